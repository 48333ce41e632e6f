import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { replay, type Attempt } from '#domain/count/attempt.ts';
import { sizeSlugs, type Mode, type Role, type Size } from '#domain/count/types.ts';
import { newCode } from '#domain/seed.ts';
import { countWords as t } from '#i18n/count.ts';
import { createCount, type CountCase } from '#stores/count.ts';
import { addressWith, asked, modeSlugs, remember } from '../kit/address.ts';
import { Left } from '../kit/Start.tsx';
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
  /** Address of the exercise «Lập biên bản». */
  minutes: string;
  set?: CountCase | undefined;
  mode?: Mode | undefined;
  /** The exercise is the page: the address carries what was chosen. */
  own?: boolean;
}

const slugs = {
  'che-do': { ...modeSlugs, team: 'ca-to' },
  hom: sizeSlugs,
  vai: { check: 'kiem-tra', write: 'ghi', read: 'doc', all: 'ca-ba' },
} as const;

const fromAddress = <T extends string>(query: URLSearchParams, name: keyof typeof slugs, fallback: T): T =>
  (Object.entries(slugs[name]).find(([, slug]) => slug === query.get(name))?.[0] as T | undefined) ?? fallback;

/** What the address says of this box in this way of working. */
const partsOf = (attempt: { mode: Mode; size: Size; role: Role; seed: string }): Record<string, string> => ({
  ma: attempt.seed,
  'che-do': slugs['che-do'][attempt.mode],
  hom: slugs.hom[attempt.size],
  vai: slugs.vai[attempt.role],
});

/** How far a half-finished evening has come. */
const sayLeft = (attempt: Attempt): string => {
  const stage = stageOf(replay(attempt).state.where);
  return t.start.resume(`${t.sizes[attempt.size].name}, ${t.stage(stage + 1, t.stages.length, t.stages[stage] ?? '').toLowerCase()}`);
};

/** The exercise "Phòng kiểm phiếu". */
export const CountExercise = ({ id, words, study, minutes, set, mode = 'learn', own = false }: CountExerciseProps) => {
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
    const { query, seed, mode: wanted, present } = asked(slugs['che-do']);
    setWish({
      mode: wanted ?? (present ? 'team' : mode),
      size: fromAddress(query, 'hom', 'quick'),
      role: fromAddress(query, 'vai', 'check'),
      code: seed ?? '',
    });
    count.look();
  }, [count]);

  const choice = (seed: string) => ({ seed, mode: wish.mode, size: wish.size, role: wish.mode === 'team' ? ('all' as const) : wish.role });
  const start = (seed: string) => {
    count.start(choice(seed));
    if (own && !set) remember(partsOf(choice(seed)));
    root.current?.scrollIntoView({ block: 'start' });
  };
  const print = async (seed: string) => {
    const { printEvening } = await import('./PaperTwin.tsx');
    printEvening(count.preview(choice(seed)));
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
          {left && <Left text={sayLeft(left)} goOn={t.start.goOn} drop={t.start.drop} onResume={count.resume} onDrop={count.drop} />}
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
          minutes={`${minutes}?ma=${attempt.seed}&hom=${sizeSlugs[attempt.size]}&mau=32`}
          address={own && !set ? addressWith(partsOf(attempt)) : undefined}
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
    <section
      class={attempt?.mode === 'team' ? 'exercise framed count needs-js large' : 'exercise framed count needs-js'}
      tabIndex={-1}
      ref={root}
      aria-label={t.title}
    >
      {body()}
    </section>
  );
};
