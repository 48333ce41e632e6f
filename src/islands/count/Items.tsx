import { bundleOf, type Game, type Item } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import { wordsOf, type Words } from '../kit/words.ts';
import { Mark, Reason } from './parts.tsx';
import { bundleName } from './words.ts';

const placeOf = (game: Game, item: Item): string => {
  if (item.bundle === undefined) return '';
  const bundle = bundleOf(game, item.bundle);
  return item.ballot === undefined || item.ballot >= bundle.papers.length ? bundleName(bundle) : t.result.where(bundleName(bundle), item.ballot + 1);
};

/** What was missed, each kind once, with the places where it happened. */
export const Missed = ({ game, items, words }: { game: Game; items: readonly Item[]; words: Words }) => {
  const kinds = [...new Set(items.map((item) => item.code))];
  return (
    <section>
      <h4>{t.result.missed}</h4>
      {kinds.length === 0 && <p>{t.result.none}</p>}
      <ul class="missed">
        {kinds.map((code) => {
          const places = items
            .filter((item) => item.code === code)
            .map((item) => placeOf(game, item))
            .filter(Boolean);
          return (
            <li key={code}>
              <h5>
                <Mark right={false} /> {wordsOf(words, code).title}
              </h5>
              {places.length > 0 && <p class="small soft">{places.join('; ')}</p>}
              <Reason words={wordsOf(words, code)} act={t.told.act} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** What was done rightly, and how it was caught. */
export const Seen = ({ game, items, words }: { game: Game; items: readonly Item[]; words: Words }) => (
  <details class="seen">
    <summary>
      {t.result.seen} ({items.length})
    </summary>
    <ul>
      {items.map((item, i) => (
        <li key={i}>
          <Mark right />
          <span>
            {wordsOf(words, item.code).title}
            {item.bundle !== undefined && <small class="soft">{` ${[placeOf(game, item), t.result.by[item.by]].filter(Boolean).join(', ')}`}</small>}
          </span>
        </li>
      ))}
    </ul>
  </details>
);
