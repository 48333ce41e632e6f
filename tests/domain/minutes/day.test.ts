import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf, failedChecks } from '#domain/minutes/checks.ts';
import { formsOf, truthOf } from '#domain/minutes/truth.ts';
import { formIds, type Convention } from '#domain/minutes/types.ts';
import { settingOf } from './setting.ts';

const conventions: Convention[] = ['net', 'gross'];

describe('a generated day', () => {
  it.each(formIds)('never breaks a check, form %s', (form) => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 6 }), fc.constantFrom(...conventions), (seed, convention) => {
        const setting = settingOf(form, seed, convention);
        const truth = truthOf(setting.day, setting.convention, setting.rules);
        expect(failedChecks(checksOf(setting, true), truth).map((c) => [c.code, ...c.fields])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(formIds)('gives a value for every field of its forms, form %s', (form) => {
    const setting = settingOf(form, 'ABCDEF');
    const truth = truthOf(setting.day, 'net', setting.rules);
    const fields = formsOf(setting.day, setting.rules).flatMap((f) => f.fields);
    expect(fields.filter((f) => truth[f.key] === undefined).map((f) => f.key)).toEqual([]);
    expect(new Set(fields.map((f) => f.key)).size).toBe(fields.length);
  });

  it.each(formIds)('is the same for the same seed, form %s', (form) => expect(settingOf(form, 'K7M2QP')).toEqual(settingOf(form, 'K7M2QP')));
});
