import { useState } from 'preact/hooks';
import type { DecisionId } from '#domain/count/decisions.ts';
import { heapOf, type Game, type State } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import { FanStep, HandStep } from './FanStep.tsx';
import { OddStep } from './OddStep.tsx';
import { OrderStep, WitnessStep } from './PeopleSteps.tsx';
import { Choices, Heading } from './parts.tsx';
import { CompareTable, CoverTable, InventoryTable, PilesTable } from './Tables.tsx';

export interface StepProps {
  game: Game;
  state: State;
  value: string;
  onChange: (value: string) => void;
}

const d = t.decide;
const plain = ['seal', 'open', 'method', 'outsider', 'compare'] as const;
type Plain = (typeof plain)[number];

const titleOf = (id: DecisionId): string =>
  id.startsWith('cover-') ? d.cover.title(t.levels[id.slice(6) as 'xa']) : d[id as Exclude<DecisionId, `cover-${string}`>].title;
const saysOf = (id: DecisionId): string => {
  if (id.startsWith('cover-')) return d.cover.says;
  if (id === 'sort') return '';
  const { says } = d[id as 'seal'];
  return typeof says === 'string' ? says : '';
};

/** Options of the decisions that are one choice among several. */
const optionsOf = (game: Game, id: DecisionId): { id: string; text: string }[] => {
  if ((plain as readonly string[]).includes(id))
    return game.scene.options[id as Plain].map((option) => ({ id: option, text: (d[id as Plain].options as Record<string, string>)[option] ?? '' }));
  if (id === 'inventory') {
    const { options } = d.inventory;
    const recounts = game.box.heaps.map(({ level }) => ({
      id: `recount-${level}`,
      text: game.box.heaps.length > 1 ? options.recount(t.levels[level]) : options.recountOne,
    }));
    return [{ id: 'ok', text: options.ok }, ...recounts, { id: 'subtract', text: options.subtract }];
  }
  if (id === 'piles') return (['ok', 'valid', 'piles', 'fix'] as const).map((option) => ({ id: option, text: d.piles.options[option] }));
  if (!id.startsWith('cover-')) return [];
  const { seats } = heapOf(game, id.slice(6) as 'xa');
  return [{ id: 'go', text: d.cover.options.go }, ...Array.from({ length: seats }, (_, i) => ({ id: `find-${i + 1}`, text: d.cover.options.find(i + 1) }))];
};

const Body = (props: StepProps & { id: DecisionId }) => {
  const { id, game, state, value, onChange } = props;
  if (id === 'order') return <OrderStep {...props} />;
  if (id === 'witness') return <WitnessStep {...props} />;
  if (id === 'sort') return <FanStep {...props} />;
  if (id === 'hand') return <HandStep {...props} />;
  if (id === 'odd') return <OddStep {...props} />;
  return (
    <>
      {id === 'inventory' && <InventoryTable game={game} />}
      {id === 'compare' && <CompareTable game={game} />}
      {id === 'piles' && <PilesTable game={game} />}
      {id.startsWith('cover-') && <CoverTable game={game} state={state} level={id.slice(6) as 'xa'} />}
      <Choices options={optionsOf(game, id)} value={value} onChange={onChange} legend={titleOf(id)} name={id} />
    </>
  );
};

/** Whether enough has been chosen to decide. */
const complete = ({ scene }: Game, id: DecisionId, value: string): boolean => {
  const parts = value.split(',');
  if (id === 'order') return parts.length === 4;
  if (id === 'witness') return parts.length === 2 && value !== '';
  if (id === 'odd') return parts.length === scene.odd.length && parts.every(Boolean);
  if (id === 'hand') return parts.length === scene.hand.length && parts.every(Boolean);
  return id === 'sort' || value !== '';
};

/** One decision on a screen of its own. Give it a `key` of the decision, so that each starts afresh. */
export const Decide = ({ id, game, state, act }: { id: DecisionId; game: Game; state: State; act: (token: string) => void }) => {
  const [value, setValue] = useState('');
  const ready = complete(game, id, value);
  const commit = () => ready && act(`d${value === '' ? '-' : value}`);
  const says = saysOf(id);
  return (
    <div class={`step step-${id.split('-')[0]}`}>
      <Heading>{titleOf(id)}</Heading>
      {says && <p class="says">{says}</p>}
      <Body id={id} game={game} state={state} value={value} onChange={setValue} />
      <div class="bar-bottom">
        <button type="button" class="button primary" aria-disabled={!ready} onClick={commit}>
          {t.commit}
        </button>
      </div>
    </div>
  );
};
