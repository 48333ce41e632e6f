import { dayOf } from './day.ts';
import { isAnchor, isSeed, isWord } from './parse.ts';
import type { ExamItem, ExerciseItem, LessonItem, QuestionItem, Sure } from './record.ts';

export interface Answer {
  readonly right: boolean;
  readonly sure: Sure;
}
export interface Run {
  /** Only a test can pass; a team's result is not one person's best. */
  readonly mode: 'learn' | 'test' | 'team';
  readonly seed: string;
  /** Per cent, 0–100. */
  readonly score: number;
  readonly seconds: number;
  readonly passed: boolean;
  /** Everything right, grounds named. */
  readonly perfect: boolean;
  /** Codes of the checks missed. */
  readonly missed: readonly string[];
}
export interface ExamResult {
  /** Per cent, 0–100. */
  readonly score: number;
  readonly passed: boolean;
  /** Ids of the questions answered wrongly. */
  readonly missed: readonly string[];
}

/** Two perfect tests in a row, with different seeds. */
const runsToMaster = 2;
/** Seconds; a run left open over months is no longer than this. */
const longest = 1e7;

/** Rounded down: 99.7 % is not everything. */
const percent = (score: number): number => Math.min(100, Math.max(0, Math.floor(score) || 0));
const wordsOf = (words: readonly string[]): string[] => [...new Set(words)].filter(isWord).slice(0, 100);
/** Time never runs back in a record, whatever the clock of the device says; else a merge would drop the new result. */
const after = (prev: { readonly at: number } | undefined, now: number): number => Math.max(Math.floor(now), prev ? prev.at + 1 : 0);

/** The record of a question after one more answer. `now` in ms. */
export const answered = (prev: QuestionItem | undefined, { right, sure }: Answer, now: number): QuestionItem => {
  const at = after(prev, now);
  const known = right && sure > 0;
  const sameDay = prev !== undefined && prev.streak > 0 && dayOf(prev.at) === dayOf(at);
  const firstRightAt = prev?.firstRightAt ?? (right ? at : undefined);
  return {
    at,
    right,
    sure,
    streak: known ? (prev?.streak ?? 0) + (sameDay ? 0 : 1) : 0,
    tries: (prev?.tries ?? 0) + 1,
    ...(firstRightAt === undefined ? {} : { firstRightAt }),
  };
};

/** The record of a lesson after a visit; `anchor` is where the reader is now. */
export const visited = (prev: LessonItem | undefined, anchor: string | undefined, now: number): LessonItem => {
  const place = isAnchor(anchor) ? anchor : prev?.anchor;
  return { at: after(prev, now), readToEnd: prev?.readToEnd ?? false, ...(place === undefined ? {} : { anchor: place }) };
};

/** The record of a lesson read to its end. */
export const readThrough = (prev: LessonItem | undefined, now: number): LessonItem => ({ ...visited(prev, undefined, now), readToEnd: true });

/** The record of an exercise after one more run. */
export const practised = (prev: ExerciseItem | undefined, run: Run, now: number): ExerciseItem => {
  const score = percent(run.score);
  const test = run.mode === 'test';
  const before = prev?.perfectRuns ?? 0;
  const perfectRuns = !test ? before : !run.perfect ? 0 : before + (prev?.seed === run.seed ? 0 : 1);
  return {
    at: after(prev, now),
    best: Math.max(prev?.best ?? 0, run.mode === 'team' ? 0 : score),
    lastScore: score,
    tries: (prev?.tries ?? 0) + 1,
    passed: (prev?.passed ?? false) || (test && run.passed),
    perfectRuns,
    mastered: (prev?.mastered ?? false) || perfectRuns >= runsToMaster,
    seed: isSeed(run.seed) ? run.seed : '',
    seconds: Math.min(longest, Math.max(0, Math.round(run.seconds) || 0)),
    missed: wordsOf(run.missed),
  };
};

/** The record of an exam after it was sat once more. */
export const examined = (prev: ExamItem | undefined, result: ExamResult, now: number): ExamItem => {
  const at = after(prev, now);
  const score = percent(result.score);
  const passedAt = prev?.passedAt ?? (result.passed ? at : undefined);
  return {
    at,
    best: Math.max(prev?.best ?? 0, score),
    last: score,
    passed: (prev?.passed ?? false) || result.passed,
    ...(passedAt === undefined ? {} : { passedAt }),
    tries: (prev?.tries ?? 0) + 1,
    missed: wordsOf(result.missed),
  };
};
