import { useEffect, useRef } from 'preact/hooks';
import { codeOfPart, faultAt, parts, solution, type Attempt, type Decision, type Graded, type Part } from '#domain/result/attempt.ts';
import { showCount } from '#domain/result/numbers.ts';
import type { Outcome } from '#domain/result/outcome.ts';
import type { Case, Fault } from '#domain/result/plant.ts';
import { sharesOf } from '#domain/result/totals.ts';
import { resultWords as t } from '#i18n/result.ts';
import { Stamp } from '../kit/Stamp.tsx';
import { MarkTable } from './MarkTable.tsx';
import { Meaning, meaningOf, Ranking } from './Outcome.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { fieldName, personOf, rowName } from './words.ts';

const r = t.exercise.result;

/** Sums of the true numbers. */
export const trueTotals = ({ truth }: Case): number[] => truth.rows.reduce<number[]>((sums, row) => row.cells.map((cell, i) => cell + (sums[i] ?? 0)), []);

/** What was planted, in words: where, what it should be, what stood there. */
export const FaultLine = ({ fault, test, words }: { fault: Fault; test: Case; words: Words }) => {
  const { title, act, cite } = wordsOf(words, fault.code);
  const people = test.truth.unit.candidates;
  const shown = fault.changes.slice(0, 3);
  return (
    <>
      <p>
        <span class="code">{fault.code}</span> <b>{r.where[fault.where]}.</b> {t.exercise.kinds[fault.kind] || title}
      </p>
      {shown.map((change) => (
        <p key={change.field} class="small">
          {r.change(`${rowName(test.rows, change.row)}, ${fieldName(people, change.field)}`, showCount(change.from), showCount(change.to))}
          {fault.changes.length > shown.length && ' …'}
        </p>
      ))}
      <p class="small soft">
        {act} {cite && `(${cite})`}
      </p>
    </>
  );
};

/** An answer to one of the four questions, in words. */
const say = (part: Part, decision: Decision, test: Case): string => {
  const people = test.truth.unit.candidates;
  switch (part) {
    case 'turnout':
      return decision.turnout === null ? r.unanswered : decision.turnout ? t.exercise.yes : t.exercise.no;
    case 'need':
      return decision.need === null ? r.unanswered : showCount(decision.need);
    case 'elected':
      return decision.elected.length === 0
        ? r.nobody
        : [...decision.elected]
            .sort((a, b) => a - b)
            .map((i) => personOf(people, i))
            .join(', ');
    case 'follow':
      return decision.follow === null ? r.unanswered : (t.exercise.follows[decision.follow] ?? '');
  }
};
const rightDecision = (right: Outcome): Decision => ({ turnout: right.turnout.met, need: right.need, elected: right.elected, follow: right.follow });

const Decisions = ({ attempt, test, graded, words }: { attempt: Attempt; test: Case; graded: Graded; words: Words }) => {
  const right = rightDecision(solution(test));
  return (
    <ol class="decisions">
      {parts.map((part) => (
        <li key={part} class={graded.decided[part] ? 'good' : 'bad'}>
          <p>
            <b>{graded.decided[part] ? r.right : r.wrong}</b> · {wordsOf(words, codeOfPart(part)).title}. {r.yours}: {say(part, attempt.decision, test)}.
          </p>
          {!graded.decided[part] && (
            <p class="small">
              {r.answer}: <b>{say(part, right, test)}</b>. {wordsOf(words, codeOfPart(part)).why}{' '}
              <span class="soft">({wordsOf(words, codeOfPart(part)).cite})</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};

const Figures = ({ attempt, test, graded }: { attempt: Attempt; test: Case; graded: Graded }) => (
  <div class="figures">
    <p class="big">{r.score(Math.floor(graded.score))}</p>
    <p>
      {r.found(graded.found.length, test.faults.length)}
      {graded.wrongMarks.length > 0 && `. ${r.wrongMarks(graded.wrongMarks.length)}`}. {r.time(Math.floor(attempt.seconds / 60), attempt.seconds % 60)}.{' '}
      {t.exercise.code}: <b>{attempt.seed}</b>
    </p>
    {attempt.mode === 'test' && <p class={graded.passed ? 'verdict good' : 'verdict bad'}>{graded.passed ? r.passed : r.failed}</p>}
    {graded.perfect && <p>{r.perfect}</p>}
    {attempt.mode === 'test' && !graded.decided.elected && <p>{r.people}</p>}
    {attempt.mode === 'test' && graded.passed && <Stamp fresh />}
  </div>
);

export interface ScoreProps {
  attempt: Attempt;
  test: Case;
  graded: Graded;
  words: Words;
  onAgain: () => void;
  onSame: () => void;
  onOther: () => void;
  onPrint: () => void;
}

/** How it went, what was planted, what is right. */
export const Score = (props: ScoreProps) => {
  const { attempt, test, graded, words } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  const right = solution(test);
  const totals = trueTotals(test);
  const look = (place: string) => {
    const fault = faultAt(test.faults, place);
    if (attempt.marks.includes(place)) return fault ? ('hit' as const) : ('miss' as const);
    return fault && graded.unfound.includes(fault) ? ('unfound' as const) : undefined;
  };
  return (
    <div class="score">
      <h3 tabIndex={-1} ref={title}>
        {r.title}
      </h3>
      <Figures attempt={attempt} test={test} graded={graded} />
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
      <div class="row no-print">
        {attempt.set === '' && (
          <button type="button" class="button primary" onClick={props.onAgain}>
            {r.again}
          </button>
        )}
        <button type="button" class="button" onClick={props.onSame}>
          {r.same}
        </button>
        <button type="button" class="button" onClick={props.onPrint}>
          {t.exercise.print}
        </button>
        <button type="button" class="button" onClick={props.onOther}>
          {r.other}
        </button>
      </div>
    </div>
  );
};
