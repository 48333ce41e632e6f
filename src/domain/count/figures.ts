import { failures, type Check } from '../check.ts';
import { countRows, pileOf, sum } from './box.ts';
import { codes, type Code } from './codes.ts';
import type { Box, Heap, Inventory } from './types.ts';

/** What one bundle's tally sheet says, beside what its ballots say. */
export interface SheetFigures {
  k: number;
  ballots: number;
  /** Votes of each name as tallied. */
  rows: readonly number[];
  /** Votes of each name on the ballots themselves. */
  truth: readonly number[];
}

/** Every number of one kind of ballot, as it stands on paper. */
export interface Figures {
  inventory: Inventory;
  listed: number;
  voted: number;
  collected: number;
  valid: number;
  invalid: number;
  /** Ballots with 1, 2, … names left, as counted when sorted. */
  piles: readonly number[];
  sheets: readonly SheetFigures[];
  /** Votes of each name as carried over to the final sheet. */
  totals: readonly number[];
}

const column = (sheets: readonly SheetFigures[], name: number) => sum(sheets.map((sheet) => sheet.rows[name] ?? 0));

/**
 * The relations of one kind of ballot in one Tổ (facts, part 9.2). C11 compares with the ballots; the others are
 * arithmetic. Convention: `issued` does not include ballots that came back spoiled.
 */
export const relations: readonly Check<Figures>[] = [
  { code: codes.inventory, fields: ['received', 'issued', 'spoiled', 'left'], holds: ({ inventory: i }) => i.received === i.issued + i.spoiled + i.left },
  { code: codes.listed, fields: ['voted', 'listed'], holds: (f) => f.voted <= f.listed },
  { code: codes.collected, fields: ['collected', 'voted'], holds: (f) => f.collected <= f.voted },
  { code: codes.split, fields: ['collected', 'valid', 'invalid'], holds: (f) => f.collected === f.valid + f.invalid },
  { code: codes.piles, fields: ['valid', 'piles'], holds: (f) => f.valid === sum(f.piles) },
  { code: codes.sheet, fields: ['sheets'], holds: (f) => f.sheets.every((s) => sum(s.rows) === s.k * s.ballots) },
  {
    code: codes.cover,
    fields: ['piles', 'sheets'],
    holds: (f) => f.piles.every((ballots, i) => ballots === sum(f.sheets.filter((s) => s.k === i + 1).map((s) => s.ballots))),
  },
  { code: codes.copied, fields: ['totals', 'sheets'], holds: (f) => f.totals.every((total, name) => total === column(f.sheets, name)) },
  { code: codes.grand, fields: ['totals', 'piles'], holds: (f) => sum(f.totals) === sum(f.piles.map((ballots, i) => ballots * (i + 1))) },
  { code: codes.cap, fields: ['totals', 'valid'], holds: (f) => f.totals.every((total) => total <= f.valid) },
  { code: codes.rows, fields: ['sheets'], holds: (f) => f.sheets.every((s) => s.rows.every((row, name) => row === s.truth[name])) },
];

/** Codes of the relations that do not hold. */
export const broken = (figures: Figures): Code[] => failures(relations, figures).map((check) => check.code as Code);

/** The numbers of a heap when nobody makes a mistake. */
export const trueFigures = (box: Box, heap: Heap): Figures => {
  const names = heap.candidates.length;
  const valid = heap.papers.filter((paper) => paper.valid);
  const sheets = box.bundles
    .filter((bundle) => bundle.level === heap.level)
    .map(({ k, papers }) => ({ k, ballots: papers.length, rows: countRows(papers, names), truth: countRows(papers, names) }));
  return {
    inventory: heap.inventory,
    listed: heap.listed,
    voted: heap.voted,
    collected: heap.papers.length,
    valid: valid.length,
    invalid: heap.papers.length - valid.length,
    piles: Array.from({ length: heap.seats }, (_, i) => pileOf(heap, i + 1).length),
    sheets,
    totals: countRows(valid, names),
  };
};
