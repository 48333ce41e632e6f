import { basename } from 'node:path';
import { tableFaults } from '../domain/complaint/find.ts';
import { complaintsSchema, type Matter } from '../domain/complaint/schema.ts';
import { exercisesSchema } from '../domain/course/exercises.ts';
import { checksSchema, faqSchema, glossarySchema, modulesSchema, provisionsSchema, rolesSchema, sourcesSchema, type Module } from '../domain/course/schema.ts';
import { editionSchema, type Edition } from '../domain/edition/schema.ts';
import { lookupSchema } from '../domain/lookup/schema.ts';
import type { Reader } from './reader.ts';

/** Lists without which nothing else can be checked: modules, exercises, documents, their articles, editions. */
export interface Ground {
  modules: Map<string, Module>;
  exercises: Set<string>;
  editions: Map<Edition['id'], Edition>;
}

const readProvisions = ({ each, add, sources, provisions }: Reader) => {
  for (const { path, data, lineOf } of each('provisions', provisionsSchema)) {
    if (!sources.has(data.doc)) add(path, 1, `văn bản «${data.doc}» chưa có trong sources.yml.`);
    const articles = new Map<string, Map<string, Set<string>>>();
    data.provisions.forEach((one, i) => {
      if (articles.has(one.at)) add(path, lineOf(['provisions', i]), `điều «${one.at}» ghi hai lần.`);
      articles.set(one.at, new Map(Object.entries(one.clauses ?? {}).map(([clause, { points }]) => [clause, new Set(Object.keys(points ?? {}))])));
      if (one.says.includes('CHƯA VIẾT')) add(path, lineOf(['provisions', i]), `điều ${one.at} chưa có lời giải thích.`);
    });
    provisions.set(data.doc, articles);
  }
};

const readEditions = ({ each, add, unique, cite }: Reader): Ground['editions'] => {
  const editions: Ground['editions'] = new Map();
  for (const { path, data, lineOf } of each('editions', editionSchema)) {
    editions.set(data.id, data);
    if (basename(path) !== `${data.id}.yml`) add(path, 1, `tên tệp phải là ${data.id}.yml.`);
    const ids = new Map<string, string>();
    for (const key of ['numbers', 'deadlines', 'levels'] as const)
      data[key].forEach((item, i) => {
        const line = lineOf([key, i]);
        unique(ids, key === 'numbers' ? `số ${item.id}` : `${key} ${item.id}`, path, line);
        cite(item.law, path, line);
      });
  }
  return editions;
};

/** Reads what everything else refers to. */
export const readGround = (reader: Reader): Ground => {
  const { dir, add, yaml, unique } = reader;
  const modules = new Map((yaml(dir('modules.yml'), modulesSchema).data?.modules ?? []).map((one) => [one.id, one]));
  const exercises = new Set((yaml(dir('exercises.yml'), exercisesSchema).data?.exercises ?? []).map((one) => one.id));
  for (const { id, exercises: wanted } of modules.values())
    for (const one of wanted) if (!exercises.has(one)) add(dir('modules.yml'), 1, `học phần «${id}» gọi bài thực hành «${one}» chưa có trong exercises.yml.`);
  const sources = yaml(dir('sources.yml'), sourcesSchema);
  sources.data?.sources.forEach((one, i) => unique(reader.sources, one.id, sources.path, sources.lineOf(['sources', i])));
  readProvisions(reader);
  return { modules, exercises, editions: readEditions(reader) };
};

/** Ids of the terms. */
export const checkGlossary = ({ dir, add, yaml, unique, cite }: Reader): Map<string, string> => {
  const ids = new Map<string, string>();
  const { path, data, lineOf } = yaml(dir('glossary.yml'), glossarySchema);
  data?.terms.forEach((term, i) => {
    unique(ids, term.id, path, lineOf(['terms', i]));
    cite(term.law, path, lineOf(['terms', i]));
    if (term.mark === 'A' && term.law.length === 0) add(path, lineOf(['terms', i]), `thuật ngữ «${term.id}» mang dấu A nhưng chưa có căn cứ.`);
  });
  data?.terms.forEach((term, i) =>
    term.see.forEach((other) => ids.has(other) || add(path, lineOf(['terms', i]), `thuật ngữ «${term.id}» dẫn tới «${other}» không có.`)),
  );
  return ids;
};

/** Where each question that people brought stands, by its id. */
export const checkFaq = ({ each, add, unique, cite }: Reader, { modules }: Ground): Map<string, string> => {
  const ids = new Map<string, string>();
  for (const { path, data, lineOf } of each('faq', faqSchema))
    data.items.forEach((item, i) => {
      const line = lineOf(['items', i]);
      unique(ids, item.id, path, line);
      cite(item.law, path, line);
      if (item.mark !== 'C' && item.law.length === 0) add(path, line, `câu «${item.id}» chưa có căn cứ (chỉ lời khuyên [C] được để trống).`);
      if (!modules.has(item.module)) add(path, line, `học phần «${item.module}» không có.`);
    });
  return ids;
};

/** Words of the checks' codes. */
export const checkCodes = ({ each, unique, cite }: Reader): void => {
  const codes = new Map<string, string>();
  for (const { path, data, lineOf } of each('checks', checksSchema))
    data.checks.forEach((one, i) => {
      unique(codes, one.code, path, lineOf(['checks', i]));
      cite(one.law, path, lineOf(['checks', i]));
    });
};

const missingDeadlines = (editions: Iterable<Edition>, route: Matter['routes'][number]): string[] =>
  [...editions]
    .filter(({ id }) => !route.editions || route.editions.includes(id))
    .flatMap(({ id, deadlines }) =>
      route.deadlines.filter((wanted) => !deadlines.some((one) => one.id === wanted)).map((wanted) => `kỳ ${id} không có mốc «${wanted}».`),
    );

/** Ids of the matters that somebody settles, and the places that may be named wrongly for them. */
export const checkComplaints = ({ dir, add, addAll, yaml, unique, cite }: Reader, { editions }: Ground): Map<string, string> => {
  const ids = new Map<string, string>();
  const { path, data, lineOf } = yaml(dir('complaints.yml'), complaintsSchema);
  data?.matters.forEach((matter, i) => {
    const line = lineOf(['matters', i]);
    unique(ids, matter.id, path, line);
    addAll(
      path,
      line,
      tableFaults(matter, [...editions.keys()]).map((fault) => `«${matter.title}», ${fault}`),
    );
    matter.routes.forEach((route, k) => {
      cite(route.law, path, lineOf(['matters', i, 'routes', k]));
      addAll(path, lineOf(['matters', i, 'routes', k]), missingDeadlines(editions.values(), route));
    });
  });
  const lookup = yaml(dir('lookup.yml'), lookupSchema);
  const bodies = new Map<string, string>();
  lookup.data?.bodies.forEach((body, i) => {
    const line = lookup.lineOf(['bodies', i]);
    unique(bodies, body.id, lookup.path, line);
    cite(body.law, lookup.path, line);
    for (const id of body.wrongFor) if (!ids.has(id)) add(lookup.path, line, `«${body.name}»: không có việc «${id}» trong complaints.yml.`);
  });
  return ids;
};

/** The paths of those who learn. */
export const checkRoles = ({ dir, add, yaml }: Reader, { exercises }: Ground, lessons: ReadonlyMap<string, unknown>): void => {
  const { path, data, lineOf } = yaml(dir('roles.yml'), rolesSchema);
  data?.roles.forEach((role, i) => {
    role.path.forEach(({ lesson }, k) => lessons.has(lesson) || add(path, lineOf(['roles', i, 'path', k]), `vai «${role.id}»: chưa có bài «${lesson}».`));
    role.exercises.forEach((one) => exercises.has(one) || add(path, lineOf(['roles', i]), `vai «${role.id}»: chưa có bài thực hành «${one}».`));
  });
};
