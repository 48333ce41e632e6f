import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LookupMode } from '#domain/lookup/attempt.ts';
import { parts, type Part } from '#domain/lookup/types.ts';
import { newCode } from '#domain/seed.ts';
import { lookupWords as t, taskWords } from '#i18n/lookup.ts';
import { createLookup, layTasks, type LookupTables } from '#stores/lookup.ts';
import { asked, modeSlugs, remember } from '../kit/address.ts';
import { adoptStyle } from '../kit/adopt-style.ts';
import type { Cites } from '../kit/cites.ts';
import { Left, Start, Ways } from '../kit/Start.tsx';
import { useLive } from '../kit/use-live.ts';
import quizCss from '../quiz/quiz.css?inline';
import { LookupAsking } from './LookupAsking.tsx';
import { LookupEnd } from './LookupEnd.tsx';

/** Addresses of the three tools. */
export type ToolLinks = Record<Part, string>;

export interface LookupProps {
  tables: LookupTables;
  cites: Cites;
  tools: ToolLinks;
  mode?: LookupMode | undefined;
  part?: Part | undefined;
}

/** The exercise «Tra cứu»: ten tasks about deadlines, complaints and percentages, drawn from a code. */
export const LookupExercise = ({ tables, cites, tools, mode: first = 'learn', part: wanted }: LookupProps) => {
  const store = useMemo(() => createLookup(tables, taskWords), [tables]);
  const [attempt, left, done] = [useLive(store.$attempt), useLive(store.$left), useLive(store.$done)];
  const [mode, setMode] = useState<LookupMode>(first);
  const [part, setPart] = useState<Part | ''>(wanted ?? '');
  const [code, setCode] = useState('');
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    adoptStyle(quizCss);
    const found = asked(modeSlugs);
    const section = parts.find((one) => one === found.query.get('phan'));
    if (found.seed) setCode(found.seed);
    if (found.mode) setMode(found.mode);
    if (section) setPart(section);
    store.look();
  }, [store]);

  const start = (way: LookupMode, seed: string, of: Part | '') => {
    remember({ ma: seed, 'che-do': modeSlugs[way], phan: of });
    store.start(way, seed, of);
  };
  const print = async (seed: string, of: Part | '') => {
    const { printLookup } = await import('./LookupTwin.tsx');
    printLookup(layTasks(tables, taskWords, seed, of), seed, cites);
  };
  const leave = () => {
    setCode('');
    store.leave();
    requestAnimationFrame(() => root.current?.focus());
  };
  const body = () => {
    if (attempt && done)
      return (
        <LookupEnd
          store={store}
          cites={cites}
          onAgain={() => start(attempt.mode, newCode(Math.random), attempt.part)}
          onSame={() => start(attempt.mode, attempt.seed, attempt.part)}
          onPrint={() => void print(attempt.seed, attempt.part)}
          onOther={leave}
        />
      );
    if (attempt) return <LookupAsking store={store} cites={cites} tools={tools} />;
    return (
      <>
        {left && <Left text={t.left(left.given.filter(Boolean).length, left.given.length)} drop={t.drop} onResume={store.resume} onDrop={store.drop} />}
        <Start id="lookup" code={code} onCode={setCode} onStart={(seed) => start(mode, seed, part)} onPrint={(seed) => void print(seed, part)} words={t.start}>
          <Ways legend={t.part} name="part" list={(['', ...parts] as const).map((id) => ({ id, ...t.parts[id] }))} value={part} onChange={setPart} />
          <Ways list={(['learn', 'test'] as const).map((id) => ({ id, ...t.ways[id] }))} value={mode} onChange={setMode} />
        </Start>
      </>
    );
  };
  return (
    <section class="exercise framed lookup needs-js" tabIndex={-1} ref={root} aria-label={t.title}>
      {body()}
    </section>
  );
};
