import { offered, solution } from '#domain/result/attempt.ts';
import { showCount } from '#domain/result/numbers.ts';
import type { Case } from '#domain/result/plant.ts';
import { fieldsOf } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { FormDraft } from './FormDraft.tsx';
import { meaningOf } from './Outcome.tsx';
import { Story } from './Work.tsx';
import { trueTotals } from './Score.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { fieldName, personOf, rowName, sayDate, shortName } from './words.ts';

interface TableProps {
  test: Case;
  rows: Case['rows'];
  last: readonly number[] | undefined;
  caption: string;
}

const Table = ({ test, rows, last, caption }: TableProps) => {
  const people = test.truth.unit.candidates;
  const fields = fieldsOf(people.length);
  return (
    <table class="areas wide">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.area}</th>
          {fields.map((field) => (
            <th key={field} scope="col">
              {shortName(people, field)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, y) => (
          <tr key={y}>
            <th scope="row">{row.name.replace('Khu vực bỏ phiếu', 'KVBP')}</th>
            {row.cells.map((cell, x) => (
              <td key={x}>{showCount(cell)}</td>
            ))}
          </tr>
        ))}
        {last && (
          <tr class="sum">
            <th scope="row">{t.total}</th>
            {last.map((cell, x) => (
              <td key={x}>{showCount(cell)}</td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
};

const Top = ({ seed }: { seed: string }) => (
  <>
    <p class="practice-line">{t.practice}</p>
    <p>
      <b>{t.exercise.title}</b> – {t.exercise.code} <b>{seed}</b>
    </p>
  </>
);

const Questions = ({ test }: { test: Case }) => (
  <ol class="votes">
    <li>
      {t.exercise.turnout} ☐ {t.exercise.yes} ☐ {t.exercise.no}
    </li>
    <li>{t.exercise.need} …………</li>
    <li>
      {t.exercise.elected}: {test.truth.unit.candidates.map(({ name, born }) => `☐ ${name} (${sayDate(born)})`).join('  ')}
    </li>
    <li>
      {t.exercise.follow} {offered.map((one) => `☐ ${t.exercise.follows[one]}`).join('  ')}
    </li>
  </ol>
);

const Key = ({ test, words }: { test: Case; words: Words }) => {
  const { unit } = test.truth;
  const right = solution(test);
  return (
    <>
      <ol class="votes">
        {test.faults.map((fault, i) => (
          <li key={i}>
            <b>{fault.code}</b> {t.exercise.result.where[fault.where]}. {t.exercise.kinds[fault.kind] || wordsOf(words, fault.code).title}:{' '}
            {fault.changes
              .slice(0, 2)
              .map((change) =>
                t.exercise.result.change(
                  `${rowName(test.rows, change.row)}, ${fieldName(unit.candidates, change.field)}`,
                  showCount(change.from),
                  showCount(change.to),
                ),
              )
              .join('; ')}
            {fault.changes.length > 2 && ' …'}
          </li>
        ))}
      </ol>
      <p>
        1. {right.turnout.met ? t.exercise.yes : t.exercise.no}. 2. {showCount(right.need)}. 3.{' '}
        {right.elected.map((i) => personOf(unit.candidates, i)).join(', ') || t.exercise.result.nobody}. 4. {t.exercise.follows[right.follow]} (
        {meaningOf(right, unit)
          .map((code) => wordsOf(words, code).cite)
          .join('; ')}
        ).
      </p>
    </>
  );
};

/** The set on paper: the table and the minutes side by side, the questions, the key on a page of its own, and the form filled in. */
export const PaperTwin = ({ test, seed, words }: { test: Case; seed: string; words: Words }) => (
  <>
    <section class="form">
      <Top seed={seed} />
      <p>{t.exercise.twin.name}</p>
      <Story test={test} />
      <p>{t.exercise.findSays(test.faults.length)}</p>
      <Table test={test} rows={test.rows} last={test.declared} caption={t.tool.gridLabel} />
      <Table test={test} rows={test.minutes} last={undefined} caption={t.exercise.papers} />
      <p>{t.exercise.twin.task}</p>
      <Questions test={test} />
    </section>
    <section class="form">
      <Top seed={seed} />
      <h1>{t.exercise.twin.key}</h1>
      <p>{t.exercise.twin.keySays}</p>
      <Key test={test} words={words} />
      <Table test={test} rows={test.truth.rows} last={trueTotals(test)} caption={t.exercise.twin.corrected} />
    </section>
    <FormDraft sheet={{ unit: test.truth.unit, rows: test.truth.rows, declared: null }} outcome={solution(test)} stamp={t.practice} />
  </>
);
