import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBank } from '../../src/packages/questions/bank.ts';
import { exported, type Exported } from '../../src/packages/questions/exported.ts';
import { dist, launch } from './harness.ts';

const folder = `${dist}/tai-ve/cau-hoi`;
const bank = readBank('content');
const types = { choice: 'multichoice', match: 'matching', number: 'numerical', text: 'shortanswer' } as const;

interface Read {
  type: string;
  name: string;
  id: string;
  text: string;
  general: string;
  single: string;
  answers: { fraction: number; text: string; feedback: string; tolerance: string }[];
  pairs: { left: string; right: string }[];
  files: string[];
  images: string[];
  /** Whether every text that says it is HTML is well-formed. */
  wellFormed: boolean;
}

/** Reads Moodle XML with the browser's own parser. */
const read = (page: Page, xml: string) =>
  page.evaluate((source) => {
    const parse = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
    const doc = parse(source);
    if (doc.querySelector('parsererror')) return { error: doc.querySelector('parsererror')?.textContent ?? 'error', categories: [], questions: [] };
    const child = (e: Element, path: string) => e.querySelector(`:scope > ${path}`)?.textContent ?? '';
    const questions = [...doc.querySelectorAll('quiz > question')].filter((q) => q.getAttribute('type') !== 'category');
    return {
      error: '',
      categories: [...doc.querySelectorAll('question[type=category] > category > text')].map((t) => t.textContent ?? ''),
      questions: questions.map((q) => ({
        type: q.getAttribute('type') ?? '',
        name: child(q, 'name > text'),
        id: child(q, 'idnumber'),
        text: child(q, 'questiontext > text'),
        general: child(q, 'generalfeedback > text'),
        single: child(q, 'single'),
        answers: [...q.querySelectorAll(':scope > answer')].map((a) => ({
          fraction: Number(a.getAttribute('fraction')),
          text: child(a, 'text'),
          feedback: child(a, 'feedback > text'),
          tolerance: child(a, 'tolerance'),
        })),
        pairs: [...q.querySelectorAll(':scope > subquestion')].map((s) => ({ left: child(s, 'text'), right: child(s, 'answer > text') })),
        files: [...q.querySelectorAll('file')].map(
          (f) =>
            `${f.getAttribute('name')} ${parse(new TextDecoder().decode(Uint8Array.from(atob(f.textContent ?? ''), (c) => c.charCodeAt(0)))).documentElement.tagName}`,
        ),
        images: [...child(q, 'questiontext > text').matchAll(/@@PLUGINFILE@@\/([^"]+)"/g)].map((m) => m[1] ?? ''),
        wellFormed: [...q.querySelectorAll('[format=html] > text')].every(
          (t) => parse(`<p>${(t.textContent ?? '').replace(/<img ([^>]*)>/g, '<img $1/>')}</p>`).querySelector('parsererror') === null,
        ),
      })),
    };
  }, xml) as Promise<{ error: string; categories: string[]; questions: Read[] }>;

/** Percentages that Moodle takes. */
const grades = [100, 50, 33.33333, 25, 20, 0, -100];

const expected = ({ task }: Exported): Partial<Read> => {
  switch (task.kind) {
    case 'choice':
      return { single: String(task.single), answers: task.options.map((o) => ({ fraction: o.fraction, text: o.html, feedback: o.why, tolerance: '' })) };
    case 'match':
      return { pairs: task.pairs.map((p) => ({ left: p.html, right: p.right })) };
    case 'number':
      return { answers: task.answers.map((a) => ({ fraction: a.fraction, text: String(a.value), feedback: a.why, tolerance: String(a.tolerance) })) };
    case 'text':
      return { answers: task.answers.map((a) => ({ fraction: a.fraction, text: a.text.replaceAll('*', '\\*'), feedback: a.why, tolerance: '' })) };
  }
};

describe('the question bank as Moodle XML', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
  }, 60_000);
  afterAll(() => browser.close());

  it('has a file of each kind for every module, and for all', () => {
    expect(readdirSync(folder).sort()).toEqual(['tat-ca', ...bank.modules.map((m) => m.id)].flatMap((id) => [`${id}.gift`, `${id}.xml`]).sort());
  });

  it.each(bank.modules.map((m) => [m.id, m] as const))(
    '%s: well-formed, every question with its answers, reasons and articles',
    { timeout: 30_000 },
    async (id, module) => {
      const { error, categories, questions } = await read(page, readFileSync(join(folder, `${id}.xml`), 'utf8'));
      expect(error).toBe('');
      expect(categories).toHaveLength(1);
      const own = module.questions.map((q) => exported(q, bank));
      expect(questions.map((q) => q.id)).toEqual(own.map((q) => q.id));
      own.forEach((q, i) => {
        const got = questions[i];
        expect(got).toMatchObject({ type: types[q.task.kind], name: q.name, general: q.feedback, wellFormed: true, ...expected(q) });
        expect(got?.text.startsWith(q.html)).toBe(true);
        expect(got?.general).toContain('Căn cứ: ');
        expect(got?.answers.filter((a) => !grades.includes(a.fraction))).toEqual([]);
        expect(got?.answers.filter((a) => a.feedback === '')).toEqual([]);
        expect([got?.files, got?.images]).toEqual(q.picture ? [[`${q.picture.name} svg`], [q.picture.name]] : [[], []]);
      });
    },
  );

  it('all modules in one file, each in its category', { timeout: 30_000 }, async () => {
    const { error, categories, questions } = await read(page, readFileSync(join(folder, 'tat-ca.xml'), 'utf8'));
    expect(error).toBe('');
    expect(categories).toHaveLength(bank.modules.length);
    expect(new Set(questions.map((q) => q.id)).size).toBe(bank.modules.reduce((n, m) => n + m.questions.length, 0));
  });
});
