import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { teamForms } from '#domain/minutes/dispatch.ts';
import type { Rules } from '#domain/minutes/rules.ts';
import type { Choice, Mode } from '#domain/minutes/task.ts';
import type { FormId } from '#domain/minutes/types.ts';
import { newCode } from '#domain/seed.ts';
import { words } from '#i18n/minutes.ts';
import { createMinutes, type OwnCase } from '#stores/minutes.ts';
import { OtherTab } from '../kit/OtherTab.tsx';
import { useArrival } from '../kit/use-arrival.ts';
import { Bundle } from './Bundle.tsx';
import { Print, type Sheet } from './Print.tsx';
import { Result } from './Result.tsx';
import { Start } from './Start.tsx';
import { Work } from './Work.tsx';
import { notesOf, type AllNotes, type Words } from './words.ts';

interface Props {
  id: string;
  rules: Rules;
  cases: OwnCase[];
  checks: Words;
  notes: AllNotes;
  mode: Mode | undefined;
}

/** A new piece of work of the same kind, from a day of its own. */
const fresh = ({ mode, form, convention, test }: Choice): Choice => ({ mode, form, convention, test, seed: newCode(Math.random) });

/** After a form of a Tổ the next one of the same evening, then the whole set; undefined for the others. */
const following = ({ form, ...choice }: Choice): Choice | undefined => {
  const at = (teamForms as readonly FormId[]).indexOf(form);
  const next = teamForms[at + 1];
  return at < 0 || choice.mode !== 'dien' ? undefined : { ...choice, form: next ?? form, mode: next ? 'dien' : 'ca-bo' };
};

/** The exercise of minutes: choose, work, see. */
export const Minutes = ({ id, rules, cases, checks, notes, mode }: Props) => {
  const minutes = useMemo(() => createMinutes(id, rules, cases), [id, rules, cases]);
  const [phase, task, values, outcome] = [useStore(minutes.$phase), useStore(minutes.$task), useStore(minutes.$values), useStore(minutes.$outcome)];
  const other = useStore(minutes.$other);
  const [sheet, setSheet] = useState<Sheet | undefined>();
  const top = useArrival('start', [task]);
  const left = useRef(false);
  useEffect(() => minutes.look(), [minutes]);
  const again = (same: boolean) => {
    if (task) minutes.start(same ? task.choice : fresh(task.choice), same ? cases.find((c) => c.id === minutes.set()) : undefined);
  };
  const leave = () => {
    left.current = true;
    minutes.leave();
  };
  if (phase === 'start' || !task) return <Start minutes={minutes} mode={mode} back={left.current} />;
  const bundle = task.choice.mode === 'ca-bo';
  const next = minutes.set() === '' ? following(task.choice) : undefined;
  const goOn = next && (() => minutes.start(next));
  return (
    <>
      {other && <OtherTab onTake={minutes.takeOver} onKeep={minutes.goOn} />}
      <div class="minutes needs-js" inert={other !== undefined}>
        <div class="head no-print">
          <h2 tabIndex={-1} ref={top}>
            {words.modes[task.choice.mode].title}: {bundle ? words.bundle.title : task.form.short}
          </h2>
          {!bundle && <span class="small soft">{words.work.code(task.choice.seed)}</span>}
          {!bundle && (
            <button type="button" class="button quiet" onClick={() => setSheet('task')}>
              {words.work.print}
            </button>
          )}
          {!bundle && outcome && (
            <button type="button" class="button quiet" onClick={() => setSheet('key')}>
              {words.work.printKey}
            </button>
          )}
          <button type="button" class="button quiet" onClick={leave}>
            {words.work.leave}
          </button>
        </div>
        {outcome && <Result minutes={minutes} task={task} outcome={outcome} checks={checks} again={again} next={next} goOn={goOn} />}
        {bundle ? (
          <Bundle rules={rules} values={values} done={outcome !== undefined} checks={checks} type={minutes.type} />
        ) : (
          <Work minutes={minutes} task={task} checks={checks} notes={notesOf(notes, task.form.id)} />
        )}
        {bundle && !outcome && (
          <p class="bar">
            <button type="button" class="button primary" onClick={minutes.finish}>
              {words.work.hand}
            </button>
          </p>
        )}
        {sheet && <Print task={task} sheet={sheet} notes={notesOf(notes, task.form.id)} over={() => setSheet(undefined)} />}
      </div>
    </>
  );
};
