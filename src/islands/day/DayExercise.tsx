import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DayMode } from '#domain/day/attempt.ts';
import { drawDay } from '#domain/day/draw.ts';
import type { DayContent, DayRules } from '#domain/day/types.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { dayWords as t } from '#i18n/day.ts';
import { createDay } from '#stores/day.ts';
import { useLive } from '../kit/use-live.ts';
import type { Cites } from '../kit/cites.ts';
import { Doing } from './Doing.tsx';
import { Report } from './Report.tsx';
import { Start } from './Start.tsx';

export interface DayProps {
  /** Key in the progress: "mot-ngay". */
  id: string;
  content: DayContent;
  rules: DayRules;
  cites: Cites;
  /** The exercise is the page: the address carries mode and code. */
  own: boolean;
  mode?: DayMode | undefined;
}

const inAddress: Record<DayMode, string> = { learn: 'hoc', test: 'kiem-tra' };

/** The final exercise: from the evening before to the hand-over. */
export const DayExercise = ({ id, content, rules, cites, own, mode: given = 'test' }: DayProps) => {
  const store = useMemo(() => createDay(id, content, rules), [id, content, rules]);
  const [phase, left, attempt, day, run] = [useLive(store.$phase), useLive(store.$left), useLive(store.$attempt), useLive(store.$day), useLive(store.$run)];
  const [mode, setMode] = useState<DayMode>(given);
  const [code, setCode] = useState('');
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const seed = parseCode(query.get('ma'));
    const wanted = (['learn', 'test'] as const).find((one) => inAddress[one] === query.get('che-do'));
    if (seed) setCode(seed);
    // For a room the whole is gone through together, with the reasons.
    if (query.has('trinh-chieu')) setMode('learn');
    else if (wanted) setMode(wanted);
    store.look();
  }, [store]);
  const start = (wanted: DayMode, seed: string) => {
    setMode(wanted);
    if (own) {
      const here = new URL(location.href);
      here.searchParams.set('ma', seed);
      here.searchParams.set('che-do', inAddress[wanted]);
      history.replaceState(history.state, '', here);
    }
    store.start(wanted, seed);
  };
  const paper = async (seed: string) => {
    const { printTwin } = await import('./DayTwin.tsx');
    printTwin(drawDay(seed, content), content, seed, cites);
  };
  const leave = () => {
    setCode('');
    store.leave();
    requestAnimationFrame(() => root.current?.focus());
  };
  const body = () => {
    if (phase === 'doing') return <Doing store={store} cites={cites} />;
    if (phase === 'done' && attempt && day && run)
      return (
        <Report attempt={attempt} day={day} run={run} content={content} cites={cites}>
          <button type="button" class="button primary" onClick={() => start('test', newCode(Math.random))}>
            {attempt.mode === 'learn' ? t.report.real : t.report.again}
          </button>
          <button type="button" class="button" onClick={() => start(attempt.mode, attempt.seed)}>
            {t.report.same}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {t.report.print}
          </button>
          <button type="button" class="button" onClick={() => void paper(attempt.seed)}>
            {t.start.print}
          </button>
          <button type="button" class="button quiet" onClick={leave}>
            {t.report.choose}
          </button>
        </Report>
      );
    return (
      <>
        {left && (
          <div class="left">
            <p>{t.start.resume(left.answers.length, drawDay(left.seed, content).stages.length)}</p>
            <button type="button" class="button primary" onClick={store.resume}>
              {t.start.goOn}
            </button>
            <button type="button" class="button" onClick={store.drop}>
              {t.start.drop}
            </button>
          </div>
        )}
        <Start mode={mode} code={code} onMode={setMode} onCode={setCode} onStart={(seed) => start(mode, seed)} onPrint={(seed) => void paper(seed)} />
      </>
    );
  };
  return (
    <section class="day-exercise needs-js" tabIndex={-1} ref={root} aria-label={t.name}>
      {body()}
    </section>
  );
};
