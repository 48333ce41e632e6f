import type { Code, Finding } from './rules.ts';
import { columnOf, counts, type Cell, type Field, type Row, type Sheet } from './types.ts';
import { isNumber } from './totals.ts';

/** How an error of that size usually comes about, and where to look first. Never a proof. */
export interface Hint {
  code: Code;
  /** Row to look at, when one can be named. */
  row?: number;
  fields: readonly Field[];
  /** What the cell would have to be for the relation to hold. */
  suggest?: number;
}

/** The numbers that arise when two neighbouring digits change places. */
export const swaps = (value: number): number[] => {
  const digits = String(value);
  const out: number[] = [];
  for (let i = 0; i + 1 < digits.length; i++) {
    if (digits[i] === digits[i + 1] || (i === 0 && digits[1] === '0')) continue;
    out.push(Number(digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2)));
  }
  return out;
};

/** A cell whose swapped digits change it by exactly `by`. */
const swapped = (cells: readonly { row: number; field: Field; value: number; sign: 1 | -1 }[], by: number) => {
  for (const { row, field, value, sign } of cells) {
    const right = swaps(value).find((other) => (other - value) * sign === by);
    if (right !== undefined) return { row, field, suggest: right };
  }
  return undefined;
};

const oneDigit = (off: number): boolean => /^[1-9]0+$/.test(String(off));

/** Signs in the difference alone. `by`: by how much the left side would have to change. */
const bySize = (by: number, fields: readonly Field[], row: number | undefined): Hint[] => {
  const off = Math.abs(by);
  const at = row === undefined ? { fields } : { row, fields };
  return [
    ...(off === 5 ? [{ code: 'R31' as const, ...at }] : []),
    ...(off > 0 && off % 50 === 0 ? [{ code: 'R33' as const, ...at }] : []),
    ...(oneDigit(off) ? [{ code: 'R34' as const, ...at }] : []),
  ];
};

const valueAt = (rows: readonly Row[], row: number, field: Field): Cell => rows[row]?.cells[columnOf(field)] ?? null;

const equationHints = ({ rows }: Sheet, { row, fields, left = 0, right = 0 }: Finding): Hint[] => {
  if (typeof row !== 'number') return [];
  const by = right - left;
  const named = fields.filter((field): field is Field => field !== 'name');
  const cells = named.flatMap((field, i) => {
    const value = valueAt(rows, row, field);
    return isNumber(value) ? [{ row, field, value, sign: i === 0 ? (1 as const) : (-1 as const) }] : [];
  });
  const swap = by % 9 === 0 ? swapped(cells, by) : undefined;
  return [...(swap ? [{ code: 'R32' as const, row, fields: [swap.field], suggest: swap.suggest }] : []), ...bySize(by, named, row)];
};

const totalHints = ({ rows }: Sheet, { fields, left = 0, right = 0 }: Finding): Hint[] => {
  const field = fields[0];
  if (!field || field === 'name') return [];
  const by = left - right;
  const cells = rows.flatMap((row, at) => {
    const value = row.cells[columnOf(field)];
    return isNumber(value) ? [{ row: at, field, value, sign: 1 as const }] : [];
  });
  const swap = by % 9 === 0 ? swapped(cells, by) : undefined;
  return [...(swap ? [{ code: 'R32' as const, row: swap.row, fields: [field], suggest: swap.suggest }] : []), ...bySize(by, [field], undefined)];
};

/** Two columns off by the same amount in opposite directions, and the area where exchanging them mends both. */
const mirrored = ({ rows }: Sheet, a: Finding, b: Finding): Hint | undefined => {
  const [x, y] = [a.fields[0], b.fields[0]];
  if (!x || !y || x === 'name' || y === 'name') return undefined;
  const by = (a.left ?? 0) - (a.right ?? 0);
  if (by === 0 || by !== (b.right ?? 0) - (b.left ?? 0)) return undefined;
  const row = rows.findIndex((_, at) => {
    const [p, q] = [valueAt(rows, at, x), valueAt(rows, at, y)];
    return isNumber(p) && isNumber(q) && q - p === by;
  });
  return row < 0 ? { code: 'R35', fields: [x, y] } : { code: 'R35', row, fields: [x, y] };
};

/** The area that the line Tổng cộng leaves out, or counts twice. */
const leftOut = ({ rows }: Sheet, wrong: readonly Finding[]): Hint | undefined => {
  if (wrong.length < counts.length) return undefined;
  const row = rows.findIndex(({ cells }) =>
    [1, -1].some((sign) =>
      wrong.every(({ fields, left = 0, right = 0 }) => fields[0] && fields[0] !== 'name' && cells[columnOf(fields[0])] === sign * (right - left)),
    ),
  );
  return row < 0 ? undefined : { code: 'R36', row, fields: wrong.map(({ fields }) => fields[0] as Field) };
};

/** Signs of how each error came about. The key is the finding itself. */
export const hintsOf = (sheet: Sheet, findings: readonly Finding[]): Map<Finding, Hint[]> => {
  const hints = new Map<Finding, Hint[]>();
  const totals = findings.filter(({ code }) => code === 'R23');
  const whole = leftOut(sheet, totals);
  for (const finding of findings) {
    if (finding.code === 'R06') hints.set(finding, equationHints(sheet, finding));
    if (finding.code !== 'R23') continue;
    const twin = totals.map((other) => (other === finding ? undefined : mirrored(sheet, finding, other))).find((hint) => hint?.row !== undefined);
    hints.set(finding, whole ? [whole] : twin ? [twin] : totalHints(sheet, finding));
  }
  return hints;
};
