import type { Random } from '../seed.ts';
import type { NumberRow, Truth } from './generate.ts';
import { swaps } from './hints.ts';
import type { Code } from './rules.ts';
import { columnOf, counts, fieldsOf, type Field } from './types.ts';

/** copy: the paper of the Tổ is right, the table is not. minutes: the paper itself cannot be right. total: the line Tổng cộng is wrong. */
export type Where = 'copy' | 'minutes' | 'total';

export const faultKinds = ['swap', 'digit', 'mirror', 'square', 'bundle', 'more', 'over', 'list', 'carry', 'left-out'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A cell of the table; 'total' is the line Tổng cộng. */
export interface Place {
  readonly row: number | 'total';
  readonly field: Field;
}

/** Something planted. `cells`: marking any one of these finds it. */
export interface Fault {
  kind: FaultKind | 'made';
  where: Where;
  /** The relation it breaks. */
  code: Code;
  cells: readonly Place[];
  /** What was changed. */
  changes: readonly (Place & { from: number; to: number })[];
}

/** What lies on the table of the Ban bầu cử: the papers of the Tổ, the table that was made of them, and what is wrong with it. */
export interface Case {
  truth: Truth;
  /** Minutes as signed. */
  minutes: readonly NumberRow[];
  /** The table, with mistakes made while copying. */
  rows: readonly NumberRow[];
  declared: readonly number[];
  faults: readonly Fault[];
}

export const placeKey = ({ row, field }: Place): string => `${row}/${field}`;

const at = (truth: Truth, row: number, field: Field): number => truth.rows[row]?.cells[columnOf(field)] ?? 0;
const sumOf = (truth: Truth, field: Field) => truth.rows.reduce((sum, row) => sum + (row.cells[columnOf(field)] ?? 0), 0);
const people = (truth: Truth): Field[] => fieldsOf(truth.unit.candidates.length).slice(counts.length);

type Make = (truth: Truth, row: number, random: Random) => Fault | undefined;

const copied = (kind: FaultKind, pairs: readonly [Field, number][], truth: Truth, row: number): Fault => ({
  kind,
  where: 'copy',
  code: 'R23',
  cells: pairs.map(([field]) => ({ row, field })),
  changes: pairs.map(([field, to]) => ({ row, field, from: at(truth, row, field), to })),
});
const written = (kind: FaultKind, code: Code, cells: readonly Field[], changes: readonly [Field, number][], truth: Truth, row: number): Fault => ({
  kind,
  where: 'minutes',
  code,
  cells: cells.map((field) => ({ row, field })),
  changes: changes.map(([field, to]) => ({ row, field, from: at(truth, row, field), to })),
});

const makers: Record<FaultKind, Make> = {
  swap: (truth, row, random) => {
    const field = random.pick([...people(truth), 'issued' as const]);
    const options = swaps(at(truth, row, field)).filter((to) => to >= 100 && Math.abs(to - at(truth, row, field)) >= 18);
    return options.length === 0 ? undefined : copied('swap', [[field, random.pick(options)]], truth, row);
  },
  digit: (truth, row, random) => {
    const field = random.pick(people(truth));
    const from = at(truth, row, field);
    return from < 200 ? undefined : copied('digit', [[field, from - 100]], truth, row);
  },
  mirror: (truth, row, random) => {
    const list = people(truth);
    const i = random.int(list.length - 1);
    const [a, b] = [list[i] as Field, list[i + 1] as Field];
    const [x, y] = [at(truth, row, a), at(truth, row, b)];
    return Math.abs(x - y) < 12
      ? undefined
      : copied(
          'mirror',
          [
            [a, y],
            [b, x],
          ],
          truth,
          row,
        );
  },
  square: (truth, row, random) => {
    const field = random.pick(['valid', 'invalid'] as const);
    const from = at(truth, row, field);
    return written('square', 'R06', ['collected', 'valid', 'invalid'], [[field, field === 'invalid' ? from + 5 : from - 5]], truth, row);
  },
  bundle: (truth, row) => {
    const from = at(truth, row, 'collected');
    return written('bundle', 'R06', ['collected', 'valid', 'invalid'], [['collected', from - 50]], truth, row);
  },
  more: (truth, row, random) => {
    const by = random.between(2, 9) + at(truth, row, 'issued') - at(truth, row, 'collected');
    return written(
      'more',
      'R04',
      ['voted', 'issued', 'collected'],
      [
        ['collected', at(truth, row, 'collected') + by],
        ['valid', at(truth, row, 'valid') + by],
      ],
      truth,
      row,
    );
  },
  over: (truth, row, random) => {
    const field = random.pick(people(truth));
    return written('over', 'R07', [field, 'valid'], [[field, at(truth, row, 'valid') + random.between(3, 40)]], truth, row);
  },
  list: (truth, row, random) => written('list', 'R03', ['voters', 'voted'], [['voters', at(truth, row, 'voted') - random.between(1, 12)]], truth, row),
  carry: (truth, _row, random) => {
    const field = random.pick([...people(truth), 'valid' as const, 'voted' as const]);
    const from = sumOf(truth, field);
    const to = from + random.pick([10, -10, 100, -100]);
    return { kind: 'carry', where: 'total', code: 'R23', cells: [{ row: 'total', field }], changes: [{ row: 'total', field, from, to }] };
  },
  'left-out': (truth, row) => {
    const changes = fieldsOf(truth.unit.candidates.length).map((field) => ({
      row: 'total' as const,
      field,
      from: sumOf(truth, field),
      to: sumOf(truth, field) - at(truth, row, field),
    }));
    return { kind: 'left-out', where: 'total', code: 'R23', cells: changes, changes };
  },
};

const change = (rows: readonly NumberRow[], changes: Fault['changes']): NumberRow[] =>
  rows.map((row, i) => {
    const mine = changes.filter((one) => one.row === i);
    if (mine.length === 0) return row;
    const cells = [...row.cells];
    for (const { field, to } of mine) cells[columnOf(field)] = to;
    return { ...row, cells };
  });

/**
 * Lays a case out: the papers, the table, the line Tổng cộng. The line was added up from the papers, so a mistake of copying
 * shows as a sum that does not come out, and a mistake of a Tổ shows in its own line only.
 */
export const layOut = (truth: Truth, faults: readonly Fault[]): Case => {
  const of = (where: Where) => faults.filter((fault) => fault.where === where).flatMap((fault) => fault.changes);
  const minutes = change(truth.rows, of('minutes'));
  const sums = fieldsOf(truth.unit.candidates.length).map((field) => minutes.reduce((sum, row) => sum + (row.cells[columnOf(field)] ?? 0), 0));
  const declared = sums.map((sum, i) => {
    const wrong = of('total').find(({ field }) => columnOf(field) === i);
    return wrong ? sum + wrong.to - wrong.from : sum;
  });
  return { truth, minutes, rows: change(minutes, of('copy')), declared, faults };
};

/** Columns in which a fault disturbs the line Tổng cộng. */
const sums = (fault: Fault): Field[] => (fault.where === 'minutes' ? [] : fault.changes.map(({ field }) => field));

/**
 * Plants `count` faults of different kinds, each in an area and in sums of its own, so that none hides another.
 * 'left-out' disturbs every sum and stands only beside faults of the minutes.
 */
export const plant = (source: Random, truth: Truth, count: number): Fault[] => {
  const random = source.fork('plant');
  const rows = random.shuffle(truth.rows.map((_, i) => i));
  const faults: Fault[] = [];
  const taken = new Set<Field>();
  for (const kind of random.shuffle(faultKinds)) {
    if (faults.length === count) break;
    const row = rows[faults.length % rows.length] ?? 0;
    const fault = makers[kind](truth, row, random);
    if (!fault || sums(fault).some((field) => taken.has(field))) continue;
    for (const field of sums(fault)) taken.add(field);
    faults.push(fault);
  }
  return faults;
};
