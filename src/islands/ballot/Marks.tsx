import type { JSX } from 'preact';
import type { Ballot, Mark } from '#domain/ballot/types.ts';
import { createRandom, type Random } from '#domain/seed.ts';
import { blot, loop, notch, openPath, penStroke } from './ink.ts';
import { sheet, type Layout, type NameBox } from './layout.ts';
import { middle, pen, some, strokes, tick, writing } from './strokes.ts';

const Smear = ({ x, y, rx, ry, random }: { x: number; y: number; rx: number; ry: number; random: Random }) => (
  <g class="smear">
    <path d={blot(x, y, rx, ry, random)} opacity="0.72" />
    <path d={blot(x + rx * 0.4, y + ry * 0.3, rx * 0.75, ry * 0.7, random)} opacity="0.5" />
    <path d={blot(x + rx * 1.15, y - ry * 0.6, ry * 0.4, ry * 0.35, random)} opacity="0.7" />
    <path d={blot(x - rx * 1.1, y + ry * 0.7, ry * 0.25, ry * 0.25, random)} opacity="0.7" />
  </g>
);

const Damage = ({ mark, names, random }: { mark: Mark; names: readonly NameBox[]; random: Random }): JSX.Element | null => {
  const box = 'candidate' in mark ? names[mark.candidate] : undefined;
  if (mark.kind === 'smear') {
    return box ? (
      <Smear x={box.left + (box.right - box.left) * 0.45} y={middle(box)} rx={(box.right - box.left) * 0.4} ry={box.size * 0.75} random={random} />
    ) : (
      <Smear x={500} y={690 + some(random, 90)} rx={22} ry={17} random={random} />
    );
  }
  if (mark.kind === 'tear') {
    const height = box ? box.size * 2.2 + box.bottom - box.top : 120;
    const edge = box
      ? notch(0, middle(box) - height * 0.5, height, box.left + (box.right - box.left) * 0.8, random)
      : notch(sheet.width, 560, height, 46, random);
    const line = openPath(edge);
    return (
      <g class="tear">
        <path d={`${line}L${edge[0]?.[0] === 0 ? -9 : 601} ${edge.at(-1)?.[1]}L${edge[0]?.[0] === 0 ? -9 : 601} ${edge[0]?.[1]}Z`} />
        <path class="fibre" d={line} />
      </g>
    );
  }
  if (mark.kind !== 'fold') return null;
  return (
    <g class="fold">
      <path class="shade" d={`M0 ${420}H592V840H0Z`} />
      <path class="shade" d="M296 0H592V840H296Z" />
      {[
        `M0 210L592 ${212 + some(random, 6)}`,
        `M0 420L592 ${421 + some(random, 6)}`,
        `M0 632L592 ${630 + some(random, 6)}`,
        `M296 0L${297 + some(random, 5)} 840`,
      ].map((d) => (
        <g key={d}>
          <path class="crease" d={d} />
          <path class="light" d={d} transform="translate(1.4 1.4)" />
        </g>
      ))}
    </g>
  );
};

/** Everything a hand did to the paper. */
export const Marks = ({ ballot, layout }: { ballot: Ballot; layout: Layout }) => {
  const { names } = layout;
  return (
    <g class={`ink ${ballot.ink}`}>
      {ballot.marks.map((mark, i) => {
        const random = createRandom(`${mark.seed}/${mark.kind}`);
        if (mark.kind === 'smear' || mark.kind === 'tear' || mark.kind === 'fold') return <Damage key={i} mark={mark} names={names} random={random} />;
        const box = 'candidate' in mark ? names[mark.candidate] : undefined;
        if (mark.kind === 'circle' && box)
          return (
            <path
              key={i}
              d={penStroke(
                loop((box.left + box.right) / 2 - 10, middle(box), (box.right - box.left) / 2 + 34, (box.bottom - box.top) / 2 + box.size * 0.95, random),
                pen,
                random,
              )}
            />
          );
        if (mark.kind === 'tick' && box) return <path key={i} d={tick(40, box.top, box.size, random)} />;
        const thin = writing(mark, layout, ballot, random);
        return thin ? <path key={i} class="written" d={thin} /> : <path key={i} d={strokes(mark, names, random)} />;
      })}
    </g>
  );
};
