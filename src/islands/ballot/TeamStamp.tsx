import type { Ballot, Stamp } from '#domain/ballot/types.ts';
import { createRandom } from '#domain/seed.ts';
import { blot } from './ink.ts';

const radius = 46;
const round = (value: number) => Math.round(value * 10) / 10;

/** Letters along the inside of the ring, three by three: letter by letter would double the time of drawing a ballot. */
const Ring = ({ text }: { text: string }) => {
  const turn = 360 / (text.length + 1);
  return (
    <>
      {(text.match(/.{1,3}/g) ?? []).map((letters, i) => (
        <text key={i} class="ring" transform={`rotate(${round((i * 3 + (letters.length - 1) / 2 - (text.length - 1) / 2) * turn)})`} y={11 - radius}>
          {letters}
        </text>
      ))}
    </>
  );
};

const Face = ({ room, stamp }: { room: Ballot['room']; stamp: Stamp }) => (
  <>
    <circle r={radius} class="rim" />
    <circle r={radius - 14} class="rim thin" />
    <Ring text={`${room.commune} · ${room.province} ·`.toUpperCase().replaceAll(' ', '\u00a0')} />
    <text y="-2" class="inner">
      TỔ BẦU CỬ
    </text>
    <text y="13" class="inner big">
      SỐ {stamp.team}
    </text>
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
        <path
          key={i}
          class="pad"
          d={blot((random.next() - 0.5) * 56, (random.next() - 0.5) * 44, 8 + random.next() * 15, 4 + random.next() * 6, random)}
          opacity={0.25 + random.next() * 0.3}
        />
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
