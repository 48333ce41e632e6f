import { getEntry } from 'astro:content';
import { cite } from '../components/course.ts';
import type { Words } from '../islands/result/words.ts';

/** The words of every code of the result checker, with their citations ready to show. Throws when the file is missing. */
export const resultWordsOf = async (): Promise<Words> => {
  const entry = await getEntry('checks', 'result');
  if (!entry) throw new Error('chưa có content/checks/result.yml');
  const list = await Promise.all(
    entry.data.checks.map(
      async ({ code, title, why, act, law }) =>
        [code, { title, why, act, cite: (await Promise.all(law.map(cite))).map(({ label }) => label).join('; ') }] as const,
    ),
  );
  return Object.fromEntries(list);
};
