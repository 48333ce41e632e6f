import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/domain/count/attempt.ts';
import type { Outside } from '../../src/stores/attempt.ts';
import { createCount, type CountCase } from '../../src/stores/count.ts';
import type { finishExercise } from '../../src/stores/progress.ts';
import { perfectToken } from '../domain/count/player.ts';

type Finished = Parameters<typeof finishExercise>[0];

/** A device of its own: a clock that is moved by hand, a place for one draft, a list of results. */
const outside = () => {
  const finished: Finished[] = [];
  const kept: { value: Attempt | undefined } = { value: undefined };
  const clock = { at: 1_790_000_000_000 };
  const out: Outside<Attempt> = {
    now: () => clock.at,
    attempts: { load: () => kept.value, save: (value) => (kept.value = value), clear: () => (kept.value = undefined) },
    finish: (run) => void finished.push(run),
  };
  return { out, finished, kept, clock };
};
const choice = { seed: 'KBEM23', size: 'quick', role: 'check', mode: 'test' } as const;

const playOut = (count: ReturnType<typeof createCount>, steps = 5000) => {
  for (let i = 0; i < steps && count.$state.get().where.kind !== 'done'; i++) {
    const game = count.$game.get();
    if (game) count.act(perfectToken(game, count.$state.get()));
  }
};

describe('an evening of counting', () => {
  it('goes to the progress when it is over, and leaves no draft', () => {
    const { out, finished, kept } = outside();
    const count = createCount('dem-phieu', undefined, out);
    count.start(choice);
    playOut(count);
    expect(count.$outcome.get()).toMatchObject({ exact: true, perfect: true });
    expect(finished).toEqual([{ id: 'dem-phieu', mode: 'test', seed: 'KBEM23', score: 100, seconds: 0, passed: true, perfect: true, missed: [] }]);
    expect(kept.value).toBeUndefined();
  });

  it('is taken up where it was left, on another page', () => {
    const { out } = outside();
    const first = createCount('dem-phieu', undefined, out);
    first.start(choice);
    playOut(first, 40);
    const second = createCount('dem-phieu', undefined, out);
    second.look();
    expect(second.$left.get()?.log).toHaveLength(40);
    second.resume();
    expect(second.$state.get()).toEqual(first.$state.get());
    expect(second.$left.get()).toBeUndefined();
  });

  it('is forgotten when the learner wants another box', () => {
    const { out, kept } = outside();
    const count = createCount('dem-phieu', undefined, out);
    count.start(choice);
    playOut(count, 5);
    count.look();
    count.drop();
    expect([kept.value, count.$left.get()]).toEqual([undefined, undefined]);
  });

  it('counts time at the table, but not the night between', () => {
    const { out, clock, kept } = outside();
    const count = createCount('dem-phieu', undefined, out);
    count.start(choice);
    clock.at += 30_000;
    playOut(count, 1);
    clock.at += 12 * 3_600_000;
    playOut(count, 1);
    expect(kept.value?.seconds).toBe(150);
  });

  it('keeps what was done wrong', () => {
    const { out, finished } = outside();
    const count = createCount('dem-phieu', undefined, out);
    count.start(choice);
    count.act('dopen,witness,inventory,seal');
    playOut(count);
    expect(finished[0]).toMatchObject({ perfect: false, passed: true, missed: ['C20'] });
  });
});

describe('a hand-made evening', () => {
  const set: CountCase = { id: 'thu', seed: 'BUQ234', size: 'quick', role: 'all', faults: [] };

  it('brings its own box and role, and is no test result', () => {
    const { out, finished } = outside();
    const count = createCount('dem-phieu', set, out);
    count.start({ ...choice, mode: 'learn' });
    expect(count.$game.get()?.setup).toMatchObject({ seed: 'BUQ234', role: 'all', faults: [] });
    playOut(count);
    expect(count.$outcome.get()?.perfect).toBe(true);
    expect(finished).toEqual([]);
  });
});
