import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { grade } from '#domain/desk/grade.ts';
import { deskWords as t } from '#i18n/desk.ts';
import { placeOf, type DeskStore } from '#stores/desk.ts';
import { useLive } from '../kit/use-live.ts';
import { useArrival } from '../kit/use-arrival.ts';
import type { Cites } from '../kit/cites.ts';
import { byKey, complete, Decide, noChoice, type Choice } from './Decide.tsx';
import { HourEnd } from './HourEnd.tsx';
import { Queue } from './Person.tsx';
import { Scene } from './Scene.tsx';
import { Told } from './Told.tsx';

/** How many wait, looked at every two seconds. */
const useQueue = (store: DeskStore): number => {
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    const look = () => setWaiting(store.waiting());
    look();
    const timer = setInterval(look, 2000);
    return () => clearInterval(timer);
  }, [store]);
  return waiting;
};

/** The table: one person after the other, with what was decided about them. */
export const Table = ({ store, cites }: { store: DeskStore; cites: Cites }) => {
  const attempt = useLive(store.$attempt);
  const { area, hours } = useLive(store.$session);
  const visitors = useLive(store.$visitors);
  const [choice, setChoice] = useState<Choice>(noChoice);
  const waiting = useQueue(store);
  const index = attempt?.index ?? 0;
  const step = attempt?.step;
  const title = useArrival('start', [index, step]);
  useLayoutEffect(() => setChoice(noChoice), [index, step]);
  const visitor = visitors[index];
  if (!attempt || !visitor) return null;
  const place = placeOf(hours, index);
  if (attempt.step === 'hour') return <HourEnd store={store} attempt={attempt} hour={place.hour} cites={cites} />;
  const decision = attempt.decisions[index] ?? undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (attempt.step !== 'ask' || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = byKey(visitor, choice, event.key);
    if (next) {
      setChoice(next);
      event.preventDefault();
      return;
    }
    const done = complete(visitor, choice);
    const inside = event.target instanceof HTMLElement && event.target.matches('button, a');
    if (event.key !== 'Enter' || inside || !done) return;
    event.preventDefault();
    store.decide(done, index);
  };
  return (
    <div class="table" onKeyDown={onKeyDown}>
      <div class="top-line">
        <span>{t.table.hour(hours[place.hour]?.from ?? '')}</span>
        {attempt.queue && attempt.step === 'ask' && (
          <span class="waiting">
            <Queue waiting={waiting} /> {t.table.queue(waiting)}
          </span>
        )}
      </div>
      <Scene visitor={visitor} area={area} title={t.table.person(index + 1, visitors.length)} heading={title} open={attempt.step === 'told'} />
      {attempt.step === 'ask' ? (
        <Decide key={index} visitor={visitor} choice={choice} onChoice={setChoice} onDecide={(one) => store.decide(one, index)} />
      ) : (
        decision && (
          <div class="told" role="status">
            <p class={grade(visitor, decision).right ? 'verdict passed' : 'verdict failed'}>{grade(visitor, decision).right ? t.told.right : t.told.wrong}</p>
            <Told visitor={visitor} decision={decision} cites={cites} />
            <button type="button" class="button primary" onClick={store.goOn}>
              {index + 1 === visitors.length || placeOf(hours, index + 1).hour !== place.hour ? t.told.toHour : t.told.next}
            </button>
          </div>
        )
      )}
    </div>
  );
};
