import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isFound, type Outcome } from '#domain/minutes/grade.ts';
import type { Task } from '#domain/minutes/task.ts';
import type { Field, Values } from '#domain/minutes/types.ts';
import { words } from '#i18n/minutes.ts';
import type { Minutes } from '#stores/minutes.ts';
import { FieldInput, FieldText } from './Field.tsx';
import { FieldChecked, FieldMark } from './FieldMark.tsx';
import { Findings } from './Findings.tsx';
import type { Draw } from './Foot.tsx';
import { Paper } from './Paper.tsx';
import { Story } from './Story.tsx';
import { labelsOf, type FormNotes, type Words } from './words.ts';

/** How a field stands once the work is handed in. */
const stateOf = (field: Field, task: Task, outcome: Outcome, marks: ReadonlySet<string>) => {
  if (task.choice.mode === 'dien') return !field.ask ? 'plain' : outcome.wrong.includes(field.key) ? 'wrong' : 'right';
  const fault = task.faults.find((f) => f.wrong.includes(field.key));
  if (fault) return isFound(fault, marks) ? 'found' : 'missed';
  return outcome.wrong.includes(field.key) ? 'false' : 'plain';
};

interface Props {
  minutes: Minutes;
  task: Task;
  checks: Words;
  /** Printed under the form. */
  notes: FormNotes | undefined;
}

const drawOf = (
  { minutes, task }: Props,
  state: { values: Values; marks: ReadonlySet<string>; doubted: ReadonlySet<string>; outcome: Outcome | undefined },
): Draw => {
  const { values, marks, doubted, outcome } = state;
  return (field) => {
    const text = values[field.key] ?? '';
    if (outcome) return <FieldChecked field={field} values={values} truth={task.truth} state={stateOf(field, task, outcome, marks)} />;
    if (task.choice.mode === 'tim-loi') return <FieldMark field={field} text={text} marked={marks.has(field.key)} mark={minutes.mark} />;
    return field.ask ? <FieldInput field={field} text={text} doubted={doubted.has(field.key)} type={minutes.type} /> : <FieldText field={field} text={text} />;
  };
};

/** On a phone one pane shows at a time; each keeps its place. */
const usePanes = () => {
  const [pane, setPane] = useState<'story' | 'paper'>('story');
  const places = useRef({ story: 0, paper: 0 });
  const show = (next: 'story' | 'paper') => {
    if (next === pane) return;
    places.current[pane] = scrollY;
    setPane(next);
    requestAnimationFrame(() => places.current[next] > 0 && scrollTo(0, places.current[next]));
  };
  useEffect(() => {
    const paper = () => setPane('paper');
    document.addEventListener('minutes-show-paper', paper);
    return () => document.removeEventListener('minutes-show-paper', paper);
  }, []);
  return { pane, show };
};

/** The story beside the paper, and what the checks say. */
export const Work = (props: Props) => {
  const { minutes, task, checks, notes } = props;
  const [values, markList, doubted, failed, outcome] = [
    useStore(minutes.$values),
    useStore(minutes.$marks),
    useStore(minutes.$doubted),
    useStore(minutes.$failed),
    useStore(minutes.$outcome),
  ];
  const marks = new Set(markList);
  const { pane, show } = usePanes();
  const found = useRef<HTMLHeadingElement>(null);
  const fill = task.choice.mode === 'dien';
  const asked = task.form.fields.filter((f) => f.ask);
  const filled = asked.filter((f) => values[f.key]).length;
  useEffect(() => {
    found.current?.focus();
    found.current?.scrollIntoView({ block: 'start' });
  }, [failed]);
  return (
    <>
      <div class="panes no-print" role="group" aria-label={words.name}>
        {(['story', 'paper'] as const).map((id) => (
          <button key={id} type="button" class="button" aria-pressed={pane === id} onClick={() => show(id)}>
            {words.panes[id]}
          </button>
        ))}
      </div>
      <div class={`desk show-${pane}`}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
        <aside class="story" aria-label={words.panes.story} tabIndex={0}>
          <Story task={task} />
        </aside>
        <div class="sheet">
          {!outcome && <p class="small soft no-print">{fill ? words.work.fillHint : words.work.findHint}</p>}
          <Paper form={task.form} notes={notes} draw={drawOf(props, { values, marks, doubted, outcome })} />
          {!outcome && (
            <div class="bar">
              <span class="small" role="status">
                {fill ? words.work.filled(filled, asked.length) : words.work.marked(marks.size)}
              </span>
              {fill && !task.choice.test && (
                <button type="button" class="button" onClick={minutes.check}>
                  {words.work.check}
                </button>
              )}
              <button type="button" class="button primary" onClick={minutes.finish}>
                {fill ? words.work.hand : words.work.handMarks}
              </button>
            </div>
          )}
          {!outcome && failed && (
            <section class="asked">
              <h3 tabIndex={-1} ref={found}>
                {failed.length === 0 ? words.findings.none : words.findings.some(failed.length)}
              </h3>
              <Findings failed={failed} values={{ ...task.truth, ...values }} labels={labelsOf(task)} checks={checks} form={task.form.id} />
            </section>
          )}
        </div>
      </div>
    </>
  );
};
