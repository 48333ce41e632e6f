import type { DeckCard } from '#domain/scenario/cards.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { Basis } from '../kit/Basis.tsx';
import type { Cites } from '../kit/cites.ts';
import { Sign } from '../kit/Sign.tsx';

export interface CardFaceProps {
  card: DeckCard;
  /** Options in the order shown. */
  order: readonly number[];
  answer: number | null;
  /** Answers and reasons are open. */
  open: boolean;
  cites: Cites;
  onAnswer: (option: number) => void;
}

/** The options of a card; when open, each with its reason. */
export const CardOptions = ({ card, order, answer, open, cites, onAnswer }: CardFaceProps) => (
  <>
    <ol class="card-options">
      {order.map((option, i) => {
        const one = card.options[option];
        if (!one) return null;
        const state = !open ? (answer === option ? 'picked' : '') : one.right ? 'best' : answer === option ? 'poor' : '';
        return (
          <li key={option} class={state}>
            <button type="button" class="choice" aria-pressed={answer === option} aria-disabled={open} onClick={() => !open && onAnswer(option)}>
              <b aria-hidden="true">{i + 1}</b>
              <span>{one.text}</span>
            </button>
            {open && (
              <p class="reveal">
                <Sign kind={one.right ? 'yes' : 'no'} /> {one.right && <b>{card.mark === 'C' ? t.cards.talkRight : t.cards.answer}. </b>}
                {one.why}
              </p>
            )}
          </li>
        );
      })}
    </ol>
    {open && (
      <p class="source">
        {card.mark === 'C' && t.cards.talk} <Basis law={card.law} practice={card.mark === 'C' ? true : undefined} cites={cites} />
      </p>
    )}
  </>
);

/** What happens on a card. */
export const CardText = ({ card }: { card: DeckCard }) => (
  <div class="card-text">
    {card.edition === '2021' && <p class="edition">{t.edition['2021']}</p>}
    <p class="story">{card.text}</p>
  </div>
);
