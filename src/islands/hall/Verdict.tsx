import { useEffect, useRef, useState } from 'preact/hooks';
import { isGraded } from '#domain/hall/codes.ts';
import { hallWords as t } from '#i18n/hall.ts';
import type { Inspect as Inspecting } from '#stores/hall.ts';
import { Drawing } from './Drawing.tsx';
import { Findings } from './Findings.tsx';
import { useLive } from '../kit/use-live.ts';
import { wordsOf, type Words } from '../kit/words.ts';
import { nameIn } from './words.ts';

export interface VerdictProps {
  room: Inspecting;
  words: Words;
  /** The address of this room, where the page has one. */
  address: string | undefined;
  onAgain: () => void;
  onSame: () => void;
  onOther: () => void;
  onPrint: () => void;
}

const Copy = ({ address }: { address: string }) => {
  const [said, say] = useState('');
  const failed = () => say(`${t.inspect.copyFailed} ${address}`);
  const copy = () => (navigator.clipboard ? void navigator.clipboard.writeText(address).then(() => say(t.inspect.copied), failed) : failed());
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {t.inspect.copy}
      </button>
      <span class="small said" role="status">
        {said}
      </span>
    </>
  );
};

/** How an inspection went: what was seen, what was not, what was wrong only in the inspector's eyes. */
export const Verdict = ({ room, words, address, onAgain, onSame, onOther, onPrint }: VerdictProps) => {
  const [inspection, attempt, judged] = [useLive(room.$inspection), useLive(room.$attempt), useLive(room.$judged)];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  if (!inspection || !attempt || !judged) return null;
  const { plan } = inspection;
  const all = [...judged.found, ...judged.missed];
  const advice = all.filter((finding) => !isGraded(finding.code)).length;
  return (
    <div class="result">
      <h3 tabIndex={-1} ref={title}>
        {t.inspect.result}
      </h3>
      <div class="figures">
        <p class="big">{t.inspect.score(judged.right, judged.total)}</p>
        <p>
          {t.inspect.line(judged.score, Math.floor(attempt.seconds / 60), attempt.seconds % 60)}
          <b class="seed">{attempt.seed}</b>
        </p>
        <p class={judged.passed ? 'mark passed' : 'mark failed'}>{judged.passed ? t.inspect.passed : t.inspect.failed}</p>
        {advice > 0 && <p>{t.inspect.advice(judged.advice, advice)}</p>}
        {judged.passed && <span class="done-stamp">{t.arrange.done}</span>}
      </div>
      <div class="room">
        <div class="sheet-side">
          <div class="sheet">
            <Drawing plan={plan} wrong={new Set(all.flatMap((finding) => finding.at))} code={attempt.seed} />
          </div>
        </div>
        <div class="side">
          {judged.missed.length > 0 && (
            <>
              <h4>{t.inspect.missed}</h4>
              <Findings plan={plan} findings={judged.missed} words={words} />
            </>
          )}
          {judged.alarms.length > 0 && (
            <>
              <h4>{t.inspect.alarms}</h4>
              <p class="small">{t.inspect.alarmsSay}</p>
              <ul class="alarms">
                {judged.alarms.map(({ code, at }) => (
                  <li key={code + at}>
                    <b>{nameIn(plan, at)}</b>: {wordsOf(words, code).title}
                  </li>
                ))}
              </ul>
            </>
          )}
          {judged.found.length > 0 && (
            <>
              <h4>{t.inspect.found}</h4>
              <Findings plan={plan} findings={judged.found} words={words} />
            </>
          )}
        </div>
      </div>
      <div class="row no-print">
        <button type="button" class="button primary" onClick={onAgain}>
          {t.inspect.again}
        </button>
        <button type="button" class="button" onClick={onSame}>
          {t.inspect.same}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          {t.start.print}
        </button>
        <button type="button" class="button" onClick={onOther}>
          {t.arrange.leave}
        </button>
        {address && <Copy address={address} />}
      </div>
    </div>
  );
};
