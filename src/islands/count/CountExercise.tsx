import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { replay, type Attempt } from '#domain/count/attempt.ts';
import type { Mode, Role, Size } from '#domain/count/types.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { countWords as t } from '#i18n/count.ts';
import { createCount, type CountCase } from '#stores/count.ts';
import { useLive } from '../kit/use-live.ts';
import { Evening, stageOf } from './Evening.tsx';
import { Result } from './Result.tsx';
import { Start, type Wish } from './Start.tsx';
import type { Words } from '../kit/words.ts';

export interface CountExerciseProps {
  /** Key in the progress: "dem-phieu". */
  id: string;
  words: Words;
  /** Address of the study that the result is compared with. */
  study: string;
  set?: CountCase | undefined;
  mode?: Mode | undefined;
  /** The exercise is the page: the address carries what was chosen. */
  own?: boolean;
}

const slugs = {
  'che-do': { learn: 'hoc', test: 'kiem-tra', team: 'ca-to' },
  hom: { quick: 'nhanh', middle: 'vua', full: 'du' },
  vai: { check: 'kiem-tra', write: 'ghi', read: 'doc', all: 'ca-ba' },
} as const;

const fromAddress = <T extends string>(query: URLSearchParams, name: keyof typeof slugs, fallback: T): T =>
  (Object.entries(slugs[name]).find(([, slug]) => slug === query.get(name))?.[0] as T | undefined) ?? fallback;

/** The address of this box in this way of working; keeps whatever else the address says. */
const addressOf = (attempt: { mode: Mode; size: Size; role: Role; seed: string }): string => {
  const here = new URL(location.href);
  here.searchParams.set('ma', attempt.seed);
  here.searchParams.set('che-do', slugs['che-do'][attempt.mode]);
  here.searchParams.set('hom', slugs.hom[attempt.size]);
  here.searchParams.set('vai', slugs.vai[attempt.role]);
  return here.href;
};

const Left = ({ attempt, onResume, onDrop }: { attempt: Attempt; onResume: () => void; onDrop: () => void }) => {
  const stage = stageOf(replay(attempt).state.where);
  return (
    <div class="left">
      <p>{t.start.resume(`${t.sizes[attempt.size].name}, ${t.stage(stage + 1, t.stages.length, t.stages[stage] ?? '').toLowerCase()}`)}</p>
      <button type="button" class="button primary" onClick={onResume}>
        {t.start.goOn}
      </button>
      <button type="button" class="button" onClick={onDrop}>
        {t.start.drop}
      </button>
    </div>
  );
};

/** The exercise "Phòng kiểm phiếu". */
export const CountExercise = ({ id, words, study, set, mode = 'learn', own = false }: CountExerciseProps) => {
  const count = useMemo(() => createCount(id, set), [id, set]);
  const [game, state, attempt, left, outcome] = [
    useLive(count.$game),
    useLive(count.$state),
    useLive(count.$attempt),
    useLive(count.$left),
    useLive(count.$outcome),
  ];
  const [wish, setWish] = useState<Wish>({ mode, size: 'quick', role: 'check', code: '' });
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const shown = query.has('trinh-chieu');
    setWish({
      mode: fromAddress(query, 'che-do', shown ? 'team' : mode),
      size: fromAddress(query, 'hom', 'quick'),
      role: fromAddress(query, 'vai', 'check'),
      code: parseCode(query.get('ma')) ?? '',
    });
    count.look();
  }, [count]);

  const choice = (seed: string) => ({ seed, mode: wish.mode, size: wish.size, role: wish.mode === 'team' ? ('all' as const) : wish.role });
  const start = (seed: string) => {
    count.start(choice(seed));
    if (own && !set) history.replaceState(history.state, '', addressOf(choice(seed)));
    root.current?.scrollIntoView({ block: 'start' });
  };
  const print = async (seed: string) => {
    const { printTwin } = await import('./PaperTwin.tsx');
    printTwin(count.preview(choice(seed)));
  };
  const other = () => {
    count.leave();
    setWish({ ...wish, code: '' });
    count.look();
    requestAnimationFrame(() => root.current?.focus());
  };
  const body = () => {
    if (!game || !attempt) {
      return (
        <>
          {left && <Left attempt={left} onResume={count.resume} onDrop={count.drop} />}
          <Start wish={wish} fixed={set !== undefined} onChange={setWish} onStart={start} onPrint={(seed) => void print(seed)} />
        </>
      );
    }
    if (outcome) {
      return (
        <Result
          game={game}
          state={state}
          outcome={outcome}
          seconds={attempt.seconds}
          words={words}
          study={study}
          address={own && !set ? addressOf(attempt) : undefined}
          onAgain={() => start(newCode(Math.random))}
          onSame={() => start(attempt.seed)}
          onOther={other}
          onPrint={() => void print(attempt.seed)}
        />
      );
    }
    return (
      <>
        <Evening game={game} state={state} words={words} act={count.act} />
        <p class="leave no-present">
          <button type="button" class="button quiet" onClick={other}>
            {t.leave}
          </button>
        </p>
      </>
    );
  };
  return (
    <section class={attempt?.mode === 'team' ? 'count needs-js large' : 'count needs-js'} tabIndex={-1} ref={root} aria-label={t.title}>
      {body()}
    </section>
  );
};
