import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checksOf, failedChecks } from '#domain/minutes/checks.ts';
import { faultIds } from '#domain/minutes/faults.ts';
import { minutesCaseSchema } from '#domain/minutes/schema.ts';
import { taskOf } from '#domain/minutes/task.ts';
import { rules } from './setting.ts';

const files = readdirSync('content/minutes').filter((f) => f.endsWith('.yml'));

describe('hand-made cases', () => {
  it('are at least three', () => expect(files.length).toBeGreaterThanOrEqual(3));

  it.each(files)('%s: its numbers hold and its faults are all there', (file) => {
    const own = minutesCaseSchema.parse(parse(readFileSync(`content/minutes/${file}`, 'utf8')));
    for (const convention of ['net', 'gross'] as const) {
      const task = taskOf({ mode: own.mode, form: own.form, seed: own.seed, convention, test: false }, rules, own);
      expect(failedChecks(checksOf(task.setting, true), task.truth).map((c) => [c.code, ...c.fields])).toEqual([]);
      expect(own.faults.filter((f) => !faultIds.includes(f))).toEqual([]);
      expect(task.faults.map((f) => f.id)).toEqual(own.faults);
    }
  });
});
