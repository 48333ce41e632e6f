import { optionsOf } from '#domain/scenario/cards.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import type { DeckStore } from '#stores/scenario-cards.ts';
import { useArrival } from '../kit/use-arrival.ts';
import { useLive } from '../kit/use-live.ts';
import { CardOptions, CardText } from './CardFace.tsx';
import type { Cites } from '../kit/cites.ts';

/** One card after another. */
export const Deck = ({ store, cites }: { store: DeckStore; cites: Cites }) => {
  const attempt = useLive(store.$attempt);
  const deck = useLive(store.$deck);
  const index = attempt?.index ?? 0;
  const title = useArrival('nearest', [index]);
  const card = deck[index];
  if (!attempt || !card) return null;
  const answer = attempt.answers[index] ?? null;
  const open = attempt.mode === 'learn' && answer !== null;
  const order = optionsOf(card, attempt.seed);
  const last = index === deck.length - 1;
  const left = attempt.answers.filter((one) => one === null).length;
  const onKeyDown = (event: KeyboardEvent) => {
    const option = order[Number(event.key) - 1];
    if (open || option === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    store.answer(option, index);
  };
  const verdict = !open ? '' : card.mark === 'C' ? t.cards.talk : card.options[answer]?.right ? t.cards.right : t.cards.wrong;
  return (
    <div class="deck" onKeyDown={onKeyDown}>
      <h3 tabIndex={-1} ref={title}>
        {t.cards.of(index + 1, deck.length)}
      </h3>
      <CardText card={card} />
      <p class="ask">{t.ask}</p>
      <CardOptions card={card} order={order} answer={answer} open={open} cites={cites} onAnswer={(option) => store.answer(option, index)} />
      <p role="status" class={`verdict ${verdict === t.cards.right ? 'best' : verdict === t.cards.wrong ? 'poor' : ''}`}>
        {verdict}
      </p>
      <div class="row">
        <button type="button" class="button" disabled={index === 0} onClick={() => store.go(index - 1)}>
          {t.cards.previous}
        </button>
        {!last && (
          <button type="button" class="button primary" onClick={() => store.go(index + 1)}>
            {t.cards.next}
          </button>
        )}
        {(last || left === 0) && (
          <button type="button" class={last ? 'button primary' : 'button'} onClick={store.finish}>
            {left === 0 ? t.cards.finish : t.cards.finishOpen(left)}
          </button>
        )}
      </div>
    </div>
  );
};
