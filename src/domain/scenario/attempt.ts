/** Feedback after each decision, or at the end only. */
export type CaseMode = 'learn' | 'test';

/** A case half-way; kept as a draft. Everything else follows from the picks. */
export interface Attempt {
  readonly v: 1;
  readonly case: string;
  readonly mode: CaseMode;
  readonly seed: string;
  readonly picks: readonly number[];
  /** How often the last decision was taken back. */
  readonly backs: number;
  readonly seconds: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isSeed = (value: unknown): value is string => typeof value === 'string' && /^[A-HJ-NP-Z2-9]{6}$/.test(value);
const isList = <T>(value: unknown, most: number, fits: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.length <= most && value.every(fits);

/** A stored attempt, or undefined when it is none. */
export const parseAttempt = (value: unknown): Attempt | undefined => {
  if (!isRecord(value) || value['v'] !== 1) return undefined;
  const { case: id, mode, seed, picks, backs, seconds } = value;
  if (typeof id !== 'string' || (mode !== 'learn' && mode !== 'test') || !isSeed(seed)) return undefined;
  if (!isList(picks, 30, (one): one is number => isCount(one, 9)) || !isCount(backs, 1000) || !isCount(seconds, 1e6)) return undefined;
  return { v: 1, case: id, mode, seed, picks, backs, seconds };
};

/** A deck of cards half-way. */
export interface DeckAttempt {
  readonly v: 1;
  readonly mode: CaseMode;
  readonly seed: string;
  /** Module id, "" for all. */
  readonly module: string;
  readonly index: number;
  /** Option chosen for each card as the author wrote it, null when open. */
  readonly answers: readonly (number | null)[];
  readonly seconds: number;
}

/** A stored deck, or undefined when it is none. */
export const parseDeck = (value: unknown): DeckAttempt | undefined => {
  if (!isRecord(value) || value['v'] !== 1) return undefined;
  const { mode, seed, module, index, answers, seconds } = value;
  if ((mode !== 'learn' && mode !== 'test') || !isSeed(seed) || typeof module !== 'string') return undefined;
  if (!isList(answers, 60, (one): one is number | null => one === null || isCount(one, 2)) || answers.length === 0) return undefined;
  if (!isCount(index, answers.length - 1) || !isCount(seconds, 1e6)) return undefined;
  return { v: 1, mode, seed, module, index, answers, seconds };
};
