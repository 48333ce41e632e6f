import { useState } from 'preact/hooks';
import { site, type Code } from '#domain/hall/codes.ts';
import { sameMark, type Mark } from '#domain/hall/grade.ts';
import { catalogue, codesFor, siteCodes } from '#domain/hall/items.ts';
import type { Item, Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import type { Inspect as Inspecting } from '#stores/hall.ts';
import { Close } from './Close.tsx';
import { Drawing, sayWhere } from './Drawing.tsx';
import { useArrival } from '../kit/use-arrival.ts';
import { useLive } from '../kit/use-live.ts';
import { Verdict, type VerdictProps } from './Verdict.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { nameOf } from './words.ts';

const groups = ['inside', 'outside', 'gate', 'spare'] as const;

const Things = ({ plan, chosen, marks, onChoose }: { plan: Plan; chosen: string | undefined; marks: readonly Mark[]; onChoose: (id: string) => void }) => {
  const button = (id: string, name: string) => {
    const count = marks.filter((mark) => mark.at === id).length;
    return (
      <li key={id}>
        <button type="button" class="thing-button placed" aria-pressed={id === chosen} data-thing={id} onClick={() => onChoose(id)}>
          {name}
          {count > 0 && <b class="count">{t.inspect.marked(count)}</b>}
        </button>
      </li>
    );
  };
  return (
    <div class="store">
      <ul>{button(site, t.site)}</ul>
      {groups.map((group) => {
        const items = plan.items.filter((item) => catalogue[item.kind].group === group);
        return items.length === 0 ? null : (
          <section key={group}>
            <h4>{t.groups[group]}</h4>
            <ul>{items.map((item) => button(item.id, nameOf(item)))}</ul>
          </section>
        );
      })}
    </div>
  );
};

interface LookProps {
  plan: Plan;
  /** The thing looked at; undefined: the place as a whole. */
  item: Item | undefined;
  marks: readonly Mark[];
  words: Words;
  onMark: (code: Code) => void;
}
/** One thing looked at closely, and what can be written down of it. */
const Look = ({ plan, item, marks, words, onMark }: LookProps) => {
  const id = item?.id ?? site;
  const title = useArrival('nearest', [id]);
  return (
    <div class="look">
      <h3 tabIndex={-1} ref={title}>
        {item ? nameOf(item) : t.site}
      </h3>
      {item ? (
        <>
          <p class="small soft">
            {sayWhere(plan, item.id)}; {t.where.front} {t.turns[item.turn]}
          </p>
          <Close item={item} plan={plan} />
        </>
      ) : (
        <p>{t.siteSays}</p>
      )}
      <fieldset class="choices">
        <legend>{t.inspect.wrong}</legend>
        {(item ? codesFor(item.kind, plan.hall.heritage) : siteCodes).map((code) => (
          <label key={code} class="choice">
            <input type="checkbox" checked={marks.some((mark) => sameMark(mark, { code, at: id }))} onChange={() => onMark(code)} />
            <span>{wordsOf(words, code).title}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
};

/** Inspecting a finished room: look at things, write down what is wrong, hand in. */
export const Inspect = ({ room, words, ...rest }: { room: Inspecting; words: Words } & Omit<VerdictProps, 'room' | 'words'>) => {
  const [inspection, attempt, chosen, judged] = [useLive(room.$inspection), useLive(room.$attempt), useLive(room.$chosen), useLive(room.$judged)];
  const [zoom, setZoom] = useState(false);
  const [spoken, say] = useState('');
  if (!inspection || !attempt) return null;
  if (judged) return <Verdict room={room} words={words} {...rest} />;
  const { plan } = inspection;
  const item = plan.items.find((one) => one.id === chosen);
  const mark = (code: Code) => {
    const { title } = wordsOf(words, code);
    say(room.toggle({ code, at: item?.id ?? site }) ? t.inspect.added(title) : t.inspect.taken(title));
  };
  const marked = new Set(attempt.marks.map((one) => one.at));
  return (
    <div class="room">
      <div class="sheet-side">
        <div class={zoom ? 'sheet zoomed' : 'sheet'} tabIndex={zoom ? 0 : undefined}>
          <Drawing plan={plan} chosen={chosen} wrong={marked} code={attempt.seed} onChoose={room.choose} />
        </div>
        <div class="row tools">
          <button type="button" class="button" aria-pressed={zoom} onClick={() => setZoom(!zoom)}>
            {zoom ? t.plan.unzoom : t.plan.zoom}
          </button>
          <b class="marked">{t.inspect.marked(attempt.marks.length)}</b>
          <button type="button" class="button primary" onClick={room.finish}>
            {t.inspect.finish}
          </button>
        </div>
      </div>
      <div class="side">
        {chosen === undefined ? <p class="note">{t.inspect.choose}</p> : <Look plan={plan} item={item} marks={attempt.marks} words={words} onMark={mark} />}
        <h3>{t.inspect.things}</h3>
        <Things plan={plan} chosen={chosen} marks={attempt.marks} onChoose={room.choose} />
      </div>
      <p class="vh" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
};
