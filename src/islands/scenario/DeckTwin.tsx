import { optionsOf, type DeckCard } from '#domain/scenario/cards.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { labelsOf, type Cites } from '../kit/cites.ts';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';
import css from './twin.css?inline';
import { letters } from './signs.ts';

interface TwinProps {
  deck: readonly DeckCard[];
  seed: string;
  cites: Cites;
}

const KeyRow = ({ card, no, seed, cites }: { card: DeckCard; no: number; seed: string; cites: Cites }) => {
  const order = optionsOf(card, seed);
  const right = card.options.findIndex((one) => one.right);
  return (
    <tr>
      <td>{no}</td>
      <td>{letters[order.indexOf(right)]}</td>
      <td>{card.options[right]?.why}</td>
      <td>{card.mark === 'C' ? exerciseWords.advice : labelsOf(card.law, cites)}</td>
    </tr>
  );
};

const DeckTwin = ({ deck, seed, cites }: TwinProps) => (
  <>
    <section>
      <TwinHead title={t.cards.title} seed={seed} name />
      <ol>
        {deck.map((card, i) => (
          <li key={card.id}>
            <p>
              <b>{t.twin.card(i + 1)}.</b> {card.edition === '2021' ? `(${t.edition['2021']}) ` : ''}
              {card.text}
            </p>
            <ul>
              {optionsOf(card, seed).map((option, j) => (
                <li key={option}>
                  <span class="box" aria-hidden="true" /> <b>{letters[j]}.</b> {card.options[option]?.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
    <TwinKey title={t.cards.title} seed={seed}>
      <table>
        <tbody>
          {deck.map((card, i) => (
            <KeyRow key={card.id} card={card} no={i + 1} seed={seed} cites={cites} />
          ))}
        </tbody>
      </table>
    </TwinKey>
  </>
);

export const printDeck = (deck: readonly DeckCard[], seed: string, cites: Cites): void =>
  printTwin(<DeckTwin deck={deck} seed={seed} cites={cites} />, 'scenario-twin', css);
