import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { hallSchema } from '../../../src/domain/hall/schema.ts';
import { toHall } from '../../../src/domain/hall/hall.ts';
import type { Hall, Rules } from '../../../src/domain/hall/types.ts';

const folder = 'content/halls';
/** The halls as the site builds them. */
export const halls: Hall[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, file: hallSchema.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))) }))
  .sort((a, b) => a.file.order - b.file.order)
  .map(({ name, file }) => toHall(name.replace('.yml', ''), file));

const now2026 = { assembly: 'XVI', term: '2026 – 2031', day: '2026-03-15' };
const now2021 = { assembly: 'XV', term: '2021 – 2026', day: '2021-05-23' };
export const rules2026: Rules = {
  edition: '2026',
  electionDay: '2026-03-15',
  levels: ['qh', 'tinh', 'xa'],
  listDays: 40,
  candidateDays: 16,
  now: now2026,
  before: now2021,
};
export const rules2021: Rules = {
  edition: '2021',
  electionDay: '2021-05-23',
  levels: ['qh', 'tinh', 'huyen', 'xa'],
  listDays: 40,
  candidateDays: 20,
  now: now2021,
  before: { assembly: 'XIV', term: '2016 – 2021', day: '2016-05-22' },
};
