import { isGraded } from '#domain/hall/codes.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { hallWords as t } from '#i18n/hall.ts';
import type { Inspect as Inspecting } from '#stores/hall.ts';
import { Drawing } from './Drawing.tsx';
import { Findings } from './Findings.tsx';
import { After, Figures, ScoreTitle, type AfterProps } from '../kit/Score.tsx';
import { useLive } from '../kit/use-live.ts';
import { wordsOf, type Words } from '../kit/words.ts';
import { nameIn } from './words.ts';

export interface VerdictProps extends Omit<AfterProps, 'words' | 'children'> {
  room: Inspecting;
  words: Words;
}

/** How an inspection went: what was seen, what was not, what was wrong only in the inspector's eyes. */
export const Verdict = ({ room, words, ...after }: VerdictProps) => {
  const [inspection, attempt, judged] = [useLive(room.$inspection), useLive(room.$attempt), useLive(room.$judged)];
  if (!inspection || !attempt || !judged) return null;
  const { plan } = inspection;
  const all = [...judged.found, ...judged.missed];
  const advice = all.filter((finding) => !isGraded(finding.code)).length;
  return (
    <div class="result">
      <ScoreTitle>{t.inspect.result}</ScoreTitle>
      <Figures
        big={t.inspect.score(judged.right, judged.total)}
        facts={[t.inspect.points(judged.score), exerciseWords.time(attempt.seconds)]}
        code={t.start.code}
        seed={attempt.seed}
        passed={judged.passed}
      >
        {advice > 0 && <p>{t.inspect.advice(judged.advice, advice)}</p>}
      </Figures>
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
      <After words={{ ...t.inspect, other: t.arrange.leave }} {...after} />
    </div>
  );
};
