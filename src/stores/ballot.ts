import { atom, computed } from 'nanostores';
import { parseAttempt, setSize, type Attempt, type SoloMode } from '#domain/ballot/attempt.ts';
import { drawBallots, drawCase } from '#domain/ballot/draw.ts';
import { outcome, type Answer, type Outcome } from '#domain/ballot/grade.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import { createRandom } from '#domain/seed.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';

/** A hand-made set: its id, the code its names and strokes come from, its situations. */
export interface BallotSet {
  id: string;
  seed: string;
  situations: readonly string[];
}

/** start: choosing. doing: judging. done: the result. review: looking back at one ballot after another. */
export type SoloPhase = 'start' | 'doing' | 'done' | 'review';

/** Longest time one ballot counts for, ms. */
const longestPause = 120_000;

/** The ballots of an attempt; drawn once. */
export const ballotsOf = (mode: SoloMode | 'team', seed: string, set?: BallotSet): Ballot[] => {
  const random = createRandom(seed).fork('ballot');
  return set ? drawCase(random, set.situations) : drawBallots(random, setSize[mode]);
};

/** One learner judging a set of ballots, with feedback at once (learn) or at the end (test). */
export const createBallots = (id: string, set?: BallotSet, outside: Outside<Attempt> = outsideOf(`ballot/${set ? `${id}/${set.id}` : id}`, parseAttempt)) => {
  const { now, attempts, finish } = outside;
  const $phase = atom<SoloPhase>('start');
  const $attempt = atom<Attempt | undefined>(undefined);
  const $ballots = atom<readonly Ballot[]>([]);
  const $outcome = atom<Outcome | undefined>(undefined);
  const watch = stopwatch(now, longestPause);

  const work = (attempt: Attempt) => {
    $ballots.set(ballotsOf(attempt.mode, attempt.seed, set));
    $attempt.set(attempt);
    left.forget();
    $outcome.set(undefined);
    $phase.set('doing');
    watch.start();
  };
  const left = leftOver(attempts, work);
  /** Puts the time since the last step on the clock and keeps the draft. */
  const change = (next: Partial<Attempt>) => {
    const attempt = $attempt.get();
    if (!attempt) return;
    const changed = { ...attempt, ...next, seconds: attempt.seconds + watch.lap() };
    $attempt.set(changed);
    if ($phase.get() === 'doing') attempts.save(changed);
  };

  return {
    set,
    $phase,
    $attempt,
    $ballots,
    $outcome,
    $left: left.$left,
    $ballot: computed([$ballots, $attempt], (ballots, attempt) => (attempt ? ballots[attempt.index] : undefined)),
    $answer: computed($attempt, (attempt) => attempt?.answers[attempt.index] ?? undefined),
    /** Looks for a half-finished attempt; call after the first draw. */
    look: () =>
      left.offer(
        (found) =>
          found.set === (set?.id ?? '') && found.answers.length === (set?.situations.length ?? setSize[found.mode]) && found.answers.some((answer) => answer),
      ),
    resume: left.resume,
    drop: left.drop,
    /** Starts a new attempt at the set of `seed` (a hand-made set brings its own). */
    start: (mode: SoloMode, seed: string) => {
      const size = set?.situations.length ?? setSize[mode];
      work({ v: 1, mode, seed: set?.seed ?? seed, set: set?.id ?? '', index: 0, answers: Array.from({ length: size }, () => null), seconds: 0 });
    },
    /** Takes the decision on the ballot in hand; not one meant for another ballot (a key pressed twice). When learning the first one stands. */
    answer: (answer: Answer, index: number) => {
      const attempt = $attempt.get();
      if (!attempt || attempt.index !== index || $phase.get() !== 'doing' || (attempt.mode === 'learn' && attempt.answers[attempt.index])) return;
      change({ answers: attempt.answers.map((old, i) => (i === attempt.index ? answer : old)) });
    },
    go: (index: number) => {
      if (index >= 0 && index < $ballots.get().length) change({ index });
    },
    /** Ends the attempt: the result goes to the progress (not that of a hand-made set), the draft is dropped. */
    finish: () => {
      const attempt = $attempt.get();
      if (!attempt || $phase.get() !== 'doing') return;
      change({});
      const result = outcome($ballots.get(), attempt.answers);
      const { score, passed, perfect, missed } = result;
      if (!set) finish({ id, mode: attempt.mode, seed: attempt.seed, score, seconds: $attempt.get()?.seconds ?? 0, passed, perfect, missed });
      attempts.clear();
      $outcome.set(result);
      $phase.set('done');
    },
    review: (index: number) => {
      $phase.set('review');
      change({ index });
    },
    result: () => $phase.set('done'),
    leave: () => $phase.set('start'),
  };
};
export type Ballots = ReturnType<typeof createBallots>;
