import { shareOf, splitShares, type Split } from '../course/percent.ts';
import { columnOf, type Cell, type Sheet } from './types.ts';

/** The sum of every column; a cell that is no number counts as 0 (a check names it). */
export const totalsOf = ({ rows, unit }: Sheet): number[] => {
  const sums = Array.from({ length: 6 + unit.candidates.length }, () => 0);
  for (const { cells } of rows) {
    for (let i = 0; i < sums.length; i++) {
      const cell = cells[i];
      if (typeof cell === 'number') sums[i] = (sums[i] ?? 0) + cell;
    }
  }
  return sums;
};

/** Percentages of forms 19 and 24, in hundredths; undefined where there is nothing to divide by. */
export interface Shares {
  /** Voted of all voters. */
  turnout: number | undefined;
  /** Valid and invalid of the collected ballots; together exactly 100,00. */
  ballots: Split | undefined;
  /** Each candidate of the valid ballots; these do not add up to 100. */
  candidates: (number | undefined)[];
}

export const sharesOf = (totals: readonly number[]): Shares => {
  const at = (field: Parameters<typeof columnOf>[0]) => totals[columnOf(field)] ?? 0;
  return {
    turnout: shareOf(at('voted'), at('voters')),
    ballots: splitShares([at('valid'), at('invalid')]),
    candidates: totals.slice(6).map((votes) => shareOf(votes, at('valid'))),
  };
};

export const isNumber = (cell: Cell | undefined): cell is number => typeof cell === 'number';
