import { useState } from 'preact/hooks';
import { toCalendar } from '#domain/edition/calendar.ts';
import { showDay, showDue } from '#domain/edition/dates.ts';
import type { Planned } from '#domain/edition/plan.ts';
import { toolWords } from '#i18n/tools.ts';
import type { ToolDeadline } from './types.ts';

const t = toolWords.deadlines;

/** Takes the deadlines away: as a calendar file, or as text where a browser lets no file out. */
export const DeadlineActions = ({ plan, electionDay }: { plan: readonly Planned<ToolDeadline>[]; electionDay: string }) => {
  const [said, say] = useState('');
  const save = () => {
    const entries = plan.map(({ step, due }) => ({
      id: step.id,
      title: step.title,
      due,
      notes: [t.whoLine(step.who.join(', ')), t.lawLine(step.law.map((one) => one.full).join('; ')), t.practiceLine],
    }));
    const file = new Blob([toCalendar(t.calendarName(showDay(electionDay)), entries, Date.now())], { type: 'text/calendar;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = t.fileName(electionDay);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    say(t.calendarSays);
  };
  const copy = () => {
    const text = plan
      .map(({ step, due }) => `${showDue(due)}: ${step.title} (${step.who.join(', ')}; ${step.law.map((one) => one.label).join(', ')})`)
      .join('\n');
    if (!navigator.clipboard) return say(t.copyFailed);
    navigator.clipboard.writeText(text).then(
      () => say(t.copied),
      () => say(t.copyFailed),
    );
  };
  return (
    <div class="needs-js no-print actions">
      <button type="button" class="button primary" onClick={save}>
        {t.calendar}
      </button>
      <button type="button" class="button" onClick={copy}>
        {t.copy}
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </div>
  );
};
