import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseMode } from '#domain/scenario/attempt.ts';
import { drawSet } from '#domain/scenario/set.ts';
import type { Case } from '#domain/scenario/types.ts';
import { newCode } from '#domain/seed.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { createCase } from '#stores/scenario.ts';
import { asked, modeSlugs } from '../kit/address.ts';
import { Left, Start, Ways } from '../kit/Start.tsx';
import { useLive } from '../kit/use-live.ts';
import type { Cites } from '../kit/cites.ts';
import { EndCard } from './EndCard.tsx';
import { Playing } from './Playing.tsx';
import { Room } from './Room.tsx';

export interface ScenarioProps {
  story: Case;
  cites: Cites;
  lesson: { title: string; href: string };
  /** Address of the list of cases. */
  list: string;
  /** Every case in its order, on the case's own page; none inside a lesson. */
  others?: readonly { id: string; module: string; title: string; href: string }[] | undefined;
  mode?: CaseMode | undefined;
}

const ways = (['learn', 'test'] as const).map((id) => ({ id, ...t.start[id] }));

/** The case after this one: in the order of the code, or in the order of the list. */
const nextOf = ({ story, others = [] }: ScenarioProps, seed: string | undefined) => {
  const order = seed ? drawSet(others, seed) : others;
  const here = order.findIndex((one) => one.id === story.id);
  return here < 0 ? undefined : order[here + 1];
};

/** The exercise "Bạn xử lý thế nào?": one case, alone or with a room. */
export const ScenarioExercise = (props: ScenarioProps) => {
  const { story, cites, lesson, list, others } = props;
  const store = useMemo(() => createCase(story), [story]);
  const [phase, left, play, attempt] = [useLive(store.$phase), useLive(store.$left), useLive(store.$play), useLive(store.$attempt)];
  const [mode, setMode] = useState<CaseMode>(props.mode ?? 'learn');
  const [code, setCode] = useState('');
  const [given, setGiven] = useState<string>();
  const [room, setRoom] = useState(false);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const { mode: wanted, present, ...from } = asked(modeSlugs);
    const seed = others && from.seed;
    if (seed) setCode(seed);
    setGiven(seed);
    if (wanted && others) setMode(wanted);
    if (present) setRoom(true);
    else store.look();
  }, [store, others]);

  const start = (wanted: CaseMode, seed: string) => {
    setMode(wanted);
    store.start(wanted, seed);
  };
  const print = async (seed: string) => {
    const { printCase } = await import('./CaseTwin.tsx');
    printCase(story, seed, cites);
  };
  const leave = () => {
    store.leave();
    requestAnimationFrame(() => root.current?.focus());
  };
  const next = nextOf(props, given);
  const body = () => {
    if (room) return <Room story={story} cites={cites} seed={code || 'ABCDEF'} />;
    if (phase === 'doing') return <Playing store={store} cites={cites} />;
    if (phase === 'done' && play.at === 'end' && attempt)
      return (
        <EndCard story={story} play={play} attempt={attempt} cites={cites} lesson={lesson}>
          {next && (
            <a class="button primary" href={given ? `${next.href}?ma=${given}` : next.href}>
              {t.end.next}: {next.title}
            </a>
          )}
          <button type="button" class={next ? 'button' : 'button primary'} onClick={() => start(attempt.mode, newCode(Math.random))}>
            {t.end.again}
          </button>
          {attempt.mode === 'learn' && (
            <button type="button" class="button" onClick={() => start('test', newCode(Math.random))}>
              {t.end.test}
            </button>
          )}
          <button type="button" class="button" onClick={() => void print(attempt.seed)}>
            {exerciseWords.print}
          </button>
          <a class="button" href={given ? `${list}?ma=${given}` : list}>
            {t.end.list}
          </a>
          <button type="button" class="button quiet" onClick={leave}>
            {exerciseWords.other}
          </button>
        </EndCard>
      );
    return (
      <>
        {left && <Left text={t.start.resume(left.picks.length)} drop={t.start.drop} onResume={store.resume} onDrop={store.drop} />}
        <Start id="scenario" words={t.start} code={code} onCode={setCode} onStart={(seed) => start(mode, seed)} onPrint={(seed) => void print(seed)}>
          <Ways list={ways} value={mode} onChange={setMode} />
        </Start>
      </>
    );
  };
  return (
    <section class="exercise framed scenario needs-js" tabIndex={-1} ref={root} aria-label={story.title}>
      {body()}
    </section>
  );
};
