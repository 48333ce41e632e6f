import type { BroughtIn } from './bring-in.ts';
import { cellOf } from './numbers.ts';
import { parseTable } from './table.ts';
import {
  columnOf,
  counts,
  emptyRow,
  isBlank,
  levels,
  limits,
  rounds,
  type Candidate,
  type Cell,
  type Field,
  type Row,
  type Sheet,
  type Unit,
} from './types.ts';

/** Changes of a sheet. Each gives a new sheet; rows that do not change stay the same objects. */
const replace = <T>(list: readonly T[], at: number, next: T): T[] => list.map((one, i) => (i === at ? next : one));

export const setCell = (sheet: Sheet, row: number, field: Field | 'name', text: string): Sheet => {
  const old = sheet.rows[row];
  if (!old) return sheet;
  const next: Row = field === 'name' ? { ...old, name: text } : { ...old, cells: replace(old.cells, columnOf(field), cellOf(text)) };
  return { ...sheet, rows: replace(sheet.rows, row, next) };
};

export const setDeclared = (sheet: Sheet, field: Field, text: string): Sheet =>
  sheet.declared ? { ...sheet, declared: replace(sheet.declared, columnOf(field), cellOf(text)) } : sheet;

/** The line «Tổng cộng» of the paper appears, empty, or goes. */
export const withDeclared = (sheet: Sheet, on: boolean): Sheet => ({
  ...sheet,
  declared: on ? (sheet.declared ?? emptyRow('', sheet.unit.candidates.length).cells) : null,
});

export const addRows = (sheet: Sheet, count: number): Sheet => {
  const room = Math.max(0, Math.min(count, limits.rows - sheet.rows.length));
  return { ...sheet, rows: [...sheet.rows, ...Array.from({ length: room }, () => emptyRow('', sheet.unit.candidates.length))] };
};
export const removeRow = (sheet: Sheet, row: number): Sheet => ({ ...sheet, rows: sheet.rows.filter((_, i) => i !== row) });

export const setUnit = (sheet: Sheet, more: Partial<Omit<Unit, 'candidates'>>): Sheet => ({ ...sheet, unit: { ...sheet.unit, ...more } });
export const setCandidate = (sheet: Sheet, at: number, more: Partial<Candidate>): Sheet => ({
  ...sheet,
  unit: { ...sheet.unit, candidates: sheet.unit.candidates.map((one, i) => (i === at ? { ...one, ...more } : one)) },
});
export const addCandidate = (sheet: Sheet): Sheet => {
  if (sheet.unit.candidates.length >= limits.candidates) return sheet;
  return {
    unit: { ...sheet.unit, candidates: [...sheet.unit.candidates, { name: '', born: '' }] },
    rows: sheet.rows.map((row) => ({ ...row, cells: [...row.cells, null] })),
    declared: sheet.declared && [...sheet.declared, null],
  };
};
export const removeCandidate = (sheet: Sheet, at: number): Sheet => {
  const without = (cells: readonly Cell[]) => cells.filter((_, i) => i !== counts.length + at);
  return {
    unit: { ...sheet.unit, candidates: sheet.unit.candidates.filter((_, i) => i !== at) },
    rows: sheet.rows.map((row) => ({ ...row, cells: without(row.cells) })),
    declared: sheet.declared && without(sheet.declared),
  };
};

/** Lays a copied range over the table from a cell on (column 0 is the name). Rows are added; columns are not. */
export const paste = (sheet: Sheet, row: number, column: number, text: string): { sheet: Sheet; cells: number; overflow: number } => {
  const range = parseTable(text).rows;
  const width = 1 + counts.length + sheet.unit.candidates.length;
  const grown = addRows(sheet, row + range.length - sheet.rows.length);
  let [cells, overflow] = [0, 0];
  const rows = grown.rows.map((old, y): Row => {
    const line = range[y - row];
    if (!line || y < row) return old;
    overflow = Math.max(overflow, column + line.length - width);
    const next = [...old.cells];
    let { name } = old;
    line.slice(0, width - column).forEach((value, x) => {
      cells++;
      if (column + x === 0) name = String(value ?? '');
      else next[column + x - 1] = typeof value === 'number' ? value : cellOf(value ?? '');
    });
    return { name, cells: next };
  });
  return { sheet: { ...grown, rows }, cells, overflow };
};

/** Puts the areas of a file in the place of those that are there. Names and birth dates known already stay. */
export const take = (sheet: Sheet, brought: BroughtIn): Sheet => {
  const known = sheet.unit.candidates;
  const found = brought.names.length > 0 ? brought.names : known.map(({ name }) => name);
  const width = counts.length + found.length;
  const fit = (cells: readonly Cell[]) => Array.from({ length: width }, (_, i) => cells[i] ?? null);
  const candidates = found.map((name, i) => ({
    name: name || (known[i]?.name ?? ''),
    born: known.find((one) => one.name === name)?.born ?? (name === '' ? (known[i]?.born ?? '') : ''),
  }));
  return {
    unit: { ...sheet.unit, candidates },
    rows: brought.rows.map((row) => ({ ...row, cells: fit(row.cells) })),
    declared: brought.declared && fit(brought.declared),
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.length <= 300 ? value : undefined);
const wholeOrNull = (value: unknown): value is number | null =>
  value === null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1e6);

const parseCells = (value: unknown, width: number): Cell[] | undefined => {
  if (!Array.isArray(value) || value.length !== width) return undefined;
  const fine = value.every(
    (cell) => cell === null || (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell < 1e9) || text(cell) !== undefined,
  );
  return fine ? (value as Cell[]) : undefined;
};

const parseUnit = (value: unknown): Unit | undefined => {
  if (!isRecord(value) || !Array.isArray(value['candidates']) || value['candidates'].length > limits.candidates) return undefined;
  const level = levels.find((one) => one === value['level']);
  const round = rounds.find((one) => one === value['round']);
  const [place, number] = [text(value['place']), text(value['number'])];
  const { seats, areas } = value;
  if (!level || !round || place === undefined || number === undefined || !wholeOrNull(seats) || !wholeOrNull(areas)) return undefined;
  const candidates: Candidate[] = [];
  for (const one of value['candidates']) {
    const [name, born] = isRecord(one) ? [text(one['name']), text(one['born'])] : [];
    if (name === undefined || born === undefined || !/^(\d{4}-\d{2}-\d{2})?$/.test(born)) return undefined;
    candidates.push({ name, born });
  }
  return { level, round, place, number, seats, areas, candidates };
};

/** A stored sheet, or undefined when it is none. */
export const parseSheet = (value: unknown): Sheet | undefined => {
  const unit = isRecord(value) ? parseUnit(value['unit']) : undefined;
  if (!isRecord(value) || !unit || !Array.isArray(value['rows']) || value['rows'].length > limits.rows) return undefined;
  const width = counts.length + unit.candidates.length;
  const rows: Row[] = [];
  for (const row of value['rows']) {
    const cells = isRecord(row) ? parseCells(row['cells'], width) : undefined;
    const name = isRecord(row) ? text(row['name']) : undefined;
    if (!cells || name === undefined) return undefined;
    rows.push({ name, cells });
  }
  const declared = value['declared'] === null ? null : parseCells(value['declared'], width);
  return declared === undefined ? undefined : { unit, rows, declared };
};

/** Nothing but what an empty table has. */
export const isUntouched = ({ rows, unit }: Sheet): boolean => rows.every(isBlank) && unit.candidates.every(({ name, born }) => name === '' && born === '');
