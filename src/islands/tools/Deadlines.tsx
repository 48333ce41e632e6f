import { useEffect, useState } from 'preact/hooks';
import { showDay } from '#domain/edition/dates.ts';
import { isDay, isSunday, planOf, whoOf } from '#domain/edition/plan.ts';
import { toolWords } from '#i18n/tools.ts';
import { DeadlineActions } from './DeadlineActions.tsx';
import { DeadlineForm, type Wishes } from './DeadlineForm.tsx';
import { DeadlineLine } from './DeadlineLine.tsx';
import { DeadlineList } from './DeadlineList.tsx';
import type { ToolEdition } from './types.ts';

const t = toolWords.deadlines;

const wishesOf = (edition: ToolEdition): Wishes => ({
  edition: edition.id,
  day: edition.electionDay,
  opens: edition.opens,
  closes: edition.closes,
  who: '',
  view: 'list',
  events: {},
});

/** Keeps the address in step, so that it can be sent on. */
const intoAddress = (wishes: Wishes) => {
  const here = new URL(location.href);
  here.searchParams.set('ky', wishes.edition);
  here.searchParams.set('ngay', wishes.day);
  history.replaceState(history.state, '', here);
};

/** Every deadline of an election on any day, as a list or along a line, for everybody or for one. */
export const Deadlines = ({ editions, first }: { editions: ToolEdition[]; first: string }) => {
  const start = editions.find((one) => one.id === first) ?? editions[0];
  const [wishes, setWishes] = useState<Wishes | undefined>(start && wishesOf(start));
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const wanted = editions.find((one) => one.id === query.get('ky'));
    const day = query.get('ngay') ?? '';
    const base = wanted ?? start;
    if (base && (wanted || isDay(day))) setWishes({ ...wishesOf(base), ...(isDay(day) ? { day } : {}) });
  }, [editions, start]);
  const edition = editions.find((one) => one.id === wishes?.edition);
  if (!wishes || !edition) return null;
  const good = isDay(wishes.day);
  const electionDay = good ? wishes.day : edition.electionDay;
  const all = planOf(edition.deadlines, { electionDay, opens: wishes.opens, closes: wishes.closes }, wishes.events);
  const who = whoOf(edition.deadlines);
  const shown = wishes.who === '' ? all : all.filter((one) => one.step.who.includes(wishes.who));
  const change = (next: Partial<Wishes>) => {
    const chosen = next.edition && next.edition !== wishes.edition ? editions.find((one) => one.id === next.edition) : undefined;
    const changed = chosen ? { ...wishesOf(chosen), view: wishes.view } : { ...wishes, ...next };
    setWishes(changed);
    if (isDay(changed.day)) intoAddress(changed);
  };
  return (
    <div class="tool deadlines">
      <DeadlineForm wishes={wishes} editions={editions} edition={edition} who={who} onChange={change} />
      {!good && <p class="note amber">{t.noDay}</p>}
      {good && !isSunday(electionDay) && (
        <p class="note amber" role="status">
          {t.notSunday}
        </p>
      )}
      <p class="vh" role="status">
        {t.listens(shown.length, showDay(electionDay))}
      </p>
      {wishes.view === 'list' ? <DeadlineList plan={shown} /> : <DeadlineLine plan={shown} electionDay={electionDay} />}
      <DeadlineActions plan={shown} electionDay={electionDay} />
      <p class="small soft">{t.warn}</p>
    </div>
  );
};
