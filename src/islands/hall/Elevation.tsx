import { showDay } from '#domain/edition/dates.ts';
import { traitOf } from '#domain/hall/items.ts';
import type { Item, Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';

const star = (radius: number): string =>
  `${Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius : radius * 0.382;
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    return `${i === 0 ? 'M' : 'L'}${(r * Math.cos(angle)).toFixed(1)} ${(r * Math.sin(angle)).toFixed(1)}`;
  }).join('')}Z`;

/** The national flag: two to three, the star one point up, from its middle to a point one fifth of the length. */
const Flag = ({ x, y, state }: { x: number; y: number; state: string }) => {
  const [w, h] = state === 'ratio' ? [78, 78] : [96, 64];
  const edge = state === 'torn' ? `l-8 8 6 6 -9 9 7 8 -8 9 9 10 -7 ${h - 50}` : `v${h}`;
  return (
    <g class={state === 'torn' ? 'worn' : ''}>
      <path class="flag" d={`M${x} ${y}h${w}${edge}H${x}Z`} />
      <path class="star" transform={`translate(${x + w / 2} ${y + h / 2}) rotate(${state === 'upside' ? 180 : 0})`} d={star(96 / 5)} />
    </g>
  );
};
const Portrait = ({ x, y }: { x: number; y: number }) => (
  <g>
    <rect class="frame" x={x} y={y} width={54} height={70} />
    <rect class="thin" x={x + 5} y={y + 5} width={44} height={60} />
    {t.lines.portrait.map((word, i) => (
      <text key={word} class="small" x={x + 27} y={y + 32 + i * 15}>
        {word}
      </text>
    ))}
  </g>
);

interface Line {
  text: string;
  strong?: boolean;
  small?: boolean;
}
/** The lines of lettering, from above. */
export const lettering = (item: Item, plan: Plan): Line[] => {
  const { rules } = plan;
  const of = (trait: string) => traitOf(item, trait, rules);
  const from = (trait: string) => (of(trait) === 'before' ? rules.before : rules.now);
  return [
    ...t.lines.assembly(from('assembly').assembly).map((text) => ({ text, strong: true })),
    ...t.lines.council.map((text) => ({ text })),
    { text: t.lines.term(from('term').term) },
    { text: t.lines.day(showDay(from('day').day)) },
    { text: t.lines.area[of('area')] ?? '', strong: true },
    { text: of('district') === 'shown' ? t.lines.district : t.lines.place, small: true },
  ];
};

/** The backdrop from the front: slogan, flag over portrait, lettering, as its traits say. */
export const Elevation = ({ item, plan }: { item: Item; plan: Plan }) => {
  const of = (trait: string) => traitOf(item, trait, plan.rules);
  const slogan = (t.lines.slogan as Record<string, readonly string[]>)[of('slogan')] ?? [];
  const left = of('side') === 'left';
  const [flagX, textX] = left ? [22, 250] : [256, 126];
  const above = of('portrait') === 'above';
  return (
    <figure class="elevation">
      <svg viewBox="0 0 380 300" role="img" aria-label={[t.elevation.title, ...slogan, ...lettering(item, plan).map((line) => line.text)].join('. ')}>
        <defs>
          <pattern id="hall-cloth" width="16" height="16" patternUnits="userSpaceOnUse">
            <path class="thin" d="M8 3l2 4 4 1-3 3 1 4-4-2-4 2 1-4-3-3 4-1z" />
          </pattern>
        </defs>
        <rect class={`cloth ${of('colour')}`} x={6} y={6} width={368} height={284} />
        {of('colour') === 'pattern' && <rect x={6} y={6} width={368} height={284} fill="url(#hall-cloth)" />}
        <g class={`on-cloth ${of('colour')}`}>
          {slogan.map((text, i) => (
            <text key={text} class="slogan" x={190} y={28 + i * 19}>
              {text}
            </text>
          ))}
          <path class="rule" d="M20 56H360" />
          <Flag x={flagX} y={above ? 160 : 76} state={of('flag')} />
          <Portrait x={flagX + 21} y={above ? 76 : 176} />
          {lettering(item, plan).map(({ text, strong, small }, i) => (
            <text key={i} class={`${strong ? 'strong' : ''}${small ? ' fine' : ''}`} x={textX} y={88 + i * 26}>
              {text}
            </text>
          ))}
        </g>
        <path class="ground" d="M0 294H380" />
      </svg>
      <figcaption>
        {t.elevation.title}. {t.elevation.note}
      </figcaption>
    </figure>
  );
};
