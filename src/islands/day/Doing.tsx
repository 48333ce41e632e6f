import type { Day, Stage } from '#domain/day/types.ts';
import { dayWords as t } from '#i18n/day.ts';
import type { DayStore } from '#stores/day.ts';
import { Beads } from '../kit/Beads.tsx';
import { useArrival } from '../kit/use-arrival.ts';
import { useLive } from '../kit/use-live.ts';
import type { Cites } from '../kit/cites.ts';
import { CardStage, CardTold } from './CardStage.tsx';
import { Evening } from './Evening.tsx';
import { OrderStage } from './OrderStage.tsx';
import { MinutesStage, Sending } from './Papers.tsx';
import { Judging, Votes } from './Pile.tsx';
import { clockOf, titleOf } from './stages.ts';
import { SumStage } from './SumStage.tsx';

const Body = ({ store, day, stage, index }: { store: DayStore; day: Day; stage: Stage; index: number }) => {
  const run = useLive(store.$run);
  const open = useLive(store.$attempt)?.open ?? '';
  const { content, rules } = store;
  const props = { open, onKeep: store.keep, onAnswer: (answer: string) => store.answer(answer, index) };
  const world = run?.world;
  if (!world) return null;
  switch (stage.kind) {
    case 'evening':
      return <Evening day={day} content={content} {...props} />;
    case 'opening':
      return <OrderStage text={content.opening.text} steps={day.openingSteps} {...props} />;
    case 'closing':
      return <OrderStage text={content.closing.text} steps={day.closingSteps} {...props} />;
    case 'card':
      return <CardStage stage={stage} onAnswer={props.onAnswer} />;
    case 'inventory': {
      const { received, issued, spoiled, left } = t.inventory;
      const rows = [[received, world.received] as const, [issued, world.issued] as const, [spoiled, world.spoiled] as const, [left, world.left] as const];
      return <SumStage key="inventory" text={t.inventory.text} rows={rows} sum={t.inventory.sum} onAnswer={props.onAnswer} />;
    }
    case 'box': {
      const rows = [
        [t.box.hundreds, Math.floor(world.collected / 100)] as const,
        [t.box.rest, world.collected % 100] as const,
        [t.box.voted, world.expected] as const,
      ];
      return <SumStage key="box" text={t.box.text} rows={rows} sum={t.box.sum} onAnswer={props.onAnswer} />;
    }
    case 'judging':
      return <Judging day={day} world={world} {...props} />;
    case 'votes':
      return <Votes day={day} world={world} onAnswer={props.onAnswer} />;
    case 'minutes':
      return <MinutesStage day={day} world={world} onAnswer={props.onAnswer} />;
    case 'sending':
      return <Sending content={content} rules={rules} onAnswer={props.onAnswer} />;
  }
};

/** One stage after another, with what comes back from earlier ones. */
export const Doing = ({ store, cites }: { store: DayStore; cites: Cites }) => {
  const attempt = useLive(store.$attempt);
  const day = useLive(store.$day);
  const back = useLive(store.$back);
  const index = (attempt?.answers.length ?? 0) - (attempt?.told ? 1 : 0);
  const title = useArrival('start', [index]);
  const stage = day?.stages[index];
  if (!attempt || !day || !stage) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (stage.kind !== 'card' || attempt.told || event.ctrlKey || event.altKey || event.metaKey) return;
    const pick = /^[123]$/.test(event.key) ? stage.options[Number(event.key) - 1] : undefined;
    if (pick === undefined) return;
    event.preventDefault();
    store.answer(String(pick), index);
  };
  return (
    <div class="stage" onKeyDown={onKeyDown}>
      <Beads done={day.stages.map((_, i) => i < index)} now={index} />
      <div class="head">
        <h3 tabIndex={-1} ref={title}>
          <small>{t.stage(index + 1, day.stages.length)}</small> {titleOf(stage)}
        </h3>
        <p class="clock">{clockOf(stage, store.content)}</p>
      </div>
      {!attempt.told && back.length > 0 && (
        <div class="back" role="status">
          <h4>{t.back}</h4>
          {back.map((late) => (
            <p key={late.code}>{late.late}</p>
          ))}
        </div>
      )}
      {attempt.told && stage.kind === 'card' ? (
        <CardTold stage={stage} answer={attempt.answers[index] ?? ''} cites={cites} onGoOn={store.goOn} />
      ) : (
        <Body store={store} day={day} stage={stage} index={index} />
      )}
    </div>
  );
};
