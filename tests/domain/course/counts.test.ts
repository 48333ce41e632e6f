import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText, parseCount } from '#domain/course/counts.ts';

describe('what somebody typed as a number', () => {
  it.each([
    ['1240', 1240],
    ['1.240', 1240],
    ['1 240', 1240],
    ['1.234.567', 1234567],
    ['0', 0],
    [' 7 ', 7],
    ['12.40', undefined],
    ['1,5', undefined],
    ['-3', undefined],
    ['', undefined],
    ['12345678', undefined],
  ])('«%s» is %s', (text, value) => expect(parseCount(text)).toBe(value));
});

describe('a share with five decimals', () => {
  it.each([
    [1, 3, '33,33333'],
    [2, 3, '66,66666'],
    [799, 800, '99,87500'],
    [5, 5, '100,00000'],
    [0, 9, '0,00000'],
  ])('%i of %i is %s', (part, whole, text) => expect(exactText(part, whole)).toBe(text));
  it('is never above the true share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.nat(5_000_000), (whole, n) => {
        const part = n % (whole + 1);
        const shown = Number(exactText(part, whole).replace(',', '.'));
        expect(shown).toBeLessThanOrEqual((part * 100) / whole + 1e-9);
        expect(shown).toBeGreaterThan((part * 100) / whole - 1.1e-5);
      }),
    );
  });
});
