import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, parseDay, parseItem, parseRole, parseText } from '#domain/progress/parse.ts';
import { parseKey } from '#domain/progress/record.ts';
import type { Kind } from '#domain/progress/record.ts';

const question = { at: 1_790_000_000_000, right: true, sure: 2, streak: 1, tries: 3, firstRightAt: 1_780_000_000_000 };

describe('a stored value', () => {
  it('is taken as it is', () => expect(parseItem('q', question)).toEqual({ ok: true, item: question }));
  it('loses fields that nobody knows', () => expect(parseItem('q', { ...question, html: '<script>' })).toEqual({ ok: true, item: question }));

  it.each([
    ['text', 'hello'],
    ['nothing', null],
    ['a list', [question]],
    ['a missing field', { at: 1 }],
    ['a moment that is text', { ...question, at: '2026' }],
    ['a moment that is no number', { ...question, at: Number.NaN }],
    ['a moment before time', { ...question, at: -1 }],
    ['a sureness that does not exist', { ...question, sure: 3 }],
    ['a first right answer after the last answer', { ...question, firstRightAt: question.at + 1 }],
    ['tries that are half', { ...question, tries: 1.5 }],
    ['a version that is text', { ...question, v: 'x' }],
    ['version zero', { ...question, v: 0 }],
  ])('is broken when it is or has %s', (_, value) => expect(parseItem('q', value)).toEqual({ ok: false, reason: 'broken' }));

  it('is left to a newer program when its version is newer', () => expect(parseItem('q', { v: 2, something: 'else' })).toEqual({ ok: false, reason: 'newer' }));
  it('is broken when it is not JSON', () => expect(parseText('l', '{"at":')).toEqual({ ok: false, reason: 'broken' }));
  it('is broken when a lesson was left at a place with a tag in it', () =>
    expect(parseItem('l', { at: 1, readToEnd: true, anchor: '<img onerror=x>' })).toEqual({ ok: false, reason: 'broken' }));
  it('is broken when an exercise is better than everything', () =>
    expect(
      parseItem('e', { at: 1, best: 101, lastScore: 1, tries: 1, passed: true, perfectRuns: 0, mastered: false, seed: 'ABCDEF', seconds: 1, missed: [] }).ok,
    ).toBe(false));
  it('never stops the page, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom<Kind>('q', 'l', 'e', 'x'), fc.anything(), (kind, value) => void expect(typeof parseItem(kind, value).ok).toBe('boolean')),
    );
  });
});

describe('migration', () => {
  const path = [(_: Kind, raw: Record<string, unknown>) => ({ ...raw, two: true }), (_: Kind, raw: Record<string, unknown>) => ({ ...raw, three: raw['two'] })];
  it('goes through every version in turn', () => expect(migrate('q', { at: 1 }, path)).toEqual({ ok: true, item: { at: 1, two: true, three: true } }));
  it('starts where the value is', () => expect(migrate('q', { v: 2 }, path)).toEqual({ ok: true, item: { v: 2, three: undefined } }));
  it('leaves the newest alone', () => expect(migrate('q', { v: 3, at: 1 }, path)).toEqual({ ok: true, item: { v: 3, at: 1 } }));
  it('does not touch what is newer than itself', () => expect(migrate('q', { v: 4 }, path)).toEqual({ ok: false, reason: 'newer' }));
});

describe('a key', () => {
  it.each(['q:kp-001', 'l:kiem-phieu/mo-hom', 'e:cham-phieu', 'x:vai-to-truong'])('may be %s', (key) => expect(parseKey(key)?.key).toBe(key));
  it.each(['', 'q', 'q:', 'q:KP-001', 'q:kp-1', 'l:mo-hom', 'e:<script>', 'z:abc', '__proto__', 'constructor', 'q-kp-001', 'l:a/b/c'])(
    'may not be «%s»',
    (key) => expect(parseKey(key)).toBeUndefined(),
  );
});

describe('settings', () => {
  it.each([
    ['2026-03-15', '2026-03-15'],
    ['2026-02-30', ''],
    ['15/3/2026', ''],
    ['', ''],
    [20260315, ''],
  ])('the election day %s is read as «%s»', (value, day) => expect(parseDay(value)).toBe(day));
  it('a role is a short name or none', () => {
    expect(parseRole('to-truong')).toBe('to-truong');
    expect(parseRole('<b>')).toBe('');
    expect(parseRole({})).toBe('');
  });
});
