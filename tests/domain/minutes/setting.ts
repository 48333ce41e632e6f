import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { editionSchema } from '#domain/edition/schema.ts';
import type { Setting } from '#domain/minutes/checks.ts';
import { drawDay } from '#domain/minutes/draw.ts';
import { rulesOf } from '#domain/minutes/rules.ts';
import type { Convention, FormId } from '#domain/minutes/types.ts';
import { createRandom } from '#domain/seed.ts';

/** The rules of 2026 as the edition file has them. */
export const rules = rulesOf(editionSchema.parse(parse(readFileSync('content/editions/2026.yml', 'utf8'))));

export const settingOf = (form: FormId, seed: string, convention: Convention = 'net'): Setting => ({
  day: drawDay(createRandom(seed), form),
  rules,
  convention,
});
