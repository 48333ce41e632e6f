import { failures, type Check } from '../check.ts';
import { leastSurplus } from '../course/surplus.ts';
import { readCount } from './numbers.ts';
import { columnOf, fieldsOf, isBlank, type Field, type Row, type Sheet } from './types.ts';
import { isNumber, totalsOf } from './totals.ts';

/**
 * Codes of the result checker; their words stand in `content/checks/result.yml`.
 * R01–R13: one polling area. R20–R29: the unit. R31–R36: signs of how an error came about.
 * R40–R45: decisions of the exercise. R50–R59: what the result means.
 */
export type Code = `R${number}${number}`;

/** error: something is certainly wrong. notice: allowed, but look at it and write down why. */
export type Weight = 'error' | 'notice';

/** A relation that does not hold, or a thing to look at. */
export interface Finding {
  code: Code;
  weight: Weight;
  /** Index of the row; 'total': the line Tổng cộng; 'unit': what stands above the table. */
  row: number | 'total' | 'unit';
  /** The cells concerned. 'name': the name of the polling area. */
  fields: readonly (Field | 'name')[];
  /** The two sides of the relation, as numbers: what is written, and what it should agree with. */
  left?: number;
  right?: number;
}

type Cells = Row['cells'];
interface Relation extends Check<Cells> {
  code: Code;
  fields: readonly Field[];
  weight: Weight;
  sides: (cells: Cells) => readonly [number, number];
}

/** The numbers of the fields; undefined when one of them is none. */
const numbers = (cells: Cells, fields: readonly Field[]): number[] | undefined => {
  const out: number[] = [];
  for (const field of fields) {
    const cell = cells[columnOf(field)];
    if (!isNumber(cell)) return undefined;
    out.push(cell);
  }
  return out;
};
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

const relation = (
  code: Code,
  fields: readonly Field[],
  sides: (values: readonly number[]) => readonly [number, number],
  fits: (left: number, right: number) => boolean,
  weight: Weight = 'error',
): Relation => ({
  code,
  fields,
  weight,
  sides: (cells) => sides(numbers(cells, fields) ?? [0, 0]),
  holds: (cells) => {
    const values = numbers(cells, fields);
    if (!values) return true;
    const [left, right] = sides(values);
    return fits(left, right);
  },
});
const no = (i: number, values: readonly number[]) => values[i] ?? 0;
const atMost = (code: Code, small: Field, large: Field, weight?: Weight) =>
  relation(
    code,
    [small, large],
    (v) => [no(0, v), no(1, v)],
    (left, right) => left <= right,
    weight,
  );
const sumOf = (code: Code, whole: Field, ...parts: Field[]) =>
  relation(
    code,
    [whole, ...parts],
    (v) => [no(0, v), sum(v.slice(1))],
    (left, right) => left === right,
  );

/** What must hold in the minutes of one Tổ (counting-and-minutes 9.2), for that many candidates and seats. */
const relationsOf = (candidates: number, seats: number | null): Relation[] => {
  const people = fieldsOf(candidates).slice(6);
  return [
    atMost('R03', 'voted', 'voters'),
    atMost('R04', 'collected', 'voted'),
    atMost('R05', 'collected', 'issued'),
    sumOf('R06', 'collected', 'valid', 'invalid'),
    ...people.map((field) => atMost('R07', field, 'valid')),
    relation(
      'R08',
      ['valid', ...people],
      (v) => [sum(v.slice(1)), no(0, v)],
      (votes, valid) => votes >= valid,
    ),
    ...(seats === null
      ? []
      : [
          relation(
            'R09',
            ['valid', ...people],
            (v) => [sum(v.slice(1)), seats * no(0, v)],
            (votes, most) => votes <= most,
          ),
        ]),
    atMost('R10', 'voted', 'issued'),
    relation(
      'R11',
      ['collected', 'voted'],
      (v) => [no(0, v), no(1, v)],
      (left, right) => left >= right,
      'notice',
    ),
    relation(
      'R12',
      ['issued', 'voted'],
      (v) => [no(0, v), no(1, v)],
      (left, right) => left <= right,
      'notice',
    ),
  ];
};

const cellFindings = (row: Row, at: number, fields: readonly Field[]): Finding[] =>
  fields.flatMap((field): Finding[] => {
    const cell = row.cells[columnOf(field)] ?? null;
    if (cell === null) return [{ code: 'R01', weight: 'error', row: at, fields: [field] }];
    return typeof cell === 'string' ? [{ code: readCount(cell).kind === 'ask' ? 'R13' : 'R02', weight: 'error', row: at, fields: [field] }] : [];
  });

const rowFindings = (row: Row, at: number, fields: readonly Field[], relations: readonly Relation[]): Finding[] => {
  if (isBlank(row)) return [];
  const broken = (failures(relations, row.cells) as Relation[]).map(({ code, fields: names, weight, sides }): Finding => {
    const [left, right] = sides(row.cells);
    return { code, weight, row: at, fields: names, left, right };
  });
  const nameless: Finding[] = row.name.trim() === '' ? [{ code: 'R22', weight: 'error', row: at, fields: ['name'] }] : [];
  return [...nameless, ...cellFindings(row, at, fields), ...broken];
};

const fold = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const texts = new WeakMap<Row, { name: string; cells: string }>();
/** Name and numbers of a row as text to compare; kept as long as the row. */
const textOf = (row: Row): { name: string; cells: string } => {
  const known = texts.get(row) ?? { name: fold(row.name), cells: row.cells.filter(isNumber).length > 6 ? row.cells.join('|') : '' };
  texts.set(row, known);
  return known;
};

/** Areas named twice, and areas whose numbers are all the same as another's. */
const twins = (rows: readonly Row[]): Finding[] => {
  const names = new Map<string, number>();
  const same = new Map<string, number>();
  return rows.flatMap((row, at): Finding[] => {
    if (isBlank(row)) return [];
    const found: Finding[] = [];
    const { name, cells } = textOf(row);
    if (name !== '' && names.has(name)) found.push({ code: 'R21', weight: 'error', row: at, fields: ['name'], left: at, right: names.get(name) ?? 0 });
    else if (cells !== '' && same.has(cells)) found.push({ code: 'R29', weight: 'notice', row: at, fields: ['name'], left: at, right: same.get(cells) ?? 0 });
    if (name !== '' && !names.has(name)) names.set(name, at);
    if (!same.has(cells)) same.set(cells, at);
    return found;
  });
};

const unitFindings = ({ unit, rows }: Sheet): Finding[] => {
  const found: Finding[] = [];
  const add = (code: Code, weight: Weight, more: Partial<Finding> = {}) => found.push({ code, weight, row: 'unit', fields: [], ...more });
  const reports = rows.filter((row) => !isBlank(row)).length;
  if (unit.areas !== null && reports !== unit.areas) add('R20', 'error', { left: reports, right: unit.areas });
  if (unit.seats === null || unit.seats < 1) add('R24', 'error');
  else if (unit.round === 'first' && unit.candidates.length < unit.seats + leastSurplus(unit.level, unit.seats))
    add('R25', 'notice', { left: unit.candidates.length, right: unit.seats });
  const names = unit.candidates.map(({ name, born }) => `${fold(name)}/${born}`);
  if (unit.candidates.some(({ name }, i) => name.trim() !== '' && names.indexOf(names[i] ?? '') !== i)) add('R26', 'error');
  return found;
};

const totalFindings = (sheet: Sheet, totals: readonly number[]): Finding[] => {
  const { declared, unit } = sheet;
  if (!declared) return [];
  return fieldsOf(unit.candidates.length).flatMap((field): Finding[] => {
    const cell = declared[columnOf(field)] ?? null;
    const right = totals[columnOf(field)] ?? 0;
    if (cell === null || cell === right) return [];
    if (typeof cell === 'string') return [{ code: 'R02', weight: 'error', row: 'total', fields: [field] }];
    return [{ code: 'R23', weight: 'error', row: 'total', fields: [field], left: cell, right }];
  });
};

/**
 * Checks sheets one after the other. Rows that did not change since the last sheet are not checked again
 * (a row is never changed in place), so that typing stays quick among thousands of rows.
 */
export const createChecker = () => {
  let known = new WeakMap<Row, readonly Finding[]>();
  let shape = '';
  return (sheet: Sheet): Finding[] => {
    const { unit, rows } = sheet;
    const count = unit.candidates.length;
    if (shape !== `${count}/${unit.seats}`) known = new WeakMap();
    shape = `${count}/${unit.seats}`;
    const fields = fieldsOf(count);
    const relations = relationsOf(count, unit.seats);
    const found: Finding[] = unitFindings(sheet);
    rows.forEach((row, at) => {
      const before = known.get(row);
      const now = before && (before.length === 0 || before[0]?.row === at) ? before : rowFindings(row, at, fields, relations);
      known.set(row, now);
      for (const finding of now) found.push(finding);
    });
    for (const finding of twins(rows)) found.push(finding);
    for (const finding of totalFindings(sheet, totalsOf(sheet))) found.push(finding);
    return found;
  };
};

/** Everything that does not hold in a sheet, unit first, then row by row, then the line Tổng cộng. */
export const checkSheet = (sheet: Sheet): Finding[] => createChecker()(sheet);

/** Every relation code a row can break, for tests and for the manual. */
export const rowCodes: readonly Code[] = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10', 'R11', 'R12', 'R13'];
