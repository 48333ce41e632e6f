import { getEntry } from 'astro:content';
import { cite } from '../components/course.ts';
import type { Citation } from '../domain/edition/schema.ts';
import { keyOf, type Cites } from '../islands/kit/cites.ts';
import type { Words } from '../islands/kit/words.ts';

/** The words of every code of `content/checks/<subject>.yml`, their citations ready to show. Throws when the file is missing. */
export const checkWords = async (subject: string): Promise<Words> => {
  const entry = await getEntry('checks', subject);
  if (!entry) throw new Error(`chưa có content/checks/${subject}.yml`);
  const list = await Promise.all(
    entry.data.checks.map(
      async ({ code, title, why, act, law }) =>
        [code, { title, why, act, cite: (await Promise.all(law.map(cite))).map(({ label }) => label).join('; ') }] as const,
    ),
  );
  return Object.fromEntries(list);
};

/** Citations ready to show, by `keyOf`. */
export const citesOf = async (laws: readonly Citation[]): Promise<Cites> => {
  const cites: Cites = {};
  for (const law of laws) {
    const { label, full, href } = await cite(law);
    cites[keyOf(law)] = { label, full, href };
  }
  return cites;
};
