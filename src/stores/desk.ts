import { atom, computed } from 'nanostores';
import { parseAttempt, queueLength, type Attempt } from '#domain/desk/attempt.ts';
import { drawSession, sizes, type Group } from '#domain/desk/draw.ts';
import { outcome } from '#domain/desk/grade.ts';
import type { Decision, DeskDay, DeskMode, Hour, Session, Visitor } from '#domain/desk/types.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';

export type DeskPhase = 'start' | 'doing' | 'done';

const total = (mode: DeskMode): number => sizes[mode].reduce((sum, one) => sum + one, 0);

/** Which hour somebody comes in, and how many came before in that hour. */
export const placeOf = (hours: readonly Hour[], index: number): { hour: number; before: number } => {
  let rest = index;
  for (const [hour, { visitors }] of hours.entries()) {
    if (rest < visitors.length) return { hour, before: rest };
    rest -= visitors.length;
  }
  return { hour: hours.length - 1, before: rest };
};

/** One learner at the table of cards and ballots. */
export const createDesk = (id: string, groups: readonly Group[], day: DeskDay, outside: Outside<Attempt> = outsideOf(`desk/${id}`, parseAttempt)) => {
  const { now, attempts, finish } = outside;
  const $phase = atom<DeskPhase>('start');
  const $attempt = atom<Attempt | undefined>(undefined);
  const $session = atom<Session>({ area: 1, hours: [] });
  const $hours = computed($session, (session) => session.hours);
  const $visitors = computed($session, ({ hours }): readonly Visitor[] => hours.flatMap((hour) => hour.visitors));
  const watch = stopwatch(now);

  const work = (attempt: Attempt) => {
    $session.set(drawSession(attempt.seed, attempt.mode, groups, day));
    $attempt.set(attempt);
    left.forget();
    $phase.set('doing');
    watch.start();
  };
  const left = leftOver(attempts, work);
  const keep = (attempt: Attempt) => {
    $attempt.set(attempt);
    attempts.save(attempt);
  };
  /** People waiting now behind the one at the table. */
  const waiting = (): number => {
    const attempt = $attempt.get();
    const hours = $hours.get();
    if (!attempt?.queue || attempt.step !== 'ask') return 0;
    const { hour, before } = placeOf(hours, attempt.index);
    const seconds = attempt.waits.slice(attempt.index - before, attempt.index).reduce((sum, one) => sum + one, 0) + watch.read();
    const here = hours[hour];
    return here ? queueLength(seconds, here.pace, before, here.visitors.length) : 0;
  };
  const close = (attempt: Attempt) => {
    const { score, passed, perfect, missed } = outcome($visitors.get(), attempt.decisions);
    const seconds = attempt.waits.reduce((sum, one) => sum + one, 0);
    finish({ id, mode: attempt.mode, seed: attempt.seed, score, seconds, passed, perfect, missed });
    attempts.clear();
    $attempt.set(attempt);
    $phase.set('done');
  };
  const endsHour = (index: number): boolean =>
    placeOf($hours.get(), index + 1).hour !== placeOf($hours.get(), index).hour || index + 1 === $visitors.get().length;

  return {
    day,
    $phase,
    $attempt,
    $left: left.$left,
    $session,
    $hours,
    $visitors,
    waiting,
    /** Looks for a half-finished attempt; call after the first draw. */
    look: () => left.offer((found) => found.decisions.length === total(found.mode) && found.decisions.some(Boolean)),
    resume: left.resume,
    drop: left.drop,
    start: (mode: DeskMode, seed: string, queue: boolean) => {
      const size = total(mode);
      work({
        v: 1,
        mode,
        seed,
        queue,
        index: 0,
        step: 'ask',
        decisions: Array.from({ length: size }, () => null),
        waits: Array.from({ length: size }, () => 0),
        longest: 0,
      });
    },
    /** Takes the decision on the person `index`; not one meant for another (a key pressed twice). */
    decide: (decision: Decision, index: number) => {
      const attempt = $attempt.get();
      if (!attempt || $phase.get() !== 'doing' || attempt.step !== 'ask' || attempt.index !== index) return;
      const seconds = watch.read();
      keep({
        ...attempt,
        decisions: attempt.decisions.map((old, i) => (i === index ? decision : old)),
        waits: attempt.waits.map((old, i) => (i === index ? seconds : old)),
        longest: Math.max(attempt.longest, waiting()),
        step: attempt.mode === 'learn' ? 'told' : endsHour(index) ? 'hour' : 'ask',
        index: attempt.mode === 'test' && !endsHour(index) ? index + 1 : index,
      });
      watch.start();
    },
    /** The explanation or the hour's report was read. */
    goOn: () => {
      const attempt = $attempt.get();
      if (!attempt || $phase.get() !== 'doing' || attempt.step === 'ask') return;
      watch.start();
      if (attempt.step === 'told' && endsHour(attempt.index)) return keep({ ...attempt, step: 'hour' });
      if (attempt.index + 1 >= attempt.decisions.length) return close(attempt);
      keep({ ...attempt, index: attempt.index + 1, step: 'ask' });
    },
    leave: () => {
      $phase.set('start');
      $attempt.set(undefined);
    },
  };
};
export type DeskStore = ReturnType<typeof createDesk>;
