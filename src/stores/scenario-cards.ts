import { atom, computed } from 'nanostores';
import { parseDeck, type CaseMode, type DeckAttempt } from '#domain/scenario/attempt.ts';
import { drawDeck, gradeDeck, type DeckCard } from '#domain/scenario/cards.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';

export const cardsId = 'the-tinh-huong';

/** Longest time one card counts for, ms. */
const longestPause = 120_000;

/** One learner going through a deck of cards. */
export const createDeck = (cards: readonly DeckCard[], outside: Outside<DeckAttempt> = outsideOf(`scenario-cards/${cardsId}`, parseDeck)) => {
  const { now, attempts, finish } = outside;
  const $attempt = atom<DeckAttempt | undefined>(undefined);
  const $done = atom(false);
  const $deck = computed($attempt, (attempt) => (attempt ? drawDeck(cards, attempt.seed, attempt.module) : []));
  const $result = computed([$deck, $attempt], (deck, attempt) => gradeDeck(deck, attempt?.answers ?? []));
  const watch = stopwatch(now, longestPause);

  const change = (next: Partial<DeckAttempt>) => {
    const attempt = $attempt.get();
    if (!attempt) return;
    const changed = { ...attempt, ...next, seconds: attempt.seconds + watch.lap() };
    $attempt.set(changed);
    if (!$done.get()) attempts.save(changed);
  };
  const take = (attempt: DeckAttempt) => {
    watch.start();
    left.forget();
    $done.set(false);
    $attempt.set(attempt);
  };
  const left = leftOver(attempts, take);

  return {
    cards,
    $attempt,
    $left: left.$left,
    $done,
    $deck,
    $result,
    /** Looks for a half-finished deck; call after the first draw. */
    look: () => left.offer((found) => found.answers.some((one) => one !== null) && drawDeck(cards, found.seed, found.module).length === found.answers.length),
    resume: left.resume,
    drop: left.drop,
    start: (mode: CaseMode, seed: string, module: string) => {
      const size = drawDeck(cards, seed, module).length;
      if (size > 0) take({ v: 1, mode, seed, module, index: 0, answers: Array.from({ length: size }, () => null), seconds: 0 });
    },
    /** Takes the answer to the card in hand, not to another (a key pressed twice). When learning the first one stands. */
    answer: (option: number, index: number) => {
      const attempt = $attempt.get();
      if (!attempt || attempt.index !== index || $done.get() || (attempt.mode === 'learn' && attempt.answers[index] !== null)) return;
      change({ answers: attempt.answers.map((old, i) => (i === index ? option : old)) });
    },
    go: (index: number) => {
      if (index >= 0 && index < $deck.get().length) change({ index });
    },
    finish: () => {
      const attempt = $attempt.get();
      if (!attempt || $done.get()) return;
      change({});
      const { score, passed, perfect, missed } = $result.get();
      finish({ id: cardsId, mode: attempt.mode, seed: attempt.seed, score, seconds: $attempt.get()?.seconds ?? 0, passed, perfect, missed });
      attempts.clear();
      $done.set(true);
    },
    leave: () => {
      $attempt.set(undefined);
      $done.set(false);
    },
  };
};
export type DeckStore = ReturnType<typeof createDeck>;
