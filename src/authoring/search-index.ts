import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { parse } from 'yaml';
import type { Title } from '../domain/search/rank.ts';
import { bankSchema } from '../domain/quiz/schema.ts';
import { faqSchema, glossarySchema, sourcesSchema } from '../domain/course/schema.ts';

/** Words of a text that have đ, written with d: Pagefind folds accents but not đ. */
export const withoutStroke = (text: string): string =>
  [...new Set((text.match(/[\p{L}\p{M}\p{N}]*đ[\p{L}\p{M}\p{N}]*/giu) ?? []).map((w) => w.toLowerCase().replaceAll('đ', 'd')))].join(' ');

const bare = (html: string) =>
  html
    .replace(/<(script|style|svg|noscript|astro-island|template)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;|&#\d+;/g, ' ');

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The page as the index sees it: only its main part, with its kind and its đ-words; undefined when it is unlisted. */
export const searchable = (html: string): string | undefined => {
  const kind = /<body[^>]*\bdata-kind="([^"]*)"/.exec(html)?.[1];
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>');
  if (!kind || start < 0 || end < 0) return undefined;
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '';
  const main = html
    .slice(start, end)
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
    .replace('<main', '<main data-pagefind-body');
  const meta = (name: string, content: string) => `<meta data-pagefind-meta="${name}[content]" content="${escape(content)}">`;
  return `<!doctype html><html lang="vi"><head><title>${title}</title>${meta('kind', kind)}${meta('kd', withoutStroke(`${title} ${bare(main)}`))}</head><body>${main}</main></body></html>`;
};

interface Rec {
  url: string;
  title: string;
  kind: string;
  content: string;
  also?: string;
}

const yaml = async (path: string): Promise<unknown> => parse(await readFile(path, 'utf8'));

/** Terms, questions and documents as results of their own, each with its own address. */
const records = async (content: string, asked: ReadonlyMap<string, string>): Promise<Rec[]> => {
  const { terms } = glossarySchema.parse(await yaml(join(content, 'glossary.yml')));
  const { sources } = sourcesSchema.parse(await yaml(join(content, 'sources.yml')));
  const names = async (dir: string) => (await readdir(join(content, dir))).filter((n) => n.endsWith('.yml')).map((n) => join(content, dir, n));
  const faq = await Promise.all((await names('faq')).map(async (f) => faqSchema.parse(await yaml(f)).items));
  const banks = await Promise.all((await names('questions')).map(async (f) => bankSchema.parse(await yaml(f)).questions));
  return [
    ...terms.map((t) => ({
      url: `/thuat-ngu/#${t.id}`,
      title: t.term,
      kind: 'Thuật ngữ',
      content: `${t.term}. ${t.also.join(', ')}. ${t.means}`,
      also: t.also.join('|'),
    })),
    ...sources.map((s) => ({
      url: `/van-ban/#${s.id}`,
      title: `${s.short}: ${s.title}`,
      kind: 'Văn bản',
      content: `${s.number ?? ''} ${s.issuer}. ${s.governs}`,
      also: [s.short, s.number ?? ''].filter(Boolean).join('|'),
    })),
    ...faq.flat().map((f) => ({ url: `/hoi-dap/#${f.id}`, title: f.ask, kind: 'Hỏi đáp', content: f.answer })),
    ...banks.flat().flatMap((q) => (asked.has(q.id) ? [{ url: `${asked.get(q.id)}#${q.id}`, title: q.ask, kind: 'Câu hỏi', content: q.ask }] : [])),
  ];
};

const pagesIn = async (dir: string): Promise<{ url: string; html: string }[]> => {
  const files = (await readdir(dir, { recursive: true })).filter((f) => f.endsWith('index.html'));
  return Promise.all(files.map(async (f) => ({ url: `/${f.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html: await readFile(join(dir, f), 'utf8') })));
};

const text = (html: string) => bare(html).replace(/\s+/g, ' ').trim();

/** The titles of a page: its own, and of a lesson also its sections, each with its address. */
export const titlesOf = (url: string, html: string): Title[] => {
  const kind = /<body[^>]*\bdata-kind="([^"]*)"/.exec(html)?.[1];
  if (!kind) return [];
  const title = text(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
  const sections = kind === 'Bài học' ? [...html.matchAll(/<h[23] id="([^"]+)"[^>]*>([\s\S]*?)<\/h[23]>/g)] : [];
  return [
    { url, title, kind },
    ...sections
      .filter((m) => !['dieu-phai-nho', 'tu-kiem-tra'].includes(m[1] ?? ''))
      .map((m) => ({ url: `${url}#${m[1]}`, title: text(m[2] ?? ''), kind: 'Mục' })),
  ];
};

/** Writes the search index beside the finished pages. */
export const writeSearchIndex = async (dist: string, content: string): Promise<number> => {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('Pagefind: no index');
  const pages = await pagesIn(dist);
  const asked = new Map<string, string>();
  for (const page of pages)
    if (page.url.startsWith('/hoc/')) for (const m of page.html.matchAll(/<section class="question" id="([a-z]+-\d+)"/g)) if (m[1]) asked.set(m[1], page.url);
  let count = 0;
  const titles: Title[] = [];
  for (const page of pages) {
    const html = searchable(page.html);
    if (!html) continue;
    titles.push(...titlesOf(page.url, page.html));
    await index.addHTMLFile({ url: page.url, content: html });
    count++;
  }
  for (const r of await records(content, asked)) {
    if (r.kind !== 'Câu hỏi') titles.push({ url: r.url, title: r.title, kind: r.kind, ...(r.also ? { also: r.also } : {}) });
    await index.addCustomRecord({
      url: r.url,
      language: 'vi',
      content: r.content,
      meta: { title: r.title, kind: r.kind, kd: withoutStroke(`${r.title} ${r.content}`) },
    });
    count++;
  }
  await mkdir(join(dist, 'tim'), { recursive: true });
  await writeFile(join(dist, 'tim', 'muc-luc.json'), JSON.stringify(titles));
  await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  return count;
};

export const searchIndex = (): AstroIntegration => {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeSearchIndex(fileURLToPath(dir), join(root, 'content'))} mục tìm được`);
      },
    },
  };
};
