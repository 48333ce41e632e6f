import type { Candidate } from './types.ts';

/** More than half, in whole votes: half of 2.401 asks for 1.201. */
export const overHalf = (votes: number, of: number): boolean => 2 * votes > of;

/**
 * Who is elected, most votes first: over half of the valid ballots, the higher numbers, at the border of the list the elder
 * (Đ.78 k.2–4). Gives places in `candidates`. Same votes and same birthday at the border: the law is silent, list order stands.
 */
export const electedOf = (candidates: readonly Candidate[], votes: readonly number[], valid: number, seats: number): number[] =>
  candidates
    .map((c, i) => ({ i, born: c.born, votes: votes[i] ?? 0 }))
    .filter((c) => overHalf(c.votes, valid))
    .sort((a, b) => b.votes - a.votes || (a.born < b.born ? -1 : a.born > b.born ? 1 : a.i - b.i))
    .slice(0, seats)
    .map((c) => c.i);

/** Whether the Ban must ask for an extra election: QH short of any seat, HĐND only under two thirds (Đ.79 k.1–2). */
export const needsExtra = (level: 'qh' | 'xa' | 'tinh', elected: number, seats: number): boolean =>
  level === 'qh' ? elected < seats : 3 * elected < 2 * seats;
