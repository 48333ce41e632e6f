import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Flow } from '#domain/hall/flow.ts';
import { whereIs } from '#domain/hall/arrange.ts';
import type { Plan, Point } from '#domain/hall/types.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { Building } from './Building.tsx';
import { margin, metre, unit } from './scale.ts';
import { Thing } from './Symbols.tsx';
import { useDrag } from './drag.ts';

export interface DrawingProps {
  plan: Plan;
  chosen?: string | undefined;
  /** Ids of things with something wrong, shown in red. */
  wrong?: ReadonlySet<string> | undefined;
  flow?: Flow | undefined;
  code?: string;
  onChoose?: ((id: string) => void) | undefined;
  /** Puts a thing with its upper left cell at a point. */
  onPlace?: ((id: string, to: Point) => void) | undefined;
  /** Somebody pointed at the ground, in cells. */
  onGround?: ((at: Point) => void) | undefined;
  children?: ComponentChildren;
}

const line = (way: readonly Point[]) => way.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x * unit} ${y * unit}`).join('');

/** The voters' ways in red, an arrow on each. */
const Ways = ({ flow }: { flow: Flow }) => (
  <g class="ways">
    {flow.legs.map(({ from, to, of, way }) => {
      const [a, b] = [way.at(-2), way.at(-1)];
      const angle = a && b ? (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI : 0;
      return (
        <g key={`${from}-${to}`}>
          <path class={of ? 'way many' : 'way'} d={line(way)} />
          {b && <path class="head" transform={`translate(${b.x * unit} ${b.y * unit}) rotate(${angle})`} d="M0 0L-11 -5V5Z" />}
        </g>
      );
    })}
  </g>
);

const TitleBlock = ({ plan, code }: { plan: Plan; code: string }) => {
  const { hall } = plan;
  const [w, bottom] = [hall.width * unit, hall.depth * unit];
  return (
    <g class="title-block" transform={`translate(0 ${bottom + 22})`}>
      <path class="dimension" d={`M0 24H${w}M${w - 4 * metre} 12h${metre}m0 -3v6M${w - 4 * metre} 9v6`} />
      <text class="plan-title" x={0} y={18}>
        {`${t.plan.sheet} – ${hall.title}`}
      </text>
      <text class="plan-note" x={w} y={18} text-anchor="end">
        {t.plan.scale}
      </text>
      <text class="plan-note" x={0} y={39}>
        {`${t.plan.voters(hall.voters)}${code ? ` · ${exerciseWords.code} ${code}` : ''}`}
      </text>
      <text class="plan-note red" x={w} y={39} text-anchor="end">
        {t.plan.practice}
      </text>
    </g>
  );
};

/** The room from above, drawn as a builder draws it; things are chosen, dragged and put down with any pointer. */
export const Drawing = ({ plan, chosen, wrong, flow, code = '', onChoose, onPlace, onGround, children }: DrawingProps) => {
  const { hall, items, rules } = plan;
  const svg = useRef<SVGSVGElement>(null);
  const drag = useDrag(svg, plan, { onChoose, onPlace, onGround });
  const building = useMemo(() => <Building hall={hall} />, [hall]);
  const view = `${-margin} ${-margin} ${hall.width * unit + 2 * margin} ${hall.depth * unit + 2 * margin + 32}`;
  const order = chosen === undefined ? items : [...items.filter((item) => item.id !== chosen), ...items.filter((item) => item.id === chosen)];
  return (
    <svg
      ref={svg}
      class={`plan${onPlace ? ' movable' : onChoose ? ' choosable' : ''}`}
      viewBox={view}
      role="img"
      aria-label={t.plan.label(hall.title, items.length)}
      {...drag}
    >
      {building}
      {flow && <Ways flow={flow} />}
      {order.map((item) => (
        <Thing key={item.id} item={item} rules={rules} state={`${item.id === chosen ? 'chosen ' : ''}${wrong?.has(item.id) ? 'wrong' : ''}`} />
      ))}
      {children}
      <TitleBlock plan={plan} code={code} />
    </svg>
  );
};

/** Where a thing stands, in words. */
export const sayWhere = (plan: Plan, id: string): string => {
  const item = plan.items.find((one) => one.id === id);
  if (!item) return t.where.none;
  const { inside, left, top } = whereIs(plan.hall, item);
  const number = (n: number) => String(n).replace('.', ',');
  return (inside ? t.where.inside : t.where.outside)(number(left), number(top));
};
