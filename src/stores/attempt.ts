import { atom } from 'nanostores';
import { draft, type DraftStore } from './drafts.ts';
import { finishExercise } from './progress.ts';

/** What an exercise needs from outside; tests give their own. */
export interface Outside<A> {
  /** Milliseconds since 1970. */
  now: () => number;
  attempts: DraftStore<A>;
  finish: typeof finishExercise;
}

/**
 * The clock, the drafts and the progress of this device.
 * @param key of the draft: "ballot/cham-phieu"
 * @param parse takes anything, gives undefined for what is no attempt of this kind
 */
export const outsideOf = <A>(key: string, parse: (value: unknown) => A | undefined): Outside<A> => ({
  now: () => Date.now(),
  attempts: draft(key, parse),
  finish: finishExercise,
});

/**
 * Seconds of work: the time between steps.
 * @param longest most that one step counts for, so that a pause is no work; ms
 */
export const stopwatch = (now: () => number, longest = 180_000) => {
  let since = now();
  const passed = () => Math.max(0, Math.min(longest, now() - since));
  const start = () => {
    since = now();
  };
  return {
    start,
    /** Seconds of the step so far. */
    read: (): number => Math.round(passed() / 1000),
    /** Whole seconds of the step that ends now; the next one begins with the rest, so that many short steps add up. */
    lap: (): number => {
      const time = passed();
      const rest = time % 1000;
      since = now() - rest;
      return (time - rest) / 1000;
    },
  };
};

/**
 * A half-finished attempt that may be taken up.
 * @param take goes on with an attempt
 */
export const leftOver = <A, B extends A = A>(attempts: DraftStore<A>, take: (attempt: B) => void) => {
  const $left = atom<B | undefined>(undefined);
  return {
    $left,
    /** Offers what is found among the drafts, when it fits; call after the first draw. */
    offer: (fits: (found: A) => boolean): void => {
      const found = attempts.load();
      $left.set(found !== undefined && fits(found) ? (found as B) : undefined);
    },
    /** Something else was begun: nothing is offered any more. */
    forget: () => $left.set(undefined),
    resume: () => {
      const left = $left.get();
      if (left !== undefined) take(left);
    },
    drop: () => {
      attempts.clear();
      $left.set(undefined);
    },
  };
};
