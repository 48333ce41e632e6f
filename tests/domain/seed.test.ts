import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, newCode, parseCode } from '#domain/seed.ts';

describe('codes that can be read aloud', () => {
  it.each([
    ['k7m2qp', 'K7M2QP'],
    ['K7M 2QP', 'K7M2QP'],
    ['K7M-2QP', 'K7M2QP'],
    ['K7M2Q', undefined],
    ['K7M2QO', undefined],
    ['<script>', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s → %s', (text, code) => expect(parseCode(text)).toBe(code));
  it('a new code is one that is understood', () =>
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true })),
        (s) => parseCode(newCode(() => s.next().value as number)) !== undefined,
      ),
    ));
});

describe('the same code gives the same case everywhere', () => {
  it('numbers', () =>
    expect(
      [...Array(5)].map(
        (
          (r) => () =>
            r.int(1000)
        )(createRandom('K7M2QP')),
      ),
    ).toEqual(
      [...Array(5)].map(
        (
          (r) => () =>
            r.int(1000)
        )(createRandom('K7M2QP')),
      ),
    ));
  it('another code, other numbers', () => expect(createRandom('AAAAAA').next()).not.toBe(createRandom('AAAAAB').next()));
  it('a shuffle keeps every element', () =>
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (code, list) => [...createRandom(code).shuffle(list)].sort().join() === [...list].sort().join()),
    ));
  it('a whole number stays in its range', () =>
    fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 500 }), (code, n) => ((x) => x >= 0 && x < n)(createRandom(code).int(n)))));
  it('a fork does not depend on how much was drawn', () => {
    const a = createRandom('K7M2QP');
    const b = createRandom('K7M2QP');
    b.next();
    expect(a.fork('x').next()).toBe(b.fork('x').next());
  });
  it('chance is fair enough', () => {
    const r = createRandom('FAIR22');
    const hits = Array.from({ length: 10_000 }, () => r.chance(0.3)).filter(Boolean).length;
    expect(hits).toBeGreaterThan(2800);
    expect(hits).toBeLessThan(3200);
  });
});
