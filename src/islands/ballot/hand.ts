import type { Random } from '#domain/seed.ts';
import { curve, type Point } from './ink.ts';

/**
 * A hand of single strokes. A glyph: its advance, then strokes of points "xy": x 0–9, y in hex from the
 * descender (0) over baseline (3), small letters (8), capitals (b), ascender (c).
 */
const glyphs: Record<string, string> = {
  a: '6 57 28 06 04 13 34 57,58 54 63',
  b: '5 0c 03,05 27 47 45 33 03',
  c: '5 47 28 06 04 13 33 44',
  d: '6 47 28 06 04 13 34 47,5c 54 63',
  e: '5 05 45 47 28 06 04 13 33 44',
  g: '6 57 28 06 04 13 34 57,58 52 30 10 01',
  h: '5 0c 03,05 28 47 43',
  i: '3 18 14 23,1a',
  k: '5 0c 03,48 15 43',
  l: '3 1c 14 23',
  m: '8 08 03,05 28 36 33,35 58 66 63',
  n: '6 08 03,05 28 47 44 53',
  o: '5 28 06 04 23 44 46 28',
  p: '5 08 00,06 28 47 45 33 04',
  q: '6 57 28 06 04 13 34 57,58 50',
  r: '4 08 03,05 28 48',
  s: '4 37 18 07 16 35 34 13 04',
  t: '4 1c 14 23 34,09 39',
  u: '6 08 04 13 34 47,48 44 53',
  v: '5 08 23 48',
  x: '5 08 43,48 03',
  y: '5 08 04 13 34 48,48 42 20 01',
  A: '6 03 2b 2b 43,16 36',
  B: '5 0b 03,0b 3b 38 07,07 46 44 03',
  C: '6 5a 2b 08 05 23 54',
  D: '6 0b 03,0b 4b 55 33 03',
  G: '6 5a 2b 08 05 23 54 57 37',
  H: '6 0b 03,5b 53,07 57',
  I: '3 1b 13',
  K: '6 0b 03,4b 07,07 53',
  L: '5 0b 03 03 43',
  M: '8 03 0b 0b 35 35 6b 6b 73',
  N: '6 03 0b 0b 53 53 5b',
  O: '6 2b 07 23 57 3b 2b',
  P: '5 0b 03,0b 4b 46 07',
  Q: '6 2b 07 23 57 3b 2b,35 62',
  S: '5 4a 2b 0a 27 45 23 04',
  T: '6 0b 5b,2b 23',
  U: '6 0b 05 23 45 5b',
  V: '6 0b 23 23 5b',
  X: '6 0b 53,5b 03',
  Y: '6 0b 27 5b,27 23',
  1: '4 19 3b 33',
  2: '5 09 2b 49 03 03 43',
  3: '5 0b 3b 4a 17 46 33 03',
  4: '6 3b 05 05 55,49 43',
  5: '5 4b 0b 0b 07 37 45 33 03',
  6: '5 3b 07 03 43 46 06',
  7: '5 0b 4b 4b 13',
  8: '5 27 0a 4a 27 03 43 27',
  9: '5 47 07 0b 4b 47 33',
  0: '5 2b 07 23 47 2b',
  '.': '2 03',
};
/** Accents over (or under) a letter, from the letter's middle: x ±, y above its top. */
const accents: Record<string, readonly (readonly [number, number])[]> = {
  '\u0300': [
    [-1.4, 2.6],
    [0.6, 1.2],
  ],
  '\u0301': [
    [-0.4, 1.2],
    [1.6, 2.7],
  ],
  '\u0309': [
    [-0.8, 2.6],
    [0.4, 3.2],
    [0.8, 2.2],
    [0, 1.1],
  ],
  '\u0303': [
    [-1.8, 1.4],
    [-0.8, 2.3],
    [0.4, 1.4],
    [1.6, 2.4],
  ],
  '\u0302': [
    [-1.6, 0.9],
    [0, 2.2],
    [0, 2.2],
    [1.6, 0.8],
  ],
  '\u0306': [
    [-1.6, 2.2],
    [-0.6, 0.7],
    [0.6, 0.7],
    [1.6, 2.2],
  ],
  '\u031b': [
    [2, -0.6],
    [3.2, 0.2],
    [2.8, 1.4],
  ],
  '\u0323': [[0, -7.2]],
};

/** Handwriting as one path. @param size height of a capital in units */
export const handwrite = (text: string, x: number, y: number, size: number, random: Random): string => {
  const unit = size / 8;
  const lean = 0.12 + random.next() * 0.12;
  const rise = (random.next() - 0.5) * 0.08;
  let pen = 0;
  const place = (px: number, py: number): Point => {
    const jitter = () => (random.next() - 0.5) * 0.5;
    const gx = pen + px + (py - 3) * lean + jitter();
    return [x + gx * unit, y - (py - 3 + jitter()) * unit - gx * unit * rise];
  };
  const strokes: string[] = [];
  for (const letter of text.normalize('NFC').replace(/[đĐ]/g, (d) => (d === 'đ' ? 'd\u0335' : 'D\u0335'))) {
    const [base = '', ...marks] = [...letter.normalize('NFD')];
    if (base === '\u0335') {
      strokes.push(curve([place(-4, 9), place(0, 9)]));
      continue;
    }
    const glyph = glyphs[base];
    if (!glyph) {
      pen += 3.4;
      continue;
    }
    const advance = Number(glyph[0]);
    for (const stroke of glyph.slice(2).split(',')) strokes.push(curve(stroke.split(' ').map((p) => place(Number(p[0]), parseInt(p[1] ?? '3', 16)))));
    const top = base >= 'a' ? (base === 'i' ? 9 : 8) : 11;
    const stacked = marks.length > 1 && !marks.includes('\u031b');
    for (const mark of marks) {
      const up = stacked && mark !== '\u0302' && mark !== '\u0306' && mark !== '\u0323' ? 1.8 : 0;
      strokes.push(curve((accents[mark] ?? []).map(([dx, dy]) => place(advance / 2 - 0.4 + dx + (up ? 1 : 0), top + dy + up))));
    }
    pen += advance + 1 + random.next() * 0.5;
  }
  return strokes.join('');
};

/** A signature nobody can read. */
export const scribble = (x: number, y: number, size: number, random: Random): string => {
  const points: Point[] = [[x, y]];
  for (let i = 1; i < 15; i++)
    points.push([x + i * size * 0.16 + (i % 2 ? -0.14 : 0.18) * size, y - (i % 2 ? 0.75 : -0.12) * size * (1.1 - i * 0.05) * (0.6 + random.next() * 0.7)]);
  const end = points.at(-1) as Point;
  const tail: Point[] = [
    [end[0] + size * 0.5, end[1] - size * 0.2],
    [x + size * 0.3, y + size * 0.55],
    [x + size * 2.9, y + size * 0.25],
  ];
  return curve([...points, ...tail]);
};
