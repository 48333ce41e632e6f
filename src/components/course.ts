import { getCollection, type CollectionEntry } from 'astro:content';
import { countSyllables, minutesOf, readLesson } from '../authoring/mdx.ts';
import { showCitation, sayPlace } from '../domain/edition/citation.ts';
import type { Citation } from '../domain/edition/schema.ts';
import type { Question } from '../domain/quiz/schema.ts';
import { href } from './href.ts';

/** A lesson in its place in the course. */
export interface CourseLesson {
  id: string;
  href: string;
  title: string;
  summary: string;
  minutes: number;
  /** Questions that must be answered before the lesson counts as done. */
  questions: string[];
  entry: CollectionEntry<'lessons'>;
}

/** A module with its lessons in order. */
export interface CourseModule {
  id: string;
  number: number;
  title: string;
  aim: string;
  href: string;
  lessons: CourseLesson[];
  exercises: CollectionEntry<'exercises'>['data'][];
  bank: Question[];
}

const asked = (entry: CollectionEntry<'lessons'>): { ids: string[]; syllables: number } => {
  const { tags, prose } = readLesson(entry.body ?? '');
  const inline = tags.filter((t) => t.name === 'Quiz').flatMap((t) => String(t.attributes['ids'] ?? '').split(/\s+/));
  return { ids: [...new Set([...inline, ...entry.data.questions])].filter(Boolean), syllables: prose.reduce((n, p) => n + countSyllables(p.text), 0) };
};

const build = async (): Promise<CourseModule[]> => {
  const [modules, lessons, exercises, banks] = await Promise.all([
    getCollection('modules'),
    getCollection('lessons'),
    getCollection('exercises'),
    getCollection('banks'),
  ]);
  return modules
    .map(({ data: m }): CourseModule => {
      const own = lessons.filter((l) => l.id.startsWith(`${m.id}/`)).sort((a, b) => (a.filePath ?? '').localeCompare(b.filePath ?? ''));
      return {
        id: m.id,
        number: m.number,
        title: m.title,
        aim: m.aim,
        href: href(`/hoc/${m.id}/`),
        lessons: own.map((entry) => {
          const { ids, syllables } = asked(entry);
          return {
            id: entry.id,
            href: href(`/hoc/${entry.id}/`),
            title: entry.data.title,
            summary: entry.data.summary,
            minutes: minutesOf(syllables, ids.length),
            questions: ids,
            entry,
          };
        }),
        exercises: exercises.map((e) => e.data).filter((e) => m.exercises.includes(e.id)),
        bank: banks.find((b) => b.data.module === m.id)?.data.questions ?? [],
      };
    })
    .filter((m) => m.lessons.length > 0)
    .sort((a, b) => a.number - b.number);
};

let course: Promise<CourseModule[]> | undefined;

/** The modules that have lessons, in order. Read once a build. */
export const getCourse = (): Promise<CourseModule[]> => (import.meta.env.DEV ? build() : (course ??= build()));

/** What counts as a part of a module: its lessons, exercises and exam. Keys of progress. */
export const partsOf = (m: CourseModule): string[] => [
  ...m.lessons.map((l) => `l:${l.id}=${l.questions.join(',')}`),
  ...m.exercises.map((e) => `e:${e.id}`),
  ...(m.bank.length ? [`x:${m.id}`] : []),
];

/** Every question of the course by its id. */
export const getQuestions = async (): Promise<Map<string, Question>> => new Map((await getCourse()).flatMap((m) => m.bank.map((q) => [q.id, q] as const)));

/** A citation ready to show. */
export interface Cite {
  /** "Đ.74 k.1 c" */
  label: string;
  /** "Điều 74 khoản 1 điểm c, Luật Bầu cử" */
  full: string;
  /** What it says in our words; empty when not written. */
  says: string;
  href: string;
}

let provisions: Promise<Map<string, { says: string; title: string }>> | undefined;

const readProvisions = async () => {
  const map = new Map<string, { says: string; title: string }>();
  for (const { data } of await getCollection('provisions')) {
    for (const p of data.provisions) {
      map.set(`${data.doc}/${p.at}`, { says: p.says, title: p.title });
      for (const [k, clause] of Object.entries(p.clauses ?? {})) {
        map.set(`${data.doc}/${p.at}.${k}`, { says: clause.says ?? p.says, title: p.title });
        for (const [x, point] of Object.entries(clause.points ?? {}))
          map.set(`${data.doc}/${p.at}.${k}.${x}`, { says: point || (clause.says ?? p.says), title: p.title });
      }
    }
  }
  return map;
};

let sources: Promise<Map<string, CollectionEntry<'sources'>['data']>> | undefined;

/** What a citation's tag shows and says. Throws when the document is unknown (the content check finds it first). */
export const cite = async (c: Citation): Promise<Cite> => {
  const docs = await (sources ??= getCollection('sources').then((all) => new Map(all.map((s) => [s.data.id, s.data]))));
  const doc = docs.get(c.doc);
  if (!doc) throw new Error(`unknown document: ${c.doc}`);
  const found = c.at ? (await (provisions ??= readProvisions())).get(`${c.doc}/${c.at}`) : undefined;
  return {
    label: showCitation(c, doc.short),
    full: [sayPlace(c.at), doc.title].filter(Boolean).join(', '),
    says: found ? `${found.title}: ${found.says}` : doc.governs,
    href: href(`/van-ban/#${c.doc}${c.at && found ? `-${c.at.split('.')[0]}` : ''}`),
  };
};
