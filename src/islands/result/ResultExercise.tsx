import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawCase, modes, type Mode } from '#domain/result/attempt.ts';
import { makeCase, type MadeSet } from '#domain/result/made.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { resultWords as t } from '#i18n/result.ts';
import { createExercise } from '#stores/result-exercise.ts';
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

const inAddress: Record<Mode, string> = { learn: 'hoc', test: 'kiem-tra' };

const remember = (mode: Mode, seed: string) => {
  const here = new URL(location.href);
  here.searchParams.set('ma', seed);
  here.searchParams.set('che-do', inAddress[mode]);
  history.replaceState(history.state, '', here.href);
};

interface StartProps {
  mode: Mode;
  code: string;
  made: boolean;
  onMode: (mode: Mode) => void;
  onCode: (code: string) => void;
  onStart: (seed: string) => void;
  onPrint: (seed: string) => void;
}

const Start = ({ mode, code, made, onMode, onCode, onStart, onPrint }: StartProps) => {
  const [bad, setBad] = useState(false);
  const withCode = (act: (seed: string) => void) => {
    const seed = code.trim() === '' ? newCode(Math.random) : parseCode(code);
    setBad(!seed);
    if (seed) act(seed);
  };
  return (
    <div class="start">
      <fieldset class="choices modes">
        <legend>{e.choose}</legend>
        {modes.map((one) => (
          <label key={one}>
            <input type="radio" name="mode" checked={mode === one} onChange={() => onMode(one)} />
            <span>
              <strong>{e.modes[one].name}</strong>
              <small>{e.modes[one].says}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row go">
        {!made && (
          <label class="field short">
            <span>{e.code}</span>
            <input
              type="text"
              value={code}
              maxLength={9}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              aria-invalid={bad}
              aria-describedby="rs-code"
              onInput={(event) => onCode(event.currentTarget.value.toUpperCase())}
            />
            <small id="rs-code" class={bad ? 'warn' : ''}>
              {bad ? e.badCode : e.codeHelp}
            </small>
          </label>
        )}
        <button type="button" class="button primary" onClick={() => withCode(onStart)}>
          {e.go}
        </button>
        <button type="button" class="button" onClick={() => withCode(onPrint)}>
          {e.print}
        </button>
      </div>
    </div>
  );
};

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
    const query = new URLSearchParams(location.search);
    const seed = set?.seed ?? parseCode(query.get('ma'));
    const wanted = modes.find((one) => inAddress[one] === query.get('che-do'));
    if (seed && !set) setCode(seed);
    if (wanted) setMode(wanted);
    if (query.has('trinh-chieu')) return setRoom(seed ?? newCode(Math.random));
    store.look();
  }, [store, set]);
  const caseOf = (seed: string) => (set ? makeCase(set) : drawCase(seed, mode));
  const start = (seed: string) => {
    if (own && !set) remember(mode, seed);
    store.start(mode, seed);
  };
  const print = async (seed: string) => {
    const [{ printPaper }, { PaperTwin }] = await Promise.all([import('./print.ts'), import('./PaperTwin.tsx')]);
    printPaper(<PaperTwin test={caseOf(seed)} seed={set?.seed ?? seed} words={words} />);
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
          onAgain={() => start(newCode(Math.random))}
          onSame={() => start(attempt.seed)}
          onOther={other}
          onPrint={() => void print(attempt.seed)}
        />
      );
    return (
      <>
        {left && (
          <div class="left row note">
            <p>{e.resume(left.marks.length)}</p>
            <button type="button" class="button primary" onClick={store.resume}>
              {e.goOn}
            </button>
            <button type="button" class="button" onClick={store.drop}>
              {e.drop}
            </button>
          </div>
        )}
        <Start mode={mode} code={code} made={set !== undefined} onMode={setMode} onCode={setCode} onStart={start} onPrint={(seed) => void print(seed)} />
      </>
    );
  };
  return (
    <section class="result exercise needs-js" tabIndex={-1} ref={root} aria-label={e.region}>
      {body()}
    </section>
  );
};
