import { centre, distance, gateRect, openingRect, rectOf, userPoint, walkGrid } from './grid.ts';
import type { Door, Hall, Item, Kind, Point } from './types.ts';
import { chairWidth, distances, groundFor, placeNear, placesIn, unreached, voterWidth, wayDown, type Ground } from './walk.ts';

/** One part of a voter's way; `to` and `from` are ids of things, doors or 'gate'. `of`: the writing place it serves. */
export interface Leg {
  from: string;
  to: string;
  way: readonly Point[];
  of?: string;
}
export interface Flow {
  entry: Door | undefined;
  exit: Door | undefined;
  /** In and out by different doors. */
  apart: boolean;
  legs: readonly Leg[];
  /** Pairs of stations between which no way leads. */
  cut: readonly (readonly [string, string])[];
  /** Walking distance from a door to a thing, in fifths of a cell; `unreached` where no way leads. */
  fromEntry: (item: Item) => number;
  fromExit: (item: Item) => number;
}

const first = (items: readonly Item[], kind: Kind): Item | undefined => items.find((item) => item.kind === kind);
const doorPoint = (hall: Hall, door: Door): Point => centre(openingRect(hall, door));
const nearestDoor = (hall: Hall, arrow: Item | undefined): Door | undefined => {
  if (!arrow) return undefined;
  const p = centre(rectOf(arrow));
  return [...hall.doors].sort((a, b) => distance(doorPoint(hall, a), p) - distance(doorPoint(hall, b), p))[0];
};

interface Stop {
  id: string;
  place: number | undefined;
}
type Fields = (stop: Stop) => Uint16Array | undefined;

const fieldsOf = (ground: Ground): Fields => {
  const known = new Map<number, Uint16Array>();
  return ({ place }) => {
    if (place === undefined) return undefined;
    const found = known.get(place) ?? distances(ground, [place]);
    known.set(place, found);
    return found;
  };
};

/** The voters' ways through a plan: gate, door, tables 1 and 2, every writing place, box, stamp, door. What is missing is left out. */
export const flowOf = (hall: Hall, items: readonly Item[]): Flow => {
  const ground = groundFor(walkGrid(hall, items), voterWidth);
  const fields = fieldsOf(ground);
  const [arrowIn, arrowOut] = [first(items, 'arrowIn'), first(items, 'arrowOut')];
  const gatePoint = centre(gateRect(hall));
  const byGate = [...hall.doors].sort((a, b) => distance(doorPoint(hall, a), gatePoint) - distance(doorPoint(hall, b), gatePoint));
  const entry = nearestDoor(hall, arrowIn) ?? byGate.find((door) => door !== nearestDoor(hall, arrowOut)) ?? byGate[0];
  const exit = nearestDoor(hall, arrowOut) ?? entry;
  const stopAt = (id: string, point: Point): Stop => ({ id, place: placeNear(ground, point) });
  const stops = (list: readonly Item[]): Stop[] => list.map((item) => stopAt(item.id, userPoint(item)));
  const one = (kind: Kind): Stop[] => stops(items.filter((item) => item.kind === kind).slice(0, 1));
  const inside = entry ? [{ id: entry.id, place: placeNear(ground, doorPoint(hall, entry)) }] : [];
  const outside = exit ? [{ id: exit.id, place: placeNear(ground, doorPoint(hall, exit)) }] : [];
  const booths = stops(items.filter((item) => item.kind === 'booth'));
  const legs: Leg[] = [];
  const cut: (readonly [string, string])[] = [];
  const join = (from: Stop | undefined, to: Stop | undefined, field: Stop | undefined, of?: string) => {
    if (!from || !to || !field) return;
    const far = fields(field);
    const other = field === to ? from : to;
    const way = far && other.place !== undefined ? wayDown(ground, far, other.place) : undefined;
    if (way) legs.push({ from: from.id, to: to.id, way: field === to ? way : [...way].reverse(), ...(of === undefined ? {} : { of }) });
    else cut.push([from.id, to.id]);
  };
  const gate: Stop = { id: 'gate', place: placesIn(ground, { ...gateRect(hall), y: hall.depth - ground.size, depth: 1 })[Math.floor(hall.gate.width / 2) - 1] };
  const chain = [gate, ...inside, ...one('table1'), ...one('table2')];
  // Distances are the same both ways: a leg may use those of either end, and few are worked out.
  chain.forEach((stop, i) => i > 0 && join(chain[i - 1], stop, i === 2 && stop.id !== 'table2' ? chain[1] : stop));
  const give = chain.at(-1);
  const leave = [...one('box'), ...one('stamp'), ...outside];
  for (const booth of booths) {
    join(give, booth, give, booth.id);
    join(booth, leave[0], leave[0], booth.id);
  }
  leave.forEach((stop, i) => i > 0 && join(leave[i - 1], stop, i === leave.length - 1 ? stop : leave[0]));
  const from = (stop: Stop | undefined, item: Item): number => {
    const place = placeNear(ground, userPoint(item));
    const far = stop && fields(stop);
    return far && place !== undefined ? (far[place] ?? unreached) : unreached;
  };
  return {
    entry,
    exit,
    apart: entry !== undefined && exit !== undefined && entry.id !== exit.id,
    legs,
    cut,
    fromEntry: (item) => from(inside[0], item),
    fromExit: (item) => from(outside[0], item),
  };
};

/** Stations a wheelchair (one metre wide) cannot get to from the gate. A step stops it where no ramp lies. One writing place is enough. */
export const shutOut = (hall: Hall, items: readonly Item[], flow: Flow): string[] => {
  const grid = walkGrid(hall, items);
  const ramps = items.filter((item) => item.kind === 'ramp').map(rectOf);
  for (const door of hall.doors) {
    const rect = openingRect(hall, door);
    if (!door.step || ramps.some((ramp) => overlapAlong(ramp, rect, door) >= Math.min(chairWidth, door.width))) continue;
    for (let y = rect.y; y < rect.y + rect.depth; y++) for (let x = rect.x; x < rect.x + rect.width; x++) grid.cells[y * grid.width + x] = 1;
  }
  const ground = groundFor(grid, chairWidth);
  const far = distances(ground, placesIn(ground, { ...gateRect(hall), y: hall.depth - ground.size, depth: 1 }));
  const reaches = (point: Point) => {
    const place = placeNear(ground, point);
    return place !== undefined && far[place] !== unreached;
  };
  const lone = (['table1', 'table2', 'box', 'stamp'] as const).flatMap((kind) => items.filter((item) => item.kind === kind).slice(0, 1));
  const booths = items.filter((item) => item.kind === 'booth');
  const out = lone.filter((item) => !reaches(userPoint(item))).map((item) => item.id);
  if (booths.length > 0 && !booths.some((booth) => reaches(userPoint(booth)))) out.push(...booths.map((booth) => booth.id));
  if (flow.entry && !reaches(doorPoint(hall, flow.entry))) out.push(flow.entry.id);
  return out;
};

/** How much of a door a ramp lies before, in cells; 0 when it lies elsewhere. */
const overlapAlong = (
  ramp: { x: number; y: number; width: number; depth: number },
  door: { x: number; y: number; width: number; depth: number },
  { side }: Door,
): number => {
  const level = side === 'north' || side === 'south';
  const along = level
    ? Math.min(ramp.x + ramp.width, door.x + door.width) - Math.max(ramp.x, door.x)
    : Math.min(ramp.y + ramp.depth, door.y + door.depth) - Math.max(ramp.y, door.y);
  const off = level
    ? Math.max(door.y - (ramp.y + ramp.depth), ramp.y - (door.y + door.depth))
    : Math.max(door.x - (ramp.x + ramp.width), ramp.x - (door.x + door.width));
  return off <= 0 ? Math.max(0, along) : 0;
};
