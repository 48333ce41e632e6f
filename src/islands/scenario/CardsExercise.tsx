import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseMode } from '#domain/scenario/attempt.ts';
import { deckSize, drawDeck, type DeckCard } from '#domain/scenario/cards.ts';
import { newCode } from '#domain/seed.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { createDeck } from '#stores/scenario-cards.ts';
import { asked, modeSlugs, remember } from '../kit/address.ts';
import { Left, Start, Ways } from '../kit/Start.tsx';
import { useLive } from '../kit/use-live.ts';
import { CardRoom } from './CardRoom.tsx';
import type { Cites } from '../kit/cites.ts';
import { Deck } from './Deck.tsx';
import { DeckEnd } from './DeckEnd.tsx';

export interface CardsProps {
  cards: readonly DeckCard[];
  cites: Cites;
  modules: readonly { id: string; title: string }[];
  mode?: CaseMode | undefined;
}
const ways = (['learn', 'test'] as const).map((id) => ({ id, ...t.cards[id] }));

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
    const { query, seed, mode: asks, present } = asked(modeSlugs);
    const wanted = modules.find((one) => one.id === query.get('hoc-phan'))?.id ?? '';
    if (seed) setCode(seed);
    setModule(wanted);
    if (asks) setMode(asks);
    if (present) setRoom(seed ?? newCode(Math.random));
    else store.look();
  }, [store, modules]);

  const start = (wanted: CaseMode, seed: string, of = module) => {
    remember({ ma: seed, 'che-do': modeSlugs[wanted], 'hoc-phan': of });
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
        {left && (
          <Left
            text={t.cards.of(left.answers.filter((one) => one !== null).length, left.answers.length)}
            drop={t.start.drop}
            onResume={store.resume}
            onDrop={store.drop}
          />
        )}
        <Start id="cards" words={t.start} code={code} onCode={setCode} onStart={(seed) => start(mode, seed)} onPrint={(seed) => void print(seed)}>
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
          <Ways list={ways} value={mode} onChange={setMode} />
        </Start>
      </>
    );
  };
  return (
    <section class="exercise framed scenario needs-js" tabIndex={-1} ref={root} aria-label={t.cards.title}>
      {body()}
    </section>
  );
};
