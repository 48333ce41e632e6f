import { showDay } from '#domain/edition/dates.ts';
import { traitOf } from '#domain/hall/items.ts';
import type { Item, Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { Elevation } from './Elevation.tsx';
import { listLines, sightsOf } from './words.ts';

const drawn = ['slogan', 'flag', 'side', 'portrait', 'assembly', 'term', 'day', 'area', 'district', 'colour'];

const Names = ({ value }: { value: string }) => {
  const { official, board } = listLines(value);
  return (
    <div class="names">
      {[
        [t.seen.board, board],
        [t.seen.official, official],
      ].map(([title, list]) => (
        <div key={String(title)}>
          <b>{title}</b>
          <ol>
            {(list as string[]).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
};

/** What an inspector sees close by, told without judging. */
export const Close = ({ item, plan }: { item: Item; plan: Plan }) => {
  const sights = sightsOf(item, plan).filter(({ trait }) => item.kind !== 'backdrop' || !drawn.includes(trait));
  const names = item.kind.startsWith('list');
  const dated = sights.some(({ trait }) => trait === 'posted');
  return (
    <div class="close">
      {item.kind === 'backdrop' && <Elevation item={item} plan={plan} />}
      {sights.length > 0 && (
        <dl>
          {sights.map(({ trait, label, text }) => (
            <div key={trait}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {dated && <p class="small soft">{t.seen.electionDay(showDay(plan.rules.electionDay))}</p>}
      {names && <Names value={traitOf(item, 'list', plan.rules)} />}
      {sights.length === 0 && item.kind !== 'backdrop' && <p class="soft">{t.seen.nothing}</p>}
    </div>
  );
};
