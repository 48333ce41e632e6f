import { describe, expect, it } from 'vitest';
import { deckSize, drawDeck, gradeDeck, optionsOf, type DeckCard } from '#domain/scenario/cards.ts';

const card = (n: number): DeckCard => ({
  id: `an-${n}`,
  module: n % 2 ? 'an-ninh' : 'y-te',
  edition: '2026',
  text: 'Một tình huống đủ dài để đọc.',
  options: [0, 1, 2].map((i) => ({ text: `Cách ${i}`, why: 'Vì thế này thế kia.', ...(i === n % 3 ? { right: true as const } : {}) })),
  law: [],
  mark: n % 5 === 0 ? 'C' : 'A',
});
const cards = Array.from({ length: 60 }, (_, i) => card(i + 1));

describe('a deck of cards', () => {
  it('is the same for the same code and differs for another', () => {
    const ids = (seed: string) => drawDeck(cards, seed, '').map((one) => one.id);
    expect(ids('K7M2QP')).toEqual(ids('K7M2QP'));
    expect(ids('K7M2QP')).not.toEqual(ids('ABCDEF'));
  });
  it('holds graded cards and some to talk about, each once', () => {
    const deck = drawDeck(cards, 'K7M2QP', '');
    expect(deck.filter((one) => one.mark !== 'C')).toHaveLength(deckSize.graded);
    expect(deck.filter((one) => one.mark === 'C')).toHaveLength(deckSize.talk);
    expect(new Set(deck.map((one) => one.id)).size).toBe(deck.length);
  });
  it('keeps to one module', () => expect(new Set(drawDeck(cards, 'K7M2QP', 'y-te').map((one) => one.module))).toEqual(new Set(['y-te'])));
  it('stands every option of a card once', () => expect([...optionsOf(card(1), 'K7M2QP')].sort()).toEqual([0, 1, 2]));
});

describe('the result of a deck', () => {
  const deck = drawDeck(cards, 'K7M2QP', '');
  const rightOf = (one: DeckCard) => one.options.findIndex((option) => option.right);
  const graded = deck.flatMap((one, i) => (one.mark === 'C' ? [] : [i]));
  const withWrong = (wrong: readonly number[]) => deck.map((one, i) => (wrong.includes(i) ? (rightOf(one) + 1) % 3 : rightOf(one)));
  it('is perfect when all graded cards are right', () =>
    expect(gradeDeck(deck, withWrong([]))).toMatchObject({ right: 8, of: 8, score: 100, passed: true, perfect: true, missed: [] }));
  it('passes with one wrong of eight, not with two', () => {
    expect(gradeDeck(deck, withWrong(graded.slice(0, 1)))).toMatchObject({ passed: true, perfect: false });
    expect(gradeDeck(deck, withWrong(graded.slice(0, 2)))).toMatchObject({ score: 75, passed: false });
  });
  it('does not count advice', () => {
    const advice = deck.flatMap((one, i) => (one.mark === 'C' ? [i] : []));
    expect(gradeDeck(deck, withWrong(advice))).toMatchObject({ score: 100, perfect: true });
  });
  it('takes an open card as missed', () =>
    expect(
      gradeDeck(
        deck,
        deck.map(() => null),
      ),
    ).toMatchObject({ right: 0, score: 0, passed: false }));
});
