import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawSession, type Group } from '#domain/desk/draw.ts';
import type { DeskDay, DeskMode } from '#domain/desk/types.ts';
import { newCode } from '#domain/seed.ts';
import { deskWords as t } from '#i18n/desk.ts';
import { createDesk } from '#stores/desk.ts';
import { asked, modeSlugs, remember } from '../kit/address.ts';
import type { Cites } from '../kit/cites.ts';
import { Left } from '../kit/Start.tsx';
import { useLive } from '../kit/use-live.ts';
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
    const { seed, mode: wanted, present } = asked(modeSlugs);
    if (seed) setCode(seed);
    if (wanted) setMode(wanted);
    if (own && present) return setShow(seed ?? newCode(Math.random));
    store.look();
  }, [store, own]);
  const start = (wanted: DeskMode, seed: string) => {
    setMode(wanted);
    if (own) remember({ ma: seed, 'che-do': modeSlugs[wanted] });
    store.start(wanted, seed, queue);
  };
  const print = async (seed: string) => {
    const { printSession } = await import('./PaperTwin.tsx');
    printSession(drawSession(seed, mode, groups, day), seed, cites);
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
        <Result
          visitors={store.$visitors.get()}
          attempt={attempt}
          cites={cites}
          onAgain={() => start(attempt.mode, newCode(Math.random))}
          onTest={() => start('test', newCode(Math.random))}
          onSame={() => start(attempt.mode, attempt.seed)}
          onPrint={() => void print(attempt.seed)}
          onOther={leave}
        />
      );
    return (
      <>
        {left && (
          <Left
            text={t.start.resume(left.decisions.filter(Boolean).length, left.decisions.length)}
            drop={t.start.drop}
            onResume={store.resume}
            onDrop={store.drop}
          />
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
    <section class="exercise framed desk-exercise needs-js" tabIndex={-1} ref={root} aria-label={t.name}>
      {body()}
    </section>
  );
};
