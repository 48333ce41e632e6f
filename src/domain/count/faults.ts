import type { Random } from '../seed.ts';
import { countRows, sum } from './box.ts';
import { codes, type Code } from './codes.ts';
import type { Figures } from './figures.ts';
import type { Box, Bundle, Level, Role } from './types.ts';

/** Mistakes of the others while ballots are read and marked. */
export type ReadFaultKind = 'skip' | 'double' | 'neighbour' | 'mishear' | 'misread' | 'fix';
/** All mistakes the others make, those with numbers before and after the reading included. */
export type FaultKind = ReadFaultKind | 'inventory' | 'page' | 'validSlip' | 'pileSlip' | 'lost' | 'digit';
export const faultKinds: readonly FaultKind[] = [
  'skip',
  'double',
  'neighbour',
  'mishear',
  'misread',
  'fix',
  'inventory',
  'page',
  'validSlip',
  'pileSlip',
  'lost',
  'digit',
];

/** Which relations a mistake breaks when nobody sees it; exactly these. */
export const breaks: Record<FaultKind, readonly Code[]> = {
  inventory: [codes.inventory],
  page: [codes.collected],
  validSlip: [codes.split, codes.piles],
  pileSlip: [codes.piles, codes.cover, codes.grand],
  skip: [codes.sheet, codes.grand, codes.rows],
  double: [codes.sheet, codes.grand, codes.rows],
  neighbour: [codes.rows],
  mishear: [codes.rows],
  misread: [codes.rows],
  /** A skip and the stroke that hides it. */
  fix: [codes.rows],
  lost: [codes.cover, codes.grand],
  digit: [codes.copied, codes.grand],
};

/** A mistake at one ballot: `row` is the name it concerns, `to` the row that is marked instead. */
export interface ReadFault {
  kind: Exclude<ReadFaultKind, 'fix'>;
  /** Index of the bundle in the box, and of the ballot in the bundle. */
  bundle: number;
  ballot: number;
  row: number;
  to: number;
}
/** A stroke added at the end of a bundle so that a skipped name does not show. */
export interface Fix {
  bundle: number;
  to: number;
}
export type InventoryField = 'received' | 'issued' | 'spoiled' | 'left';

/** What will go wrong in one evening. */
export interface Plan {
  read: readonly ReadFault[];
  fixes: readonly Fix[];
  inventory?: { level: Level; field: InventoryField; written: number };
  /** Voters marked, as first counted; a page was left out, so fewer than ballots collected. */
  page?: { level: Level; written: number };
  /** H or one B_k miscounted. `k` 0: the number of valid ballots. */
  piles?: { level: Level; k: number; written: number };
  /** Index of a bundle that lies under the table cloth. */
  lost?: number;
  /** One number copied wrongly to the final sheet; `by` is what is added to it. */
  digit?: { level: Level; k: number; row: number; by: number };
}

/** A number as people misread it: another first digit (286 as 386). */
export const misreadDigit = (value: number, most: number): number => {
  const step = 10 ** (String(value).length - 1);
  return value + step <= most || value < 10 ? value + step : value - step;
};

const byRole: Record<Role, readonly ReadFault['kind'][]> = {
  check: ['skip', 'neighbour', 'misread', 'double', 'mishear'],
  write: ['skip', 'misread'],
  read: ['neighbour', 'double', 'mishear'],
  all: [],
};
const readFaults: Record<Box['size'], number> = { quick: 4, middle: 5, full: 7 };

/** The row that a stroke goes to by mistake: the one next to it, or another that was not read. */
const wrongRow = (random: Random, kind: ReadFault['kind'], left: readonly number[], row: number, names: number): number | undefined => {
  const open = Array.from({ length: names }, (_, i) => i).filter((i) => !left.includes(i));
  const near = open.filter((i) => Math.abs(i - row) === 1);
  const far = open.filter((i) => Math.abs(i - row) !== 1);
  const from = kind === 'neighbour' ? near : kind === 'mishear' && far.length > 0 ? far : open;
  return from.length > 0 ? random.pick(from) : undefined;
};

/** Puts a mistake of this kind at a ballot; undefined when it cannot happen there. */
export const faultAt = (random: Random, box: Box, kind: ReadFault['kind'], bundle: number, ballot: number): ReadFault | undefined => {
  const { level, k, papers } = box.bundles[bundle] ?? ({} as Partial<Bundle>);
  const left = papers?.[ballot]?.left;
  const names = box.heaps.find((heap) => heap.level === level)?.candidates.length ?? 0;
  if (!left || (kind === 'skip' && (k ?? 0) < 2)) return undefined;
  const row = random.pick(left);
  if (kind === 'skip' || kind === 'double') return { kind, bundle, ballot, row, to: row };
  const to = wrongRow(random, kind, left, row, names);
  return to === undefined ? undefined : { kind, bundle, ballot, row, to };
};

/** Mistakes at different ballots, spread over the bundles; never two in a row. */
const planReading = (random: Random, box: Box, role: Role, wanted: readonly FaultKind[] | undefined, lost: number | undefined): ReadFault[] => {
  const allowed = byRole[role].filter((kind) => !wanted || wanted.includes(kind) || (kind === 'skip' && wanted.includes('fix')));
  const faults: ReadFault[] = [];
  if (allowed.length === 0) return faults;
  const places = random.shuffle(box.bundles.flatMap((bundle, b) => bundle.papers.map((_, i) => ({ b, i })).slice(1, -1)));
  for (const { b, i } of places) {
    if (faults.length >= readFaults[box.size]) break;
    if (b === lost) continue;
    if (faults.some((other) => other.bundle === b && Math.abs(other.ballot - i) < 3)) continue;
    if (faults.filter((other) => other.bundle === b).length >= (box.size === 'full' ? 2 : 1) + (box.bundles.length < 4 ? 1 : 0)) continue;
    const fault = faultAt(random, box, allowed[faults.length % allowed.length] ?? 'skip', b, i);
    if (fault) faults.push(fault);
  }
  return faults;
};

const planFixes = (random: Random, box: Box, role: Role, read: readonly ReadFault[]): Fix[] =>
  role !== 'check'
    ? []
    : read
        .filter((fault) => fault.kind === 'skip')
        .slice(0, 1)
        .map((skip) => {
          const bundle = box.bundles[skip.bundle];
          const names = box.heaps.find((heap) => heap.level === bundle?.level)?.candidates.length ?? 2;
          return { bundle: skip.bundle, to: (skip.row + random.between(1, names - 1)) % names };
        });

const planInventory = (random: Random, box: Box): NonNullable<Plan['inventory']> => {
  const heap = random.pick(box.heaps);
  const field = random.pick(['spoiled', 'left', 'issued', 'left'] as const);
  const value = heap.inventory[field];
  return { level: heap.level, field, written: field === 'spoiled' ? Math.max(0, value - random.between(1, 2)) : misreadDigit(value, heap.inventory.received) };
};

const planPage = (random: Random, box: Box): NonNullable<Plan['page']> => {
  const heap = random.pick(box.heaps);
  return { level: heap.level, written: heap.papers.length - random.between(2, 6) };
};

const planPiles = (random: Random, box: Box, valid: boolean): NonNullable<Plan['piles']> => {
  const heap = random.pick(box.heaps);
  const k = valid ? 0 : random.between(1, heap.seats);
  const count = heap.papers.filter((paper) => paper.valid && (k === 0 || paper.left.length === k)).length;
  return { level: heap.level, k, written: count + random.pick([-2, -1, 1, 2]) };
};

const planDigit = (random: Random, box: Box): Plan['digit'] => {
  const heap = random.pick(box.heaps);
  const valid = heap.papers.filter((paper) => paper.valid);
  const totals = countRows(valid, heap.candidates.length);
  const cells = Array.from({ length: heap.seats }, (_, i) => i + 1).flatMap((k) =>
    countRows(
      valid.filter((paper) => paper.left.length === k),
      heap.candidates.length,
    ).map((value, row) => ({ k, row, value })),
  );
  const big = cells.filter((cell) => cell.value >= 10);
  const { k, row, value } = random.pick(big.length > 0 ? big : cells.filter((cell) => cell.value > 0));
  const most = value + valid.length - (totals[row] ?? 0);
  return { level: heap.level, k, row, by: misreadDigit(value, most) - value };
};

/**
 * What the others will do wrong. Numbers go wrong in some evenings only, so that "all is well" can be the answer.
 * @param wanted kinds of a hand-made case; without it chance decides
 */
export const planFaults = (random: Random, box: Box, role: Role, wanted?: readonly FaultKind[]): Plan => {
  const happens = (kind: FaultKind, p: number) => (wanted ? wanted.includes(kind) : random.chance(p));
  const lastBundles = box.bundles.flatMap((bundle, i) => (box.bundles[i + 1]?.level === bundle.level && box.bundles[i + 1]?.k === bundle.k ? [] : [i]));
  const lost = happens('lost', role === 'all' ? 0.9 : 0.6) ? random.pick(lastBundles) : undefined;
  const read = planReading(random.fork('read'), box, role, wanted, lost);
  const fixes = happens('fix', 1) ? planFixes(random.fork('fix'), box, role, read) : [];
  const inventory = happens('inventory', 0.6) ? planInventory(random.fork('inventory'), box) : undefined;
  const page = happens('page', 0.4) ? planPage(random.fork('page'), box) : undefined;
  const slip = happens('pileSlip', 0.35) ? 'pile' : happens('validSlip', 0.45) ? 'valid' : undefined;
  const piles = slip ? planPiles(random.fork('piles'), box, slip === 'valid') : undefined;
  const digit = happens('digit', lost === undefined ? 1 : 0.6) ? planDigit(random.fork('digit'), box) : undefined;
  return {
    read,
    fixes,
    ...(inventory && { inventory }),
    ...(page && { page }),
    ...(piles && { piles }),
    ...(lost !== undefined && { lost }),
    ...(digit && { digit }),
  };
};

/** What the others read and mark at one ballot, name by name. */
export interface Beat {
  said: number;
  strokes: readonly number[];
  fault?: ReadFault;
}

const clean = (row: number): Beat => ({ said: row, strokes: [row] });

/** The beats of a ballot; with a mistake in one of them, or with one missing. */
export const beatsOf = (left: readonly number[], fault: ReadFault | undefined): Beat[] => {
  if (!fault) return left.map(clean);
  if (fault.kind === 'skip') return left.filter((row) => row !== fault.row).map(clean);
  return left.map((row) => {
    if (row !== fault.row) return clean(row);
    if (fault.kind === 'misread') return { said: fault.to, strokes: [fault.to], fault };
    return { said: row, strokes: fault.kind === 'double' ? [row, row] : [fault.to], fault };
  });
};

/** The figures of one kind of ballot after one mistake of the plan that nobody saw. */
export const withFault = (figures: Figures, box: Box, level: Level, plan: Plan): Figures => {
  const own = box.bundles.map((bundle, index) => ({ bundle, index })).filter(({ bundle }) => bundle.level === level);
  const sheets = own.flatMap(({ bundle, index }, i) => {
    const sheet = figures.sheets[i];
    if (!sheet || plan.lost === index) return [];
    const names = sheet.rows.length;
    const strokes = bundle.papers.flatMap((paper, ballot) =>
      beatsOf(
        paper.left,
        plan.read.find((f) => f.bundle === index && f.ballot === ballot),
      ).flatMap((beat) => beat.strokes),
    );
    strokes.push(...plan.fixes.filter((fix) => fix.bundle === index).map((fix) => fix.to));
    return [{ ...sheet, rows: countRows([{ left: strokes }], names) }];
  });
  const { inventory, page, piles, digit } = plan;
  return {
    ...figures,
    sheets,
    inventory: inventory?.level === level ? { ...figures.inventory, [inventory.field]: inventory.written } : figures.inventory,
    voted: page?.level === level ? page.written : figures.voted,
    valid: piles?.level === level && piles.k === 0 ? piles.written : figures.valid,
    piles: figures.piles.map((ballots, i) => (piles?.level === level && piles.k === i + 1 ? piles.written : ballots)),
    totals: figures.totals.map((_, name) => sum(sheets.map((sheet) => sheet.rows[name] ?? 0)) + (digit?.level === level && digit.row === name ? digit.by : 0)),
  };
};
