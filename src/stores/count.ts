import { atom, computed } from 'nanostores';
import { parseAttempt, replay, type Attempt } from '#domain/count/attempt.ts';
import type { FaultKind } from '#domain/count/faults.ts';
import { outcome } from '#domain/count/grade.ts';
import { apply, initial, newGame, type Game, type State } from '#domain/count/run.ts';
import type { Mode, Role, Size } from '#domain/count/types.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';

/** A hand-made evening: its box, the learner's role, the mistakes that happen. */
export interface CountCase {
  id: string;
  seed: string;
  size: Size;
  role: Role;
  faults: readonly FaultKind[];
}

/** Longest time between two actions that counts as work, in ms. */
const longestPause = 120_000;

export interface Choice {
  seed: string;
  size: Size;
  role: Role;
  mode: Mode;
}

/** One evening of counting: a game, where it stands, and the log it is kept as. */
export const createCount = (id: string, set?: CountCase, outside: Outside<Attempt> = outsideOf(`count/${set ? `${id}/${set.id}` : id}`, parseAttempt)) => {
  const { now, attempts, finish } = outside;
  const $game = atom<Game | undefined>(undefined);
  const $state = atom<State>(initial);
  const $attempt = atom<Attempt | undefined>(undefined);
  const watch = stopwatch(now, longestPause);

  const begin = (attempt: Attempt) => {
    const { game, state } = replay(attempt);
    $game.set(game);
    $state.set(state);
    $attempt.set(attempt);
    left.forget();
    watch.start();
  };
  const left = leftOver(attempts, begin);
  const close = (game: Game, state: State, attempt: Attempt) => {
    const { score, passed, perfect, missed } = outcome(game, state);
    if (!set) finish({ id, mode: attempt.mode, seed: attempt.seed, score, seconds: attempt.seconds, passed, perfect, missed });
    attempts.clear();
  };

  return {
    set,
    $game,
    $state,
    $attempt,
    $left: left.$left,
    $outcome: computed([$game, $state], (game, state) => (game && state.where.kind === 'done' ? outcome(game, state) : undefined)),
    /** Looks for a half-finished attempt; call after the first draw. */
    look: () => left.offer((found) => found.log.length > 0 && replay(found).state.where.kind !== 'done'),
    resume: left.resume,
    drop: left.drop,
    /** Starts an evening; a hand-made case brings its own box and role. */
    start: (choice: Choice) => {
      const own = set ? { seed: set.seed, size: set.size, role: set.role, faults: set.faults } : {};
      begin({ v: 1, ...choice, ...own, log: [], seconds: 0 });
    },
    /** The game of a choice without starting it, for printing. */
    preview: (choice: Choice): Game => newGame(set ? { ...choice, seed: set.seed, size: set.size, role: set.role, faults: set.faults } : choice),
    /** Does one thing (a token of the log). What does not fit the moment is not kept. */
    act: (token: string) => {
      const game = $game.get();
      const attempt = $attempt.get();
      const before = $state.get();
      if (!game || !attempt || before.where.kind === 'done') return;
      const state = apply(game, before, token);
      const next = { ...attempt, log: [...attempt.log, token], seconds: attempt.seconds + watch.lap() };
      $attempt.set(next);
      $state.set(state);
      if (state.where.kind === 'done') close(game, state, next);
      else attempts.save(next);
    },
    leave: () => {
      $game.set(undefined);
      $attempt.set(undefined);
      $state.set(initial);
    },
  };
};
export type Count = ReturnType<typeof createCount>;
