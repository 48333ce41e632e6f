import type { Level, Round } from './types.ts';

/** All that decides an election in one unit. */
export interface Count {
  level: Level;
  round: Round;
  /** Deputies to elect: of the unit, or those still missing in an extra election. */
  seats: number;
  voters: number;
  voted: number;
  valid: number;
  /** In the order of the ballot. `born`: ISO date, '' when not known. */
  candidates: readonly { votes: number; born: string }[];
}

/**
 * What follows.
 * done: all seats are filled. short: HĐND, seats stay empty but two thirds are filled: no extra election (Đ.79 k.2).
 * extra: an extra election is asked for (Đ.79). repeat: the election is asked for again (Đ.80).
 * last: seats stay empty after an extra election; there is no second one (Đ.79 k.3).
 * ask: a tie at the border between people born on the same day; the Law is silent.
 * unclear: a tie at the border, and a birth date is missing.
 * report: seats stay empty after a repeat election, or turnout fails in an extra one; the Law does not say in so many words.
 */
export const follows = ['done', 'short', 'extra', 'repeat', 'last', 'ask', 'unclear', 'report'] as const;
export type Follow = (typeof follows)[number];

export interface Outcome {
  /** `need`: voters that must have come, at least. `met`: more than half came. `counts`: the result is recognised. */
  turnout: { need: number; met: boolean; recognised: boolean };
  /** Votes a candidate must have, at least: more than half of the valid ballots. */
  need: number;
  /** Every candidate from the most votes to the fewest; equal votes: the older first. */
  order: number[];
  /** Those elected, in that order. */
  elected: number[];
  /** A tie at the border that only a decision from above (or a missing date) can settle. */
  tied: { among: number[]; seats: number } | undefined;
  /** A tie at the border that age settled: who won, who lost. */
  byAge: { won: number[]; lost: number[] } | undefined;
  /** Seats not filled; a tie that is still open fills its seats. */
  missing: number;
  /** Elected at least, in an HĐND, so that no extra election is needed: two thirds of the seats, rounded up. */
  twoThirds: number;
  follow: Follow;
}

/** The least whole number that is more than half. */
export const overHalf = (whole: number): number => Math.floor(whole / 2) + 1;

const byVotesThenAge = (candidates: Count['candidates']) => (a: number, b: number) => {
  const [x, y] = [candidates[a], candidates[b]];
  if (!x || !y || x.votes !== y.votes) return (y?.votes ?? 0) - (x?.votes ?? 0);
  if (x.born !== y.born && x.born && y.born) return x.born < y.born ? -1 : 1;
  return a - b;
};

/** Among people with equal votes, who takes the seats left; `open` when age cannot tell. */
const settle = (tied: readonly number[], seats: number, candidates: Count['candidates']) => {
  const born = (i: number) => candidates[i]?.born ?? '';
  if (tied.some((i) => born(i) === '')) return { won: [], open: [...tied], why: 'unclear' as const };
  const last = born(tied[seats - 1] ?? -1);
  if (last !== born(tied[seats] ?? -1)) return { won: tied.slice(0, seats), open: [], why: undefined };
  return { won: tied.filter((i) => born(i) < last), open: tied.filter((i) => born(i) === last), why: 'ask' as const };
};

const choose = ({ candidates, seats }: Count, order: readonly number[], need: number) => {
  const votes = (i: number | undefined) => candidates[i ?? -1]?.votes ?? 0;
  const over = order.filter((i) => votes(i) >= need);
  if (over.length <= seats) return { elected: over };
  const border = votes(over[seats - 1]);
  if (votes(over[seats]) < border) return { elected: over.slice(0, seats) };
  const above = over.filter((i) => votes(i) > border);
  const tied = over.filter((i) => votes(i) === border);
  const left = seats - above.length;
  const { won, open, why } = settle(tied, left, candidates);
  if (!why) return { elected: [...above, ...won], byAge: { won, lost: tied.slice(left) } };
  return { elected: [...above, ...won], tied: { among: open, seats: left - won.length }, why };
};

const followOf = ({ level, round, seats }: Count, filled: number, recognised: boolean, open: 'ask' | 'unclear' | undefined): Follow => {
  if (!recognised) return round === 'first' ? 'repeat' : 'report';
  if (open) return open;
  if (filled >= seats) return 'done';
  if (round === 'extra') return 'last';
  if (round === 'repeat') return 'report';
  if (level === 'qh') return 'extra';
  return 3 * filled < 2 * seats ? 'extra' : 'short';
};

/** Who is elected in a unit and what follows: Luật Bầu cử Đ.78, 79, 80. Takes whole numbers. */
export const outcomeOf = (count: Count): Outcome => {
  const { round, seats, voters, voted, valid, candidates } = count;
  const need = overHalf(valid);
  const met = voted >= overHalf(voters);
  const recognised = met || round === 'repeat';
  const order = candidates.map((_, i) => i).sort(byVotesThenAge(candidates));
  const chosen: { elected: number[]; tied?: Outcome['tied']; byAge?: Outcome['byAge']; why?: 'ask' | 'unclear' } = recognised
    ? choose(count, order, need)
    : { elected: [] };
  const filled = chosen.elected.length + (chosen.tied?.seats ?? 0);
  return {
    turnout: { need: overHalf(voters), met, recognised },
    need,
    order,
    elected: chosen.elected,
    tied: chosen.tied,
    byAge: chosen.byAge,
    missing: seats - filled,
    twoThirds: Math.ceil((2 * seats) / 3),
    follow: followOf(count, filled, recognised, chosen.why),
  };
};
