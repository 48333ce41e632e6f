import type { Answer } from './grade.ts';
import { grounds, type Ground } from './types.ts';

export type SoloMode = 'learn' | 'test';

/** Ballots in a set. */
export const setSize: Record<SoloMode | 'team', number> = { learn: 12, test: 30, team: 6 };

/** One learner's work on one set; kept as a draft until it is finished. */
export interface Attempt {
  v: 1;
  mode: SoloMode;
  seed: string;
  /** Id of the hand-made case, '' for a drawn set. */
  set: string;
  index: number;
  answers: readonly (Answer | null)[];
  /** Seconds spent so far. */
  seconds: number;
}

/** The votes of a whole Tổ on one device; kept as a draft as well. */
export interface TeamAttempt {
  v: 1;
  seed: string;
  members: number;
  present: number;
  /** votes[person][ballot] */
  votes: readonly (readonly (Answer | null)[])[];
  seconds: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isSeed = (value: unknown): value is string => typeof value === 'string' && /^[A-Z2-9]{6}$/.test(value);
const mostCandidates = 12;

const parseAnswer = (value: unknown): Answer | null | undefined => {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  if (value['kind'] === 'team') return { kind: 'team' };
  const { ground, votesFor } = value;
  if (value['kind'] === 'invalid' && grounds.includes(ground as Ground)) return { kind: 'invalid', ground: ground as Ground };
  if (value['kind'] !== 'valid' || !Array.isArray(votesFor) || !votesFor.every((name) => isCount(name, mostCandidates - 1))) return undefined;
  return { kind: 'valid', votesFor: [...new Set(votesFor as number[])] };
};

const parseAnswers = (value: unknown): (Answer | null)[] | undefined => {
  if (!Array.isArray(value) || value.length > 100) return undefined;
  const list = value.map(parseAnswer);
  return list.some((answer) => answer === undefined) ? undefined : (list as (Answer | null)[]);
};

/** A stored attempt, or undefined when it is none. */
export const parseAttempt = (value: unknown): Attempt | undefined => {
  if (!isRecord(value) || value['v'] !== 1) return undefined;
  const { mode, seed, set, index, seconds } = value;
  const answers = parseAnswers(value['answers']);
  if ((mode !== 'learn' && mode !== 'test') || !isSeed(seed) || typeof set !== 'string' || !answers) return undefined;
  if (answers.length === 0 || !isCount(index, answers.length - 1) || !isCount(seconds, 1e6)) return undefined;
  return { v: 1, mode, seed, set, index, answers, seconds };
};

export const teamSize = { least: 3, most: 21 };

/** A stored vote of a Tổ, or undefined when it is none. */
export const parseTeamAttempt = (value: unknown): TeamAttempt | undefined => {
  if (!isRecord(value) || value['v'] !== 1) return undefined;
  const { seed, members, present, seconds } = value;
  if (!isSeed(seed) || !isCount(members, teamSize.most) || members < teamSize.least || !isCount(present, members) || !isCount(seconds, 1e6)) return undefined;
  if (!Array.isArray(value['votes']) || value['votes'].length > present) return undefined;
  const votes = value['votes'].map(parseAnswers);
  return votes.some((one) => one === undefined) ? undefined : { v: 1, seed, members, present, votes: votes as (Answer | null)[][], seconds };
};
