import { useEffect } from 'preact/hooks';
import type { Task } from '#domain/minutes/task.ts';
import type { Field } from '#domain/minutes/types.ts';
import { words } from '#i18n/minutes.ts';
import { FieldText } from './Field.tsx';
import { Paper } from './Paper.tsx';
import { Story } from './Story.tsx';
import type { FormNotes } from './words.ts';

/** The task on paper (story and blank or faulty form) or its key (the form as it ought to be). */
export type Sheet = 'task' | 'key';

/** As the form prints what is not written yet. */
const Room = ({ blank }: { blank: NonNullable<Field['blank']> }) =>
  typeof blank === 'number' ? (
    <>
      {Array.from({ length: blank }, (_, i) => (
        <span key={i} class="rule" />
      ))}
    </>
  ) : (
    <>
      {blank.map((word) => (
        <span key={word}>
          {word} <span class="dots name" />{' '}
        </span>
      ))}
    </>
  );

const Blank = ({ field }: { field: Field }) =>
  field.blank ? (
    <Room blank={field.blank} />
  ) : field.kind === 'set' ? (
    <span class="set">
      {(field.options ?? []).map((o) => (
        <span key={o.id} class="box">
          ☐ {o.text}
        </span>
      ))}
    </span>
  ) : field.kind === 'sign' ? (
    <span class="wrote empty" />
  ) : field.kind === 'time' ? (
    <>
      <span class="dots kind-time" /> {words.hour} <span class="dots kind-time" />
    </>
  ) : (
    <span class={`dots kind-${field.kind}`} />
  );

/** Mounted for printing only: prints once, then calls `over`. */
export const Print = ({ task, sheet, notes, over }: { task: Task; sheet: Sheet; notes: FormNotes | undefined; over: () => void }) => {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['print'] = 'minutes';
    const end = () => {
      delete root.dataset['print'];
      over();
    };
    addEventListener('afterprint', end, { once: true });
    requestAnimationFrame(() => print());
    return () => removeEventListener('afterprint', end);
  }, []);
  const blank = sheet === 'task' && task.choice.mode !== 'tim-loi';
  const source = sheet === 'key' ? task.truth : task.start;
  return (
    <div class="minutes-print">
      {sheet === 'task' && (
        <section class="story">
          <p class="practice">{words.practice}</p>
          <p class="small">
            {words.name}. {words.work.code(task.choice.seed)}
          </p>
          <Story task={task} printed />
        </section>
      )}
      <Paper
        form={task.form}
        notes={notes}
        named={sheet === 'key'}
        draw={(field) => (blank && field.ask ? <Blank field={field} /> : <FieldText field={field} text={source[field.key] ?? ''} />)}
      >
        <p class="small seed">{words.work.code(task.choice.seed)}</p>
      </Paper>
    </div>
  );
};
