import { useLayoutEffect, useRef } from 'preact/hooks';
import { optionsOf } from '#domain/scenario/cards.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import type { DeckStore } from '#stores/scenario-cards.ts';
import { useLive } from '../kit/use-live.ts';
import { Stamp } from '../kit/Stamp.tsx';
import { CardOptions, CardText } from './CardFace.tsx';
import type { Cites } from '../kit/cites.ts';

export interface DeckEndProps {
  store: DeckStore;
  cites: Cites;
  onAgain: () => void;
  onSame: () => void;
  onPrint: () => void;
  onOther: () => void;
}

/** How a deck went, and every card with its reasons. */
export const DeckEnd = ({ store, cites, onAgain, onSame, onPrint, onOther }: DeckEndProps) => {
  const attempt = useLive(store.$attempt);
  const deck = useLive(store.$deck);
  const result = useLive(store.$result);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  if (!attempt) return null;
  const test = attempt.mode === 'test';
  return (
    <div class="end">
      <div class={`end-head ${result.passed ? 'good' : 'poor'}`}>
        <h3 tabIndex={-1} ref={title}>
          <small>{t.cards.result}</small> {t.cards.right2(result.right, result.of)}
        </h3>
        <p class="figures">
          <b>{t.end.score(result.score)}</b> {test && <span class="mark">{result.passed ? t.end.passed : t.end.failed}</span>}{' '}
          <span>{`${t.start.code} ${attempt.seed}`}</span>
        </p>
        {test ? result.passed ? <Stamp text={t.end.stamp} fresh /> : <p class="small soft">{t.cards.pass}</p> : <p class="small soft">{t.end.learnNote}</p>}
      </div>
      {deck.map((card, i) => (
        <details key={card.id} open={test && result.missed.includes(card.id)}>
          <summary>
            {i + 1}. {card.text.split('. ')[0]}{' '}
            {card.mark === 'C' ? (
              <small class="advice">{t.advice}</small>
            ) : (
              <small class="state">{result.missed.includes(card.id) ? t.cards.wrong : t.cards.right}</small>
            )}
          </summary>
          <CardText card={card} />
          <CardOptions card={card} order={optionsOf(card, attempt.seed)} answer={attempt.answers[i] ?? null} open cites={cites} onAnswer={() => undefined} />
        </details>
      ))}
      <div class="row no-print">
        <button type="button" class="button primary" onClick={onAgain}>
          {t.cards.again}
        </button>
        <button type="button" class="button" onClick={onSame}>
          {t.cards.same}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          {t.start.print}
        </button>
        <button type="button" class="button" onClick={onOther}>
          {t.cards.other}
        </button>
      </div>
    </div>
  );
};
