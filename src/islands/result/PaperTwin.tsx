import { offered, solution } from '#domain/result/attempt.ts';
import { showCount } from '#domain/result/numbers.ts';
import type { Case } from '#domain/result/plant.ts';
import { resultWords as t } from '#i18n/result.ts';
import { twinWords } from '#i18n/twin.ts';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';
import { FormDraft } from './FormDraft.tsx';
import { PaperTable } from './PaperTable.tsx';
import { meaningOf } from './Outcome.tsx';
import { Story } from './Work.tsx';
import { trueTotals } from './FaultLine.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { fieldName, personOf, rowName, sayDate } from './words.ts';
import css from './twin.css?inline';

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
const PaperTwin = ({ test, seed, words }: { test: Case; seed: string; words: Words }) => (
  <>
    <section class="form">
      <TwinHead title={t.exercise.title} seed={seed} name />
      <Story test={test} />
      <p>{t.exercise.findSays(test.faults.length)}</p>
      <PaperTable test={test} rows={test.rows} last={test.declared} caption={t.tool.gridLabel} />
      <PaperTable test={test} rows={test.minutes} last={undefined} caption={t.exercise.papers} />
      <p>{t.exercise.twin.task}</p>
      <Questions test={test} />
    </section>
    <TwinKey title={t.exercise.title} seed={seed}>
      <Key test={test} words={words} />
      <PaperTable test={test} rows={test.truth.rows} last={trueTotals(test)} caption={t.exercise.twin.corrected} />
    </TwinKey>
    <FormDraft sheet={{ unit: test.truth.unit, rows: test.truth.rows, declared: null }} outcome={solution(test)} stamp={twinWords.practice} />
  </>
);

/** Prints a set with its key and the form filled in. */
export const printSet = (test: Case, seed: string, words: Words): void => printTwin(<PaperTwin test={test} seed={seed} words={words} />, 'result-paper', css);
