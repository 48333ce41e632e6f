import { showShare } from '#domain/course/percent.ts';
import { showCount } from '#domain/result/numbers.ts';
import { sharesOf } from '#domain/result/totals.ts';
import { isBlank, type Sheet } from '#domain/result/types.ts';
import { personOf } from './words.ts';

/** The votes of each candidate: form 19 as a table of polling areas, form 24 as a list. */
export const Votes = ({ sheet, totals }: { sheet: Sheet; totals: readonly number[] }) => {
  const { unit } = sheet;
  const shares = sharesOf(totals);
  if (unit.level !== 'qh') {
    return (
      <ol class="votes">
        {unit.candidates.map((_, i) => (
          <li key={i}>
            Ông/Bà {personOf(unit.candidates, i)} được {showCount(totals[6 + i] ?? 0)} phiếu/{showCount(totals[4] ?? 0)} phiếu hợp lệ
          </li>
        ))}
      </ol>
    );
  }
  return (
    <table class="areas">
      <thead>
        <tr>
          <th scope="col">Khu vực bỏ phiếu</th>
          {unit.candidates.map((_, i) => (
            <th key={i} scope="col">
              Số phiếu bầu cho Ông (Bà) {personOf(unit.candidates, i)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows
          .filter((row) => !isBlank(row))
          .map((row, j) => (
            <tr key={j}>
              <th scope="row">{row.name}</th>
              {unit.candidates.map((_, i) => (
                <td key={i}>{typeof row.cells[6 + i] === 'number' ? showCount(row.cells[6 + i] as number) : ''}</td>
              ))}
            </tr>
          ))}
        <tr class="sum">
          <th scope="row">Tổng cộng:</th>
          {unit.candidates.map((_, i) => (
            <td key={i}>{showCount(totals[6 + i] ?? 0)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">Tỷ lệ % so với tổng số phiếu hợp lệ</th>
          {shares.candidates.map((value, i) => (
            <td key={i}>{value === undefined ? '' : `${showShare(value)} %`}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
};
