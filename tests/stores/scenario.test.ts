import { describe, expect, it, vi } from 'vitest';
import type { Attempt, DeckAttempt } from '#domain/scenario/attempt.ts';
import type { DeckCard } from '#domain/scenario/cards.ts';
import { createDeck } from '#stores/scenario-cards.ts';
import { createCase } from '#stores/scenario.ts';
import type { DraftStore } from '#stores/drafts.ts';
import { readCase, rawCase } from '../domain/scenario/sample.ts';

const memory = <T>(): DraftStore<T> & { kept: () => T | undefined } => {
  let value: T | undefined;
  return { load: () => value, save: (next) => (value = next), clear: () => (value = undefined), kept: () => value };
};
const open = (attempts = memory<Attempt>()) => {
  const clock = { now: 0 };
  const finish = vi.fn();
  return { store: createCase(readCase(rawCase()), { now: () => clock.now, attempts, finish }), attempts, finish, clock };
};

describe('a case being gone through', () => {
  it('as a test reports once for the case and once for the exercise', () => {
    const { store, finish, clock, attempts } = open();
    store.start('test', 'K7M2QP');
    for (let i = 0; i < 4; i++) {
      clock.now += 10_000;
      store.choose(0, i);
    }
    expect(store.$phase.get()).toBe('done');
    expect(finish.mock.calls.map(([run]) => run.id)).toEqual(['th-mau', 'tinh-huong']);
    expect(finish.mock.calls[0]?.[0]).toMatchObject({ mode: 'test', score: 100, passed: true, perfect: true, seconds: 40, seed: 'K7M2QP', missed: [] });
    expect(attempts.kept()).toBeUndefined();
  });
  it('when learning explains each decision before the next scene', () => {
    const { store } = open();
    store.start('learn', 'K7M2QP');
    store.choose(0, 0);
    expect(store.$told.get()).toBe(true);
    store.choose(0, 1);
    expect(store.$play.get().steps).toHaveLength(1);
    store.goOn();
    store.choose(0, 1);
    expect(store.$play.get().steps).toHaveLength(2);
  });
  it('takes a key pressed twice once', () => {
    const { store } = open();
    store.start('test', 'K7M2QP');
    store.choose(0, 0);
    store.choose(0, 0);
    expect(store.$play.get().steps).toHaveLength(1);
  });
  it('goes back to the last decision, counted, and is then not perfect', () => {
    const { store, finish } = open();
    store.start('test', 'K7M2QP');
    store.choose(1, 0);
    store.back();
    expect(store.$attempt.get()).toMatchObject({ picks: [], backs: 1 });
    for (let i = 0; i < 4; i++) store.choose(0, i);
    expect(finish.mock.calls[0]?.[0]).toMatchObject({ score: 100, passed: true, perfect: false });
  });
  it('does not go back behind its end', () => {
    const { store } = open();
    store.start('test', 'K7M2QP');
    for (let i = 0; i < 4; i++) store.choose(0, i);
    store.back();
    expect(store.$phase.get()).toBe('done');
  });
  it('is taken up again where it was left', () => {
    const attempts = memory<Attempt>();
    const first = open(attempts).store;
    first.start('test', 'K7M2QP');
    first.choose(1, 0);
    first.choose(0, 1);
    const second = open(attempts).store;
    second.look();
    expect(second.$left.get()).toMatchObject({ picks: [1, 0] });
    second.resume();
    const play = second.$play.get();
    expect(play.at === 'scene' && play.scene.id).toBe('ba');
  });
  it('is not taken up when the case has changed so that the way is gone', () => {
    const attempts = memory<Attempt>();
    attempts.save({ v: 1, case: 'mau', mode: 'test', seed: 'K7M2QP', picks: [0, 0, 2], backs: 0, seconds: 0 });
    const { store } = open(attempts);
    store.look();
    expect(store.$left.get()).toBeUndefined();
  });
  it('does not pass at a bad end', () => {
    const { store, finish } = open();
    store.start('test', 'K7M2QP');
    store.choose(1, 0);
    store.choose(1, 1);
    store.choose(1, 2);
    expect(finish.mock.calls[0]?.[0]).toMatchObject({ passed: false, perfect: false, missed: ['order', 'told', 'written', 'protected'] });
  });
});

describe('a deck being gone through', () => {
  const cards = Array.from({ length: 12 }, (_, n): DeckCard => ({
    id: `an-${n}`,
    module: 'an-ninh',
    edition: '2026',
    text: 'Một tình huống đủ dài để đọc.',
    options: [0, 1, 2].map((i) => ({ text: `Cách ${i}`, why: 'Vì thế này thế kia.', ...(i === 1 ? { right: true as const } : {}) })),
    law: [],
    mark: n > 9 ? 'C' : 'A',
  }));
  const openDeck = (attempts = memory<DeckAttempt>()) => {
    const finish = vi.fn();
    return { deck: createDeck(cards, { now: () => 0, attempts, finish }), attempts, finish };
  };
  it('reports its score at the end', () => {
    const { deck, finish } = openDeck();
    deck.start('test', 'K7M2QP', '');
    deck.$deck.get().forEach((_, i) => {
      deck.go(i);
      deck.answer(1, i);
    });
    deck.finish();
    deck.finish();
    expect(finish).toHaveBeenCalledTimes(1);
    expect(finish.mock.calls[0]?.[0]).toMatchObject({ id: 'the-tinh-huong', score: 100, passed: true, perfect: true });
  });
  it('lets the first answer stand when learning, not in a test', () => {
    const { deck } = openDeck();
    deck.start('learn', 'K7M2QP', '');
    deck.answer(0, 0);
    deck.answer(1, 0);
    expect(deck.$attempt.get()?.answers[0]).toBe(0);
    deck.start('test', 'K7M2QP', '');
    deck.answer(0, 0);
    deck.answer(1, 0);
    expect(deck.$attempt.get()?.answers[0]).toBe(1);
  });
  it('is kept as a draft', () => {
    const attempts = memory<DeckAttempt>();
    const first = openDeck(attempts).deck;
    first.start('test', 'K7M2QP', '');
    first.answer(1, 0);
    const second = openDeck(attempts).deck;
    second.look();
    second.resume();
    expect(second.$attempt.get()?.answers[0]).toBe(1);
  });
  it('of a module without cards does not start', () => {
    const { deck } = openDeck();
    deck.start('test', 'K7M2QP', 'y-te');
    expect(deck.$attempt.get()).toBeUndefined();
  });
});
