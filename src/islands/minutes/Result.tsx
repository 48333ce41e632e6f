import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { showShare, splitShares } from '#domain/course/percent.ts';
import { isFound, type Outcome } from '#domain/minutes/grade.ts';
import { numberOf } from '#domain/minutes/relations.ts';
import type { Choice, Task } from '#domain/minutes/task.ts';
import { words } from '#i18n/minutes.ts';
import type { Minutes } from '#stores/minutes.ts';
import { Findings, Law } from './Findings.tsx';
import { labelsOf, lawOf, spoken, type Words } from './words.ts';

interface Props {
  minutes: Minutes;
  task: Task;
  outcome: Outcome;
  checks: Words;
  again: (same: boolean) => void;
  /** What the same evening asks for next, and how to go there. */
  next: Choice | undefined;
  goOn: (() => void) | undefined;
}

/** Each planted fault: where, what was written, what is right, why. */
const Faults = ({ task, marks, checks }: { task: Task; marks: ReadonlySet<string>; checks: Words }) => (
  <ul class="findings">
    {task.faults.map((fault) => {
      const say = checks[fault.code];
      return (
        <li key={fault.id} class="finding">
          <h4>
            <span class="code">{isFound(fault, marks) ? `✓ ${words.result.found}` : `! ${words.result.missed}`}</span> {say?.title}
          </h4>
          {fault.wrong.map((key) => {
            const field = task.form.fields.find((f) => f.key === key);
            return (
              field && (
                <p key={key} class="numbers">
                  {field.label}: <s>{spoken(field, task.start[key] ?? '')}</s> → <b>{spoken(field, task.truth[key] ?? '')}</b>
                </p>
              )
            );
          })}
          <p>{say?.why}</p>
          <p>
            <b>{words.findings.recount}:</b> {say?.act}
          </p>
          <Law law={lawOf(say?.law ?? [], task.form.id)} />
        </li>
      );
    })}
  </ul>
);

/** Whether a line of the two validity percentages had to be adjusted in this day. */
const Adjusted = ({ task }: { task: Task }) => {
  const [h, k] = [numberOf(task.truth, `${task.form.id}.H`), numberOf(task.truth, `${task.form.id}.K`)];
  const split = h === undefined || k === undefined ? undefined : splitShares([h, k]);
  if (!split?.adjusted) return null;
  const line = task.form.fields.find((f) => f.key === `${task.form.id}.${split.adjusted?.line === 0 ? 'Hp' : 'Kp'}`);
  return <p class="note small">{words.result.adjusted(line?.label ?? '', showShare(Math.abs(split.adjusted.by)))}</p>;
};

const headline = (task: Task, { right, of }: Outcome): string =>
  task.choice.mode === 'dien' ? words.result.fill(right, of) : task.choice.mode === 'tim-loi' ? words.result.find(right, of) : words.result.bundle(right, of);

/** How the work went, and why. */
export const Result = ({ minutes, task, outcome, checks, again, next, goOn }: Props) => {
  const marks = new Set(useStore(minutes.$marks));
  const values = useStore(minutes.$values);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { mode, test } = task.choice;
  const labels = labelsOf(task);
  return (
    <section class="result">
      <h3 tabIndex={-1} ref={title}>
        {headline(task, outcome)}
        {test && `: ${outcome.passed ? words.result.passed : words.result.failed}`} ({outcome.score} %)
      </h3>
      {outcome.perfect && <p class="stamp-box">{words.result.stamp}</p>}
      {mode === 'dien' && <Adjusted task={task} />}
      {mode === 'dien' && outcome.failed.length > 0 && (
        <Findings failed={outcome.failed} values={{ ...task.truth, ...values }} labels={labels} checks={checks} form={task.form.id} />
      )}
      {mode === 'tim-loi' && <Faults task={task} marks={marks} checks={checks} />}
      {mode === 'tim-loi' && outcome.wrong.length > 0 && (
        <p>
          <b>{words.result.falseMarks}:</b> {outcome.wrong.map((key) => labels.get(key) ?? key).join('; ')}.
        </p>
      )}
      <p class="bar">
        {next && (
          <button type="button" class={task.choice.box ? 'button primary' : 'button'} onClick={goOn}>
            {next.mode === 'ca-bo' ? words.result.nextSet : words.result.next(words.forms[next.form].title)}
          </button>
        )}
        {mode !== 'ca-bo' && (
          <button type="button" class={task.choice.box ? 'button' : 'button primary'} onClick={() => again(false)}>
            {words.result.again}
          </button>
        )}
        <button type="button" class="button" onClick={() => again(true)}>
          {words.result.same}
        </button>
      </p>
    </section>
  );
};
