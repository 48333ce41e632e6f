import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '#domain/progress/code.ts';
import { formatFile, readIn } from '#domain/progress/file.ts';
import { preview } from '#domain/progress/preview.ts';
import type { Progress } from '#domain/progress/record.ts';
import { carried, progress } from './arbitrary.ts';

const nobody = { role: '', electionDay: '' };
const record: Progress = { 'q:kp-001': { at: 1_790_000_012_345, right: true, sure: 2, streak: 1, tries: 1 } };
const code = encode(record, nobody);
const file = (more: object = {}) =>
  JSON.stringify({ ...(JSON.parse(formatFile({ progress: record, carried: nobody, code, kept: {}, savedAt: 0 })) as object), ...more });

describe('a file', () => {
  it('gives back exactly what was put in', () => {
    fc.assert(
      fc.property(progress, carried, (record, settings) => {
        const text = formatFile({ progress: record, carried: settings, code: encode(record, settings), kept: {}, savedAt: 0 });
        expect(readIn(text)).toEqual({ ok: true, progress: record, carried: settings, notUnderstood: 0 });
      }),
      { numRuns: 60 },
    );
  });
  it('may begin with a byte order mark', () => expect(readIn(`\ufeff${file()}`)).toMatchObject({ ok: true, progress: record }));
  it('takes what it understands and counts the rest', () =>
    expect(readIn(file({ items: { ...record, 'q:kp-002': { v: 9 }, 'q:<b>': {}, __proto__x: 1 } }))).toEqual({
      ok: true,
      progress: record,
      carried: nobody,
      notUnderstood: 3,
    }));
  it('falls back on its code when its items are spoilt', () =>
    expect(readIn(file({ items: { 'q:kp-001': 'x' } }))).toMatchObject({ ok: true, progress: { 'q:kp-001': { tries: 1 } } }));
  it('falls back on its code when it is cut short', () => expect(readIn(file().slice(0, -30))).toMatchObject({ ok: true }));
  it('carries values for a newer program without taking them in', () =>
    expect(readIn(formatFile({ progress: record, carried: nobody, code, kept: { 'q:kp-009': '{"v":2}' }, savedAt: 0 }))).toMatchObject({
      ok: true,
      progress: record,
    }));
});

describe('a file that is not ours', () => {
  it.each([
    ['of a newer program', file({ version: 2 }), 'newer'],
    ['with nothing right in it', file({ items: { 'q:kp-001': 1 }, code: 'x' }), 'damaged'],
    ['of another program', '{"app":"khac","items":{}}', 'not-a-code'],
    ['whose code is an object with its own toString', file({ items: 1, code: { toString: 1, valueOf: 1 } }), 'empty'],
    ['that is a web page', '<!doctype html><script>alert(1)</script>', 'not-a-code'],
    ['nested without end', '{"a":'.repeat(500_000), 'not-a-code'],
    ['that is empty', '', 'empty'],
  ])('%s', (_, text, reason) => expect(readIn(text)).toEqual({ ok: false, reason }));
  it('never throws', () => fc.assert(fc.property(fc.json(), (text) => void expect(readIn(text).ok).toBe(false))));
  it('cannot reach what all objects share', () => {
    readIn(file({ items: JSON.parse('{"__proto__":{"polluted":1},"q:kp-001":{"__proto__":{"polluted":1}}}') }));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the preview', () => {
  const here: Progress = {
    'q:kp-001': { at: 100, right: true, sure: 2, streak: 1, tries: 1, firstRightAt: 100 },
    'q:kp-002': { at: 100, right: false, sure: 2, streak: 0, tries: 1 },
    'l:kiem-phieu/mo-hom': { at: 100, readToEnd: true },
  };
  it('counts what is new, better and the same, and what only this device has', () =>
    expect(
      preview(here, {
        'q:kp-001': { at: 50, right: true, sure: 2, streak: 1, tries: 1, firstRightAt: 50 },
        'q:kp-002': { at: 200, right: true, sure: 2, streak: 1, tries: 2, firstRightAt: 200 },
        'q:kp-003': { at: 1, right: true, sure: 1, streak: 1, tries: 1 },
        'x:kiem-phieu': { at: 1, best: 90, last: 90, passed: true, tries: 1, missed: [] },
      }),
    ).toEqual({
      q: { added: 1, better: 1, same: 1 },
      l: { added: 0, better: 0, same: 0 },
      e: { added: 0, better: 0, same: 0 },
      x: { added: 1, better: 0, same: 0 },
      onlyHere: 1,
    }));
});
