import { showCount } from '#domain/result/numbers.ts';
import type { Case } from '#domain/result/plant.ts';
import { fieldsOf } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { shortName } from './words.ts';

interface TableProps {
  test: Case;
  rows: Case['rows'];
  last: readonly number[] | undefined;
  caption: string;
}

/** The table of a unit on paper. */
export const PaperTable = ({ test, rows, last, caption }: TableProps) => {
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
