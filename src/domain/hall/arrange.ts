import { centre, grow, meet, rectOf, walkGrid, at as cellAt } from './grid.ts';
import { catalogue, kindsOf } from './items.ts';
import { cellsPerMetre, type Hall, type Item, type Kind, type Plan, type Placement, type Rect, type Rules, type Turn } from './types.ts';

const clampTo = (value: number, from: number, to: number): number => Math.min(Math.max(from, to), Math.max(from, value));

/** The place kept inside the room or the drawing, whichever the thing may stand in. */
export const clamp = <T extends Placement>(hall: Hall, item: T): T => {
  const { width, depth } = rectOf(item);
  const ground: Rect = catalogue[item.kind].zone === 'room' ? hall.room : { x: 0, y: 0, width: hall.width, depth: hall.depth };
  return {
    ...item,
    x: clampTo(Math.round(item.x), ground.x, ground.x + ground.width - width),
    y: clampTo(Math.round(item.y), ground.y, ground.y + ground.depth - depth),
  };
};
export const moved = <T extends Placement>(hall: Hall, item: T, dx: number, dy: number): T => clamp(hall, { ...item, x: item.x + dx, y: item.y + dy });

/** Turned a quarter clockwise around its middle. */
export const turned = <T extends Placement>(hall: Hall, item: T): T => {
  const c = centre(rectOf(item));
  const next = { ...item, turn: ((item.turn + 1) % 4) as Turn };
  const { width, depth } = rectOf(next);
  return clamp(hall, { ...next, x: Math.floor(c.x - width / 2), y: Math.floor(c.y - depth / 2) });
};

/** The thing with its middle at a point of the drawing (in cells). */
export const centredAt = <T extends Placement>(hall: Hall, item: T, x: number, y: number): T => {
  const { width, depth } = rectOf(item);
  return clamp(hall, { ...item, x: Math.round(x - width / 2), y: Math.round(y - depth / 2) });
};

/** The id the next thing of a kind gets; undefined when there are enough of it. */
export const nextId = (items: readonly Item[], kind: Kind): string | undefined => {
  const { most } = catalogue[kind];
  return Array.from({ length: most }, (_, i) => (most > 1 ? `${kind}-${i + 1}` : kind)).find((id) => !items.some((item) => item.id === id));
};

const step = 2;
/** Cells between a thing just fetched and what stands there. */
const apart = 3;
/** A free place to begin with: the first one, read as a page, where nothing stands; in the yard for what belongs outside. */
export const freePlace = (hall: Hall, items: readonly Item[], kind: Kind): Placement => {
  const grid = walkGrid(hall, items);
  const start: Placement = { kind, x: 0, y: 0, turn: 0 };
  const inside = catalogue[kind].group === 'inside';
  const grounds = inside ? [hall.room] : hall.yard;
  for (const ground of grounds)
    for (let y = ground.y; y < ground.y + ground.depth; y += step)
      for (let x = ground.x; x < ground.x + ground.width; x += step) {
        const place = { ...start, x, y };
        const rect = rectOf(place);
        if (rect.x + rect.width > ground.x + ground.width || rect.y + rect.depth > ground.y + ground.depth) continue;
        let free = !items.some((item) => meet(grow(rect, apart), rectOf(item)));
        for (let j = 0; free && j < rect.depth; j++) for (let i = 0; i < rect.width; i++) if (cellAt(grid, x + i, y + j) === 1) free = false;
        if (free) return place;
      }
  return clamp(hall, { ...start, x: hall.room.x, y: inside ? hall.room.y : hall.depth });
};

/** Where a thing stands, as one says it: in the room or outside, and how far from the room's left and upper wall, in metres. */
export const whereIs = (hall: Hall, item: Placement): { inside: boolean; left: number; top: number; turn: Turn } => {
  const rect = rectOf(item);
  return { inside: meet(hall.room, rect), left: (rect.x - hall.room.x) / cellsPerMetre, top: (rect.y - hall.room.y) / cellsPerMetre, turn: item.turn };
};

/** The kinds that still can be fetched for a plan. */
export const stillThere = ({ items }: Pick<Plan, 'items'>, rules: Rules): Kind[] => kindsOf(rules).filter((kind) => nextId(items, kind) !== undefined);
