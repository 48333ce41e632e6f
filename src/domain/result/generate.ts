import { leastSurplus } from '../course/surplus.ts';
import type { Random } from '../seed.ts';
import { inventBirths, inventNames, inventPlace } from './names.ts';
import { overHalf } from './outcome.ts';
import type { Level, Unit } from './types.ts';

/** How the election in a unit turns out; every corner of Đ.78–80 has one. */
export const endings = ['full', 'crowded', 'border', 'inside', 'same-day', 'half', 'short', 'two-thirds', 'turnout'] as const;
export type Ending = (typeof endings)[number];

/** A row in which every cell is a number. */
export interface NumberRow {
  readonly name: string;
  readonly cells: readonly number[];
}

/** A unit with the true numbers of its polling areas. */
export interface Truth {
  ending: Ending;
  unit: Unit & { seats: number };
  rows: readonly NumberRow[];
}

interface Shape {
  level: Level;
  seats: number;
  candidates: number;
  /** Candidates over half. */
  over: number;
}

/** Sizes that let the ending come about (form of the law: QH at most 3 seats, HĐND at most 5). */
const shapeOf = (ending: Ending, random: Random): Shape => {
  const hdnd = random.pick(['tinh', 'xa'] as const);
  const level = random.pick(['qh', 'tinh', 'xa'] as const);
  const seats = level === 'qh' ? 3 : random.pick([3, 4, 5]);
  const candidates = seats + leastSurplus(level, seats);
  switch (ending) {
    case 'full':
    case 'inside':
    case 'turnout':
      return { level, seats, candidates, over: seats };
    case 'crowded':
    case 'border':
    case 'same-day':
      return { level, seats, candidates, over: seats + 1 };
    case 'half':
      return { level: 'qh', seats: 3, candidates: 5, over: 2 };
    case 'short':
      return level === 'qh' ? { level, seats, candidates: 5, over: 2 } : { level: hdnd, seats: 5, candidates: 8, over: 3 };
    case 'two-thirds':
      return random.pick([
        { level: hdnd, seats: 3, candidates: 5, over: 2 },
        { level: hdnd, seats: 5, candidates: 8, over: 4 },
        { level: hdnd, seats: 4, candidates: 7, over: 3 },
      ]);
  }
};

const add = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** voters, voted, issued, collected, valid, invalid of one area. `share`: of the voters that came. */
const countsOf = (random: Random, share: number): number[] => {
  const voters = random.between(380, 1420);
  const voted = Math.min(voters, Math.round(voters * share) + random.between(0, 3));
  const issued = voted + (random.chance(0.2) ? random.between(1, 2) : 0);
  const collected = voted - (random.chance(0.15) ? 1 : 0);
  const invalid = random.between(4, 8 + Math.floor(collected / 45));
  return [voters, voted, issued, collected, collected - invalid, invalid];
};

/** Makes exactly half of all voters come: the number of voters of the first areas is changed by a few. */
const exactlyHalf = (rows: number[][]): void => {
  let off = add(rows.map((row) => (row[0] ?? 0) - 2 * (row[1] ?? 0)));
  for (const row of rows) {
    const [voters = 0, voted = 0] = row;
    const next = Math.max(voted + 1, voters - off);
    off -= voters - next;
    row[0] = next;
  }
};

/** Votes each candidate gets in all, most votes first: `over` of them above half, the rest below. */
const targetsOf = (random: Random, valid: number, { seats, candidates, over }: Shape, ending: Ending): number[] => {
  const need = overHalf(valid);
  const high = over > seats ? 0.74 : 0.88;
  const low = ending === 'half' || ending === 'short' ? 0.62 : 0.53;
  const winners = Array.from({ length: over }, (_, i) =>
    Math.max(need + 3 * (over - i), Math.round(valid * (high - ((high - low) * (i + random.next() * 0.6)) / over))),
  );
  const room = Math.max(0.2, Math.min(0.46, (0.93 * seats - add(winners) / valid) / (candidates - over)));
  const losers = Array.from({ length: candidates - over }, (_, i) => Math.round(valid * room * (1 - (0.55 * (i + random.next() * 0.6)) / (candidates - over))));
  if (ending === 'half') losers[0] = valid / 2;
  if (ending === 'border' || ending === 'same-day') winners[seats] = winners[seats - 1] ?? 0;
  if (ending === 'inside') winners[1] = winners[0] ?? 0;
  return [...winners, ...losers];
};

/** Shares the votes of one candidate out over the areas, by the size of each. */
const shareOut = (votes: number, valids: readonly number[]): number[] => {
  const whole = add(valids);
  const out = valids.map((valid) => Math.floor((votes * valid) / whole));
  let left = votes - add(out);
  for (let j = 0; left > 0; j = (j + 1) % out.length) {
    if ((out[j] ?? 0) >= (valids[j] ?? 0)) continue;
    out[j] = (out[j] ?? 0) + 1;
    left--;
  }
  return out;
};

/** Moves votes of a candidate between two areas, as far as every ballot still can hold between 1 and `seats` names. */
const stir = (random: Random, table: number[][], valids: readonly number[], seats: number): void => {
  const names = (j: number) => add(table.map((row) => row[j] ?? 0));
  for (let n = 0; n < 40; n++) {
    const row = random.pick(table);
    const [a, b] = [random.int(valids.length), random.int(valids.length)];
    if (a === b) continue;
    const by = random.between(1, Math.ceil((valids[a] ?? 0) * 0.05));
    const [from, to] = [(row[a] ?? 0) - by, (row[b] ?? 0) + by];
    if (from < 10 || to > (valids[b] ?? 0) - 2 || names(a) - by < (valids[a] ?? 0) || names(b) + by > seats * (valids[b] ?? 0) - 2) continue;
    row[a] = from;
    row[b] = to;
  }
};

/** A unit with true numbers that turns out in the given way. Same source, same unit. */
export const makeTruth = (source: Random, ending: Ending): Truth => {
  const random = source.fork(`truth/${ending}`);
  const shape = shapeOf(ending, random);
  const rows = Array.from({ length: random.between(5, 7) }, () => countsOf(random, ending === 'turnout' ? 0.5 : 0.94 + random.next() * 0.06));
  if (ending === 'turnout') exactlyHalf(rows);
  const first = rows[0] ?? [];
  if (add(rows.map((row) => row[4] ?? 0)) % 2 === 1 && ending === 'half') {
    first[4] = (first[4] ?? 0) - 1;
    first[5] = (first[5] ?? 0) + 1;
  }
  const valids = rows.map((row) => row[4] ?? 0);
  const table = targetsOf(random, add(valids), shape, ending).map((votes) => shareOut(votes, valids));
  stir(random, table, valids, shape.seats);
  const births = inventBirths(random, shape.candidates);
  const places = random.shuffle(table.map((_, i) => i));
  if (ending === 'same-day') births[places.indexOf(shape.seats)] = births[places.indexOf(shape.seats - 1)] ?? '';
  const names = inventNames(random, shape.candidates);
  const start = random.between(1, 30);
  return {
    ending,
    unit: {
      level: shape.level,
      round: 'first',
      place: `${shape.level === 'xa' ? 'xã' : 'tỉnh'} ${inventPlace(random)}`,
      number: String(random.between(1, 9)),
      seats: shape.seats,
      areas: rows.length,
      candidates: names.map((name, i) => ({ name, born: births[i] ?? '' })),
    },
    rows: rows.map((row, j) => ({ name: `Khu vực bỏ phiếu số ${start + j}`, cells: [...row, ...places.map((i) => table[i]?.[j] ?? 0)] })),
  };
};
