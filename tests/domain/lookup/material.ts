import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { petitionsOf } from '#domain/complaint/petitions.ts';
import { complaintsSchema } from '#domain/complaint/schema.ts';
import { editionSchema } from '#domain/edition/schema.ts';
import { lookupSchema } from '#domain/lookup/schema.ts';
import type { Material } from '#domain/lookup/types.ts';

const read = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));
const edition = editionSchema.parse(read('editions/2026.yml'));
const before = editionSchema.parse(read('editions/2021.yml'));
export const { matters } = complaintsSchema.parse(read('complaints.yml'));

/** What the site draws tasks from. */
export const material: Material = {
  deadlines: edition.deadlines,
  before: Object.fromEntries(before.deadlines.flatMap(({ id, rule, mark }) => (mark === 'C' ? [] : [[id, rule]]))),
  petitions: petitionsOf(matters, '2026'),
  bodies: lookupSchema.parse(read('lookup.yml')).bodies,
  rounding: [{ doc: 'hoi-dap-hdbcqg-2026' }],
};
