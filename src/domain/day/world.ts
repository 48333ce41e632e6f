import type { Day, PileBallot, World } from './types.ts';

/** Extra commune ballots each fault puts out, and into the box. */
const issuedBy: Record<string, number> = { N11: 1, N13: 2 };
const boxBy: Record<string, number> = { N11: 1, N13: 2, N14: 1 };

const count = (codes: readonly string[], by: Record<string, number>): number => codes.reduce((sum, code) => sum + (by[code] ?? 0), 0);

/** Whether a ballot of the pile is valid: stamped, nothing written, between one name and the seats (Đ.74 k.1 b–đ). */
export const isValid = (ballot: PileBallot, seats: number): boolean => {
  const left = ballot.struck.filter((one) => !one).length;
  return ballot.stamped && ballot.written === '' && left >= 1 && left <= seats;
};

/**
 * The numbers of the evening.
 * @param traces codes of everything that went wrong so far, each as often as it did
 */
export const worldOf = (day: Day, traces: readonly string[]): World => {
  const has = (code: string) => traces.includes(code);
  const missing = day.defects.includes('N02') ? 1 : 0;
  // Who counted in the evening had the record put right; who did not believes a ballot that never came.
  const received = day.received - (has('N02') ? 0 : missing);
  const issued = day.voted + count(traces, issuedBy);
  const left = day.received - missing - issued - day.spoiled - (has('N03') ? 2 : 0);
  const collected = day.voted + count(traces, boxBy);
  const bare = [...(has('N01') ? day.unstamped : []), ...(has('N21') ? day.unstamped.slice(0, 1) : [])];
  const pile = day.pile.map((ballot, i) => (bare.includes(i) ? { ...ballot, stamped: false } : ballot));
  const otherValid = collected - pile.length - day.otherInvalid;
  const otherVotes = day.shares.map((share) => Math.floor((share * otherValid) / 1000));
  const valid = pile.filter((ballot) => isValid(ballot, day.seats));
  return {
    received,
    issued,
    spoiled: day.spoiled,
    left,
    balanced: received === issued + day.spoiled + left,
    collected,
    expected: day.voted,
    pile,
    otherValid,
    otherInvalid: day.otherInvalid,
    otherVotes,
    valid: otherValid + valid.length,
    invalid: day.otherInvalid + pile.length - valid.length,
    votes: otherVotes.map((votes, i) => votes + valid.filter((ballot) => ballot.struck[i] === false).length),
  };
};
