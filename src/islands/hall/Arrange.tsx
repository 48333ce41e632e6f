import { useMemo, useRef, useState } from 'preact/hooks';
import { survey } from '#domain/hall/checks.ts';
import { judgeRoom } from '#domain/hall/grade.ts';
import { withIds } from '#domain/hall/hall.ts';
import { hallWords as t } from '#i18n/hall.ts';
import type { Arrange as Arranging } from '#stores/hall.ts';
import { Drawing } from './Drawing.tsx';
import { Findings } from './Findings.tsx';
import { Hand } from './Hand.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { useArrival } from '../kit/use-arrival.ts';
import { useLive } from '../kit/use-live.ts';
import { Store } from './Store.tsx';
import { useVerbs } from './verbs.ts';
import type { Words } from '../kit/words.ts';

const metreInCells = 4;
const steps: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const typing = (target: EventTarget | null): boolean => target instanceof Element && target.closest('select, input, textarea, summary') !== null;

const Result = ({ room, words, onShow }: { room: Arranging; words: Words; onShow: (id: string) => void }) => {
  const [plan, said, saved] = [useLive(room.$plan), useLive(room.$survey), useLive(room.$saved)];
  const title = useArrival('nearest', [said !== undefined]);
  if (!plan || !said) return null;
  const { open, advice } = judgeRoom(said.findings);
  return (
    <div class="checked">
      <h3 tabIndex={-1} ref={title} class={open.length === 0 ? 'good' : 'open'}>
        {open.length === 0 ? t.arrange.good : t.arrange.still(open.length)} {t.arrange.advice(advice.length)}
      </h3>
      {saved !== undefined && <p role="status">{t.arrange.saved(saved)}</p>}
      {saved !== undefined && open.length === 0 && (
        <p class="done-stamp">
          <Stamp fresh />
        </p>
      )}
      <Findings plan={plan} findings={said.findings} words={words} onShow={onShow} />
      {saved === undefined && (
        <button type="button" class="button primary" onClick={room.finish}>
          {t.arrange.finish}
        </button>
      )}
    </div>
  );
};

/** Arranging a room: the drawing, the store of things, the thing in hand, what the checks say. */
export const Arrange = ({ room, words, onPrint, onLeave }: { room: Arranging; words: Words; onPrint: () => void; onLeave: () => void }) => {
  const [plan, attempt, chosen, said] = [useLive(room.$plan), useLive(room.$attempt), useLive(room.$chosen), useLive(room.$survey)];
  const [[ways, zoom, sample], setView] = useState([false, false, false]);
  const [spoken, say] = useState('');
  const verbs = useVerbs(room, plan, say);
  const sheet = useRef<HTMLDivElement>(null);
  const flow = useMemo(() => (ways && plan ? (said ?? survey(plan)).flow : undefined), [ways, plan, said]);
  const wrong = useMemo(() => new Set(said?.findings.flatMap((finding) => finding.at) ?? []), [said]);
  if (!plan || !attempt) return null;
  const shown = sample ? { ...plan, items: withIds(plan.hall.layout) } : plan;
  const item = plan.items.find((one) => one.id === chosen);
  const show = (id: string) => {
    verbs.choose(id);
    sheet.current?.scrollIntoView({ block: 'start' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (typing(event.target) || sample) return;
    const step = steps[event.key];
    const by = event.shiftKey ? metreInCells : 1;
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) room.undo();
    else if (event.ctrlKey || event.metaKey || event.altKey || !item) return;
    else if (step) verbs.move(chosen, step[0] * by, step[1] * by);
    else if (event.key.toLowerCase() === 'r') verbs.rotate(chosen);
    else if (event.key === 'Delete') verbs.remove(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="room" onKeyDown={onKeyDown}>
      <div class="sheet-side" ref={sheet}>
        <div class={zoom ? 'sheet zoomed' : 'sheet'} tabIndex={zoom ? 0 : undefined}>
          <Drawing
            plan={shown}
            chosen={sample ? undefined : chosen}
            wrong={sample ? undefined : wrong}
            flow={sample ? survey(shown).flow : flow}
            code={attempt.seed}
            onChoose={sample ? undefined : verbs.choose}
            onPlace={sample ? undefined : verbs.place}
            onGround={(at) => !sample && verbs.ground(chosen, at)}
          />
        </div>
        <div class="row tools">
          <button type="button" class="button" aria-pressed={ways} onClick={() => setView([!ways, zoom, sample])}>
            {t.plan.ways}
          </button>
          <button type="button" class="button" aria-pressed={zoom} onClick={() => setView([ways, !zoom, sample])}>
            {zoom ? t.plan.unzoom : t.plan.zoom}
          </button>
          <button type="button" class="button" onClick={() => room.undo()}>
            {t.arrange.undo}
          </button>
          <button type="button" class="button primary" onClick={() => room.check()}>
            {said ? t.arrange.recheck : t.arrange.check}
          </button>
        </div>
        {sample && <p class="note">{t.arrange.sampleSays}</p>}
      </div>
      <div class="side">
        <Hand
          plan={plan}
          item={sample ? undefined : item}
          onMove={(dx, dy) => verbs.move(chosen, dx, dy)}
          onRotate={() => verbs.rotate(chosen)}
          onRemove={() => verbs.remove(chosen)}
          onTrait={(trait, value) => item && room.setTrait(item.id, trait, value)}
        />
        <Result room={room} words={words} onShow={show} />
        <h3>{t.arrange.store}</h3>
        <p class="small soft">{t.arrange.storeSays}</p>
        <Store plan={plan} chosen={chosen} onAdd={verbs.add} onChoose={verbs.choose} />
        <p class="small soft keys-help">{t.arrange.keys}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => setView([ways, zoom, !sample])}>
            {sample ? t.arrange.own : t.arrange.sample}
          </button>
          <button type="button" class="button" onClick={onPrint}>
            {t.arrange.print}
          </button>
          <button type="button" class="button quiet" onClick={onLeave}>
            {t.arrange.leave}
          </button>
        </div>
      </div>
      <p class="vh" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
};
