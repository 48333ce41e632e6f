import { useState } from 'preact/hooks';
import { addDays, dueOf, showDay, showDue, showRule } from '#domain/edition/dates.ts';
import { isDay } from '#domain/edition/plan.ts';
import { toolWords } from '#i18n/tools.ts';
import { Cites } from './Cites.tsx';
import type { ComplaintEdition, ComplaintRouteView } from './complaint-types.ts';
import type { ToolDeadline } from './types.ts';

const t = toolWords.complaint;

/** A deadline of the way: its rule and its day; where an event must be known first, its day can be given. */
const Until = ({ deadline, edition }: { deadline: ToolDeadline; edition: ComplaintEdition }) => {
  const [day, setDay] = useState('');
  const due = dueOf(deadline.rule, edition);
  return (
    <li>
      <b>{deadline.title}:</b> {showRule(deadline.rule)}
      {due.kind !== 'afterEvent' && ` (${t.dueBy(showDue(due))})`} <Cites law={deadline.law} />
      {due.kind === 'afterEvent' && (
        <label class="known no-print">
          <span>{t.eventDay(due.event)}</span>
          <input type="date" value={day} onInput={(e) => setDay(e.currentTarget.value)} />
          <b>{isDay(day) && t.eventDue(showDay(addDays(day, due.days)))}</b>
        </label>
      )}
    </li>
  );
};

/** The way of a complaint: where to, by when, final or not, what to write. */
export const ComplaintRoute = ({ route, edition }: { route: ComplaintRouteView; edition: ComplaintEdition }) => {
  const deadlines = route.deadlines.flatMap((id) => edition.deadlines.find((one) => one.id === id) ?? []);
  return (
    <>
      <h3>{t.result}</h3>
      <p class={`final ${route.final}`}>{t.final[route.final]}</p>
      <dl>
        <dt>{t.to}</dt>
        <dd>{route.to}</dd>
        <dt>{t.settles}</dt>
        <dd>{route.settles}</dd>
        {(deadlines.length > 0 || route.soon) && (
          <>
            <dt>{t.by}</dt>
            <dd>
              {route.soon && <p>{route.soon}</p>}
              {deadlines.length > 0 && (
                <ul>
                  {deadlines.map((one) => (
                    <Until key={one.id} deadline={one} edition={edition} />
                  ))}
                </ul>
              )}
            </dd>
          </>
        )}
        {route.next && (
          <>
            <dt>{t.next}</dt>
            <dd>{route.next}</dd>
          </>
        )}
        <dt>{t.write}</dt>
        <dd>
          <ul>
            {route.write.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </dd>
        {route.law.length > 0 && (
          <>
            <dt>{t.law}</dt>
            <dd>
              <Cites law={route.law} />
            </dd>
          </>
        )}
      </dl>
      {(route.advice || route.mark === 'C') && (
        <p class="advice">
          <b>{toolWords.advice}.</b> {route.advice}
        </p>
      )}
    </>
  );
};
