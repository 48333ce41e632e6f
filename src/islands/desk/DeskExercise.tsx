import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawSession, type Group } from '#domain/desk/draw.ts';
import type { DeskDay, DeskMode } from '#domain/desk/types.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { deskWords as t } from '#i18n/desk.ts';
import { createDesk } from '#stores/desk.ts';
import { useLive } from '../kit/use-live.ts';
import type { Cites } from '../kit/cites.ts';
import { Presenter } from './Presenter.tsx';
import { Result } from './Result.tsx';
import { Start } from './Start.tsx';
import { Table } from './Table.tsx';

export interface DeskProps {
  /** Key in the progress: "ban-phat-phieu". */
  id: string;
  groups: readonly Group[];
  day: DeskDay;
  cites: Cites;
  /** The exercise is the page: the address carries mode and code. */
  own: boolean;
  mode?: DeskMode | undefined;
}

const inAddress: Record<DeskMode, string> = { learn: 'hoc', test: 'kiem-tra' };

/** The exercise "Bàn kiểm thẻ, phát phiếu". */
export const DeskExercise = ({ id, groups, day, cites, own, mode: given = 'learn' }: DeskProps) => {
  const store = useMemo(() => createDesk(id, groups, day), [id, groups, day]);
  const [phase, left, attempt] = [useLive(store.$phase), useLive(store.$left), useLive(store.$attempt)];
  const [mode, setMode] = useState<DeskMode>(given);
  const [queue, setQueue] = useState(true);
  const [code, setCode] = useState('');
  const [show, setShow] = useState('');
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const seed = parseCode(query.get('ma'));
    const wanted = (['learn', 'test'] as const).find((one) => inAddress[one] === query.get('che-do'));
    if (seed) setCode(seed);
    if (wanted) setMode(wanted);
    if (own && query.has('trinh-chieu')) return setShow(seed ?? newCode(Math.random));
    store.look();
  }, [store, own]);
  const start = (wanted: DeskMode, seed: string) => {
    setMode(wanted);
    if (own) {
      const here = new URL(location.href);
      here.searchParams.set('ma', seed);
      here.searchParams.set('che-do', inAddress[wanted]);
      history.replaceState(history.state, '', here);
    }
    store.start(wanted, seed, queue);
  };
  const print = async (seed: string) => {
    const { printTwin } = await import('./PaperTwin.tsx');
    printTwin(drawSession(seed, mode, groups, day), seed, cites);
  };
  const leave = () => {
    setCode('');
    store.leave();
    requestAnimationFrame(() => root.current?.focus());
  };
  const body = () => {
    if (show) return <Presenter session={drawSession(show, mode, groups, day)} cites={cites} seed={show} />;
    if (phase === 'doing') return <Table store={store} cites={cites} />;
    if (phase === 'done' && attempt)
      return (
        <Result visitors={store.$visitors.get()} attempt={attempt} cites={cites}>
          <button type="button" class="button primary" onClick={() => start(attempt.mode, newCode(Math.random))}>
            {t.result.again}
          </button>
          {attempt.mode === 'learn' && (
            <button type="button" class="button" onClick={() => start('test', newCode(Math.random))}>
              {t.result.test}
            </button>
          )}
          <button type="button" class="button" onClick={() => start(attempt.mode, attempt.seed)}>
            {t.result.same}
          </button>
          <button type="button" class="button" onClick={() => void print(attempt.seed)}>
            {t.start.print}
          </button>
          <button type="button" class="button quiet" onClick={leave}>
            {t.result.choose}
          </button>
        </Result>
      );
    return (
      <>
        {left && (
          <div class="left">
            <p>{t.start.resume(left.decisions.filter(Boolean).length, left.decisions.length)}</p>
            <button type="button" class="button primary" onClick={store.resume}>
              {t.start.goOn}
            </button>
            <button type="button" class="button" onClick={store.drop}>
              {t.start.drop}
            </button>
          </div>
        )}
        <Start
          mode={mode}
          code={code}
          queue={queue}
          onMode={setMode}
          onCode={setCode}
          onQueue={setQueue}
          onStart={(seed) => start(mode, seed)}
          onPrint={(seed) => void print(seed)}
        />
      </>
    );
  };
  return (
    <section class="desk-exercise needs-js" tabIndex={-1} ref={root} aria-label={t.name}>
      {body()}
    </section>
  );
};
