import { showDue, showRule } from '#domain/edition/dates.ts';
import { weekdayOf, type Planned } from '#domain/edition/plan.ts';
import { toolWords } from '#i18n/tools.ts';
import { Cites } from './Cites.tsx';
import type { ToolDeadline } from './types.ts';

const t = toolWords.deadlines;

/** Deadlines as a table; on a narrow screen each row is a card. */
export const DeadlineList = ({ plan }: { plan: readonly Planned<ToolDeadline>[] }) => (
  <table class="plan">
    <caption class="vh">{t.name}</caption>
    <thead>
      <tr>
        {t.columns.map((one) => (
          <th key={one} scope="col">
            {one}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {plan.map(({ step, due }) => (
        <tr key={step.id}>
          <td class="when">
            <b>{due.kind === 'afterEvent' ? t.waits : showDue(due)}</b>
            {(due.kind === 'day' || due.kind === 'moment') && <small>{t.weekdays[weekdayOf(due.date)]}</small>}
          </td>
          <th scope="row">
            {step.title}
            {step.note && <small>{step.note}</small>}
          </th>
          <td>{step.who.join(', ')}</td>
          <td>{showRule(step.rule)}</td>
          <td>
            <Cites law={step.law} /> {step.mark !== 'A' && <small class="mark">{t.marks[step.mark]}</small>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
