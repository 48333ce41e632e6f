import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '#domain/ballot/attempt.ts';
import { judge, type Outcome } from '#domain/ballot/grade.ts';
import { findings } from '#domain/ballot/findings.ts';
import { leadCode } from '#domain/ballot/verdict.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { wordsOf, type Words } from './words.ts';

export interface ResultProps {
  attempt: Attempt;
  ballots: readonly Ballot[];
  outcome: Outcome;
  words: Words;
  address: string | undefined;
  onReview: (index: number) => void;
  onAgain: () => void;
  onSame: () => void;
  onOther: () => void;
  onPrint: () => void;
}

const Copy = ({ address }: { address: string }) => {
  const [said, say] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => say(t.result.copied),
      () => say(`${t.result.copyFailed} ${address}`),
    );
  return (
    <>
      <button type="button" class="button" onClick={() => void (navigator.clipboard ? copy() : say(`${t.result.copyFailed} ${address}`))}>
        {t.result.copy}
      </button>
      <span class="small said" role="status">
        {said}
      </span>
    </>
  );
};

const verdictText = (mode: Attempt['mode'], { passed, perfect, plainWrong }: Outcome): string => {
  if (perfect) return mode === 'test' ? t.result.perfect : t.result.none;
  if (mode === 'learn' || passed) return '';
  return plainWrong > 0 ? t.result.plainWrong(plainWrong) : t.result.low;
};

/** How it went: the score, the stamp when passed, and every ballot that was wrong. */
export const Result = (props: ResultProps) => {
  const { attempt, ballots, outcome, words } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  const wrong = ballots.flatMap((ballot, i) => {
    const answer = attempt.answers[i];
    const judged = answer && judge(ballot, answer);
    return judged?.grade.right ? [] : [{ i, code: judged?.code ?? leadCode(findings(ballot)) }];
  });
  const test = attempt.mode === 'test';
  return (
    <div class="result">
      <h3 tabIndex={-1} ref={title}>
        {t.result.title}
      </h3>
      <div class="figures">
        <p class="big">{t.result.score(outcome.right, ballots.length)}</p>
        <p>
          {Math.floor(outcome.score)} % · {t.result.time(Math.floor(attempt.seconds / 60), attempt.seconds % 60)} · {t.start.code}:{' '}
          <b class="seed">{attempt.seed}</b>
        </p>
        {test && <p class={outcome.passed ? 'mark passed' : 'mark failed'}>{outcome.passed ? t.result.passed : t.result.failed}</p>}
        <p>{verdictText(attempt.mode, outcome)}</p>
        {test && outcome.passed && <span class="done-stamp">{t.result.stamp}</span>}
      </div>
      {wrong.length > 0 && (
        <>
          <h4>{t.result.reviewWrong}</h4>
          <ul class="wrongs">
            {wrong.map(({ i, code }) => (
              <li key={i}>
                <button type="button" class="button quiet" onClick={() => props.onReview(i)}>
                  <b>{i + 1}</b> {wordsOf(words, code).title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row no-print">
        <button type="button" class="button primary" onClick={props.onAgain}>
          {t.result.again}
        </button>
        <button type="button" class="button" onClick={() => props.onReview(0)}>
          {t.result.review}
        </button>
        <button type="button" class="button" onClick={props.onSame}>
          {t.result.same}
        </button>
        <button type="button" class="button" onClick={props.onPrint}>
          {t.start.print}
        </button>
        <button type="button" class="button" onClick={props.onOther}>
          {t.result.other}
        </button>
        {props.address && <Copy address={props.address} />}
      </div>
    </div>
  );
};
