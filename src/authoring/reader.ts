import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import type { Citation } from '../domain/edition/schema.ts';
import { readYaml, type Problem, type Read } from './problems.ts';

/** Articles of a document, their clauses, their points. */
export type Articles = Map<string, Map<string, Set<string>>>;

/** Reads the files below `content/` and gathers what an author has to mend. */
export interface Reader {
  problems: Problem[];
  /** Articles of each document that is told in our words; filled by the check of provisions. */
  provisions: Map<string, Articles>;
  /** Where each document is listed. */
  sources: Map<string, string>;
  /** A path below `content/`. */
  dir: (...parts: string[]) => string;
  /** A path as authors know it, from the project's root. */
  at: (path: string) => string;
  /** Paths of the files of a folder and its folders, in order; none when it is not there. */
  files: (folder: string, ends: string) => string[];
  add: (path: string, line: number, text: string) => void;
  /** Adds each sentence to the problems of a place. */
  addAll: (path: string, line: number, texts: readonly string[]) => void;
  yaml: <T>(path: string, schema: z.ZodType<T>) => Read<T> & { path: string };
  /** Each file of a folder that its schema lets through. */
  each: <T>(folder: string, schema: z.ZodType<T>) => { path: string; data: T; lineOf: Read<T>['lineOf'] }[];
  /** Notes an id; tells where it was used before. */
  unique: (seen: Map<string, string>, id: string, path: string, line: number) => void;
  /** Tells when a document is not listed, or has no such article, clause or point. */
  cite: (citations: readonly Citation[] | undefined, path: string, line: number) => void;
}

const filesBelow = (folder: string, ends: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .flatMap((name) => {
          const path = join(folder, name);
          return statSync(path).isDirectory() ? filesBelow(path, ends) : path.endsWith(ends) ? [path] : [];
        })
        .sort()
    : [];

/** What is wrong with a citation; nothing when it can be looked up. */
const citationFault = ({ doc, at }: Citation, sources: ReadonlyMap<string, string>, provisions: ReadonlyMap<string, Articles>): string | undefined => {
  if (!sources.has(doc)) return `văn bản «${doc}» chưa có trong sources.yml.`;
  const articles = provisions.get(doc);
  if (!at || !articles) return undefined;
  const [article = '', clause, point] = at.split('.');
  const clauses = articles.get(article);
  if (!clauses) return `«${doc}» không có điều ${article}.`;
  const points = clause === undefined ? undefined : clauses.get(clause);
  if (clause !== undefined && !points) return `«${doc}» điều ${article} không có khoản ${clause}.`;
  if (point !== undefined && !points?.has(point)) return `«${doc}» điều ${article} khoản ${clause} không có điểm ${point}.`;
  return undefined;
};

export const createReader = (root: string): Reader => {
  const problems: Problem[] = [];
  const sources: Reader['sources'] = new Map();
  const provisions: Reader['provisions'] = new Map();
  const at = (path: string) => relative(root, path);
  const dir = (...parts: string[]) => join(root, 'content', ...parts);
  const files = (folder: string, ends: string) => filesBelow(dir(folder), ends);
  const add = (path: string, line: number, text: string) => void problems.push({ file: at(path), line, text });
  const yaml: Reader['yaml'] = (path, schema) => {
    const read = readYaml(at(path), readFileSync(path, 'utf8'), schema);
    problems.push(...read.problems);
    return { ...read, path };
  };
  return {
    problems,
    provisions,
    sources,
    dir,
    at,
    files,
    add,
    addAll: (path, line, texts) => texts.forEach((text) => add(path, line, text)),
    yaml,
    each: (folder, schema) =>
      files(folder, '.yml').flatMap((path) => {
        const { data, lineOf } = yaml(path, schema);
        return data === undefined ? [] : [{ path, data, lineOf }];
      }),
    unique: (seen, id, path, line) => {
      const before = seen.get(id);
      if (before) add(path, line, `mã «${id}» đã dùng ở ${before}; mỗi mã chỉ dùng một lần.`);
      else seen.set(id, `${at(path)}:${line}`);
    },
    cite: (citations, path, line) => {
      for (const one of citations ?? []) {
        const fault = citationFault(one, sources, provisions);
        if (fault) add(path, line, fault);
      }
    },
  };
};
