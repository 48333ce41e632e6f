import { atom, computed } from 'nanostores';
import { parseAttempt, type Attempt, type DayMode } from '#domain/day/attempt.ts';
import { drawDay } from '#domain/day/draw.ts';
import { runDay, surprises, verdictOf } from '#domain/day/run.ts';
import type { Day, DayContent, DayRules } from '#domain/day/types.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';

export type DayPhase = 'start' | 'doing' | 'done';

/** One learner going through one day. */
export const createDay = (id: string, content: DayContent, rules: DayRules, outside: Outside<Attempt> = outsideOf(`day/${id}`, parseAttempt)) => {
  const { now, attempts, finish } = outside;
  const $attempt = atom<Attempt | undefined>(undefined);
  const $seed = computed($attempt, (attempt) => attempt?.seed);
  const $day = computed($seed, (seed): Day | undefined => (seed === undefined ? undefined : drawDay(seed, content)));
  const $run = computed([$attempt, $day], (attempt, day) => (attempt && day ? runDay(day, content, rules, attempt.answers) : undefined));
  const $phase = computed([$attempt, $day], (attempt, day): DayPhase =>
    !attempt || !day ? 'start' : attempt.answers.length >= day.stages.length && !attempt.told ? 'done' : 'doing',
  );
  /** What comes back before the stage now open. */
  const $back = computed([$attempt, $day, $run], (attempt, day, run) => (attempt && day && run ? surprises(day, content, run, attempt.answers.length) : []));
  const watch = stopwatch(now);
  const take = (attempt: Attempt) => {
    watch.start();
    left.forget();
    $attempt.set(attempt);
  };
  const left = leftOver(attempts, take);

  const change = (next: Partial<Attempt>): Attempt | undefined => {
    const attempt = $attempt.get();
    if (!attempt) return undefined;
    const changed = { ...attempt, ...next, seconds: attempt.seconds + watch.lap() };
    $attempt.set(changed);
    return changed;
  };
  const close = (attempt: Attempt) => {
    const run = $run.get();
    if (!run) return;
    const { score, passed, perfect, missed } = verdictOf(content, run);
    finish({ id, mode: attempt.mode, seed: attempt.seed, score, seconds: attempt.seconds, passed, perfect, missed });
    attempts.clear();
  };

  return {
    content,
    rules,
    $attempt,
    $left: left.$left,
    $day,
    $run,
    $phase,
    $back,
    /** Looks for a half-finished day; call after the first draw. */
    look: () => left.offer((found) => (found.answers.length > 0 || found.open !== '') && found.answers.length < drawDay(found.seed, content).stages.length),
    resume: left.resume,
    drop: left.drop,
    start: (mode: DayMode, seed: string) => take({ v: 1, mode, seed, answers: [], open: '', told: false, seconds: 0 }),
    /** Keeps what is put together of the stage now open. */
    keep: (open: string) => {
      const changed = change({ open });
      if (changed) attempts.save(changed);
    },
    /** Ends stage number `index`; not another one (a key pressed twice). */
    answer: (answer: string, index: number) => {
      const attempt = $attempt.get();
      const day = $day.get();
      if (!attempt || !day || attempt.told || attempt.answers.length !== index) return;
      const explain = attempt.mode === 'learn' && day.stages[index]?.kind === 'card';
      const changed = change({ answers: [...attempt.answers, answer], open: '', told: explain });
      if (!changed) return;
      if (changed.answers.length >= day.stages.length && !explain) close(changed);
      else attempts.save(changed);
    },
    /** The explanation was read. */
    goOn: () => {
      const changed = change({ told: false });
      if (changed) attempts.save(changed);
    },
    leave: () => $attempt.set(undefined),
  };
};
export type DayStore = ReturnType<typeof createDay>;
