import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '#domain/progress/merge.ts';
import { parseItem, parseText } from '#domain/progress/parse.ts';
import type { Kind, Progress } from '#domain/progress/record.ts';
import { progress } from './arbitrary.ts';

describe('merging two records', () => {
  it('does not depend on which comes first', () => {
    fc.assert(fc.property(progress, progress, (a, b) => void expect(merge(a, b)).toEqual(merge(b, a))));
  });
  it('does not depend on which of three are merged first', () => {
    fc.assert(fc.property(progress, progress, progress, (a, b, c) => void expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))));
  });
  it('changes nothing when merged with itself, with nothing, or twice', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(a, {})).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });
  it('holds when moments and results tie', () => {
    const tied = progress.map((record) => Object.fromEntries(Object.entries(record).map(([key, item]) => [key, parseTied(key, item)])) as Progress);
    fc.assert(
      fc.property(tied, tied, tied, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });
  it('leaves both records as they were', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const [before, beside] = [structuredClone(a), structuredClone(b)];
        merge(a, b);
        expect([a, b]).toEqual([before, beside]);
      }),
    );
  });
  it('gives items that storage reads back', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        for (const [key, item] of Object.entries(merge(a, b))) expect(parseText(key[0] as Kind, JSON.stringify(item))).toEqual({ ok: true, item });
      }),
    );
  });

  it('takes how it went from the later answer, the first right answer and the tries from either', () => {
    const early = { 'q:kp-001': { at: 1000, right: true, sure: 2, streak: 1, tries: 5, firstRightAt: 900 } } as const;
    const late = { 'q:kp-001': { at: 2000, right: false, sure: 0, streak: 0, tries: 2 } } as const;
    expect(merge(early, late)).toEqual({ 'q:kp-001': { at: 2000, right: false, sure: 0, streak: 0, tries: 5, firstRightAt: 900 } });
  });
  it('never unreads a lesson', () => {
    const read = { 'l:kiem-phieu/mo-hom': { at: 1000, readToEnd: true, anchor: 'cuoi' } };
    const again = { 'l:kiem-phieu/mo-hom': { at: 2000, readToEnd: false, anchor: 'dau' } };
    expect(merge(read, again)).toEqual({ 'l:kiem-phieu/mo-hom': { at: 2000, readToEnd: true, anchor: 'dau' } });
  });
});

/** The same moment and result everywhere, so that only the last fields decide. */
const parseTied = (key: string, item: object): object => {
  const flat = {
    ...item,
    at: 1_900_000_000_000,
    ...('right' in item ? { right: true } : {}),
    ...('lastScore' in item ? { lastScore: 50 } : {}),
    ...('last' in item ? { last: 50 } : {}),
  };
  const parsed = parseItem(key[0] as Kind, flat);
  if (!parsed.ok) throw new Error('arbitrary items must be valid');
  return parsed.item;
};
