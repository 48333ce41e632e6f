import { centre, distance, facing, openingRect, rectOf, sees, staffPoint, userPoint, wallRect, type Grid } from './grid.ts';
import { catalogue } from './items.ts';
import type { Flow } from './flow.ts';
import type { Hall, Item, Point, Rect } from './types.ts';

/** How far off somebody may still read a ballot: our own measures, the law gives none. In cells. */
const eyeRange = 20;
const mirrorRange = 32;
const cameraRange = 60;
const backdropRange = 24;
/** Whoever stands farther to the side than this share of the depth is hidden by the side screens. */
const opening = 0.9;

/** Whether an eye at `eye` looks through the open side of a writing place onto the paper. */
export const looksIn = (grid: Grid, booth: Item, eye: Point, range: number): boolean => {
  const paper = centre(rectOf(booth));
  const f = facing(booth.turn);
  const [dx, dy] = [eye.x - paper.x, eye.y - paper.y];
  const back = dx * f.x + dy * f.y;
  const aside = Math.abs(dx * f.y - dy * f.x);
  return back > catalogue.booth.depth / 2 && aside < opening * back && distance(paper, eye) <= range && sees(grid, paper, eye);
};

/** Points along a rectangle's longer side, one for each two cells. */
const along = (rect: Rect): Point[] => {
  const c = centre(rect);
  const level = rect.width >= rect.depth;
  const count = Math.max(1, Math.floor((level ? rect.width : rect.depth) / 2));
  return Array.from({ length: count }, (_, i) =>
    level ? { x: rect.x + ((i + 0.5) * rect.width) / count, y: c.y } : { x: c.x, y: rect.y + ((i + 0.5) * rect.depth) / count },
  );
};

interface Eye extends Point {
  /** The thing the eye belongs to; '' for windows, doors and passages. */
  of: string;
  /** The writing place whose own voter this is. */
  own: string;
}
const sitting = ['seats', 'prioritySeats', 'observers'];
const serving = ['table1', 'table2', 'chief', 'stamp', 'guide'];

const eyesOf = (hall: Hall, items: readonly Item[], flow: Flow): Eye[] => {
  const eyes: Eye[] = [];
  const add = (points: readonly Point[], of: string, own = '') => points.forEach(({ x, y }) => eyes.push({ x, y, of, own }));
  for (const item of items) {
    if (sitting.includes(item.kind)) add(along(rectOf(item)), item.id);
    if (serving.includes(item.kind)) add([staffPoint(item)], item.id);
    if (item.kind === 'booth') add([userPoint(item)], item.id, item.id);
  }
  for (const hole of [...hall.doors, ...hall.windows.filter((window) => !window.high)]) add(along(openingRect(hall, hole)), '');
  for (const side of hall.open) add(along(wallRect(hall, side)), '');
  for (const leg of flow.legs)
    leg.way.forEach((point, i) => {
      const next = leg.way[i + 1];
      const count = next ? Math.ceil(distance(point, next) / 2) : 1;
      for (let k = 0; k < count; k++) {
        const part = next ? k / count : 0;
        add([{ x: point.x + ((next ?? point).x - point.x) * part, y: point.y + ((next ?? point).y - point.y) * part }], '', leg.of ?? '');
      }
    });
  return eyes;
};

/** What looks at each writing place: ids of things, '' for a window, a door or a passage. */
export const onlookers = (hall: Hall, grid: Grid, items: readonly Item[], flow: Flow): { booth: Item; by: string[] }[] => {
  const eyes = eyesOf(hall, items, flow);
  return items
    .filter((item) => item.kind === 'booth')
    .flatMap((booth) => {
      const by = eyes.filter((eye) => eye.own !== booth.id && looksIn(grid, booth, eye, eyeRange)).map((eye) => eye.of);
      return by.length > 0 ? [{ booth, by: [...new Set(by)] }] : [];
    });
};

/** The writing places in the field of a camera: a right angle before it, as far as no wall stands between. */
export const filmed = (grid: Grid, camera: Item, booths: readonly Item[]): Item[] => {
  const eye = centre(rectOf(camera));
  const f = facing(camera.turn);
  return booths.filter((booth) => {
    const paper = centre(rectOf(booth));
    const [dx, dy] = [paper.x - eye.x, paper.y - eye.y];
    const ahead = dx * f.x + dy * f.y;
    return ahead > 0 && Math.abs(dx * f.y - dy * f.x) <= ahead && distance(eye, paper) <= cameraRange && sees(grid, eye, paper);
  });
};

/** The writing places a mirror shows. */
export const mirrored = (grid: Grid, mirror: Rect, booths: readonly Item[]): Item[] =>
  booths.filter((booth) => along(mirror).some((point) => looksIn(grid, booth, point, mirrorRange)));

/** The writing places that have the backdrop behind the writer. */
export const backed = (grid: Grid, backdrop: Item, booths: readonly Item[]): Item[] =>
  booths.filter((booth) => along(rectOf(backdrop)).some((point) => looksIn(grid, booth, point, backdropRange)));
