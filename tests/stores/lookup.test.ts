import { describe, expect, it } from 'vitest';
import { parseAttempt, type Attempt } from '#domain/lookup/attempt.ts';
import type { Part } from '#domain/lookup/types.ts';
import { solution, type Answer, type Sheet } from '#domain/quiz/quiz.ts';
import { taskWords } from '#i18n/lookup.ts';
import { createLookup, layTasks, lookupId, type LookupTables } from '#stores/lookup.ts';
import { material, matters } from '../domain/lookup/material.ts';

const { petitions: _, ...rest } = material;
const tables: LookupTables = { ...rest, matters, edition: '2026' };

const setup = (kept?: unknown, step = 4000) => {
  const saved: Attempt[] = [];
  const finished: Record<string, unknown>[] = [];
  let clock = 0;
  const store = createLookup(tables, taskWords, {
    now: () => (clock += step),
    attempts: { load: () => parseAttempt(kept ?? saved.at(-1)), save: (one) => void saved.push(one), clear: () => void saved.splice(0) },
    finish: (run) => void finished.push({ ...run }),
  });
  return { store, saved, finished };
};

/** The right answer of a task, given as a learner gives it. */
const rightOf = ({ question: q }: Sheet): Answer => {
  if (q.kind === 'one') return { kind: 'one', choice: q.options.findIndex((one) => one.right) };
  if (q.kind === 'number') return { kind: 'number', text: q.answer.toFixed(2).replace('.', ',') };
  return { kind: 'text', text: solution(q)[0]?.text ?? '' };
};
type Store = ReturnType<typeof setup>['store'];
const here = (store: Store): Sheet => {
  const laid = store.$laid.get()[store.$attempt.get()?.index ?? 0];
  if (!laid) throw new Error('no task');
  return laid.sheet;
};

describe('an attempt at «Tra cứu»', () => {
  it.each<Part | ''>(['', 'moc', 'noi', 'ty-le'])('part «%s»: all right in a test passes, and is kept in progress', (part) => {
    const { store, finished, saved } = setup();
    store.start('test', 'K7M2QP', part);
    for (let i = 0; i < 10; i++) {
      store.answer(rightOf(here(store)));
      expect(store.give()).toBe(true);
    }
    store.finish();
    expect(finished).toEqual([
      { id: lookupId, mode: 'test', seed: 'K7M2QP', score: 100, seconds: expect.any(Number), passed: true, perfect: true, missed: [] },
    ]);
    expect(saved).toEqual([]);
    store.finish();
    expect(finished).toHaveLength(1);
  });

  it('three wrong fail, and their kinds are told', () => {
    const { store, finished } = setup();
    store.start('test', 'K7M2QP', 'ty-le');
    for (let i = 0; i < 10; i++) {
      const sheet = here(store);
      const right = rightOf(sheet);
      store.answer(i > 2 ? right : right.kind === 'one' ? { kind: 'one', choice: ((right.choice ?? 0) + 1) % 3 } : { kind: 'number', text: '1,00' });
      store.give();
    }
    store.finish();
    expect(finished[0]).toMatchObject({ score: 70, passed: false, perfect: false });
    expect(finished[0]?.['missed']).not.toEqual([]);
  });

  it('nothing is handed in empty; when learning an explained answer stays', () => {
    const { store } = setup();
    store.start('learn', 'K7M2QP', '');
    expect(store.give()).toBe(false);
    const right = rightOf(here(store));
    store.answer(right);
    expect(store.give()).toBe(true);
    store.answer(right.kind === 'one' ? { kind: 'one', choice: undefined } : ({ ...right, text: '' } as Answer));
    expect(store.$answers.get()[0]).toEqual(right);
    expect(store.$attempt.get()?.index).toBe(0);
  });

  it('time goes on while somebody types quickly; a long absence does not count in full', () => {
    const { store } = setup(undefined, 300);
    store.start('learn', 'K7M2QP', 'moc');
    for (let i = 0; i < 10; i++) store.answer({ kind: 'text', text: '1'.repeat(i) });
    expect(store.$attempt.get()?.seconds).toBe(3);
    const slow = setup(undefined, 3_600_000).store;
    slow.start('learn', 'K7M2QP', 'moc');
    slow.answer({ kind: 'text', text: '1' });
    expect(slow.$attempt.get()?.seconds).toBe(300);
  });

  it('a half-finished one is taken up with its answers; a spoiled one is not offered', () => {
    const first = setup();
    first.store.start('test', 'NAMD5A', 'noi');
    const right = rightOf(here(first.store));
    first.store.answer(right);
    first.store.give();
    const second = setup(JSON.parse(JSON.stringify(first.saved.at(-1))));
    second.store.look();
    second.store.resume();
    expect(second.store.$attempt.get()?.index).toBe(1);
    expect(second.store.$answers.get()[0]).toEqual(right);
    const spoiled = setup({ v: 1, mode: 'test', seed: 'NAMD5A', part: 'la', index: 0, answers: [null], given: [true], seconds: 0 });
    spoiled.store.look();
    expect(spoiled.store.$left.get()).toBeUndefined();
  });

  it('paper has the same tasks in the same order of options', () => {
    const { store } = setup();
    store.start('learn', 'K7M2QP', 'moc');
    expect(layTasks(tables, taskWords, 'K7M2QP', 'moc')).toEqual(store.$laid.get());
  });
});
