/** Whether and how the Tổ has decided. `needed`: how many must be present, or must agree. */
export type TeamDecision<T extends string> =
  | { kind: 'noQuorum'; present: number; needed: number }
  | { kind: 'decided'; choice: T; count: number; needed: number }
  | { kind: 'open'; counts: Partial<Record<T, number>>; needed: number };

/** Fewest members who must be present: two thirds of all, rounded up. */
export const quorum = (members: number): number => Math.ceil((members * 2) / 3);

/** Fewest votes that carry a decision: more than half of all members, absent ones included. */
export const majority = (members: number): number => Math.floor(members / 2) + 1;

/**
 * Đ.26: the Tổ meets when at least two thirds of its members are there and decides when more than half of all
 * members agree. @param votes one for each member present; `null` is a member present who votes for nothing
 * @param members all members of the Tổ. Throws when more vote than there are members.
 */
export const teamDecision = <T extends string>(votes: readonly (T | null)[], members: number): TeamDecision<T> => {
  if (!Number.isInteger(members) || members < 1 || votes.length > members) throw new RangeError('teamDecision: votes and members do not fit');
  if (votes.length < quorum(members)) return { kind: 'noQuorum', present: votes.length, needed: quorum(members) };
  const counts: Partial<Record<T, number>> = {};
  for (const vote of votes) if (vote !== null) counts[vote] = (counts[vote] ?? 0) + 1;
  const needed = majority(members);
  for (const choice of Object.keys(counts) as T[]) {
    const count = counts[choice] ?? 0;
    if (count >= needed) return { kind: 'decided', choice, count, needed };
  }
  return { kind: 'open', counts, needed };
};
