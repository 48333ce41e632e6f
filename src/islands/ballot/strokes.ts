import type { Ballot, Mark } from '#domain/ballot/types.ts';
import type { Random } from '#domain/seed.ts';
import { handwrite, scribble } from './hand.ts';
import { handLine, penStroke, waveLine, type Point } from './ink.ts';
import { textWidth, type Layout, type NameBox } from './layout.ts';

/** Width of the pen in drawing units. */
export const pen = 2.9;
export const some = (random: Random, size: number) => (random.next() - 0.5) * size;

/** A stroke at one height across [x0, x1]. */
const level = (x0: number, x1: number, y: number, random: Random): string =>
  penStroke(handLine([x0 - 6 - random.next() * 8, y + some(random, 5)], [x1 + 5 + random.next() * 10, y + some(random, 5)], random), pen, random);

const heights = (box: NameBox): number[] => box.lines.map((line) => line.y - box.size * 0.32);
/** Middle of a name of one or two lines. */
export const middle = (box: NameBox) => (box.top + box.bottom) / 2;

/** Part of a name: its first word, or its last. */
const part = (box: NameBox, random: Random): readonly [number, number] => {
  const line = box.lines[0];
  if (!line) return [box.left, box.right];
  const words = line.text.split(' ');
  const scale = line.width / textWidth(line.text, box.size);
  const first = textWidth(words[0] ?? '', box.size) * scale;
  const last = textWidth(words.at(-1) ?? '', box.size) * scale;
  return random.chance(0.5) ? [line.x + 4, line.x + first - 8] : [line.x + line.width - last + 6, line.x + line.width - 2];
};

const slashes = (box: NameBox, random: Random): string => {
  const count = Math.max(5, Math.round((box.right - box.left) / 34));
  const reach = (box.bottom - box.top) / 2 + box.size * 0.85;
  return Array.from({ length: count }, (_, i) => {
    const x = box.left + ((i + 0.5) / count) * (box.right - box.left) + some(random, 6);
    return penStroke(
      handLine([x - reach * 0.55, middle(box) + reach + some(random, 5)], [x + reach * 0.55, middle(box) - reach + some(random, 5)], random, 1.2),
      pen,
      random,
    );
  }).join('');
};

const crossed = (box: NameBox, random: Random): string => {
  const reach = (box.bottom - box.top) / 2 + box.size * 0.9;
  const [x0, x1, y] = [box.left - 8, box.right + 8, middle(box)];
  return (
    penStroke(handLine([x0, y - reach], [x1, y + reach], random), pen, random) + penStroke(handLine([x0, y + reach], [x1, y - reach], random), pen, random)
  );
};

/** Strokes that cross names, as the outline of the ink. */
export const strokes = (mark: Mark, names: readonly NameBox[], random: Random): string => {
  const box = 'candidate' in mark ? names[mark.candidate] : undefined;
  if (!box) return '';
  switch (mark.kind) {
    case 'line':
      return heights(box)
        .map((y) => level(box.left, box.right, y, random))
        .join('');
    case 'double':
      return heights(box)
        .flatMap((y) => [-box.size * 0.16, box.size * 0.2].map((off) => level(box.left, box.right, y + off, random)))
        .join('');
    case 'wavy':
      return heights(box)
        .map((y) => penStroke(waveLine(box.left - 6, box.right + 8, y, random), pen, random))
        .join('');
    case 'slant':
      return slashes(box, random);
    case 'cross':
      return crossed(box, random);
    case 'partial': {
      const [x0, x1] = part(box, random);
      return penStroke(handLine([x0, box.top + some(random, 3)], [x1, box.top + some(random, 3)], random, 1), pen, random);
    }
    case 'under':
      return level(box.left, box.right, box.bottom + box.size * 0.62, random);
    case 'between': {
      const below = names[mark.candidate + 1];
      const y = below ? (box.bottom + below.top) / 2 : box.bottom + box.size;
      return level(box.left, Math.max(box.right, below?.right ?? 0), y, random);
    }
    case 'oneLine': {
      const line = box.lines[mark.line] ?? box.lines[0];
      return line ? level(line.x, line.x + line.width, line.y - box.size * 0.32, random) : '';
    }
    case 'vertical': {
      const x = box.left + Math.min(box.right - box.left, 150) * (0.45 + random.next() * 0.3);
      const end = names[mark.to] ?? box;
      return penStroke(handLine([x + some(random, 10), box.top - box.size * 0.9], [x + some(random, 16), end.bottom + end.size * 0.9], random), pen, random);
    }
    case 'sweep': {
      const end = names[mark.to] ?? box;
      return penStroke(handLine([box.right + 6, box.top - box.size * 0.7], [end.left - 6, end.bottom + end.size * 0.7], random, 4), pen, random);
    }
    default:
      return '';
  }
};

/** A tick that starts at (x, y). */
export const tick = (x: number, y: number, size: number, random: Random): string => {
  const points: Point[] = [
    ...handLine([x, y - size * 0.15], [x + size * 0.32, y + size * 0.35], random, 0.8),
    ...handLine([x + size * 0.34, y + size * 0.33], [x + size * 1.05, y - size * 0.75 + some(random, 3)], random, 1.2),
  ];
  return penStroke(points, pen, random);
};

/** What is written by hand, as a thin line. */
export const writing = (mark: Mark, layout: Layout, ballot: Ballot, random: Random): string => {
  const { names, end } = layout;
  const box = 'candidate' in mark ? names[mark.candidate] : undefined;
  const low = Math.min(end + 30, 799);
  switch (mark.kind) {
    case 'number':
      return box ? handwrite(mark.text, 44, box.lines[0]?.y ?? 0, box.size * 0.95, random) : '';
    case 'rewrite': {
      const words = ballot.candidates[mark.candidate]?.lines[0]?.split(' ') ?? [];
      return box ? handwrite(words.slice(-2).join(' '), box.right + 20, (box.lines[0]?.y ?? 0) + 1, box.size * 0.8, random) : '';
    }
    case 'added':
      return handwrite(mark.text, 118, low, 17, random);
    case 'note':
      return handwrite(mark.text, 250, low, 16, random);
    case 'signature':
      return scribble(380, Math.min(low, 784), 34, random);
    default:
      return '';
  }
};
