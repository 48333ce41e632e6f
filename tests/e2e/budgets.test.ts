import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, pagesOf } from './harness.ts';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: Record<string, number> };
const budget = (name: string): number => {
  const value = budgets[name];
  if (value === undefined) throw new Error(`package.json has no budget ${name}`);
  return value;
};
const read = (url: string) => readFileSync(join(dist, url.replace(/^\//, '').replace(/[?#].*$/, '')));
const size = (data: Buffer | string) => gzipSync(data, { level: 9 }).length;
const html = (page: string) => readFileSync(join(dist, page, page.endsWith('.html') ? '' : 'index.html'), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => m[1] ?? '');

const styles = (text: string) => new Set(all(text, /<link rel="stylesheet" href="([^"]+)"/g));

/** The page without its inline scripts, which are weighed as script. */
const markup = (text: string) => text.replace(/<script(?![^>]*\bsrc=)[^>]*>[\s\S]*?<\/script>/g, '');

/** A module and all it imports statically. */
const closure = (urls: string[]): Set<string> => {
  const seen = new Set<string>();
  const visit = (url: string) => {
    if (seen.has(url) || !url.startsWith('/')) return;
    seen.add(url);
    const code = read(url).toString();
    for (const from of all(code, /(?:import|from)\s*["']([^"']+\.js)["']/g)) visit(from.startsWith('.') ? posix.join(dirname(url), from) : from);
  };
  urls.forEach(visit);
  return seen;
};
const bytes = (urls: Iterable<string>) => [...urls].reduce((n, url) => n + size(read(url)), 0);
const atLoad = (text: string) => closure(all(text, /<script type="module" src="([^"]+)"/g));
const islands = (text: string) => closure([...all(text, /component-url="([^"]+)"/g), ...all(text, /renderer-url="([^"]+)"/g)]);
const inline = (text: string) => all(text, /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g).reduce((n, code) => n + size(code), 0);

const lessons = pagesOf().filter((p) => /^hoc\/[^/]+\/[^/]+\/$/.test(p));

describe('bytes after gzip -9', () => {
  it('there are lessons to weigh', () => expect(lessons.length).toBeGreaterThan(40));
  it.each(lessons)('%s: HTML and CSS', (page) => {
    const text = html(page);
    expect(size(markup(text)) + bytes(styles(text))).toBeLessThanOrEqual(budget('lessonHtmlCss'));
  });
  it.each([...lessons.slice(0, 3), ...lessons.filter((p) => html(p).includes('data-late='))])('%s: script at load', (page) => {
    const text = html(page);
    expect(bytes(atLoad(text)) + inline(text)).toBeLessThanOrEqual(budget('lessonScript'));
  });
  it('home: HTML and CSS', () => {
    const text = html('');
    expect(size(markup(text)) + bytes(styles(text))).toBeLessThanOrEqual(budget('homeHtmlCss'));
  });
  it('fonts of a first visit', () => {
    const fonts = readdirSync(join(dist, 'tep')).filter((f) => f.endsWith('.woff2'));
    expect(fonts.length).toBe(4);
    expect(fonts.reduce((n, f) => n + readFileSync(join(dist, 'tep', f)).length, 0)).toBeLessThanOrEqual(budget('fonts'));
  });
  it.each([
    ['luyen-tap/cham-phieu/', 'ballotScript'],
    ['luyen-tap/dem-phieu/', 'countScript'],
    ['luyen-tap/bien-ban/', 'minutesScript'],
    ['luyen-tap/kiem-tra-ket-qua/', 'resultScript'],
    ['luyen-tap/bo-tri-phong/', 'hallScript'],
    ['luyen-tap/the-tinh-huong/', 'scenarioScript'],
    ['luyen-tap/ban-phat-phieu/', 'deskScript'],
    ['luyen-tap/mot-ngay/', 'dayScript'],
    ['luyen-tap/tra-cuu/', 'lookupScript'],
  ])('%s: all script of the page', (page, name) => {
    const text = html(page);
    expect(bytes(new Set([...atLoad(text), ...islands(text)])) + inline(text)).toBeLessThanOrEqual(budget(name));
  });
});
