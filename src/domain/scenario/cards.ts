import { createRandom } from '../seed.ts';
import type { Card } from './types.ts';

/** A card with the module it belongs to. */
export type DeckCard = Card & { readonly module: string };

/** Cards in a deck: graded ones, and some of advice to talk about. */
export const deckSize = { graded: 8, talk: 2 };
/** Per cent of the graded cards. */
export const passMark = 80;

/** The deck of a code: the same for everybody with the same code and module ("" for all). */
export const drawDeck = (cards: readonly DeckCard[], seed: string, module: string): DeckCard[] => {
  const random = createRandom(seed).fork(`cards/${module}`);
  const mixed = random.shuffle(cards.filter((card) => module === '' || card.module === module));
  const graded = mixed.filter((card) => card.mark !== 'C').slice(0, deckSize.graded);
  const talk = mixed.filter((card) => card.mark === 'C').slice(0, deckSize.talk);
  return random.shuffle([...graded, ...talk]);
};

/** In which order the options of a card stand. */
export const optionsOf = (card: Card, seed: string): number[] =>
  createRandom(seed)
    .fork(card.id)
    .shuffle(card.options.map((_, i) => i));

export interface DeckResult {
  readonly right: number;
  /** Cards that count. */
  readonly of: number;
  /** Per cent. */
  readonly score: number;
  readonly passed: boolean;
  readonly perfect: boolean;
  /** Ids of the graded cards that were wrong or left open. */
  readonly missed: readonly string[];
}

/** How a deck went; cards of advice do not count. */
export const gradeDeck = (deck: readonly Card[], answers: readonly (number | null)[]): DeckResult => {
  const graded = deck.flatMap((card, i) => {
    const answer = answers[i];
    return card.mark === 'C' ? [] : [{ id: card.id, right: answer !== null && answer !== undefined && card.options[answer]?.right === true }];
  });
  const right = graded.filter((one) => one.right).length;
  const score = graded.length === 0 ? 0 : (100 * right) / graded.length;
  return {
    right,
    of: graded.length,
    score,
    passed: graded.length > 0 && score >= passMark,
    perfect: graded.length > 0 && right === graded.length,
    missed: graded.filter((one) => !one.right).map((one) => one.id),
  };
};
