import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShare, shareOf, showShare, splitShares } from '#domain/course/percent.ts';

describe('a share', () => {
  it.each([
    [1233, 1240, '99,44'],
    [1215, 1233, '98,54'],
    [18, 1233, '1,46'],
    [22566, 100_000, '22,57'],
    [22565, 100_000, '22,57'],
    [225649, 1_000_000, '22,56'],
    [1, 3, '33,33'],
    [2, 3, '66,67'],
    [0, 7, '0,00'],
    [7, 7, '100,00'],
  ])('%i of %i is %s', (part, whole, text) => expect(showShare(shareOf(part, whole) ?? -1)).toBe(text));

  it('of nothing is undefined', () => expect(shareOf(0, 0)).toBeUndefined());

  it('rounds half up: never more than half a hundredth away, a half goes up', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.integer({ min: 1, max: 5_000_000 }), (part, whole) => {
        const doubled = 2n * 10_000n * BigInt(part);
        const share = BigInt(shareOf(part, whole) ?? -1);
        expect(doubled - 2n * share * BigInt(whole) < BigInt(whole)).toBe(true);
        expect(doubled - 2n * share * BigInt(whole) >= -BigInt(whole)).toBe(true);
      }),
    );
  });
});

describe('shares of parts', () => {
  it('are always exactly 100,00 together, and the line adjusted is told', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000_000), { minLength: 1, maxLength: 6 }), (parts) => {
        fc.pre(parts.some((part) => part > 0));
        const split = splitShares(parts);
        const whole = parts.reduce((a, b) => a + b, 0);
        expect(split?.shares.reduce((a, b) => a + b, 0)).toBe(10_000);
        parts.forEach((part, i) => expect(split?.shares[i]).toBe((shareOf(part, whole) ?? 0) + (split?.adjusted?.line === i ? split.adjusted.by : 0)));
      }),
    );
  });
  it.each([[[]], [[0]], [[0, 0, 0]]])('of nothing (%j) are undefined', (parts) => expect(splitShares(parts)).toBeUndefined());
  it('both at a half: the larger line gives way', () => expect(splitShares([19_999, 1])).toEqual({ shares: [9999, 1], adjusted: { line: 0, by: -1 } }));
  it('no line is adjusted without need', () => expect(splitShares([1215, 18])?.adjusted).toBeUndefined());
});

describe('a percentage as written', () => {
  it.each([
    ['98,54', 9854],
    ['98.54 %', 9854],
    ['100', 10_000],
    ['7,5', 750],
    ['98,541', undefined],
    ['', undefined],
    ['abc', undefined],
  ])('%j is %s', (text, hundredths) => expect(parseShare(text)).toBe(hundredths));
});
