import type { GridCell } from './grid.ts';
import { sharesOf, totalsOf } from './totals.ts';
import { isBlank, type Sheet } from './types.ts';

/** Headings that a file is written with; the reader knows them again. */
export interface Headings {
  name: string;
  counts: readonly string[];
  total: string;
  share: string;
}

/** The table as lines of a file: headings, polling areas, total, percentages. `bold`: lines that stand out. */
export const tableOf = (sheet: Sheet, headings: Headings): { rows: GridCell[][]; bold: number[] } => {
  const areas = sheet.rows.filter((row) => !isBlank(row));
  const totals = totalsOf(sheet);
  const { turnout, ballots, candidates } = sharesOf(totals);
  const share = (value: number | undefined) => (value === undefined ? null : value / 100);
  const rows: GridCell[][] = [
    [headings.name, ...headings.counts, ...sheet.unit.candidates.map(({ name }, i) => name || `Người ứng cử ${i + 1}`)],
    ...areas.map((row): GridCell[] => [row.name, ...row.cells]),
    [headings.total, ...totals],
    [headings.share, null, share(turnout), null, null, share(ballots?.shares[0]), share(ballots?.shares[1]), ...candidates.map(share)],
  ];
  return { rows, bold: [0, areas.length + 1] };
};
