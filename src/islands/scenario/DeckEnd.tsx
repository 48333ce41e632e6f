import { optionsOf } from '#domain/scenario/cards.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import type { DeckStore } from '#stores/scenario-cards.ts';
import { useLive } from '../kit/use-live.ts';
import { ScoreTitle, After, type AfterProps } from '../kit/Score.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { CardOptions, CardText } from './CardFace.tsx';
import type { Cites } from '../kit/cites.ts';

export interface DeckEndProps extends Omit<AfterProps, 'words' | 'children'> {
  store: DeckStore;
  cites: Cites;
}

/** How a deck went, and every card with its reasons. */
export const DeckEnd = ({ store, cites, ...after }: DeckEndProps) => {
  const attempt = useLive(store.$attempt);
  const deck = useLive(store.$deck);
  const result = useLive(store.$result);
  if (!attempt) return null;
  const test = attempt.mode === 'test';
  return (
    <div class="end">
      <div class={`end-head ${result.passed ? 'good' : 'poor'}`}>
        <ScoreTitle>
          <small>{t.cards.result}</small> {t.cards.right2(result.right, result.of)}
        </ScoreTitle>
        <p class="figures">
          <b>{t.end.score(result.score)}</b> {test && <span class="mark">{result.passed ? exerciseWords.passed : exerciseWords.failed}</span>}{' '}
          <span>{`${t.start.code} ${attempt.seed}`}</span>
        </p>
        {test ? result.passed ? <Stamp fresh /> : <p class="small soft">{t.cards.pass}</p> : <p class="small soft">{t.end.learnNote}</p>}
      </div>
      {deck.map((card, i) => (
        <details key={card.id} open={test && result.missed.includes(card.id)}>
          <summary>
            {i + 1}. {card.text.split('. ')[0]}{' '}
            {card.mark === 'C' ? (
              <small class="advice">{exerciseWords.advice}</small>
            ) : (
              <small class="state">{result.missed.includes(card.id) ? t.cards.wrong : t.cards.right}</small>
            )}
          </summary>
          <CardText card={card} />
          <CardOptions card={card} order={optionsOf(card, attempt.seed)} answer={attempt.answers[i] ?? null} open cites={cites} onAnswer={() => undefined} />
        </details>
      ))}
      <After words={t.cards} {...after} />
    </div>
  );
};
