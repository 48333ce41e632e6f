import { showCount } from '#domain/result/numbers.ts';
import type { Case, Fault } from '#domain/result/plant.ts';
import { resultWords as t } from '#i18n/result.ts';
import { wordsOf, type Words } from '../kit/words.ts';
import { fieldName, rowName } from './words.ts';

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
