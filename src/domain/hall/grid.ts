import { catalogue } from './items.ts';
import type { Hall, Item, Opening, Placement, Point, Rect, Side, Turn } from './types.ts';

const towards: readonly Point[] = [
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
];
/** The direction the user's side looks, as a step of one cell. */
export const facing = (turn: Turn): Point => towards[turn] as Point;

/** The cells an item covers. */
export const rectOf = ({ kind, x, y, turn }: Placement): Rect => {
  const { width, depth } = catalogue[kind];
  return turn % 2 === 0 ? { x, y, width, depth } : { x, y, width: depth, depth: width };
};
export const centre = ({ x, y, width, depth }: Rect): Point => ({ x: x + width / 2, y: y + depth / 2 });
export const grow = ({ x, y, width, depth }: Rect, by: number): Rect => ({ x: x - by, y: y - by, width: width + 2 * by, depth: depth + 2 * by });
export const meet = (a: Rect, b: Rect): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.depth && b.y < a.y + a.depth;
export const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.depth <= outer.y + outer.depth;
export const within = ({ x, y, width, depth }: Rect, p: Point): boolean => p.x >= x && p.x < x + width && p.y >= y && p.y < y + depth;
/** Cells between two rectangles, 0 when they touch. */
export const gap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width)), Math.max(b.y - (a.y + a.depth), a.y - (b.y + b.depth)));
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Half the depth of an item along its front's direction. */
const reach = (item: Placement): number => catalogue[item.kind].depth / 2;
const personRoom = 1.5;
const before = (item: Placement, by: number): Point => {
  const c = centre(rectOf(item));
  const f = facing(item.turn);
  return { x: c.x + f.x * by, y: c.y + f.y * by };
};
/** Where the voter stands at an item, and where the one who serves sits. */
export const userPoint = (item: Placement): Point => before(item, reach(item) + personRoom);
export const staffPoint = (item: Placement): Point => before(item, -reach(item) - personRoom);

/** The cells of an opening in the wall. */
export const openingRect = ({ room }: Hall, { side, at, width }: Opening): Rect => {
  switch (side) {
    case 'north':
      return { x: room.x + at, y: room.y - 1, width, depth: 1 };
    case 'south':
      return { x: room.x + at, y: room.y + room.depth, width, depth: 1 };
    case 'west':
      return { x: room.x - 1, y: room.y + at, width: 1, depth: width };
    case 'east':
      return { x: room.x + room.width, y: room.y + at, width: 1, depth: width };
  }
};
/** The ground before an opening on both sides, `depth` cells deep. */
export const threshold = (hall: Hall, opening: Opening, depth: number): Rect => {
  const rect = openingRect(hall, opening);
  return opening.side === 'north' || opening.side === 'south'
    ? { ...rect, y: rect.y - depth, depth: 1 + 2 * depth }
    : { ...rect, x: rect.x - depth, width: 1 + 2 * depth };
};
/** The wall of one side, corners included. */
export const wallRect = ({ room }: Hall, side: Side): Rect => {
  switch (side) {
    case 'north':
      return { x: room.x - 1, y: room.y - 1, width: room.width + 2, depth: 1 };
    case 'south':
      return { x: room.x - 1, y: room.y + room.depth, width: room.width + 2, depth: 1 };
    case 'west':
      return { x: room.x - 1, y: room.y - 1, width: 1, depth: room.depth + 2 };
    case 'east':
      return { x: room.x + room.width, y: room.y - 1, width: 1, depth: room.depth + 2 };
  }
};
export const gateRect = (hall: Hall): Rect => ({ x: hall.gate.at, y: hall.depth - 1, width: hall.gate.width, depth: 1 });

/** One byte a cell. */
export interface Grid {
  width: number;
  depth: number;
  cells: Uint8Array;
}
export const newGrid = (width: number, depth: number, fill: number): Grid => ({ width, depth, cells: new Uint8Array(width * depth).fill(fill) });
export const paint = (grid: Grid, rect: Rect, value: number): void => {
  const toX = Math.min(grid.width, rect.x + rect.width);
  const toY = Math.min(grid.depth, rect.y + rect.depth);
  for (let y = Math.max(0, rect.y); y < toY; y++) for (let x = Math.max(0, rect.x); x < toX; x++) grid.cells[y * grid.width + x] = value;
};
export const at = (grid: Grid, x: number, y: number): number =>
  x < 0 || y < 0 || x >= grid.width || y >= grid.depth ? 1 : (grid.cells[y * grid.width + x] ?? 1);

/** 1 where nobody can walk: walls, ropes, pillars, solid things, ground that belongs to others. */
export const walkGrid = (hall: Hall, items: readonly Item[]): Grid => {
  const grid = newGrid(hall.width, hall.depth, 1);
  for (const rect of [...hall.yard, hall.room]) paint(grid, rect, 0);
  for (const side of ['north', 'east', 'south', 'west'] as const) paint(grid, wallRect(hall, side), 1);
  for (const door of hall.doors) paint(grid, openingRect(hall, door), 0);
  for (const pillar of hall.pillars) paint(grid, pillar, 1);
  for (const item of items) if (catalogue[item.kind].solid) paint(grid, rectOf(item), 1);
  return grid;
};

/** 1 where nobody sees through: walls and high windows, pillars, and the tall things that are not left out. */
export const sightGrid = (hall: Hall, items: readonly Item[]): Grid => {
  const grid = newGrid(hall.width, hall.depth, 0);
  for (const side of ['north', 'east', 'south', 'west'] as const) paint(grid, wallRect(hall, side), hall.open.includes(side) ? 0 : 1);
  for (const opening of [...hall.doors, ...hall.windows.filter((window) => !window.high)]) paint(grid, openingRect(hall, opening), 0);
  for (const pillar of hall.pillars) paint(grid, pillar, 1);
  for (const item of items) if (catalogue[item.kind].tall) paint(grid, rectOf(item), 1);
  return grid;
};

/** Whether one sees from `a` to `b`; the cells the two stand in do not hinder. */
export const sees = (grid: Grid, a: Point, b: Point): boolean => {
  const steps = Math.max(1, Math.ceil(distance(a, b) * 2));
  const ends = (x: number, y: number) => (x === Math.floor(a.x) && y === Math.floor(a.y)) || (x === Math.floor(b.x) && y === Math.floor(b.y));
  for (let i = 0; i <= steps; i++) {
    const x = Math.floor(a.x + ((b.x - a.x) * i) / steps);
    const y = Math.floor(a.y + ((b.y - a.y) * i) / steps);
    if (at(grid, x, y) === 1 && !ends(x, y) && x >= 0 && y >= 0 && x < grid.width && y < grid.depth) return false;
  }
  return true;
};
