import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from '#domain/count/box.ts';
import { trueFigures } from '#domain/count/figures.ts';
import { sizes } from '#domain/count/types.ts';
import { checksOf, failedChecks } from '#domain/minutes/checks.ts';
import { eveningOf } from '#domain/minutes/evening.ts';
import { teamForms } from '#domain/minutes/dispatch.ts';
import { witnessOptions } from '#domain/minutes/form-team.ts';
import { taskOf } from '#domain/minutes/task.ts';
import { truthOf } from '#domain/minutes/truth.ts';
import { levels, tallyForm } from '#domain/minutes/types.ts';
import { showCount } from '#domain/minutes/write.ts';
import { createRandom } from '#domain/seed.ts';
import { rules } from './setting.ts';

const evening = (seed: string, size: (typeof sizes)[number]) => {
  const box = boxOf(seed, size);
  return { box, day: eveningOf(box, createRandom(seed).fork('minutes')) };
};
const seeds = fc.string({ minLength: 1, maxLength: 6 });

describe('the minutes of a counted box', () => {
  it.each(sizes)('never break a check, in either convention (%s)', (size) => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('net' as const, 'gross' as const), (seed, convention) => {
        const setting = { day: evening(seed, size).day, rules, convention };
        expect(failedChecks(checksOf(setting, true), truthOf(setting.day, convention, rules)).map((c) => [c.code, ...c.fields])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(sizes)('say what the ballots said (%s)', (size) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { box, day } = evening(seed, size);
        const truth = truthOf(day, 'net', rules);
        for (const heap of [...box.heaps, ...box.others]) {
          const form = tallyForm[heap.level];
          const right = trueFigures(box, heap);
          const said = (id: string) => truth[`${form}.${id}`];
          expect([said('T'), said('H'), said('K'), said('V'), said('N'), said('I')]).toEqual(
            [right.collected, right.valid, right.invalid, right.voted, right.listed, right.inventory.issued].map(showCount),
          );
          expect(right.totals.map((_, i) => said(`x.${i + 1}`))).toEqual(right.totals.map(showCount));
          expect(right.piles.map((_, k) => truth[`dem.${heap.level}.B.${k + 1}`])).toEqual(right.piles.map(showCount));
        }
        expect(levels.every((level) => day.counts[level].level === level)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each(sizes)('can be searched for planted faults too (%s)', (size) => {
    for (const form of teamForms)
      for (const seed of ['K7M2QP', 'KBEM23', 'ABCDEF', 'ZZ2345']) {
        const task = taskOf({ mode: 'tim-loi', form, seed, convention: 'net', test: true, box: size }, rules, undefined, evening(seed, size).day);
        expect(task.faults.length).toBeGreaterThan(1);
      }
  });

  it('names nobody twice among those who may be taken for witnesses', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...sizes), (seed, size) => {
        const ids = witnessOptions(evening(seed, size).day).map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
