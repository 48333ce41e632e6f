import { describe, expect, it } from 'vitest';
import { leftOver, stopwatch } from '#stores/attempt.ts';

describe('seconds of work', () => {
  const started = (longest?: number) => {
    const clock = { at: 5_000 };
    const watch = stopwatch(() => clock.at, longest);
    watch.start();
    return { clock, watch };
  };

  it.each([
    ['a step', [4_000], 4],
    ['many short steps add up', [400, 400, 400, 400, 400], 2],
    ['a pause counts as the longest step', [3_600_000], 180],
    ['a clock set back counts as nothing', [-60_000, 2_000], 2],
  ] as const)('%s', (_, steps, seconds) => {
    const { clock, watch } = started();
    let sum = 0;
    for (const step of steps) {
      clock.at += step;
      sum += watch.lap();
    }
    expect(sum).toBe(seconds);
  });

  it('is read without ending the step', () => {
    const { clock, watch } = started(10_000);
    clock.at += 3_000;
    expect(watch.read()).toBe(3);
    clock.at += 60_000;
    expect([watch.read(), watch.lap(), watch.lap()]).toEqual([10, 10, 0]);
  });
});

describe('a half-finished attempt', () => {
  const device = (kept: string | undefined) => {
    const box = { kept };
    const taken: string[] = [];
    const left = leftOver<string>({ load: () => box.kept, save: (value) => (box.kept = value), clear: () => (box.kept = undefined) }, (one) => taken.push(one));
    return { box, taken, left };
  };

  it('is offered when it fits, and taken up', () => {
    const { taken, left } = device('half');
    left.offer((found) => found === 'half');
    expect(left.$left.get()).toBe('half');
    left.resume();
    expect(taken).toEqual(['half']);
  });

  it('is not offered when it does not fit; resuming does nothing then', () => {
    const { taken, left } = device('half');
    left.offer(() => false);
    left.resume();
    expect([left.$left.get(), taken]).toEqual([undefined, []]);
  });

  it('is thrown away with its draft', () => {
    const { box, left } = device('half');
    left.offer(() => true);
    left.drop();
    expect([left.$left.get(), box.kept]).toEqual([undefined, undefined]);
  });
});
