import { openingRect, wallRect } from '#domain/hall/grid.ts';
import { cellsPerMetre, sides, type Door, type Hall, type Rect } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { metre, metres, unit } from './scale.ts';

const box = ({ x, y, width, depth }: Rect) => ({ x: x * unit, y: y * unit, width: width * unit, height: depth * unit });

const Ground = ({ hall }: { hall: Hall }) => {
  const [w, d] = [hall.width * unit, hall.depth * unit];
  return (
    <>
      {hall.yard.map((rect, i) => (
        <rect key={i} class="yard" {...box(rect)} />
      ))}
      <rect class="floor" {...box(hall.room)} />
      <path
        class="grid"
        d={[
          ...Array.from({ length: Math.floor(w / metre) + 1 }, (_, i) => `M${i * metre} 0V${d}`),
          ...Array.from({ length: Math.floor(d / metre) + 1 }, (_, i) => `M0 ${i * metre}H${w}`),
        ].join('')}
      />
      {hall.shelter.map((rect, i) => (
        <rect key={i} class="shelter" {...box(rect)} />
      ))}
    </>
  );
};

/** The leaf of a door and the arc it swings; two leaves, opening outwards. */
const Leaf = ({ hall, door }: { hall: Hall; door: Door }) => {
  const { x, y, width, height } = box(openingRect(hall, door));
  const level = door.side === 'north' || door.side === 'south';
  const long = (level ? width : height) / 2;
  const turn = { south: 0, west: 90, north: 180, east: 270 }[door.side];
  return (
    <g transform={`translate(${x + width / 2} ${y + height / 2}) rotate(${turn})`}>
      <rect class="hole" x={-long} y={-unit / 2} width={2 * long} height={unit} />
      <path
        class="leaf"
        d={`M${-long} ${unit / 2}v${long}A${long} ${long} 0 0 0 0 ${unit / 2}M${long} ${unit / 2}v${long}A${long} ${long} 0 0 1 0 ${unit / 2}`}
      />
      {door.step && <path class="leaf" d={`M${-long} ${unit / 2 + 3}H${long}M${-long} ${unit / 2 + 7}H${long}`} />}
    </g>
  );
};

const Walls = ({ hall }: { hall: Hall }) => (
  <>
    {sides.map((side) => (
      <rect key={side} class={hall.open.includes(side) ? 'rope' : 'wall'} {...box(wallRect(hall, side))} />
    ))}
    {hall.windows.map((window, i) => {
      const rect = box(openingRect(hall, window));
      const level = rect.width > rect.height;
      return (
        <g key={i}>
          <rect class="hole" {...rect} />
          <path
            class={window.high ? 'pane high' : 'pane'}
            d={level ? `M${rect.x} ${rect.y + 3}h${rect.width}m0 4h${-rect.width}` : `M${rect.x + 3} ${rect.y}v${rect.height}m4 0v${-rect.height}`}
          />
        </g>
      );
    })}
    {hall.mirrors.map((mirror, i) => {
      const { x, y, width, height } = box(openingRect(hall, mirror));
      return (
        <g key={i}>
          <path
            class="glass"
            d={
              width > height
                ? `M${x} ${mirror.side === 'north' ? y + height + 2 : y - 2}h${width}`
                : `M${mirror.side === 'west' ? x + width + 2 : x - 2} ${y}v${height}`
            }
          />
          <text class="note" x={x + width / 2} y={mirror.side === 'north' ? y + height + 18 : y - 8}>
            {t.plan.mirror}
          </text>
        </g>
      );
    })}
    {hall.doors.map((door) => (
      <Leaf key={door.id} hall={hall} door={door} />
    ))}
    {hall.pillars.map((pillar, i) => (
      <rect key={i} class="wall" {...box(pillar)} />
    ))}
  </>
);

/** Dimension lines with slanting ticks, as on a builder's drawing. */
const Dimensions = ({ hall }: { hall: Hall }) => {
  const { x, y, width, height } = box(hall.room);
  const [top, left] = [-14, -14];
  const tick = (px: number, py: number) => `M${px - 4} ${py + 4}L${px + 4} ${py - 4}`;
  return (
    <>
      <path
        class="dimension"
        d={`M${x} ${top}H${x + width}M${left} ${y}V${y + height}${tick(x, top)}${tick(x + width, top)}${tick(left, y)}${tick(left, y + height)}`}
      />
      <text class="dimension-text" x={x + width / 2} y={top - 5}>
        {`${metres(hall.room.width / cellsPerMetre)} m`}
      </text>
      <text class="dimension-text" transform={`translate(${left - 5} ${y + height / 2}) rotate(-90)`}>
        {`${metres(hall.room.depth / cellsPerMetre)} m`}
      </text>
    </>
  );
};

/** The empty building with its yard. */
export const Building = ({ hall }: { hall: Hall }) => {
  const gate = { x: hall.gate.at * unit, width: hall.gate.width * unit };
  const bottom = hall.depth * unit;
  return (
    <g class="building">
      <Ground hall={hall} />
      <Walls hall={hall} />
      <path class="fence" d={`M0 ${bottom}H${gate.x}M${gate.x + gate.width} ${bottom}H${hall.width * unit}`} />
      <path class="gate" d={`M${gate.x} ${bottom - 8}v16M${gate.x + gate.width} ${bottom - 8}v16`} />
      <text class="note" x={gate.x + gate.width / 2} y={bottom + 14}>
        {t.plan.gate}
      </text>
      <Dimensions hall={hall} />
    </g>
  );
};
