import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { lessonId } from './authoring/check-lessons.ts';
import { ballotCaseSchema } from './domain/ballot/schema.ts';
import { complaintsSchema } from './domain/complaint/schema.ts';
import { countCaseSchema } from './domain/count/schema.ts';
import { exerciseSchema } from './domain/course/exercises.ts';
import { checksSchema, faqSchema, lessonSchema, moduleSchema, provisionsSchema, roleSchema, sourceSchema, termSchema } from './domain/course/schema.ts';
import { dayPartSchema } from './domain/day/schema.ts';
import { deskSchema } from './domain/desk/schema.ts';
import { editionSchema } from './domain/edition/schema.ts';
import { hallSchema } from './domain/hall/schema.ts';
import { lookupSchema } from './domain/lookup/schema.ts';
import { formNotesSchema, minutesCaseSchema } from './domain/minutes/schema.ts';
import { bankSchema } from './domain/quiz/schema.ts';
import { resultCaseSchema } from './domain/result/schema.ts';
import { cardsSchema, caseSchema } from './domain/scenario/schema.ts';

/** A YAML file that holds one list: each element is an entry. */
const list = (path: string, key: string) => file(path, { parser: (text) => parse(text)[key] as Record<string, unknown>[] });
/** A folder of YAML files: each file is an entry, named as the file. */
const folder = (base: string) => glob({ base, pattern: '*.yml' });

export const collections = {
  modules: defineCollection({ loader: list('content/modules.yml', 'modules'), schema: moduleSchema }),
  exercises: defineCollection({ loader: list('content/exercises.yml', 'exercises'), schema: exerciseSchema }),
  roles: defineCollection({ loader: list('content/roles.yml', 'roles'), schema: roleSchema }),
  sources: defineCollection({ loader: list('content/sources.yml', 'sources'), schema: sourceSchema }),
  terms: defineCollection({ loader: list('content/glossary.yml', 'terms'), schema: termSchema }),
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '**/*.mdx', generateId: ({ entry }) => lessonId(entry) }),
    schema: lessonSchema,
  }),
  banks: defineCollection({ loader: folder('./content/questions'), schema: bankSchema }),
  editions: defineCollection({ loader: folder('./content/editions'), schema: editionSchema }),
  provisions: defineCollection({ loader: folder('./content/provisions'), schema: provisionsSchema }),
  checks: defineCollection({ loader: folder('./content/checks'), schema: checksSchema }),
  scenarios: defineCollection({ loader: folder('./content/scenarios'), schema: caseSchema }),
  cards: defineCollection({ loader: folder('./content/cards'), schema: cardsSchema }),
  minutes: defineCollection({ loader: folder('./content/minutes'), schema: minutesCaseSchema }),
  forms: defineCollection({ loader: folder('./content/forms'), schema: formNotesSchema }),
  ballots: defineCollection({ loader: folder('./content/ballots'), schema: ballotCaseSchema }),
  halls: defineCollection({ loader: folder('./content/halls'), schema: hallSchema }),
  counts: defineCollection({ loader: folder('./content/counts'), schema: countCaseSchema }),
  results: defineCollection({ loader: folder('./content/results'), schema: resultCaseSchema }),
  days: defineCollection({ loader: folder('./content/days'), schema: dayPartSchema }),
  desks: defineCollection({ loader: folder('./content/desks'), schema: deskSchema }),
  // One entry, so that the matters keep the author's order.
  complaints: defineCollection({
    loader: file('content/complaints.yml', { parser: (text) => ({ all: parse(text) as Record<string, unknown> }) }),
    schema: complaintsSchema,
  }),
  lookup: defineCollection({
    loader: file('content/lookup.yml', { parser: (text) => ({ all: parse(text) as Record<string, unknown> }) }),
    schema: lookupSchema,
  }),
  faq: defineCollection({ loader: folder('./content/faq'), schema: faqSchema }),
};
