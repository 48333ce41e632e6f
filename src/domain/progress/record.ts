/** How sure the learner was before the answer was checked: 0 guessed, 1 fairly sure, 2 sure. */
export type Sure = 0 | 1 | 2;

export interface QuestionItem {
  /** Last answer, ms since 1970. */
  readonly at: number;
  readonly right: boolean;
  readonly sure: Sure;
  /** Right answers in a row, not guessed, each on another day. */
  readonly streak: number;
  readonly tries: number;
  readonly firstRightAt?: number;
}

export interface LessonItem {
  /** Last visit, ms since 1970. */
  readonly at: number;
  readonly readToEnd: boolean;
  /** Where the reader was: id of a heading. */
  readonly anchor?: string;
}

export interface ExerciseItem {
  /** Last run, ms since 1970. */
  readonly at: number;
  /** Scores are whole per cents, 0–100. */
  readonly best: number;
  readonly lastScore: number;
  readonly tries: number;
  readonly passed: boolean;
  /** Perfect tests in a row, each with another seed. */
  readonly perfectRuns: number;
  readonly mastered: boolean;
  /** Seed of the last run. */
  readonly seed: string;
  /** Length of the last run in seconds. */
  readonly seconds: number;
  /** Codes of the checks missed in the last run. */
  readonly missed: readonly string[];
}

export interface ExamItem {
  /** Last exam, ms since 1970. */
  readonly at: number;
  /** Whole per cents, 0–100. */
  readonly best: number;
  readonly last: number;
  readonly passed: boolean;
  /** When it was first passed. */
  readonly passedAt?: number;
  readonly tries: number;
  /** Questions answered wrongly in the last exam. */
  readonly missed: readonly string[];
}

export interface Items {
  q: QuestionItem;
  l: LessonItem;
  e: ExerciseItem;
  x: ExamItem;
}
export type Kind = keyof Items;
export type Item = Items[Kind];
export type Key<K extends Kind = Kind> = `${K}:${string}`;

/**
 * What a learner has done, by key: questions `q:kp-001`, lessons `l:kiem-phieu/mo-hom`,
 * exercises `e:cham-phieu`, exams `x:kiem-phieu` and `x:vai-<role>`.
 */
export type Progress = { readonly [K in Kind as `${K}:${string}`]: Items[K] };
export type Draft = { [K in Kind as `${K}:${string}`]: Items[K] };

/** What goes along with progress when it moves to another device. */
export interface Carried {
  /** Role id, '' when none was chosen. */
  readonly role: string;
  /** ISO date, '' when none was entered. */
  readonly electionDay: string;
}

const ids: Record<Kind, RegExp> = {
  q: /^[a-z]{2,3}-\d{3}$/,
  l: /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/,
  e: /^[a-z0-9-]{1,60}$/,
  x: /^[a-z0-9-]{1,60}$/,
};

export const isKind = (text: string): text is Kind => Object.hasOwn(ids, text);

/** Kind and id of a key; undefined when it is none of ours. */
export const parseKey = (key: string): { kind: Kind; id: string; key: Key } | undefined => {
  const kind = key.slice(0, 1);
  const id = key.slice(2);
  return isKind(kind) && key[1] === ':' && ids[kind].test(id) ? { kind, id, key: `${kind}:${id}` } : undefined;
};

/** All items of one kind with their ids, in the order of the ids. */
export const itemsOf = <K extends Kind>(progress: Progress, kind: K): { id: string; item: Items[K] }[] =>
  Object.entries(progress)
    .filter(([key]) => key.startsWith(`${kind}:`))
    .map(([key, item]) => ({ id: key.slice(2), item: item as Items[K] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
