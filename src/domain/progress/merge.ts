import type { Draft, ExamItem, ExerciseItem, Item, Items, Key, Kind, LessonItem, Progress, QuestionItem } from './record.ts';

type Rank = readonly (number | string | boolean)[];

/** The one whose rank is higher, field by field; a total order, so that merging does not depend on who comes first. */
const later = <T>(a: T, b: T, rank: (item: T) => Rank): T => {
  const [left, right] = [rank(a), rank(b)];
  const i = left.findIndex((value, index) => value !== right[index]);
  return i < 0 || (left[i] as string) > (right[i] as string) ? a : b;
};

const first = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined ? b : b === undefined ? a : Math.min(a, b));

const mergeQuestion = (a: QuestionItem, b: QuestionItem): QuestionItem => {
  const last = later(a, b, (q) => [q.at, q.right, q.sure, q.streak]);
  const firstRightAt = first(a.firstRightAt, b.firstRightAt);
  return { ...last, tries: Math.max(a.tries, b.tries), ...(firstRightAt === undefined ? {} : { firstRightAt }) };
};

const mergeLesson = (a: LessonItem, b: LessonItem): LessonItem => ({
  ...later(a, b, (l) => [l.at, l.anchor ?? '']),
  readToEnd: a.readToEnd || b.readToEnd,
});

const mergeExercise = (a: ExerciseItem, b: ExerciseItem): ExerciseItem => ({
  ...later(a, b, (e) => [e.at, e.lastScore, e.perfectRuns, e.seconds, e.seed, e.missed.join(' ')]),
  best: Math.max(a.best, b.best),
  tries: Math.max(a.tries, b.tries),
  passed: a.passed || b.passed,
  mastered: a.mastered || b.mastered,
});

const mergeExam = (a: ExamItem, b: ExamItem): ExamItem => {
  const passedAt = first(a.passedAt, b.passedAt);
  return {
    ...later(a, b, (x) => [x.at, x.last, x.missed.join(' ')]),
    best: Math.max(a.best, b.best),
    tries: Math.max(a.tries, b.tries),
    passed: a.passed || b.passed,
    ...(passedAt === undefined ? {} : { passedAt }),
  };
};

const mergers: { [K in Kind]: (a: Items[K], b: Items[K]) => Items[K] } = { q: mergeQuestion, l: mergeLesson, e: mergeExercise, x: mergeExam };

/**
 * One item out of two of the same kind: how it went comes from the later one, best results and first
 * times from either. Commutative, associative and idempotent.
 */
export const mergeItem = <K extends Kind>(kind: K, a: Items[K], b: Items[K]): Items[K] => mergers[kind](a, b);

/** Everything that either record holds. Commutative, associative and idempotent; changes neither. */
export const merge = (a: Progress, b: Progress): Progress => {
  const out = { ...a } as Record<Key, Item>;
  for (const [name, theirs] of Object.entries(b) as [Key, Item][]) {
    const ours = out[name];
    out[name] = ours ? mergeItem(name[0] as Kind, ours as never, theirs as never) : theirs;
  }
  return out as Draft;
};
