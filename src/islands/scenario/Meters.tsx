import type { Item, Meter } from '#domain/scenario/judge.ts';
import type { Case, Receiver, Stake } from '#domain/scenario/types.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { Basis } from '../kit/Basis.tsx';
import type { Cites } from '../kit/cites.ts';
import { Sign } from '../kit/Sign.tsx';

const wordOf = (meter: Meter, item: Item): string => {
  if (meter.id === 'protected') return item.done ? t.item.kept : t.item.lost;
  return item.late ? t.item.late : item.done ? t.item.done : t.item.open;
};
const saysOf = (meter: Meter, item: Item): string => {
  if (meter.id === 'told') return [t.receivers[item.id as Receiver], item.says].filter(Boolean).join(': ');
  return meter.id === 'protected' ? `${t.stakes[item.id as Stake]}: ${item.says}` : item.says;
};
const basisOf = (story: Case, meter: Meter, at: number) =>
  ({ order: story.order, told: story.tell, written: story.write, protected: story.protect })[meter.id][at];

const One = ({ story, meter, cites }: { story: Case; meter: Meter; cites: Cites }) => (
  <section class="meter">
    <h4>
      {t.meters[meter.id]} <b>{t.meterShare(meter.share)}</b>
    </h4>
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="8" />
      <rect class="fill" width={meter.share ?? 0} height="8" />
    </svg>
    <ul>
      {meter.items.map((item, i) => (
        <li key={item.id}>
          <Sign kind={item.late ? 'late' : item.done ? 'yes' : 'no'} />
          <span>
            {saysOf(meter, item)} <small class="state">{wordOf(meter, item)}</small>{' '}
            <Basis law={basisOf(story, meter, i)?.law} practice={item.counts ? undefined : true} cites={cites} />
          </span>
        </li>
      ))}
    </ul>
  </section>
);

/** The four things a case is judged by, each with its bar, its words and its items. */
export const Meters = ({ story, meters, cites }: { story: Case; meters: readonly Meter[]; cites: Cites }) => (
  <div class="meters">
    {meters.map((meter) => (
      <One key={meter.id} story={story} meter={meter} cites={cites} />
    ))}
  </div>
);
