import { outcomeOf, type Outcome } from './outcome.ts';
import { totalsOf } from './totals.ts';
import { isBlank, type Sheet } from './types.ts';

/** Who is elected in the unit of a sheet; undefined while there are no seats, no voters or no rows. */
export const outcomeOfSheet = (sheet: Sheet): Outcome | undefined => {
  const { unit, rows } = sheet;
  const totals = totalsOf(sheet);
  const [voters = 0, voted = 0, , , valid = 0] = totals;
  if (unit.seats === null || unit.seats < 1 || voters < 1 || rows.every(isBlank)) return undefined;
  const candidates = unit.candidates.map(({ born }, i) => ({ votes: totals[6 + i] ?? 0, born }));
  return outcomeOf({ level: unit.level, round: unit.round, seats: unit.seats, voters, voted, valid, candidates });
};
