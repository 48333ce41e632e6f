import { faultAt, solution, type Attempt, type Graded } from '#domain/result/attempt.ts';
import type { Case } from '#domain/result/plant.ts';
import { sharesOf } from '#domain/result/totals.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { resultWords as t } from '#i18n/result.ts';
import { After, Figures, ScoreTitle, type AfterProps } from '../kit/Score.tsx';
import type { Words } from '../kit/words.ts';
import { Decisions } from './Decisions.tsx';
import { FaultLine, trueTotals } from './FaultLine.tsx';
import { MarkTable } from './MarkTable.tsx';
import { Meaning, meaningOf, Ranking } from './Outcome.tsx';

const r = t.exercise.result;

export interface ScoreProps extends Omit<AfterProps, 'words' | 'children'> {
  attempt: Attempt;
  test: Case;
  graded: Graded;
  words: Words;
}

const Summary = ({ attempt, test, graded }: Pick<ScoreProps, 'attempt' | 'test' | 'graded'>) => {
  const wrong = graded.wrongMarks.length;
  return (
    <Figures
      big={r.score(Math.floor(graded.score))}
      facts={[r.found(graded.found.length, test.faults.length), ...(wrong > 0 ? [r.wrongMarks(wrong)] : []), exerciseWords.time(attempt.seconds)]}
      code={t.exercise.code}
      seed={attempt.seed}
      passed={attempt.mode === 'test' ? graded.passed : undefined}
    >
      {graded.perfect && <p>{r.perfect}</p>}
      {attempt.mode === 'test' && !graded.decided.elected && <p>{r.people}</p>}
    </Figures>
  );
};

/** How it went, what was planted, what is right. */
export const Score = ({ attempt, test, graded, words, ...after }: ScoreProps) => {
  const right = solution(test);
  const totals = trueTotals(test);
  const look = (place: string) => {
    const fault = faultAt(test.faults, place);
    if (attempt.marks.includes(place)) return fault ? ('hit' as const) : ('miss' as const);
    return fault && graded.unfound.includes(fault) ? ('unfound' as const) : undefined;
  };
  return (
    <div class="score">
      <ScoreTitle>{r.title}</ScoreTitle>
      <Summary attempt={attempt} test={test} graded={graded} />
      <h4>{r.faults}</h4>
      <ol class="planted">
        {test.faults.map((fault, i) => (
          <li key={i} class={graded.found.includes(fault) ? 'good' : 'bad'}>
            <FaultLine fault={fault} test={test} words={words} />
          </li>
        ))}
      </ol>
      <MarkTable test={test} marks={attempt.marks} look={look} />
      <h4>{r.decisions}</h4>
      <Decisions attempt={attempt} test={test} graded={graded} words={words} />
      <Ranking unit={test.truth.unit} outcome={right} totals={totals} shares={sharesOf(totals)} />
      {meaningOf(right, test.truth.unit).map((code) => (
        <Meaning key={code} code={code} words={words} />
      ))}
      <After words={r} {...after} />
    </div>
  );
};
