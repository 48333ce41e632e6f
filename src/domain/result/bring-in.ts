import { columnName, type Grid, type GridCell } from './grid.ts';
import { readCount, readNumber, type Read } from './numbers.ts';
import { counts, limits, type Cell, type Count, type Row } from './types.ts';

/** What a column of a file is. */
export type Target = 'skip' | 'name' | Count | 'candidate';
export const targets = ['skip', 'name', ...counts, 'candidate'] as const satisfies readonly Target[];

/** How a file is to be read. */
export interface Mapping {
  /** Index of the line with the headings; -1 when there is none. */
  header: number;
  columns: readonly Target[];
}

/** A cell of the file that is no count. Nothing is lost: its text stays in the table. */
export interface Problem {
  /** "D14" */
  at: string;
  line: number;
  column: string;
  found: string;
  target: Target;
  kind: 'ask' | 'text' | 'negative' | 'fraction' | 'huge' | 'error' | 'uncalculated';
}

export interface BroughtIn {
  names: readonly string[];
  rows: readonly Row[];
  /** The file's own line "Tổng cộng". */
  declared: readonly Cell[] | null;
  problems: readonly Problem[];
  /** Lines that hold no polling area: titles, percentages, signatures. Numbered from 1. */
  skipped: readonly number[];
  /** Lines beyond what the table takes. */
  tooMany: number;
}

const fold = (cell: GridCell | undefined): string =>
  String(cell ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();

/** Headings as people write them, tried in this order; accents and case do not matter. */
const headings: readonly (readonly [Target, RegExp])[] = [
  ['skip', /^(stt|tt|so tt|so thu tu)$|ghi chu|ty le|%|don vi hanh chinh|^(ten )?(xa|phuong|dac khu)/],
  ['issued', /phat ra|da phat/],
  ['collected', /thu vao|thu ve/],
  ['invalid', /khong hop le/],
  ['valid', /hop le/],
  ['voted', /(da|so cu tri|tham gia|cu tri di) (tham gia )?(bo phieu|bau)|di bau|da bau/],
  ['voters', /cu tri/],
  ['name', /khu vuc|kvbp|^(ten |so )?to( bau cu)?( so)?$|diem bo phieu/],
];
const targetOf = (heading: string): Target | undefined => headings.find(([, pattern]) => pattern.test(heading))?.[0];

const totalLine = /^(tong cong|tong so|tong|cong)\b/;
const shareLine = /^ty le|%/;

/** The heading of a column: its own cell, or the one above when that was merged over two lines. */
const headingOf = (grid: Grid, header: number, column: number): string => {
  const own = fold(grid.rows[header]?.[column]);
  return own !== '' ? own : fold(grid.rows[header - 1]?.[column]);
};

const widthOf = (grid: Grid): number => grid.rows.reduce((width, row) => Math.max(width, row.length), 0);
const numeric = (cell: GridCell | undefined): boolean => typeof cell === 'number' || (typeof cell === 'string' && readCount(cell).kind !== 'bad');

/** Columns to the right of the counts that hold numbers below a heading: the candidates. */
const withCandidates = (grid: Grid, header: number, columns: (Target | undefined)[]): Target[] => {
  const body = grid.rows.slice(header + 1).filter((row) => row.some((cell) => cell !== null));
  const firstCount = columns.findIndex((target) => target !== undefined && target !== 'name' && target !== 'skip');
  return columns.map((target, x) => {
    if (target) return target;
    const filled = body.filter((row) => row[x] !== null && row[x] !== undefined);
    const candidate =
      x > firstCount && headingOf(grid, header, x) !== '' && filled.length > 0 && filled.filter((row) => numeric(row[x])).length * 2 >= filled.length;
    return candidate ? 'candidate' : 'skip';
  });
};

/** Each count once: the first column with a heading of that kind; a second one is asked about by being skipped. */
const once = (columns: readonly (Target | undefined)[]): (Target | undefined)[] =>
  columns.map((target, x) => (target && target !== 'skip' && columns.indexOf(target) !== x ? 'skip' : target));

/** Guesses how a file is to be read: from the line with the most known headings, or from the plain order of the columns. */
export const guess = (grid: Grid): Mapping => {
  const width = widthOf(grid);
  let best = { header: -1, known: 0 };
  for (let y = 0; y < Math.min(20, grid.rows.length); y++) {
    const found = Array.from({ length: width }, (_, x) => targetOf(headingOf(grid, y, x))).filter((target) => target && target !== 'skip');
    const known = new Set(found).size;
    if (known > best.known) best = { header: y, known };
  }
  if (best.known >= 3) {
    const columns = once(Array.from({ length: width }, (_, x) => targetOf(headingOf(grid, best.header, x))));
    return { header: best.header, columns: withCandidates(grid, best.header, columns) };
  }
  const plain: Target[] = ['name', ...counts];
  return { header: -1, columns: Array.from({ length: width }, (_, x) => plain[x] ?? 'candidate') };
};

/** What is still missing for a table that can be checked; empty when all is there. */
export const missingTargets = (columns: readonly Target[]): Target[] => [
  ...(['name', ...counts] as const).filter((target) => !columns.includes(target)),
  ...(columns.includes('candidate') ? [] : (['candidate'] as const)),
];
/** Targets chosen for more than one column. */
export const doubledTargets = (columns: readonly Target[]): Target[] =>
  (['name', ...counts] as const).filter((target) => columns.filter((one) => one === target).length > 1);

const readCell = (cell: GridCell): Read => (typeof cell === 'number' ? readNumber(cell) : readCount(cell ?? ''));
const kindOf = (cell: GridCell, read: Read): Problem['kind'] => {
  if (cell === '#?') return 'uncalculated';
  if (typeof cell === 'string' && /^#[A-Z0-9/?!]+[!?]?$/.test(cell)) return 'error';
  return read.kind === 'bad' ? read.why : 'ask';
};

/** Whether a line holds no polling area: nothing in it but a title or a date, column numbers "(1) (2)", or no number at all. */
const isNoArea = (row: readonly GridCell[], columns: readonly Target[]): boolean => {
  const used = columns.flatMap((target, x) => (target === 'skip' || target === 'name' ? [] : [row[x] ?? null])).filter((cell) => cell !== null);
  const name = fold(row[columns.indexOf('name')]);
  if (used.length === 0) return !/\d/.test(name) || name.includes('ngay');
  if (used.every((cell) => typeof cell === 'string' && /^\(\d+\)$/.test(cell))) return true;
  return used.every((cell) => typeof cell === 'string' && !/\d/.test(cell) && !cell.startsWith('#')) && name === '';
};

/**
 * Reads the lines of a file as polling areas.
 * @param asked whether numbers such as 1,240 (and 1.24 held as a number) are to be taken as 1240; a person decided
 */
export const bringIn = (grid: Grid, { header, columns }: Mapping, asked: boolean): BroughtIn => {
  const people = columns.flatMap((target, x) => (target === 'candidate' ? [x] : []));
  const order = [...counts.map((count) => columns.indexOf(count)), ...people];
  const problems: Problem[] = [];
  const skipped: number[] = [];
  const rows: Row[] = [];
  let declared: Cell[] | null = null;
  let tooMany = 0;
  const cellAt = (line: readonly GridCell[], y: number, x: number): Cell => {
    const cell = x < 0 ? null : (line[x] ?? null);
    const read = readCell(cell);
    if (read.kind === 'number') return read.value;
    if (read.kind === 'empty') return null;
    if (read.kind === 'ask' && asked) return read.value;
    problems.push({
      at: columnName(x) + (y + 1),
      line: y + 1,
      column: columnName(x),
      found: String(cell),
      target: columns[x] ?? 'skip',
      kind: kindOf(cell, read),
    });
    return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
  };
  grid.rows.forEach((line, y) => {
    if (y <= header) return;
    const name = String(line[columns.indexOf('name')] ?? '').trim();
    const label = fold(line.find((cell) => cell !== null && cell !== ''));
    if (shareLine.test(label) || isNoArea(line, columns)) {
      if (line.some((cell) => cell !== null)) skipped.push(y + 1);
    } else if (totalLine.test(label)) declared = order.map((x) => cellAt(line, y, x));
    else if (rows.length >= limits.rows) tooMany++;
    else rows.push({ name, cells: order.map((x) => cellAt(line, y, x)) });
  });
  const names = people.map((x) => String((header >= 0 ? (grid.rows[header]?.[x] ?? grid.rows[header - 1]?.[x]) : null) ?? '').trim());
  return {
    names: names.map((name) => name.replace(/^(số )?phiếu( bầu)?( cho)?( (ông|bà|ông \(bà\)|ông\/bà))?:?\s+(?=\S)/iu, '')),
    rows,
    declared,
    problems,
    skipped,
    tooMany,
  };
};
