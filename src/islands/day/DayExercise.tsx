import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DayMode } from '#domain/day/attempt.ts';
import { drawDay } from '#domain/day/draw.ts';
import type { DayContent, DayRules } from '#domain/day/types.ts';
import { newCode } from '#domain/seed.ts';
import { dayWords as t } from '#i18n/day.ts';
import { createDay } from '#stores/day.ts';
import { asked, modeSlugs, remember } from '../kit/address.ts';
import type { Cites } from '../kit/cites.ts';
import { Left } from '../kit/Start.tsx';
import { useLive } from '../kit/use-live.ts';
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

/** The final exercise: from the evening before to the hand-over. */
export const DayExercise = ({ id, content, rules, cites, own, mode: given = 'test' }: DayProps) => {
  const store = useMemo(() => createDay(id, content, rules), [id, content, rules]);
  const [phase, left, attempt, day, run] = [useLive(store.$phase), useLive(store.$left), useLive(store.$attempt), useLive(store.$day), useLive(store.$run)];
  const [mode, setMode] = useState<DayMode>(given);
  const [code, setCode] = useState('');
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const { seed, mode: wanted, present } = asked(modeSlugs);
    if (seed) setCode(seed);
    // For a room the whole is gone through together, with the reasons.
    if (present) setMode('learn');
    else if (wanted) setMode(wanted);
    store.look();
  }, [store]);
  const start = (wanted: DayMode, seed: string) => {
    setMode(wanted);
    if (own) remember({ ma: seed, 'che-do': modeSlugs[wanted] });
    store.start(wanted, seed);
  };
  const paper = async (seed: string) => {
    const { printDay } = await import('./DayTwin.tsx');
    printDay(drawDay(seed, content), content, seed, cites);
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
        <Report
          attempt={attempt}
          day={day}
          run={run}
          content={content}
          cites={cites}
          onAgain={() => start('test', newCode(Math.random))}
          onSame={() => start(attempt.mode, attempt.seed)}
          onPrint={() => void paper(attempt.seed)}
          onOther={leave}
        />
      );
    return (
      <>
        {left && (
          <Left
            text={t.start.resume(left.answers.length, drawDay(left.seed, content).stages.length)}
            drop={t.start.drop}
            onResume={store.resume}
            onDrop={store.drop}
          />
        )}
        <Start mode={mode} code={code} onMode={setMode} onCode={setCode} onStart={(seed) => start(mode, seed)} onPrint={(seed) => void paper(seed)} />
      </>
    );
  };
  return (
    <section class="exercise framed day-exercise needs-js" tabIndex={-1} ref={root} aria-label={t.name}>
      {body()}
    </section>
  );
};
