import { useState } from 'preact/hooks';
import { showCount } from '#domain/result/numbers.ts';
import type { Case } from '#domain/result/plant.ts';
import { columnOf, fieldsOf } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { twinWords } from '#i18n/twin.ts';
import { fieldName } from './words.ts';

/** The signed minutes of the Tổ, one at a time, to compare with the table. */
export const Papers = ({ test }: { test: Case }) => {
  const [at, setAt] = useState(0);
  const { minutes, truth } = test;
  const paper = minutes[at];
  if (!paper) return null;
  const fields = fieldsOf(truth.unit.candidates.length);
  return (
    <section class="papers" aria-labelledby="rs-papers">
      <h3 id="rs-papers">{t.exercise.papers}</h3>
      <div class="row">
        <button type="button" class="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t.exercise.paperBack}
        </button>
        <label class="field">
          <span class="vh">{t.exercise.papers}</span>
          <select value={String(at)} onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {minutes.map((one, i) => (
              <option key={i} value={String(i)}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" disabled={at === minutes.length - 1} onClick={() => setAt(at + 1)}>
          {t.exercise.paperNext}
        </button>
      </div>
      <div class="sheet" role="group" aria-label={t.exercise.paper(paper.name)}>
        <p class="practice-mark">{twinWords.practice}</p>
        <p class="name">{t.exercise.paper(paper.name)}</p>
        <dl>
          {fields.map((field, i) => (
            <div key={field} class={i === 6 ? 'first' : ''}>
              <dt>{fieldName(truth.unit.candidates, field)}</dt>
              <dd>{showCount(paper.cells[columnOf(field)] ?? 0)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
};
