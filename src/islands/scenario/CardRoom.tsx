import { useState } from 'preact/hooks';
import { optionsOf, type DeckCard } from '#domain/scenario/cards.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { Basis } from '../kit/Basis.tsx';
import { CardText } from './CardFace.tsx';
import type { Cites } from '../kit/cites.ts';
import { Hands } from './Hands.tsx';
import { letters } from './signs.ts';
import { Sign } from '../kit/Sign.tsx';

/** For a projector: one card after another, a show of hands, then the reveal. Nothing is stored. */
export const CardRoom = ({ deck, seed, cites }: { deck: readonly DeckCard[]; seed: string; cites: Cites }) => {
  const [index, setIndex] = useState(0);
  const [counts, setCounts] = useState<readonly number[]>([0, 0, 0]);
  const [shown, show] = useState(false);
  const card = deck[index];
  if (!card) return null;
  const go = (to: number) => {
    setIndex(to);
    setCounts([0, 0, 0]);
    show(false);
  };
  const sum = counts.reduce((all, one) => all + one, 0);
  return (
    <div class="room">
      <h3>
        {t.cards.of(index + 1, deck.length)} <small>{`${t.start.code} ${seed}`}</small>
      </h3>
      <CardText card={card} />
      <ol class="room-choices">
        {optionsOf(card, seed).map((option, i) => {
          const one = card.options[option];
          return (
            one && (
              <li key={option} class={shown ? (one.right ? 'best' : 'poor') : ''}>
                <p>
                  <b>{letters[i]}</b> {one.text}
                </p>
                <Hands
                  letter={letters[i] ?? ''}
                  count={counts[i] ?? 0}
                  most={Math.max(...counts)}
                  onCount={(count) => setCounts(counts.map((old, j) => (j === i ? count : old)))}
                />
                {shown && (
                  <p class="reveal">
                    <Sign kind={one.right ? 'yes' : 'no'} /> {one.why}
                  </p>
                )}
              </li>
            )
          );
        })}
      </ol>
      {shown && (
        <p class="source" role="status">
          {card.mark === 'C' && t.cards.talk} <Basis law={card.law} practice={card.mark === 'C' ? true : undefined} cites={cites} />
        </p>
      )}
      <div class="row">
        <button type="button" class="button" disabled={index === 0} onClick={() => go(index - 1)}>
          {t.cards.previous}
        </button>
        {!shown && (
          <button type="button" class="button primary" onClick={() => show(true)}>
            {t.room.reveal}
          </button>
        )}
        <button type="button" class={shown ? 'button primary' : 'button'} disabled={index === deck.length - 1} onClick={() => go(index + 1)}>
          {t.cards.next}
        </button>
        <span role="status">{sum > 0 ? t.room.sum(sum) : t.room.hands}</span>
      </div>
    </div>
  );
};
