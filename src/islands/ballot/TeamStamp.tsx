import type { Ballot, Stamp } from '#domain/ballot/types.ts';
import { createRandom } from '#domain/seed.ts';
import { blot } from './ink.ts';

const radius = 46;
const round = (value: number) => Math.round(value * 10) / 10;

/** Letters set one by one along the inside of the ring. */
const Ring = ({ text }: { text: string }) => {
  const step = 6.2832 / (text.length + 1);
  const angles = [...text].map((_, i) => -3.1416 / 2 - step * ((text.length - 1) / 2 - i));
  return (
    <text
      class="ring"
      x={angles.map((a) => round(Math.cos(a - 0.06) * (radius - 11))).join(' ')}
      y={angles.map((a) => round(Math.sin(a - 0.06) * (radius - 11))).join(' ')}
      rotate={angles.map((a) => round((a * 180) / Math.PI + 90)).join(' ')}
    >
      {text}
    </text>
  );
};

const Face = ({ room, stamp }: { room: Ballot['room']; stamp: Stamp }) => (
  <>
    <circle r={radius} class="rim" />
    <circle r={radius - 14} class="rim thin" />
    <Ring text={`${room.commune} · ${room.province} ·`.toUpperCase()} />
    <text y="-2" class="inner">TỔ BẦU CỬ</text>
    <text y="13" class="inner big">SỐ {stamp.team}</text>
  </>
);

const spots: Record<Stamp['place'], readonly [number, number]> = { corner: [100, 147], foot: [470, 770], middle: [430, 330] };

const Smudge = ({ seed }: { seed: number }) => {
  const random = createRandom(`${seed}/smudge`);
  return (
    <>
      {[0, 9, 19, 31].map((turn) => (
        <g key={turn} transform={`rotate(${turn}) translate(${round(turn / 5)} ${round(-turn / 7)})`} opacity="0.35">
          <circle r={radius} class="rim" />
          <circle r={radius - 14} class="rim thin" />
        </g>
      ))}
      {Array.from({ length: 7 }, (_, i) => (
        <path key={i} class="pad" d={blot((random.next() - 0.5) * 56, (random.next() - 0.5) * 44, 8 + random.next() * 15, 4 + random.next() * 6, random)} opacity={0.25 + random.next() * 0.3} />
      ))}
    </>
  );
};

/** The round red stamp of a Tổ, as it was pressed. */
export const TeamStamp = ({ ballot, stamp }: { ballot: Ballot; stamp: Stamp }) => {
  const random = createRandom(`${ballot.seed}/stamp`);
  const [x, y] = spots[stamp.place];
  const tilt = stamp.look === 'tilted' ? 34 : (random.next() - 0.5) * 14;
  const shift = stamp.look === 'tilted' ? [16, 20] : [(random.next() - 0.5) * 8, (random.next() - 0.5) * 6];
  const at = `translate(${round(x + (shift[0] ?? 0))} ${round(y + (shift[1] ?? 0))}) rotate(${round(tilt)})`;
  return (
    <g class={`seal ${stamp.look}${ballot.paper === 'copy' ? ' copied' : ''}`} transform={at}>
      {stamp.look === 'unreadable' ? <Smudge seed={ballot.seed} /> : <Face room={ballot.room} stamp={stamp} />}
      {stamp.look === 'double' && (
        <g transform="translate(9 -6) rotate(11)" opacity="0.55">
          <Face room={ballot.room} stamp={stamp} />
        </g>
      )}
    </g>
  );
};
