import type { Random } from '#domain/seed.ts';

export type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10;
const path = (points: readonly Point[]) => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** A wobble that a hand makes: two slow waves, ±1. */
const wobble = (random: Random): ((t: number) => number) => {
  const [a, b, c] = [random.next() * 6.28, random.next() * 6.28, 1.5 + random.next() * 2];
  return (t) => 0.65 * Math.sin(t * c * 3 + a) + 0.35 * Math.sin(t * c * 9 + b);
};

/** Points from one end to the other, a little off the straight line. @param off largest deviation in units */
export const handLine = (from: Point, to: Point, random: Random, off = 1.8): Point[] => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const steps = Math.max(4, Math.round(length / 9));
  const [nx, ny] = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  const shake = wobble(random);
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps;
    const d = shake(t) * off;
    return [from[0] + (to[0] - from[0]) * t + nx * d, from[1] + (to[1] - from[1]) * t + ny * d];
  });
};

/** The outline of a pen stroke along points: thicker where the hand presses, thin where it lifts. */
export const penStroke = (points: readonly Point[], width: number, random: Random): string => {
  const press = wobble(random);
  const last = points.length - 1;
  const upper: Point[] = [];
  const lower: Point[] = [];
  points.forEach(([x, y], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)] as Point;
    const [bx, by] = points[Math.min(last, i + 1)] as Point;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const lift = Math.min(1, 0.7 + i * 0.3, 0.5 + (last - i) * 0.3);
    const half = (width / 2) * lift * (1 + 0.22 * press(i / (last || 1)));
    const [nx, ny] = [(-(by - ay) / length) * half, ((bx - ax) / length) * half];
    upper.push([x + nx, y + ny]);
    lower.unshift([x - nx, y - ny]);
  });
  return `${path([...upper, ...lower])}Z`;
};

/** A wave between two places on one height. */
export const waveLine = (x0: number, x1: number, y: number, random: Random): Point[] => {
  const length = 20 + random.next() * 10;
  const steps = Math.round((x1 - x0) / 4);
  const shake = wobble(random);
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const x = x0 + ((x1 - x0) * i) / steps;
    return [x, y + Math.sin(((x - x0) / length) * 6.28) * (6 + shake(i / steps) * 1.5)];
  });
};

/** A loop round a box that does not quite meet itself. */
export const loop = (cx: number, cy: number, rx: number, ry: number, random: Random): Point[] => {
  const start = -2 + random.next();
  const shake = wobble(random);
  return Array.from({ length: 60 }, (_, i): Point => {
    const a = start + (i / 59) * 6.7;
    const grow = 1 + 0.04 * shake(i / 59) + (i / 59) * 0.03;
    return [cx + Math.cos(a) * rx * grow, cy + Math.sin(a) * ry * grow];
  });
};

/** An uneven blot. */
export const blot = (cx: number, cy: number, rx: number, ry: number, random: Random): string => {
  const shake = wobble(random);
  const shake2 = wobble(random);
  const points = Array.from({ length: 36 }, (_, i): Point => {
    const a = (i / 36) * 6.2832;
    const r = 0.8 + 0.16 * shake(Math.sin(a)) + 0.12 * shake2(Math.cos(a));
    return [cx + Math.cos(a) * rx * r, cy + Math.sin(a) * ry * r];
  });
  return `${path(points)}Z`;
};

/** A torn piece missing from the edge at `x` (0 or the width of the sheet), `depth` units deep. */
export const notch = (x: number, y: number, height: number, depth: number, random: Random): Point[] => {
  const inward = x === 0 ? 1 : -1;
  const steps = 22;
  const edge = Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps;
    const reach = depth * Math.sin(Math.min(1, t * 1.25) * Math.PI * 0.5) * Math.min(1, (1 - t) * 3.2);
    return [x + inward * Math.max(0, reach + (random.next() - 0.5) * 9 * (i > 0 && i < steps ? 1 : 0)), y + height * t];
  });
  return edge;
};

export const openPath = path;
/** A smooth curve near the points, as handwriting is. */
export const curve = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  if (!first) return '';
  if (rest.length === 0) return `M${round(first[0])} ${round(first[1])}l.4 .4`;
  const middle = rest.slice(0, -1).map(([x, y], i) => {
    const [nx, ny] = rest[i + 1] as Point;
    const end = i === rest.length - 2 ? [nx, ny] : [(x + nx) / 2, (y + ny) / 2];
    return `Q${round(x)} ${round(y)} ${round(end[0] as number)} ${round(end[1] as number)}`;
  });
  return `M${round(first[0])} ${round(first[1])}${middle.join('') || `L${round(rest[0]?.[0] ?? 0)} ${round(rest[0]?.[1] ?? 0)}`}`;
};
