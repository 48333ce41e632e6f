import { atom } from 'nanostores';
import { drawCase, faultAt, grade, noDecision, parseAttempt, type Attempt, type Decision, type Graded, type Mode } from '#domain/result/attempt.ts';
import { makeCase, type MadeSet } from '#domain/result/made.ts';
import type { Case, Fault } from '#domain/result/plant.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';

/** start: choosing. find, decide: at work. done: the result. */
export type Phase = 'start' | 'find' | 'decide' | 'done';

/** What a mark turned out to be, in a lesson. */
export type Said = { hit: true; fault: Fault } | { hit: false };

/** One learner looking for faults in a unit's table, then deciding. */
export const createExercise = (id: string, set?: MadeSet, outside: Outside<Attempt> = outsideOf(`result/${set ? `${id}/${set.id}` : id}`, parseAttempt)) => {
  const { now, attempts, finish } = outside;
  const $phase = atom<Phase>('start');
  const $attempt = atom<Attempt | undefined>(undefined);
  const $case = atom<Case | undefined>(undefined);
  const $graded = atom<Graded | undefined>(undefined);
  const $said = atom<Said | undefined>(undefined);
  const watch = stopwatch(now);

  const work = (attempt: Attempt) => {
    $case.set(set ? makeCase(set) : drawCase(attempt.seed, attempt.mode));
    $attempt.set(attempt);
    left.forget();
    $graded.set(undefined);
    $said.set(undefined);
    $phase.set(attempt.step);
    watch.start();
  };
  const left = leftOver(attempts, work);
  const change = (next: Partial<Attempt>) => {
    const attempt = $attempt.get();
    if (!attempt) return;
    const changed = { ...attempt, ...next, seconds: attempt.seconds + watch.lap() };
    $attempt.set(changed);
    attempts.save(changed);
  };

  return {
    set,
    $phase,
    $attempt,
    $case,
    $graded,
    $left: left.$left,
    $said,
    /** Looks for a half-finished attempt; call after the first draw. */
    look: () => left.offer((found) => found.set === (set?.id ?? '') && (found.marks.length > 0 || found.step === 'decide')),
    resume: left.resume,
    drop: left.drop,
    start: (mode: Mode, seed: string) =>
      work({ v: 1, mode, seed: set?.seed ?? seed, set: set?.id ?? '', step: 'find', marks: [], decision: noDecision, seconds: 0 }),
    /** Marks a cell as wrong, or takes the mark away. A mark that hit stays in a lesson. */
    mark: (place: string) => {
      const [attempt, test] = [$attempt.get(), $case.get()];
      if (!attempt || !test || $phase.get() !== 'find') return;
      const fault = faultAt(test.faults, place);
      const on = attempt.marks.includes(place);
      if (attempt.mode === 'learn' && on && fault) return $said.set({ hit: true, fault });
      if (attempt.mode === 'learn' && !on) $said.set(fault ? { hit: true, fault } : { hit: false });
      change({ marks: on ? attempt.marks.filter((one) => one !== place) : [...attempt.marks, place] });
    },
    decide: (more: Partial<Decision>) => {
      const attempt = $attempt.get();
      if (attempt && $phase.get() === 'decide') change({ decision: { ...attempt.decision, ...more } });
    },
    /** Counts a candidate as elected, or no longer. */
    elect: (at: number) => {
      const attempt = $attempt.get();
      if (!attempt || $phase.get() !== 'decide') return;
      const { elected } = attempt.decision;
      change({ decision: { ...attempt.decision, elected: elected.includes(at) ? elected.filter((one) => one !== at) : [...elected, at] } });
    },
    go: (step: 'find' | 'decide') => {
      if ($phase.get() === 'start' || $phase.get() === 'done') return;
      change({ step });
      $phase.set(step);
    },
    /** Ends the attempt: the result goes to the progress (not that of a hand-made set), the draft is dropped. */
    finish: () => {
      const [attempt, test] = [$attempt.get(), $case.get()];
      if (!attempt || !test || $phase.get() !== 'decide') return;
      change({});
      const graded = grade(test, attempt);
      const { score, passed, perfect, missed } = graded;
      if (!set) finish({ id, mode: attempt.mode, seed: attempt.seed, score, seconds: $attempt.get()?.seconds ?? 0, passed, perfect, missed });
      attempts.clear();
      $graded.set(graded);
      $phase.set('done');
    },
    leave: () => $phase.set('start'),
  };
};
export type ExerciseStore = ReturnType<typeof createExercise>;
