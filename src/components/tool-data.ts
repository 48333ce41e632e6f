import { getCollection } from 'astro:content';
import type { EditionId } from '../domain/edition/plan.ts';
import { cite } from './course.ts';

/** The elections with their deadlines, the newest first, citations ready to show. */
export const toolEditions = async () =>
  (
    await Promise.all(
      (await getCollection('editions')).map(async ({ data }) => ({
        id: data.id as EditionId,
        title: data.title,
        electionDay: data.electionDay,
        opens: data.opens,
        closes: data.closes,
        deadlines: await Promise.all(
          data.deadlines.map(async ({ id, title, rule, who, law, mark, note }) => ({
            id,
            title,
            rule,
            who,
            law: (await Promise.all(law.map(cite))).map(({ label, full, href }) => ({ label, full, href })),
            mark,
            ...(note === undefined ? {} : { note }),
          })),
        ),
      })),
    )
  ).sort((a, b) => (a.id < b.id ? 1 : -1));
