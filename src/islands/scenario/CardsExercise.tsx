import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseMode } from '#domain/scenario/attempt.ts';
import { deckSize, drawDeck, type DeckCard } from '#domain/scenario/cards.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { createDeck } from '#stores/scenario-cards.ts';
import { useLive } from '../kit/use-live.ts';
import { CardRoom } from './CardRoom.tsx';
import type { Cites } from '../kit/cites.ts';
import { Deck } from './Deck.tsx';
import { DeckEnd } from './DeckEnd.tsx';
import { Left, Start } from './Start.tsx';

export interface CardsProps {
  cards: readonly DeckCard[];
  cites: Cites;
  modules: readonly { id: string; title: string }[];
  mode?: CaseMode | undefined;
}
const ways = { learn: t.cards.learn, test: t.cards.test };

/** The exercise "Thẻ tình huống": a deck of short cards, alone or with a room. */
export const CardsExercise = ({ cards, cites, modules, mode: first = 'learn' }: CardsProps) => {
  const store = useMemo(() => createDeck(cards), [cards]);
  const [attempt, left, done] = [useLive(store.$attempt), useLive(store.$left), useLive(store.$done)];
  const [mode, setMode] = useState<CaseMode>(first);
  const [code, setCode] = useState('');
  const [module, setModule] = useState('');
  const [room, setRoom] = useState('');
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const seed = parseCode(query.get('ma'));
    const wanted = modules.find((one) => one.id === query.get('hoc-phan'))?.id ?? '';
    if (seed) setCode(seed);
    setModule(wanted);
    if (query.get('che-do') === 'kiem-tra') setMode('test');
    if (query.has('trinh-chieu')) setRoom(seed ?? newCode(Math.random));
    else store.look();
  }, [store, modules]);

  const start = (wanted: CaseMode, seed: string, of = module) => {
    const here = new URL(location.href);
    here.searchParams.set('ma', seed);
    here.searchParams.set('che-do', wanted === 'test' ? 'kiem-tra' : 'hoc');
    if (of) here.searchParams.set('hoc-phan', of);
    else here.searchParams.delete('hoc-phan');
    history.replaceState(history.state, '', here.href);
    store.start(wanted, seed, of);
  };
  const print = async (seed: string, of = module) => {
    const { printDeck } = await import('./DeckTwin.tsx');
    printDeck(drawDeck(cards, seed, of), seed, cites);
  };
  const leave = () => {
    setCode('');
    store.leave();
    requestAnimationFrame(() => root.current?.focus());
  };
  const body = () => {
    if (room) return <CardRoom deck={drawDeck(cards, room, module)} seed={room} cites={cites} />;
    if (attempt && done)
      return (
        <DeckEnd
          store={store}
          cites={cites}
          onAgain={() => start(attempt.mode, newCode(Math.random), attempt.module)}
          onSame={() => start(attempt.mode, attempt.seed, attempt.module)}
          onPrint={() => void print(attempt.seed, attempt.module)}
          onOther={leave}
        />
      );
    if (attempt) return <Deck store={store} cites={cites} />;
    return (
      <>
        {left && <Left text={t.cards.of(left.answers.filter((one) => one !== null).length, left.answers.length)} onResume={store.resume} onDrop={store.drop} />}
        <label class="pick-module">
          <span>{t.cards.module}</span>
          <select value={module} onChange={(event) => setModule(event.currentTarget.value)}>
            <option value="">{t.cards.all}</option>
            {modules.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
          <small class="soft">{t.cards.size(deckSize.graded + deckSize.talk)}</small>
        </label>
        <Start mode={mode} code={code} ways={ways} onMode={setMode} onCode={setCode} onStart={start} onPrint={(seed) => void print(seed)} />
      </>
    );
  };
  return (
    <section class="scenario needs-js" tabIndex={-1} ref={root} aria-label={t.cards.title}>
      {body()}
    </section>
  );
};
