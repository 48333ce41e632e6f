import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawCase, modes, type Mode } from '#domain/result/attempt.ts';
import { makeCase, type MadeSet } from '#domain/result/made.ts';
import { newCode } from '#domain/seed.ts';
import { resultWords as t } from '#i18n/result.ts';
import { createExercise } from '#stores/result-exercise.ts';
import { asked, modeSlugs, remember } from '../kit/address.ts';
import { Left, Start, Ways } from '../kit/Start.tsx';
import { Room } from './Room.tsx';
import { Score } from './Score.tsx';
import type { Words } from '../kit/words.ts';
import { Work } from './Work.tsx';

const e = t.exercise;

export interface ResultExerciseProps {
  /** Key in the progress: "kiem-tra-ket-qua". */
  id: string;
  words: Words;
  /** A hand-made set; without it sets are drawn. */
  set?: MadeSet | undefined;
  mode?: Mode | undefined;
  /** The exercise is the page: the address carries mode and code. */
  own?: boolean;
}

const ways = modes.map((id) => ({ id, ...e.modes[id] }));

/** The exercise: find the planted faults, then say who is elected and what follows. */
export const ResultExercise = ({ id, words, set, mode: given = 'learn', own = false }: ResultExerciseProps) => {
  const store = useMemo(() => createExercise(id, set), [id, set]);
  const [phase, left, attempt, test, graded] = [
    useStore(store.$phase),
    useStore(store.$left),
    useStore(store.$attempt),
    useStore(store.$case),
    useStore(store.$graded),
  ];
  const [mode, setMode] = useState<Mode>(given);
  const [code, setCode] = useState('');
  const [room, setRoom] = useState('');
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const { mode: wanted, present, ...from } = asked(modeSlugs);
    const seed = set?.seed ?? from.seed;
    if (seed && !set) setCode(seed);
    if (wanted) setMode(wanted);
    if (present) return setRoom(seed ?? newCode(Math.random));
    store.look();
  }, [store, set]);
  const caseOf = (seed: string) => (set ? makeCase(set) : drawCase(seed, mode));
  const start = (seed: string) => {
    if (own && !set) remember({ ma: seed, 'che-do': modeSlugs[mode] });
    store.start(mode, seed);
  };
  const print = async (seed: string) => {
    const { printSet } = await import('./PaperTwin.tsx');
    printSet(caseOf(seed), set?.seed ?? seed, words);
  };
  const other = () => {
    setCode('');
    store.leave();
    requestAnimationFrame(() => root.current?.focus());
  };
  const body = () => {
    if (room) return <Room test={caseOf(room)} words={words} seed={room} />;
    if (phase === 'find' || phase === 'decide') return <Work store={store} words={words} step={phase} />;
    if (phase === 'done' && attempt && test && graded)
      return (
        <Score
          attempt={attempt}
          test={test}
          graded={graded}
          words={words}
          onAgain={set ? undefined : () => start(newCode(Math.random))}
          onSame={() => start(attempt.seed)}
          onOther={other}
          onPrint={() => void print(attempt.seed)}
        />
      );
    return (
      <>
        {left && <Left text={e.resume(left.marks.length)} drop={e.drop} onResume={store.resume} onDrop={store.drop} />}
        <Start id="result" words={e} code={code} fixed={set !== undefined} onCode={setCode} onStart={start} onPrint={(seed) => void print(seed)}>
          <Ways list={ways} value={mode} onChange={setMode} />
        </Start>
      </>
    );
  };
  return (
    <section class="result exercise needs-js" tabIndex={-1} ref={root} aria-label={e.region}>
      {body()}
    </section>
  );
};
