import type { Key, Progress } from './record.ts';

export interface LessonParts {
  /** `kiem-phieu/mo-hom` */
  readonly id: string;
  /** Ids of the questions asked in it. */
  readonly questions: readonly string[];
}
export interface ModuleParts {
  readonly id: string;
  readonly lessons: readonly LessonParts[];
  readonly exercises: readonly { readonly id: string }[];
}

/** Read to the end, and each of its questions answered, rightly or not. */
export const lessonDone = (progress: Progress, { id, questions }: LessonParts): boolean =>
  progress[`l:${id}`]?.readToEnd === true && questions.every((question) => progress[`q:${question}`] !== undefined);

export const exerciseDone = (progress: Progress, id: string): boolean => progress[`e:${id}`]?.passed === true;

export const examDone = (progress: Progress, id: string): boolean => progress[`x:${id}`]?.passed === true;

/** The finished parts of a module, as keys, out of how many: each is one stroke of its tally squares. */
export const strokes = (progress: Progress, { lessons, exercises }: ModuleParts): { done: Key[]; total: number } => ({
  done: [
    ...lessons.filter((lesson) => lessonDone(progress, lesson)).map(({ id }): Key => `l:${id}`),
    ...exercises.filter(({ id }) => exerciseDone(progress, id)).map(({ id }): Key => `e:${id}`),
  ],
  total: lessons.length + exercises.length,
});

/** Every lesson and exercise done, and the exam passed. */
export const moduleDone = (progress: Progress, module: ModuleParts): boolean => {
  const { done, total } = strokes(progress, module);
  return total > 0 && done.length === total && examDone(progress, module.id);
};
