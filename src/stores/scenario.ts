import { atom, computed } from 'nanostores';
import { parseAttempt, type Attempt, type CaseMode } from '#domain/scenario/attempt.ts';
import { begin, decide, replay, type Play } from '#domain/scenario/play.ts';
import type { Case } from '#domain/scenario/types.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';

/** Key in the progress of one case: `e:th-<case>`; of the exercise as a whole: `e:tinh-huong`. */
export const caseKey = (id: string): string => `th-${id}`;
export const exerciseId = 'tinh-huong';

/** start: choosing. doing: a scene waits, or its decision is being explained. done: judged. */
export type Phase = 'start' | 'doing' | 'done';

/** One learner going through one case. */
export const createCase = (story: Case, outside: Outside<Attempt> = outsideOf(`scenario/${story.id}`, parseAttempt)) => {
  const { now, attempts, finish } = outside;
  const $attempt = atom<Attempt | undefined>(undefined);
  /** Learning: the decision just taken is being explained. */
  const $told = atom(false);
  const $play = computed($attempt, (attempt): Play => (attempt && replay(story, attempt.picks)) ?? begin(story));
  const $phase = computed([$attempt, $play, $told], (attempt, play, told): Phase => (!attempt ? 'start' : play.at === 'end' && !told ? 'done' : 'doing'));
  const watch = stopwatch(now);

  const change = (attempt: Attempt, next: Partial<Attempt>): Attempt => {
    const changed = { ...attempt, ...next, seconds: attempt.seconds + watch.lap() };
    $attempt.set(changed);
    return changed;
  };
  const take = (attempt: Attempt) => {
    watch.start();
    left.forget();
    $told.set(false);
    $attempt.set(attempt);
  };
  const left = leftOver(attempts, take);
  /** Puts the result into the progress, once for the case and once for the exercise. */
  const close = (attempt: Attempt, play: Play) => {
    if (play.at !== 'end') return;
    const { score, meters } = play.judgement;
    const result = {
      mode: attempt.mode,
      seed: attempt.seed,
      score,
      seconds: attempt.seconds,
      passed: play.ending.kind !== 'poor',
      perfect: play.ending.kind === 'best' && score === 100 && attempt.backs === 0,
      missed: meters.filter((meter) => (meter.share ?? 100) < 100).map((meter) => meter.id),
    };
    finish({ id: caseKey(story.id), ...result });
    finish({ id: exerciseId, ...result });
    attempts.clear();
  };

  return {
    story,
    $attempt,
    $left: left.$left,
    $told,
    $play,
    $phase,
    /** Looks for a half-finished attempt; call after the first draw. */
    look: () => left.offer((found) => found.case === story.id && found.picks.length > 0 && replay(story, found.picks)?.at === 'scene'),
    resume: left.resume,
    drop: left.drop,
    start: (mode: CaseMode, seed: string) => take({ v: 1, case: story.id, mode, seed, picks: [], backs: 0, seconds: 0 }),
    /** Takes the decision meant for the scene after `after` decisions; not one meant for another (a key pressed twice). */
    choose: (pick: number, after: number) => {
      const attempt = $attempt.get();
      const play = $play.get();
      if (!attempt || play.steps.length !== after || $told.get()) return;
      const next = decide(story, play, pick);
      if (!next) return;
      if (attempt.mode === 'learn') $told.set(true);
      const changed = change(attempt, { picks: [...attempt.picks, pick] });
      if (next.at === 'end') close(changed, next);
      else attempts.save(changed);
    },
    /** The explanation was read. */
    goOn: () => $told.set(false),
    /** Takes the last decision back; counted. At the end the result already stands, so the case is gone through again from there without one. */
    back: () => {
      const attempt = $attempt.get();
      if (!attempt || attempt.picks.length === 0 || $phase.get() === 'done') return;
      if ($play.get().at === 'end') return;
      $told.set(false);
      attempts.save(change(attempt, { picks: attempt.picks.slice(0, -1), backs: attempt.backs + 1 }));
    },
    leave: () => {
      $told.set(false);
      $attempt.set(undefined);
    },
  };
};
export type CaseStore = ReturnType<typeof createCase>;
