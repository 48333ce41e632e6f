import { useStore } from '@nanostores/preact';
import { showCell, showCount } from '#domain/result/numbers.ts';
import type { Field, Unit } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import type { ResultStore } from '#stores/result.ts';
import type { Marks } from './GridRow.tsx';
import { fieldName, shortName } from './words.ts';

export const Head = ({ unit, fields }: { unit: Unit; fields: readonly Field[] }) => (
  <thead>
    <tr aria-rowindex={1}>
      <th scope="col">{t.area}</th>
      {fields.map((field) => (
        <th key={field} scope="col">
          {shortName(unit.candidates, field)}
        </th>
      ))}
    </tr>
  </thead>
);

/** The line typed by hand, if there is one, and the sums. */
export const Totals = ({ store, fields, unit, marks }: { store: ResultStore; fields: readonly Field[]; unit: Unit; marks: Marks }) => {
  const totals = useStore(store.$totals);
  const { declared } = useStore(store.$sheet);
  return (
    <tfoot>
      {declared && (
        <tr>
          <th scope="row">{t.declared}</th>
          {fields.map((field, i) => (
            <td key={field} class={marks.includes(`${field}:error`) ? 'typed w-error' : 'typed'}>
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                aria-label={t.tool.cell(t.declared, fieldName(unit.candidates, field))}
                aria-invalid={marks.includes(`${field}:error`)}
                value={showCell(declared[i] ?? null)}
                onChange={(event) => store.setDeclared(field, event.currentTarget.value)}
              />
            </td>
          ))}
        </tr>
      )}
      <tr class="sum">
        <th scope="row">{declared ? t.computed : t.total}</th>
        {fields.map((field, i) => (
          <td key={field}>
            <output>{showCount(totals[i] ?? 0)}</output>
          </td>
        ))}
      </tr>
    </tfoot>
  );
};
