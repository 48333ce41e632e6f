import { atom, computed } from 'nanostores';
import { petitionsOf } from '#domain/complaint/petitions.ts';
import type { Matter } from '#domain/complaint/schema.ts';
import { gradeTasks, parseAttempt, type Attempt, type LookupMode } from '#domain/lookup/attempt.ts';
import { drawTasks } from '#domain/lookup/draw.ts';
import type { Material, Part, Task } from '#domain/lookup/types.ts';
import type { TaskWords } from '#domain/lookup/words.ts';
import { blank, isComplete, isRight, layOut, parseAnswer, type Answer, type Sheet } from '#domain/quiz/quiz.ts';
import { createRandom } from '#domain/seed.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';

export const lookupId = 'tra-cuu';

/** What the page hands over: the tables of the course. */
export interface LookupTables extends Omit<Material, 'petitions'> {
  matters: readonly Matter[];
  edition: Parameters<typeof petitionsOf>[1];
}

/** A task laid out to be asked. */
export interface Laid {
  task: Task;
  sheet: Sheet;
}

/** Longest time one task counts for, ms. */
const longestPause = 300_000;

/** The tasks of a code, laid out: the same on every device and on paper. */
export const layTasks = ({ matters, edition, ...tables }: LookupTables, words: TaskWords, seed: string, part: Part | ''): Laid[] => {
  const random = createRandom(seed).fork('lay');
  return drawTasks({ ...tables, petitions: petitionsOf(matters, edition) }, seed, part, words).map((task) => ({
    task,
    sheet: layOut(task.question, random.fork(task.question.id)),
  }));
};

/** One learner going through the tasks of a code. */
export const createLookup = (tables: LookupTables, words: TaskWords, outside: Outside<Attempt> = outsideOf(`lookup/${lookupId}`, parseAttempt)) => {
  const { now, attempts, finish } = outside;
  const lay = (attempt: Pick<Attempt, 'seed' | 'part'>) => layTasks(tables, words, attempt.seed, attempt.part);
  const $attempt = atom<Attempt | undefined>(undefined);
  const $done = atom(false);
  const $laid = atom<Laid[]>([]);
  const $answers = computed([$laid, $attempt], (laid, attempt): Answer[] =>
    laid.map(({ sheet }, i) => parseAnswer(attempt?.answers[i], sheet) ?? blank(sheet)),
  );
  const $rights = computed([$laid, $answers], (laid, answers) => laid.map(({ task }, i) => isRight(task.question, answers[i] as Answer)));
  const $result = computed([$laid, $rights], (laid, rights) =>
    gradeTasks(
      laid.map((one) => one.task),
      rights,
    ),
  );
  const watch = stopwatch(now, longestPause);

  const change = (next: Partial<Attempt>) => {
    const attempt = $attempt.get();
    if (!attempt) return;
    const changed = { ...attempt, ...next, seconds: attempt.seconds + watch.lap() };
    $attempt.set(changed);
    if (!$done.get()) attempts.save(changed);
  };
  const take = (attempt: Attempt) => {
    watch.start();
    left.forget();
    $done.set(false);
    $laid.set(lay(attempt));
    $attempt.set(attempt);
  };
  const left = leftOver(attempts, take);
  const locked = (attempt: Attempt) => $done.get() || (attempt.mode === 'learn' && attempt.given[attempt.index] === true);

  return {
    $attempt,
    $left: left.$left,
    $done,
    $laid,
    $answers,
    $rights,
    $result,
    /** Looks for a half-finished attempt; call after the first draw. */
    look: () => left.offer((found) => found.given.some(Boolean) && lay(found).length === found.answers.length),
    resume: left.resume,
    drop: left.drop,
    start: (mode: LookupMode, seed: string, part: Part | '') => {
      const { length } = lay({ seed, part });
      if (length > 0)
        take({ v: 1, mode, seed, part, index: 0, answers: Array.from({ length }, () => null), given: Array.from({ length }, () => false), seconds: 0 });
    },
    /** What stands in the answer of the task in hand; one that was explained stays. */
    answer: (answer: Answer) => {
      const attempt = $attempt.get();
      if (attempt && !locked(attempt)) change({ answers: attempt.answers.map((old, i) => (i === attempt.index ? answer : old)) });
    },
    /** Hands in the task in hand; false when it is not answered. A test goes on at once. */
    give: (): boolean => {
      const attempt = $attempt.get();
      const answer = attempt && $answers.get()[attempt.index];
      if (!attempt || !answer || !isComplete(answer)) return false;
      const given = attempt.given.map((old, i) => old || i === attempt.index);
      change({ given, index: attempt.mode === 'test' ? Math.min(attempt.index + 1, given.length - 1) : attempt.index });
      return true;
    },
    go: (index: number) => {
      if (index >= 0 && index < $laid.get().length) change({ index });
    },
    finish: () => {
      const attempt = $attempt.get();
      if (!attempt || $done.get()) return;
      change({});
      const { score, passed, perfect, missed } = $result.get();
      finish({ id: lookupId, mode: attempt.mode, seed: attempt.seed, score, seconds: $attempt.get()?.seconds ?? 0, passed, perfect, missed });
      attempts.clear();
      $done.set(true);
    },
    leave: () => {
      $attempt.set(undefined);
      $done.set(false);
    },
  };
};
export type LookupStore = ReturnType<typeof createLookup>;
