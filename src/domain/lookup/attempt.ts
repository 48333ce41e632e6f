import type { Kind, Part, Task } from './types.ts';
import { parts } from './types.ts';

/** Feedback after each task, or at the end only. */
export type LookupMode = 'learn' | 'test';
/** Share of right tasks that passes, per cent. */
export const passMark = 80;

/** An attempt half-way. Tasks follow from seed and part; answers are understood by the quiz. */
export interface Attempt {
  readonly v: 1;
  readonly mode: LookupMode;
  readonly seed: string;
  /** "" for all three parts. */
  readonly part: Part | '';
  readonly index: number;
  readonly answers: readonly unknown[];
  /** Tasks handed in. */
  readonly given: readonly boolean[];
  readonly seconds: number;
}

const isCount = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** A stored attempt, or undefined when it is none. */
export const parseAttempt = (value: unknown): Attempt | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { v, mode, seed, part, index, answers, given, seconds } = value as Record<string, unknown>;
  if (v !== 1 || (mode !== 'learn' && mode !== 'test') || typeof seed !== 'string' || !/^[A-HJ-NP-Z2-9]{6}$/.test(seed)) return undefined;
  const known = part === '' ? part : parts.find((one) => one === part);
  if (known === undefined || !Array.isArray(answers) || !Array.isArray(given) || answers.length !== given.length || answers.length > 40) return undefined;
  if (!given.every((one) => typeof one === 'boolean') || !isCount(index, answers.length - 1) || !isCount(seconds, 1e6)) return undefined;
  return { v: 1, mode, seed, part: known, index, answers: answers as unknown[], given: given as boolean[], seconds };
};

export interface LookupResult {
  readonly right: number;
  readonly of: number;
  /** Per cent. */
  readonly score: number;
  readonly passed: boolean;
  readonly perfect: boolean;
  /** Kinds of the tasks that were wrong, each once. */
  readonly missed: readonly Kind[];
}

/** How an attempt went. @param rights whether each task was answered rightly, in order */
export const gradeTasks = (tasks: readonly Pick<Task, 'kind'>[], rights: readonly boolean[]): LookupResult => {
  const right = tasks.filter((_, i) => rights[i] === true).length;
  const score = tasks.length === 0 ? 0 : Math.round((100 * right) / tasks.length);
  return {
    right,
    of: tasks.length,
    score,
    passed: tasks.length > 0 && score >= passMark,
    perfect: tasks.length > 0 && right === tasks.length,
    missed: [...new Set(tasks.filter((_, i) => rights[i] !== true).map((one) => one.kind))],
  };
};
