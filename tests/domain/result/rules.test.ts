import { describe, expect, it } from 'vitest';
import { hintsOf } from '#domain/result/hints.ts';
import { checkSheet, createChecker, type Code } from '#domain/result/rules.ts';
import { totalsOf, sharesOf } from '#domain/result/totals.ts';
import { columnOf, type Cell, type Field, type Sheet } from '#domain/result/types.ts';
import { outcomeOfSheet } from '#domain/result/unit.ts';

/** The worked example of counting-and-minutes 6.2: six candidates, four seats, three areas. */
const example: Sheet = {
  unit: {
    level: 'xa',
    round: 'first',
    place: 'Bình Hòa',
    number: '1',
    seats: 4,
    areas: 3,
    candidates: ['A', 'B', 'C', 'D', 'E', 'F'].map((name, i) => ({ name, born: `197${i}-01-01` })),
  },
  rows: [
    { name: 'Tổ 1', cells: [820, 806, 806, 805, 790, 15, 612, 540, 505, 401, 398, 340] },
    { name: 'Tổ 2', cells: [1010, 1002, 1002, 1002, 980, 22, 700, 690, 560, 520, 489, 400] },
    { name: 'Tổ 3', cells: [640, 640, 640, 640, 631, 9, 420, 398, 301, 322, 310, 296] },
  ],
  declared: null,
};
const put = (sheet: Sheet, row: number, values: Partial<Record<Field, Cell>>): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((one, i) =>
    i === row
      ? {
          ...one,
          cells: one.cells.map((cell, x) =>
            Object.entries(values).reduce<Cell>((old, [field, value]) => (columnOf(field as Field) === x ? (value as Cell) : old), cell),
          ),
        }
      : one,
  ),
});
const codes = (sheet: Sheet) => checkSheet(sheet).map(({ code }) => code);
const errors = (sheet: Sheet) => checkSheet(sheet).filter(({ weight }) => weight === 'error');

describe('the worked example', () => {
  it('has no error; the missing ballot of Tổ 1 is noted, and that Đ.58 k.3 wants a seventh candidate', () => {
    expect(errors(example)).toEqual([]);
    expect(codes(example)).toEqual(['R25', 'R11']);
  });
  it('adds up', () => expect(totalsOf(example)).toEqual([2470, 2448, 2448, 2447, 2401, 46, 1732, 1628, 1366, 1243, 1197, 1036]));
  it('has the percentages of the minutes', () => {
    const { turnout, ballots, candidates } = sharesOf(totalsOf(example));
    expect([turnout, ...(ballots?.shares ?? []), ...candidates]).toEqual([9911, 9812, 188, 7214, 6781, 5689, 5177, 4985, 4315]);
  });
  it('elects A, B, C and D', () => {
    const result = outcomeOfSheet(example);
    expect([result?.need, result?.elected, result?.follow]).toEqual([1201, [0, 1, 2, 3], 'done']);
  });
});

describe('each relation of a Tổ: one number changed breaks it, and the fields are named', () => {
  const cases: [Code, string, Partial<Record<Field, Cell>>, string[]][] = [
    ['R01', 'a cell is empty', { valid: null }, ['valid']],
    ['R02', 'a text stands for a number', { c1: 'năm trăm' }, ['c1']],
    ['R02', 'a fraction', { voted: '80,6' }, ['voted']],
    ['R13', 'a number that may be 1240 or 1.24', { voters: '1,240' }, ['voters']],
    ['R03', 'more voted than are on the list', { voters: 805 }, ['voted', 'voters']],
    ['R04', 'more ballots than voters who voted', { collected: 807, valid: 792, issued: 807 }, ['collected', 'voted']],
    ['R05', 'more ballots collected than issued', { collected: 807, valid: 792 }, ['collected', 'issued']],
    ['R06', 'valid and invalid are not the collected', { valid: 785 }, ['collected', 'valid', 'invalid']],
    ['R07', 'a candidate has more votes than there are valid ballots', { c0: 792 }, ['c0', 'valid']],
    ['R08', 'fewer votes than valid ballots', { c0: 100, c1: 100, c2: 100, c3: 100, c4: 100, c5: 100 }, ['valid', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5']],
    ['R09', 'more votes than all ballots can hold', { c0: 790, c1: 790, c2: 790, c3: 790, c4: 790, c5: 790 }, ['valid', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5']],
    ['R10', 'more voted than got a ballot', { issued: 805 }, ['voted', 'issued']],
    ['R11', 'a ballot is missing', { collected: 800, valid: 785 }, ['collected', 'voted']],
    ['R12', 'more issued than voted', { issued: 810 }, ['issued', 'voted']],
  ];
  it.each(cases)('%s: %s', (code, _, values, fields) => {
    const full = put(example, 0, { collected: 806, valid: 791 });
    expect(codes(full)).not.toContain(code);
    const found = checkSheet(put(full, 0, values)).find((finding) => finding.code === code);
    expect([found?.row, found?.fields]).toEqual([0, fields]);
  });
  it('a seat less makes R09 stricter', () => {
    const tight = put(example, 2, { c0: 631, c1: 631, c2: 631 });
    expect(codes({ ...tight, unit: { ...tight.unit, seats: 5 } })).not.toContain('R09');
    expect(codes({ ...tight, unit: { ...tight.unit, seats: 3 } })).toContain('R09');
  });
});

describe('the unit', () => {
  const with_ = (more: Partial<Sheet['unit']>) => ({ ...example, unit: { ...example.unit, ...more } });
  it.each<[Code, string, Sheet]>([
    ['R20', 'a report is missing', with_({ areas: 4 })],
    ['R21', 'an area stands twice', { ...example, rows: [...example.rows, { ...(example.rows[0] as Sheet['rows'][number]), name: ' tổ  1' }] }],
    ['R22', 'an area without a name', { ...example, rows: example.rows.map((row, i) => (i ? row : { ...row, name: ' ' })) }],
    ['R23', 'the line Tổng cộng is wrong', { ...example, declared: [2470, 2448, 2448, 2447, 2401, 46, 1723, 1628, 1366, 1243, 1197, 1036] }],
    ['R24', 'no seats', with_({ seats: null })],
    ['R25', 'as many candidates as seats', with_({ seats: 6 })],
    ['R25', 'four seats, two candidates more (Đ.58 k.3)', with_({ seats: 4 })],
    ['R26', 'one person twice', with_({ candidates: example.unit.candidates.map((c, i) => (i === 1 ? (example.unit.candidates[0] as typeof c) : c)) })],
    ['R29', 'all numbers of an area stand twice', { ...example, rows: [...example.rows, { ...(example.rows[0] as Sheet['rows'][number]), name: 'Tổ 4' }] }],
  ])('%s: %s', (code, _, sheet) => expect(codes(sheet)).toContain(code));
  it('empty lines at the end are no areas', () =>
    expect(errors({ ...example, rows: [...example.rows, { name: '', cells: example.rows[0]?.cells.map(() => null) ?? [] }] })).toEqual([]));
});

describe('checking again is as checking anew', () => {
  it('after a cell, the seats, the order of the rows changed', () => {
    const check = createChecker();
    const steps = [
      example,
      put(example, 1, { valid: 1 }),
      put(example, 1, { valid: 980 }),
      { ...example, unit: { ...example.unit, seats: 2 } },
      { ...example, rows: example.rows.toReversed() },
      put({ ...example, rows: example.rows.toReversed() }, 0, { c2: null }),
    ];
    for (const step of steps) expect(check(step)).toEqual(checkSheet(step));
  });
});

describe('signs of how an error came about', () => {
  const sums = totalsOf(example);
  const declared = (changes: Record<number, number>) => ({ ...example, declared: sums.map((sum, i) => sum + (changes[i] ?? 0)) });
  const cases: [Code, string, Sheet, { row?: number; suggest?: number }][] = [
    ['R31', 'off by 5: a square', put(example, 0, { valid: 785 }), { row: 0 }],
    ['R32', 'off by 9 × k: digits swapped, and which', put(example, 0, { valid: 709 }), { row: 0, suggest: 790 }],
    ['R32', 'the same in a sum', { ...put(example, 1, { c1: 960 }), declared: sums }, { row: 1, suggest: 690 }],
    ['R33', 'off by 50: a bundle', put(example, 1, { collected: 952 }), { row: 1 }],
    ['R34', 'off by 100: 286 as 386', put(example, 1, { valid: 880 }), { row: 1 }],
    ['R35', 'two candidates mirrored, and where', { ...put(example, 2, { c3: 310, c4: 322 }), declared: sums }, { row: 2 }],
    ['R36', 'an area left out of the sum', declared(Object.fromEntries(example.rows[1]?.cells.map((cell, i) => [i, -Number(cell)]) ?? [])), { row: 1 }],
  ];
  it.each(cases)('%s: %s', (code, _, sheet, expected) => {
    const all = [...hintsOf(sheet, checkSheet(sheet)).values()].flat();
    expect(all.find((hint) => hint.code === code)).toMatchObject(expected);
  });
  it('a sheet without errors gets no hints', () => expect([...hintsOf(example, checkSheet(example)).values()].flat()).toEqual([]));
});
