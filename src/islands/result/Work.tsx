import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { faultAt, type Attempt } from '#domain/result/attempt.ts';
import type { Case } from '#domain/result/plant.ts';
import { resultWords as t } from '#i18n/result.ts';
import type { ExerciseStore } from '#stores/result-exercise.ts';
import { useArrival } from '../kit/use-arrival.ts';
import { Decide } from './Decide.tsx';
import { MarkTable } from './MarkTable.tsx';
import { Papers } from './Papers.tsx';
import { FaultLine, trueTotals } from './FaultLine.tsx';
import type { Words } from '../kit/words.ts';
import { rowName } from './words.ts';

const e = t.exercise;

/** The story in one sentence. */
export const Story = ({ test }: { test: Case }) => {
  const { level, place, number, seats } = test.truth.unit;
  return <p>{e.story(t.levels[level], place, number, seats, test.rows.length)}</p>;
};

/** Where to look for the next fault that has not been found. */
const hintFor = (test: Case, marks: readonly string[]): string => {
  const next = test.faults.find((fault) => !marks.some((mark) => faultAt([fault], mark)));
  const place = next?.cells[0];
  if (!next || !place) return '';
  if (next.where === 'total') return e.hintTotal;
  return (next.where === 'minutes' ? e.hintMinutes : e.hintCopy)(rowName(test.rows, place.row));
};

const Learning = ({ store, test, attempt, words }: { store: ExerciseStore; test: Case; attempt: Attempt; words: Words }) => {
  const said = useStore(store.$said);
  const [hint, setHint] = useState('');
  useEffect(() => setHint(''), [attempt.marks]);
  const left = test.faults.filter((fault) => !attempt.marks.some((mark) => faultAt([fault], mark))).length;
  return (
    <div class="learning">
      <div role="status">
        {said && (
          <div class={said.hit ? 'say good' : 'say bad'}>
            <p>
              <b>{said.hit ? e.hit : e.miss}</b> {e.left(left)}
            </p>
            {said.hit && <FaultLine fault={said.fault} test={test} words={words} />}
          </div>
        )}
        {hint && <p class="hint">{hint}</p>}
      </div>
      {left > 0 && (
        <button type="button" class="button quiet" onClick={() => setHint(hintFor(test, attempt.marks))}>
          {e.hint}
        </button>
      )}
    </div>
  );
};

const Find = ({ store, test, attempt, words }: { store: ExerciseStore; test: Case; attempt: Attempt; words: Words }) => {
  const look =
    attempt.mode === 'learn'
      ? (place: string) => (attempt.marks.includes(place) ? (faultAt(test.faults, place) ? ('hit' as const) : ('miss' as const)) : undefined)
      : undefined;
  return (
    <>
      <p>{e.findSays(test.faults.length)}</p>
      <MarkTable test={test} marks={attempt.marks} onMark={store.mark} {...(look && { look })} />
      <p class="scroll-hint small soft">{t.tool.scroll}</p>
      <p class="small soft" aria-live="polite">
        {e.marks(attempt.marks.length)}. {e.rule}
      </p>
      {attempt.mode === 'learn' && <Learning store={store} test={test} attempt={attempt} words={words} />}
      <Papers test={test} />
      <div class="row bar">
        <button type="button" class="button primary" onClick={() => store.go('decide')}>
          {e.toDecide}
        </button>
      </div>
    </>
  );
};

const Deciding = ({ store, test, attempt }: { store: ExerciseStore; test: Case; attempt: Attempt }) => {
  const { decision } = attempt;
  const [open, setOpen] = useState(false);
  const complete = decision.turnout !== null && decision.need !== null && decision.follow !== null;
  const corrected = { ...test, rows: test.truth.rows, declared: trueTotals(test) };
  return (
    <>
      <p>{e.decideSays}</p>
      <MarkTable test={corrected} marks={[]} />
      <p class="scroll-hint small soft">{t.tool.scroll}</p>
      <Decide unit={test.truth.unit} decision={decision} onDecide={store.decide} onElect={store.elect} />
      <p class="warn" role="status">
        {open && !complete ? e.open : ''}
      </p>
      <div class="row bar">
        <button type="button" class="button primary" aria-disabled={!complete} onClick={() => (complete ? store.finish() : setOpen(true))}>
          {e.finish}
        </button>
        <button type="button" class="button" onClick={() => store.go('find')}>
          {e.back}
        </button>
      </div>
    </>
  );
};

/** The two steps of an attempt. */
export const Work = ({ store, words, step }: { store: ExerciseStore; words: Words; step: 'find' | 'decide' }) => {
  const attempt = useStore(store.$attempt);
  const test = useStore(store.$case);
  const title = useArrival('start', [step]);
  if (!attempt || !test) return null;
  return (
    <div class="work">
      <h3 tabIndex={-1} ref={title}>
        {e.step[step]} <small class="soft">{`${e.code} ${attempt.seed}`}</small>
      </h3>
      {step === 'find' && <Story test={test} />}
      {step === 'find' ? <Find store={store} test={test} attempt={attempt} words={words} /> : <Deciding store={store} test={test} attempt={attempt} />}
    </div>
  );
};
