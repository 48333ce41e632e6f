import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf, failedChecks } from '#domain/minutes/checks.ts';
import { faultIds, plantFaults, withFaults } from '#domain/minutes/faults.ts';
import { formsOf, truthOf } from '#domain/minutes/truth.ts';
import { formIds, type Convention, type FormId } from '#domain/minutes/types.ts';
import { createRandom } from '#domain/seed.ts';
import { settingOf } from './setting.ts';

const prepare = (form: FormId, seed: string, convention: Convention = 'net') => {
  const setting = settingOf(form, seed, convention);
  const truth = truthOf(setting.day, convention, setting.rules);
  const paper = formsOf(setting.day, setting.rules).find((f) => f.id === form);
  if (!paper) throw new Error(`no form ${form}`);
  return { setting, truth, paper };
};

describe('planted faults', () => {
  it('come in many kinds', () => expect(new Set(faultIds).size).toBeGreaterThanOrEqual(35));

  it.each(faultIds)('«%s» can be planted, is caught by its check, and a field it names is wrong', (id) => {
    let planted = 0;
    for (const form of formIds) {
      for (let n = 0; n < 16; n++) {
        const { setting, truth, paper } = prepare(form, `${id}${n}`, n % 2 === 0 ? 'net' : 'gross');
        const [fault] = plantFaults(createRandom(`f${n}`), setting, paper, truth, 1, [id]);
        if (!fault) continue;
        planted++;
        const failed = failedChecks(checksOf(setting, true), withFaults(truth, [fault]));
        expect(failed.length).toBeGreaterThan(0);
        for (const key of fault.wrong)
          expect(
            failed.some((c) => c.fields.includes(key)),
            `${form} ${key}`,
          ).toBe(true);
        if (n > 3 && planted > 3) break;
      }
    }
    expect(planted).toBeGreaterThan(0);
  });

  it.each(formIds)('one to five of them: every wrong field is named by a failed check, form %s', (form) => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (seed, count) => {
        const { setting, truth, paper } = prepare(form, seed);
        const faults = plantFaults(createRandom(seed).fork('faults'), setting, paper, truth, count);
        expect(faults.length).toBe(count);
        const values = withFaults(truth, faults);
        const named = new Set(failedChecks(checksOf(setting, true), values).flatMap((c) => c.fields));
        for (const fault of faults) for (const key of fault.wrong) expect(named.has(key), `${fault.id} ${key}`).toBe(true);
        for (const key of Object.keys(truth)) if (!faults.some((f) => key in f.changes)) expect(values[key]).toBe(truth[key]);
      }),
      { numRuns: 20 },
    );
  });
});
