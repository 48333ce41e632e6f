import { atom, computed } from 'nanostores';
import { boxOf } from '#domain/count/box.ts';
import { parseAttempt, type Attempt } from '#domain/minutes/attempt.ts';
import { gradeBundle } from '#domain/minutes/bundle.ts';
import { checksOf, failedChecks } from '#domain/minutes/checks.ts';
import { eveningOf } from '#domain/minutes/evening.ts';
import { gradeFill, gradeFind, type Outcome } from '#domain/minutes/grade.ts';
import type { Relation } from '#domain/minutes/relations.ts';
import type { Rules } from '#domain/minutes/rules.ts';
import type { MinutesCase } from '#domain/minutes/schema.ts';
import { taskOf, type Choice, type Task } from '#domain/minutes/task.ts';
import type { Values } from '#domain/minutes/types.ts';
import { createRandom } from '#domain/seed.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';
import { otherTab } from './other-tab.ts';

/** A hand-made case with its id. */
export type OwnCase = MinutesCase & { id: string };

export type Phase = 'start' | 'doing' | 'done';
/** Longest time between two steps that counts as work, ms. */
const longestPause = 120_000;

/** One learner with one piece of work: filling a form, finding faults, or the whole set of a Tổ. */
export const createMinutes = (id: string, rules: Rules, cases: readonly OwnCase[], outside: Outside<Attempt> = outsideOf(`minutes/${id}`, parseAttempt)) => {
  const { now, attempts, finish } = outside;
  const $phase = atom<Phase>('start');
  const $task = atom<Task | undefined>(undefined);
  const $values = atom<Values>({});
  const $marks = atom<readonly string[]>([]);
  /** The checks that failed when last asked; undefined before. */
  const $failed = atom<readonly Relation[] | undefined>(undefined);
  const $outcome = atom<Outcome | undefined>(undefined);
  let set = '';
  let seconds = 0;
  const watch = stopwatch(now, longestPause);

  const tick = () => {
    seconds += watch.lap();
  };
  const save = () => {
    const task = $task.get();
    tick();
    if (task && $phase.get() === 'doing') attempts.save({ v: 1, choice: task.choice, set, values: $values.get(), marks: $marks.get(), seconds });
  };
  const work = (choice: Choice, own: OwnCase | undefined, kept?: Attempt) => {
    const task = own ? taskOf({ ...choice, mode: own.mode, form: own.form, seed: own.seed }, rules, own) : taskOf(choice, rules, undefined, areaOf(choice));
    set = own?.id ?? '';
    seconds = kept?.seconds ?? 0;
    watch.start();
    $task.set(task);
    $values.set({ ...task.start, ...(task.choice.mode === 'tim-loi' ? {} : kept?.values) });
    $marks.set(kept?.marks ?? []);
    $failed.set(undefined);
    $outcome.set(undefined);
    left.forget();
    $phase.set('doing');
  };
  const caseOf = (kept: Attempt) => cases.find((c) => c.id === kept.set);
  const left = leftOver(attempts, (kept: Attempt) => work(kept.choice, caseOf(kept), kept));
  const fits = (found: Attempt) => found.set === '' || caseOf(found) !== undefined;
  const look = () => left.offer(fits);
  const other = otherTab(attempts, {
    work: () => $phase.get() === 'doing',
    fits,
    take: (kept) => work(kept.choice, caseOf(kept), kept),
    save,
    rest: () => {
      if ($phase.get() === 'start') look();
    },
  });
  const busy = () => $phase.get() === 'doing' && !other.held();
  const grade = (task: Task): Outcome => {
    switch (task.choice.mode) {
      case 'dien':
        return gradeFill(task.form, task.setting, $values.get(), task.truth, task.due);
      case 'tim-loi':
        return gradeFind(task.faults, new Set($marks.get()));
      case 'ca-bo':
        return gradeBundle($values.get(), rules);
    }
  };

  return {
    cases,
    rules,
    /** Id of the hand-made case at work, '' for a drawn day. */
    set: () => set,
    $phase,
    $task,
    $values,
    $marks,
    $failed,
    $outcome,
    $left: left.$left,
    /** What another tab has made of this work meanwhile; this one waits until one of the two is chosen. */
    $other: other.$other,
    takeOver: other.takeOver,
    goOn: other.goOn,
    /** Fields that the checks last asked for found in doubt. */
    $doubted: computed($failed, (failed) => new Set((failed ?? []).flatMap((c) => c.fields))),
    /** Looks for a half-finished piece of work; call after the first draw. */
    look,
    resume: left.resume,
    drop: left.drop,
    start: (choice: Choice, own?: OwnCase) => work(choice, own),
    /** Writes a field. What the checks said before stays until they are asked again. */
    type: (key: string, text: string) => {
      if (!busy()) return;
      $values.set({ ...$values.get(), [key]: text });
      save();
    },
    /** Marks a field as wrong, or takes the mark off. */
    mark: (key: string) => {
      if (!busy()) return;
      const marks = $marks.get();
      $marks.set(marks.includes(key) ? marks.filter((m) => m !== key) : [...marks, key]);
      save();
    },
    /** Asks the checks about what is written so far. */
    check: () => {
      const task = $task.get();
      if (!task || task.choice.mode !== 'dien') return;
      $failed.set(failedChecks(checksOf(task.setting, false), { ...task.truth, ...blanked(task), ...$values.get() }));
    },
    /** Ends the work: the result goes to the progress, the draft is dropped. */
    finish: () => {
      const task = $task.get();
      if (!task || !busy()) return;
      tick();
      const outcome = grade(task);
      const { score, passed, perfect, missed } = outcome;
      finish({ id, mode: task.choice.test ? 'test' : 'learn', seed: task.choice.seed, score, seconds, passed, perfect, missed });
      attempts.clear();
      $outcome.set(outcome);
      $failed.set(outcome.failed);
      $phase.set('done');
    },
    /** Back to the choice; what is half-finished is offered again. */
    leave: () => {
      if (other.held()) return;
      $phase.set('start');
      look();
    },
  };
};
export type Minutes = ReturnType<typeof createMinutes>;

/** The polling area whose ballots were counted, when the choice says so. */
const areaOf = ({ seed, box }: Choice) => box && eveningOf(boxOf(seed, box), createRandom(seed).fork('minutes'));

/** The fields of the form, empty: what is not written yet must not be taken from the truth. */
const blanked = (task: Task): Values => Object.fromEntries(task.form.fields.map((f) => [f.key, '']));
