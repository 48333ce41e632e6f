import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Attempt } from '#domain/desk/attempt.ts';
import { deskSchema } from '#domain/desk/schema.ts';
import type { Decision, Visitor } from '#domain/desk/types.ts';
import { createDesk } from '#stores/desk.ts';

const groups = readdirSync('content/desks').map((file) => deskSchema.parse(parse(readFileSync(`content/desks/${file}`, 'utf8'))));
const day = { electionDay: '2026-03-15', opens: '07:00', closes: '19:00' };
const best = ({ kind }: Visitor): Decision => ({ give: kind.ballots.give, note: kind.note?.is ?? null, act: kind.act.options.findIndex((one) => one.right) });

const stand = () => {
  let clock = 1_000_000;
  let kept: Attempt | undefined;
  const finished: { id: string; score: number; passed: boolean; perfect: boolean; seconds: number }[] = [];
  const outside = {
    now: () => clock,
    attempts: { load: () => kept, save: (value: Attempt) => void (kept = value), clear: () => void (kept = undefined) },
    finish: (run: (typeof finished)[number]) => void finished.push(run),
  };
  const store = createDesk('ban-phat-phieu', groups, day, outside);
  return {
    store,
    finished,
    later: (seconds: number) => (clock += seconds * 1000),
    kept: () => kept,
    again: () => createDesk('ban-phat-phieu', groups, day, outside),
  };
};
const serve = (store: ReturnType<typeof createDesk>, decide = best) => {
  const index = store.$attempt.get()?.index ?? 0;
  const visitor = store.$visitors.get()[index];
  if (visitor) store.decide(decide(visitor), index);
};

describe('a test at the desk', () => {
  it('stops at the end of each hour, ends after three, and is put into the progress once', () => {
    const { store, finished, later, kept } = stand();
    store.start('test', 'K7M2QP', true);
    let hours = 0;
    for (let i = 0; i < 60 && store.$phase.get() === 'doing'; i++) {
      later(20);
      if (store.$attempt.get()?.step === 'hour') {
        hours++;
        store.goOn();
      } else serve(store);
    }
    expect(hours).toBe(3);
    expect(store.$phase.get()).toBe('done');
    expect(finished).toMatchObject([{ id: 'ban-phat-phieu', score: 100, passed: true, perfect: true, seconds: 18 * 20 }]);
    expect(kept()).toBeUndefined();
  });
  it('goes on where it was left', () => {
    const { store, later, again } = stand();
    store.start('test', 'K7M2QP', false);
    serve(store);
    later(5);
    serve(store);
    const other = again();
    other.look();
    expect(other.$left.get()?.decisions.filter(Boolean).length).toBe(2);
    other.resume();
    expect(other.$visitors.get().map((one) => one.name)).toEqual(store.$visitors.get().map((one) => one.name));
    expect(other.$attempt.get()?.index).toBe(2);
  });
  it('a key pressed twice decides only about one person', () => {
    const { store } = stand();
    store.start('test', 'K7M2QP', true);
    const [first] = store.$visitors.get();
    if (!first) throw new Error('nobody');
    store.decide(best(first), 0);
    store.decide(best(first), 0);
    expect(store.$attempt.get()?.decisions.filter(Boolean).length).toBe(1);
  });
  it('a queue forms when it takes long, not when there is none wanted', () => {
    const { store, later } = stand();
    store.start('test', 'K7M2QP', true);
    expect(store.waiting()).toBe(0);
    later(130);
    expect(store.waiting()).toBe(2);
    store.start('test', 'K7M2QP', false);
    later(130);
    expect(store.waiting()).toBe(0);
  });
});

describe('learning at the desk', () => {
  it('explains each decision before the next person comes', () => {
    const { store } = stand();
    store.start('learn', 'K7M2QP', false);
    serve(store, () => ({ give: [], note: null, act: 0 }));
    expect(store.$attempt.get()).toMatchObject({ step: 'told', index: 0 });
    store.goOn();
    expect(store.$attempt.get()).toMatchObject({ step: 'ask', index: 1 });
  });
  it('looks back at the hour after its last person', () => {
    const { store } = stand();
    store.start('learn', 'K7M2QP', false);
    for (let i = 0; i < 4; i++) {
      serve(store);
      store.goOn();
    }
    expect(store.$attempt.get()).toMatchObject({ step: 'hour', index: 3 });
    store.goOn();
    expect(store.$attempt.get()).toMatchObject({ step: 'ask', index: 4 });
  });
});
