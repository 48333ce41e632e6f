import type { HallFile } from './schema.ts';
import { rectOf } from './grid.ts';
import { catalogue } from './items.ts';
import { cellsPerMetre, type Hall, type Item, type Opening, type Placement, type Rect, type Side, type Turn } from './types.ts';

const cells = (metres: number): number => Math.round(metres * cellsPerMetre);
const turns: Record<'down' | 'left' | 'up' | 'right', Turn> = { down: 0, left: 1, up: 2, right: 3 };
const rect = ([x, y, width, depth]: readonly [number, number, number, number]): Rect => ({
  x: cells(x),
  y: cells(y),
  width: cells(width),
  depth: cells(depth),
});
const opening = ({ side, at, width }: { side: Side; at: number; width: number }): Opening => ({ side, at: cells(at), width: cells(width) });
const placement = ({ kind, at, faces }: HallFile['layout'][number]): Placement => ({ kind, x: cells(at[0]), y: cells(at[1]), turn: turns[faces] });

/** A hall as its author wrote it, in cells. */
export const toHall = (id: string, file: HallFile): Hall => ({
  id,
  title: file.title,
  about: file.about,
  width: cells(file.size[0]),
  depth: cells(file.size[1]),
  room: rect(file.room),
  open: file.open,
  doors: file.doors.map((door) => ({ ...opening(door), id: door.id, step: door.step })),
  windows: file.windows.map((window) => ({ ...opening(window), high: window.high })),
  mirrors: file.mirrors.map(opening),
  pillars: file.pillars.map(rect),
  yard: file.yard.map(rect),
  shelter: file.shelter.map(rect),
  gate: { at: cells(file.gate[0]), width: cells(file.gate[1]) },
  heritage: file.heritage,
  voters: file.voters,
  layout: file.layout.map(placement),
  spots: Object.fromEntries(Object.entries(file.spots).map(([name, list]) => [name, list.map(placement)])),
});

/** Things with their ids: a kind there is one of is named as its kind, others are numbered. */
export const withIds = (list: readonly Placement[]): Item[] => {
  const seen = new Map<string, number>();
  return list.map((one) => {
    const count = (seen.get(one.kind) ?? 0) + 1;
    seen.set(one.kind, count);
    const numbered = catalogue[one.kind].most > 1;
    return { ...one, id: numbered ? `${one.kind}-${count}` : one.kind, traits: {} };
  });
};

const mirrorSide: Record<Side, Side> = { north: 'north', south: 'south', west: 'east', east: 'west' };
const mirrorTurn: Record<Turn, Turn> = { 0: 0, 1: 3, 2: 2, 3: 1 };

/** The hall as seen in a mirror: left and right change places. Twice gives the hall itself. */
export const flipHall = (hall: Hall): Hall => {
  const flip = ({ x, y, width, depth }: Rect): Rect => ({ x: hall.width - x - width, y, width, depth });
  const turn = <T extends Opening>(one: T): T => ({
    ...one,
    side: mirrorSide[one.side],
    at: one.side === 'north' || one.side === 'south' ? hall.room.width - one.at - one.width : one.at,
  });
  const place = (one: Placement): Placement => ({ ...one, x: hall.width - one.x - rectOf(one).width, turn: mirrorTurn[one.turn] });
  return {
    ...hall,
    room: flip(hall.room),
    open: hall.open.map((side) => mirrorSide[side]),
    doors: hall.doors.map(turn),
    windows: hall.windows.map(turn),
    mirrors: hall.mirrors.map(turn),
    pillars: hall.pillars.map(flip),
    yard: hall.yard.map(flip),
    shelter: hall.shelter.map(flip),
    gate: { at: hall.width - hall.gate.at - hall.gate.width, width: hall.gate.width },
    layout: hall.layout.map(place),
    spots: Object.fromEntries(Object.entries(hall.spots).map(([name, list]) => [name, list.map(place)])),
  };
};
