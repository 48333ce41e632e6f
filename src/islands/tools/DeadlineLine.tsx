import { showDay, showDue } from '#domain/edition/dates.ts';
import { distanceOf, startOf, type Planned } from '#domain/edition/plan.ts';
import { toolWords } from '#i18n/tools.ts';
import { Cites } from './Cites.tsx';
import type { ToolDeadline } from './types.ts';

const t = toolWords.deadlines;
type Plan = readonly Planned<ToolDeadline>[];

/** Where each deadline stands on one line from the first to the last. */
const Strip = ({ plan, electionDay }: { plan: Plan; electionDay: string }) => {
  const days = plan.flatMap(({ due }) => distanceOf(due, electionDay) ?? []);
  const [least, most] = [Math.min(0, ...days), Math.max(0, ...days)];
  const x = (day: number) => 12 + (976 * (day - least)) / Math.max(1, most - least);
  const dated = plan.filter(({ due }) => due.kind !== 'afterEvent');
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return null;
  return (
    <svg class="strip" viewBox="0 0 1000 70" role="img" aria-label={t.strip(showDay(startOf(first.due)), showDay(startOf(last.due)))}>
      <line x1="12" y1="40" x2="988" y2="40" class="axis" />
      {[...new Set(days)].map((day) => (
        <line key={day} x1={x(day)} y1="28" x2={x(day)} y2="52" class="tick" />
      ))}
      <line x1={x(0)} y1="10" x2={x(0)} y2="62" class="day" />
    </svg>
  );
};

const far = (due: Plan[number]['due'], electionDay: string): string => {
  const days = distanceOf(due, electionDay);
  return days === undefined ? t.waits : days < 0 ? t.before(-days) : days > 0 ? t.after(days) : t.onDay;
};

interface Month {
  id: string;
  steps: Planned<ToolDeadline>[];
}

const byMonth = (plan: Plan): Month[] =>
  plan.reduce<Month[]>((months, one) => {
    const id = startOf(one.due).slice(0, 7);
    const last = months.at(-1);
    if (last?.id === id) last.steps.push(one);
    else months.push({ id, steps: [one] });
    return months;
  }, []);

/** Deadlines along the time, month by month. */
export const DeadlineLine = ({ plan, electionDay }: { plan: Plan; electionDay: string }) => (
  <>
    <Strip plan={plan} electionDay={electionDay} />
    <div class="months">
      {byMonth(plan).map(({ id, steps }) => (
        <section key={id} class="month">
          <h3>{id === '9999-12' ? t.waits : t.month(id.slice(5), id.slice(0, 4))}</h3>
          <ol class="timeline">
            {steps.map(({ step, due }) => (
              <li key={step.id} class={startOf(due) === electionDay ? 'is-day' : ''}>
                <span class="when">{showDue(due)}</span> <small class="soft">{far(due, electionDay)}</small>
                <br />
                {step.title}
                <br />
                <small class="soft">{step.who.join(', ')}</small> <Cites law={step.law} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  </>
);
