import { idsOf } from '#domain/day/answers.ts';
import { doneTasks } from '#domain/day/run.ts';
import type { Day, DayContent } from '#domain/day/types.ts';
import { dayWords } from '#i18n/day.ts';
import type { StageProps } from './frame.tsx';

const t = dayWords.tasks;

/** The evening before: tasks that take time, more of them than there is. */
export const Evening = ({ day, content, open, onKeep, onAnswer }: StageProps & { day: Day; content: DayContent }) => {
  const { budget, text } = content.evening;
  const { done, spent } = doneTasks(day, budget, open);
  const left = budget - spent;
  const found = done.flatMap((id) => day.tasks.find((task) => task.id === id) ?? []);
  return (
    <>
      <p>{text}</p>
      <p class="left-time" role="status">
        <b>{t.left(left)}</b>
      </p>
      <progress max={budget} value={spent} aria-label={t.left(left)} />
      {found.length > 0 && (
        <section>
          <h4>{t.done}</h4>
          <ol class="done-list" aria-live="polite">
            {found.map((task) => (
              <li key={task.id}>
                <b>{task.text}.</b> {task.code !== undefined && day.defects.includes(task.code) ? task.finds : task.clean}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h4>{t.todo}</h4>
        <div class="choices">
          {day.tasks
            .filter((task) => !done.includes(task.id))
            .map((task) => {
              const late = task.minutes > left;
              return (
                <button key={task.id} type="button" class="choice" aria-disabled={late} onClick={() => !late && onKeep([...idsOf(open), task.id].join(','))}>
                  <span>{task.text}</span>
                  <small>{late ? t.noTime : t.takes(task.minutes)}</small>
                </button>
              );
            })}
        </div>
      </section>
      <button type="button" class="button primary" onClick={() => onAnswer(done.join(','))}>
        {t.lock}
      </button>
    </>
  );
};
