import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBallots } from '#domain/ballot/draw.ts';
import { drawBox } from '#domain/count/box.ts';
import { leastSurplus } from '#domain/course/surplus.ts';
import { drawArea, drawCommune, drawUnit } from '#domain/minutes/draw.ts';
import { endings, makeTruth } from '#domain/result/generate.ts';
import { createRandom } from '#domain/seed.ts';

describe('how many more candidates than seats (Đ.57 k.6, Đ.58 k.3)', () => {
  it.each([
    ['qh', 1, 2],
    ['qh', 3, 2],
    ['tinh', 2, 1],
    ['xa', 3, 2],
    ['tinh', 4, 3],
    ['xa', 5, 3],
  ] as const)('%s, %d seats: %d', (level, seats, more) => expect(leastSurplus(level, seats)).toBe(more));
});

describe('every drawn election has them', () => {
  type Drawn = readonly [level: 'qh' | 'tinh' | 'xa', seats: number, candidates: number];
  const code = fc.stringMatching(/^[A-HJ-NP-Z2-9]{6}$/);
  const drawn: [string, (seed: string) => readonly Drawn[]][] = [
    [
      'a box',
      (seed) =>
        (['quick', 'full'] as const).flatMap((size) => drawBox(createRandom(seed), size).heaps.map((h): Drawn => [h.level, h.seats, h.candidates.length])),
    ],
    [
      'the minutes of a Tổ',
      (seed) => {
        const { counts } = drawArea(createRandom(seed));
        return (['qh', 'tinh', 'xa'] as const).map((level): Drawn => [level, counts[level].seats, counts[level].candidates.length]);
      },
    ],
    [
      'the minutes of a Ban',
      (seed) =>
        (['qh', 'xa'] as const).map((level): Drawn => {
          const unit = drawUnit(createRandom(seed), level);
          return [level, unit.seats, unit.candidates.length];
        }),
    ],
    ['the minutes of a commune', (seed) => drawCommune(createRandom(seed)).units.map((unit): Drawn => ['xa', unit.seats, unit.candidates.length])],
    [
      'a unit to check',
      (seed) =>
        endings.map((ending): Drawn => {
          const { unit } = makeTruth(createRandom(seed), ending);
          return [unit.level, unit.seats, unit.candidates.length];
        }),
    ],
    // A ballot may also be one of an extra election, with as many names as seats.
    [
      'ballots',
      (seed) =>
        drawBallots(createRandom(seed), 12)
          .filter((b) => b.candidates.length !== b.seats)
          .map((b): Drawn => [b.level, b.seats, b.candidates.length]),
    ],
  ];
  it.each(drawn)('%s', (_, draw) => {
    fc.assert(
      fc.property(code, (seed) => {
        for (const [level, seats, candidates] of draw(seed)) expect(candidates - seats).toBeGreaterThanOrEqual(leastSurplus(level, seats));
      }),
      { numRuns: 40 },
    );
  });
});
