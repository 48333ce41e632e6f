import type { Item, Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { sayWhere } from './Drawing.tsx';
import { Elevation } from './Elevation.tsx';
import { choicesOf, nameOf } from './words.ts';

export interface HandProps {
  plan: Plan;
  item: Item | undefined;
  onMove: (dx: number, dy: number) => void;
  onRotate: () => void;
  onRemove: () => void;
  onTrait: (trait: string, value: string) => void;
}

const arrows = [
  ['left', '←', -1, 0],
  ['up', '↑', 0, -1],
  ['down', '↓', 0, 1],
  ['right', '→', 1, 0],
] as const;

/** The thing in hand: moving it with buttons, turning it, putting it back, setting what it is like. */
export const Hand = ({ plan, item, onMove, onRotate, onRemove, onTrait }: HandProps) => {
  if (!item) return <p class="hand soft">{t.arrange.none}</p>;
  return (
    <div class="hand" role="group" aria-label={`${t.arrange.chosen}: ${nameOf(item)}`}>
      <h3>{nameOf(item)}</h3>
      <p class="small soft">
        {sayWhere(plan, item.id)}; {t.where.front} {t.turns[item.turn]}
      </p>
      <div class="pad">
        {arrows.map(([name, sign, dx, dy]) => (
          <button key={name} type="button" class="button" aria-label={t.arrange[name]} onClick={() => onMove(dx, dy)}>
            {sign}
          </button>
        ))}
        <button type="button" class="button" onClick={onRotate}>
          ↻ {t.arrange.rotate}
        </button>
        <button type="button" class="button" onClick={onRemove}>
          {t.arrange.remove}
        </button>
      </div>
      {item.kind === 'backdrop' && <Elevation item={item} plan={plan} />}
      {choicesOf(item, plan).map(({ trait, label, value, options }) => (
        <label key={trait} class="trait">
          <span>{label}</span>
          <select value={value} onChange={(event) => onTrait(trait, event.currentTarget.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === value}>
                {option.text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
};
