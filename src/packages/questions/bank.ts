import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { lessonId } from '../../authoring/check-lessons.ts';
import { modulesSchema, sourcesSchema } from '#domain/course/schema.ts';
import { sayPlace } from '#domain/edition/citation.ts';
import type { Citation } from '#domain/edition/schema.ts';
import { bankSchema, type Question } from '#domain/quiz/schema.ts';

/** A module's questions with everything an export says around them. */
export interface BankModule {
  id: string;
  number: number;
  title: string;
  questions: Question[];
}

export interface QuestionBank {
  modules: BankModule[];
  /** "Điều 74 khoản 1 điểm c, Luật Bầu cử …". Throws when the document is unknown. */
  cite: (citation: Citation) => string;
  /** Title of a lesson by its id. */
  lessonTitle: (id: string) => string;
  /** SVG text of a drawing as its author wrote it. */
  drawing: (name: string) => string;
}

const titleOf = (mdx: string): string => {
  const front = /^---\n([\s\S]*?)\n---/.exec(mdx)?.[1] ?? '';
  return String((parse(front) as { title?: unknown } | null)?.title ?? '');
};

/** Reads the question banks of a content folder, in the order of the modules. Throws when a bank breaks its schema. */
export const readBank = (content: string): QuestionBank => {
  const text = (...path: string[]): string => readFileSync(join(content, ...path), 'utf8');
  const { modules } = modulesSchema.parse(parse(text('modules.yml')));
  const sources = new Map(sourcesSchema.parse(parse(text('sources.yml'))).sources.map((s) => [s.id, s.title]));
  const banks = new Map(
    readdirSync(join(content, 'questions'))
      .filter((f) => f.endsWith('.yml'))
      .map((f) => bankSchema.parse(parse(text('questions', f))))
      .map((bank) => [bank.module, bank.questions] as const),
  );
  const lessons = new Map(
    readdirSync(join(content, 'lessons'), { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.mdx'))
      .map((f) => [lessonId(f.replaceAll('\\', '/')), titleOf(text('lessons', f))] as const),
  );
  return {
    modules: modules
      .map(({ id, number, title }) => ({ id, number, title, questions: banks.get(id) ?? [] }))
      .filter((m) => m.questions.length > 0)
      .sort((a, b) => a.number - b.number),
    cite: ({ doc, at }) => {
      const title = sources.get(doc);
      if (title === undefined) throw new Error(`question export: no document ${doc}`);
      return [sayPlace(at), title].filter(Boolean).join(', ');
    },
    lessonTitle: (id) => lessons.get(id) ?? '',
    drawing: (name) => text('drawings', `${name}.svg`),
  };
};
