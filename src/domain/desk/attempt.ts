import type { LevelId, NoteId } from './schema.ts';
import { levels, notes, type Decision, type DeskMode } from './types.ts';

/** ask: somebody waits for a decision. told: it is explained. hour: the hour is over. */
export type DeskStep = 'ask' | 'told' | 'hour';

/** A desk half-way; kept as a draft. */
export interface Attempt {
  readonly v: 1;
  readonly mode: DeskMode;
  readonly seed: string;
  /** Whether a queue forms. */
  readonly queue: boolean;
  /** Who is at the table. */
  readonly index: number;
  readonly step: DeskStep;
  readonly decisions: readonly (Decision | null)[];
  /** Seconds each person took. */
  readonly waits: readonly number[];
  /** Longest queue so far. */
  readonly longest: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isLevel = (value: unknown): value is LevelId => levels.some((one) => one === value);
const isNote = (value: unknown): value is NoteId => notes.some((one) => one === value);

const parseDecision = (value: unknown): Decision | null | undefined => {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { give, note, act } = value;
  if (!Array.isArray(give) || give.length > levels.length || !give.every(isLevel)) return undefined;
  if (note !== null && !isNote(note)) return undefined;
  return isCount(act, 3) ? { give, note, act } : undefined;
};

/** A stored attempt, or undefined when it is none. */
export const parseAttempt = (value: unknown): Attempt | undefined => {
  if (!isRecord(value) || value['v'] !== 1) return undefined;
  const { mode, seed, queue, index, step, decisions, waits, longest } = value;
  if ((mode !== 'learn' && mode !== 'test') || typeof seed !== 'string' || !/^[A-HJ-NP-Z2-9]{6}$/.test(seed)) return undefined;
  if (typeof queue !== 'boolean' || (step !== 'ask' && step !== 'told' && step !== 'hour')) return undefined;
  if (!Array.isArray(decisions) || decisions.length === 0 || decisions.length > 40 || !Array.isArray(waits)) return undefined;
  const parsed = decisions.map(parseDecision);
  if (parsed.some((one) => one === undefined) || waits.length !== decisions.length || !waits.every((one) => isCount(one, 1e5))) return undefined;
  if (!isCount(index, decisions.length - 1) || !isCount(longest, 100)) return undefined;
  return { v: 1, mode, seed, queue, index, step, decisions: parsed.map((one) => one ?? null), waits: waits as number[], longest };
};

/** People standing in the queue: those who have come in this hour and are not served, without the one at the table. */
export const queueLength = (seconds: number, pace: number, served: number, coming: number): number =>
  Math.max(0, Math.min(coming, 1 + Math.floor(seconds / pace)) - served - 1);
