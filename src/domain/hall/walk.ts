import { at, type Grid } from './grid.ts';
import type { Point, Rect } from './types.ts';

/** Room people need, in cells: a voter half a metre, a wheelchair one metre. */
export const voterWidth = 2;
export const chairWidth = 4;

/** Where a walker of a given width can stand; a place is the upper left cell of the square it covers. */
export interface Ground {
  width: number;
  depth: number;
  size: number;
  free: Uint8Array;
}
export const groundFor = (grid: Grid, size: number): Ground => {
  const { width, depth } = grid;
  const free = new Uint8Array(width * depth);
  const run = new Uint8Array(width * depth);
  for (let y = depth - 1; y >= 0; y--)
    for (let x = width - 1; x >= 0; x--) {
      const i = y * width + x;
      if (at(grid, x, y) === 1) continue;
      const right = x + 1 < width ? (run[i + 1] ?? 0) : 0;
      const down = y + 1 < depth ? (run[i + width] ?? 0) : 0;
      const both = x + 1 < width && y + 1 < depth ? (run[i + width + 1] ?? 0) : 0;
      const square = Math.min(255, 1 + Math.min(right, down, both));
      run[i] = square;
      free[i] = square >= size ? 1 : 0;
    }
  return { width, depth, size, free };
};

/** How far a walker may stop from the point meant, in cells. */
const near = 3;
/** The free place nearest to a point; undefined when none is near. */
export const placeNear = (ground: Ground, point: Point): number | undefined => {
  const cx = point.x - ground.size / 2;
  const cy = point.y - ground.size / 2;
  let best: number | undefined;
  let least = near + 0.01;
  for (let y = Math.ceil(cy - near); y <= cy + near; y++)
    for (let x = Math.ceil(cx - near); x <= cx + near; x++) {
      if (x < 0 || y < 0 || x >= ground.width || y >= ground.depth || !ground.free[y * ground.width + x]) continue;
      const far = Math.hypot(x - cx, y - cy);
      if (far < least) {
        least = far;
        best = y * ground.width + x;
      }
    }
  return best;
};
export const placesIn = (ground: Ground, rect: Rect): number[] => {
  const out: number[] = [];
  for (let y = Math.max(0, rect.y); y < Math.min(ground.depth, rect.y + rect.depth); y++)
    for (let x = Math.max(0, rect.x); x < Math.min(ground.width, rect.x + rect.width); x++)
      if (ground.free[y * ground.width + x]) out.push(y * ground.width + x);
  return out;
};

export const unreached = 0xffff;
const straight = 5;
const slant = 7;
const ring = 8;
const steps: readonly (readonly [number, number, number])[] = [
  [1, 0, straight], [-1, 0, straight], [0, 1, straight], [0, -1, straight], [1, 1, slant], [1, -1, slant], [-1, 1, slant], [-1, -1, slant],
]; // prettier-ignore

/** Whether a step goes over free places only; a slanting one cuts no corner. */
const open = ({ width, depth, free }: Ground, x: number, y: number, dx: number, dy: number): boolean => {
  const nx = x + dx;
  const ny = y + dy;
  if (nx < 0 || ny < 0 || nx >= width || ny >= depth || !free[ny * width + nx]) return false;
  return dx === 0 || dy === 0 || (free[y * width + nx] === 1 && free[ny * width + x] === 1);
};

/** Walking distance of every place from the start, a fifth of a cell as unit; `unreached` where no way leads. */
export const distances = (ground: Ground, starts: readonly number[]): Uint16Array => {
  const { width, free } = ground;
  const far = new Uint16Array(free.length).fill(unreached);
  const queue: number[][] = Array.from({ length: ring }, () => []);
  let now = queue[0] as number[];
  let d = 0;
  const visit = (j: number, cost: number) => {
    if (d + cost >= (far[j] as number)) return;
    far[j] = d + cost;
    (queue[(d + cost) % ring] as number[]).push(j);
  };
  for (const start of starts) {
    far[start] = 0;
    now.push(start);
  }
  for (let empty = 0; empty < ring; d++) {
    now = queue[d % ring] as number[];
    empty = now.length === 0 ? empty + 1 : 0;
    for (const i of now) {
      if (far[i] !== d) continue;
      // The last column and row are never free for walkers of two cells and more, so that no step wraps around.
      const [right, left, down, up] = [free[i + 1] === 1, free[i - 1] === 1, free[i + width] === 1, free[i - width] === 1];
      if (right) visit(i + 1, straight);
      if (left) visit(i - 1, straight);
      if (down) visit(i + width, straight);
      if (up) visit(i - width, straight);
      if (right && down && free[i + width + 1]) visit(i + width + 1, slant);
      if (right && up && free[i - width + 1]) visit(i - width + 1, slant);
      if (left && down && free[i + width - 1]) visit(i + width - 1, slant);
      if (left && up && free[i - width - 1]) visit(i - width - 1, slant);
    }
    now.length = 0;
  }
  return far;
};

const clear = (ground: Ground, from: number, to: number): boolean => {
  const { width, free } = ground;
  const [ax, bx] = [from % width, to % width];
  const [ay, by] = [(from - ax) / width, (to - bx) / width];
  const count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) * 2));
  for (let i = 1; i <= count; i++) {
    const x = ax + ((bx - ax) * i) / count;
    const y = ay + ((by - ay) * i) / count;
    if (!free[Math.floor(y) * width + Math.floor(x)] || !free[Math.ceil(y) * width + Math.ceil(x)]) return false;
  }
  return true;
};
const middle = ({ width, size }: Ground, place: number): Point => ({ x: (place % width) + size / 2, y: Math.floor(place / width) + size / 2 });

/** The way from a place down to where the distances start, with few bends; undefined when there is none. */
export const wayDown = (ground: Ground, far: Uint16Array, from: number): Point[] | undefined => {
  if (far[from] === unreached) return undefined;
  const trail = [from];
  for (let i = from; (far[i] as number) > 0;) {
    const x = i % ground.width;
    const y = (i - x) / ground.width;
    let next = i;
    for (const [dx, dy, cost] of steps) {
      const j = i + dx + dy * ground.width;
      if (open(ground, x, y, dx, dy) && (far[j] as number) + cost === far[i]) next = j;
    }
    if (next === i) return undefined;
    trail.push(next);
    i = next;
  }
  const way = [from];
  for (let anchor = 0; anchor < trail.length - 1;) {
    let reachable = anchor + 1;
    while (reachable + 1 < trail.length && clear(ground, trail[anchor] as number, trail[reachable + 1] as number)) reachable++;
    way.push(trail[reachable] as number);
    anchor = reachable;
  }
  return way.map((place) => middle(ground, place));
};

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
/** Where two ways cross one another truly, more than `apart` cells from their ends. */
export const crossing = (one: readonly Point[], two: readonly Point[], apart: number): Point | undefined => {
  const ends = [one[0], one.at(-1), two[0], two.at(-1)].filter((p) => p !== undefined);
  for (let i = 1; i < one.length; i++)
    for (let j = 1; j < two.length; j++) {
      const [a, b, c, d] = [one[i - 1], one[i], two[j - 1], two[j]] as [Point, Point, Point, Point];
      if (side(a, b, c) * side(a, b, d) >= 0 || side(c, d, a) * side(c, d, b) >= 0) continue;
      const k = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / ((b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x));
      const p = { x: a.x + k * (b.x - a.x), y: a.y + k * (b.y - a.y) };
      if (ends.every((end) => Math.hypot(end.x - p.x, end.y - p.y) > apart)) return p;
    }
  return undefined;
};
/** Whether a way passes over a rectangle. */
export const passes = (way: readonly Point[], { x, y, width, depth }: Rect): boolean =>
  way.some((point, i) => {
    const next = way[i + 1] ?? point;
    const count = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) * 2));
    for (let k = 0; k <= count; k++) {
      const px = point.x + ((next.x - point.x) * k) / count;
      const py = point.y + ((next.y - point.y) * k) / count;
      if (px >= x && px < x + width && py >= y && py < y + depth) return true;
    }
    return false;
  });
