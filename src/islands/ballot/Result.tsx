import type { Attempt } from '#domain/ballot/attempt.ts';
import { findings } from '#domain/ballot/findings.ts';
import { judge, type Outcome } from '#domain/ballot/grade.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import { leadCode } from '#domain/ballot/verdict.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { After, Figures, ScoreTitle, type AfterProps } from '../kit/Score.tsx';
import { wordsOf, type Words } from '../kit/words.ts';

export interface ResultProps extends Omit<AfterProps, 'words' | 'children'> {
  attempt: Attempt;
  ballots: readonly Ballot[];
  outcome: Outcome;
  words: Words;
  onReview: (index: number) => void;
}

const remarkOf = (mode: Attempt['mode'], { passed, perfect, plainWrong }: Outcome): string => {
  if (perfect) return mode === 'test' ? t.result.perfect : t.result.none;
  if (mode === 'learn' || passed) return '';
  return plainWrong > 0 ? t.result.plainWrong(plainWrong) : t.result.low;
};

/** Every ballot that was wrong, to look at again. */
const Wrongs = ({ attempt, ballots, words, onReview }: Pick<ResultProps, 'attempt' | 'ballots' | 'words' | 'onReview'>) => {
  const wrong = ballots.flatMap((ballot, i) => {
    const answer = attempt.answers[i];
    const judged = answer && judge(ballot, answer);
    return judged?.grade.right ? [] : [{ i, code: judged?.code ?? leadCode(findings(ballot)) }];
  });
  if (wrong.length === 0) return null;
  return (
    <>
      <h4>{t.result.reviewWrong}</h4>
      <ul class="wrongs">
        {wrong.map(({ i, code }) => (
          <li key={i}>
            <button type="button" class="button quiet" onClick={() => onReview(i)}>
              <b>{i + 1}</b> {wordsOf(words, code).title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** How it went: the score, the stamp when passed, and every ballot that was wrong. */
export const Result = ({ attempt, ballots, outcome, words, onReview, ...after }: ResultProps) => {
  const remark = remarkOf(attempt.mode, outcome);
  return (
    <div class="result">
      <ScoreTitle>{t.result.title}</ScoreTitle>
      <Figures
        big={t.result.score(outcome.right, ballots.length)}
        facts={[`${Math.floor(outcome.score)} %`, exerciseWords.time(attempt.seconds)]}
        code={t.start.code}
        seed={attempt.seed}
        passed={attempt.mode === 'test' ? outcome.passed : undefined}
      >
        {remark && <p>{remark}</p>}
      </Figures>
      <Wrongs attempt={attempt} ballots={ballots} words={words} onReview={onReview} />
      <After words={t.result} {...after}>
        <button type="button" class="button" onClick={() => onReview(0)}>
          {t.result.review}
        </button>
      </After>
    </div>
  );
};
