import { describe, expect, it } from 'vitest';
import { drawCase, solution, type Attempt } from '#domain/result/attempt.ts';
import { placeKey } from '#domain/result/plant.ts';
import { createExercise } from '#stores/result-exercise.ts';

const setup = () => {
  let clock = 0;
  let kept: Attempt | undefined;
  const results: Record<string, unknown>[] = [];
  const outside = {
    now: () => clock,
    attempts: { load: () => kept, save: (attempt: Attempt) => void (kept = attempt), clear: () => void (kept = undefined) },
    finish: (run: Record<string, unknown>) => void results.push(run),
  };
  return { make: () => createExercise('kiem-tra-ket-qua', undefined, outside as never), results, kept: () => kept, pass: (ms: number) => (clock += ms) };
};
const marks = drawCase('K7M2QP', 'test').faults.map(({ cells: [cell] }) => placeKey(cell as never));

describe('one attempt', () => {
  it('all found and all decided, without waiting for anything to be drawn: a full result goes to the progress, the draft goes', () => {
    const { make, results, kept, pass } = setup();
    const store = make();
    store.start('test', 'K7M2QP');
    for (const mark of marks) store.mark(mark);
    pass(60_000);
    store.go('decide');
    const right = solution(drawCase('K7M2QP', 'test'));
    for (const i of right.elected) store.elect(i);
    store.decide({ turnout: right.turnout.met });
    store.decide({ need: right.need, follow: right.follow });
    expect(kept()?.decision.elected).toEqual(right.elected);
    store.finish();
    expect(results).toEqual([{ id: 'kiem-tra-ket-qua', mode: 'test', seed: 'K7M2QP', score: 100, seconds: 60, passed: true, perfect: true, missed: [] }]);
    expect([kept(), store.$phase.get()]).toEqual([undefined, 'done']);
  });
  it('a half-finished one is found again and taken up', () => {
    const { make } = setup();
    const first = make();
    first.start('learn', 'K7M2QP');
    first.mark('0/voters');
    const second = make();
    second.look();
    second.resume();
    expect([second.$phase.get(), second.$attempt.get()?.marks]).toEqual(['find', ['0/voters']]);
  });
  it('a mark goes when it is made twice; in a lesson one that hit stays', () => {
    const { make } = setup();
    const store = make();
    const [hit = ''] = drawCase('K7M2QP', 'learn').faults.map(({ cells: [cell] }) => placeKey(cell as never));
    store.start('learn', 'K7M2QP');
    store.mark(hit);
    store.mark(hit);
    expect([store.$attempt.get()?.marks, store.$said.get()?.hit]).toEqual([[hit], true]);
    store.start('test', 'K7M2QP');
    store.mark(hit);
    store.mark(hit);
    expect(store.$attempt.get()?.marks).toEqual([]);
  });
});
