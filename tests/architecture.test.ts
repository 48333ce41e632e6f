import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each floor of the house may import: other floors, and packages. */
const table: Record<string, { floors: string[]; packages: RegExp }> = {
  domain: { floors: ['domain'], packages: /^zod$/ },
  stores: { floors: ['stores', 'domain'], packages: /^(nanostores|@nanostores\/persistent|fflate|qr)(\/|$)/ },
  i18n: { floors: ['i18n'], packages: /^$/ },
  islands: { floors: ['islands', 'stores', 'domain', 'i18n'], packages: /^(preact|@nanostores\/preact)(\/|$)/ },
  components: { floors: ['components', 'islands', 'stores', 'domain', 'i18n', 'styles', 'authoring'], packages: /^(astro|astro:content|svgo)(\/|$)/ },
  exercises: { floors: ['exercises', 'components', 'islands', 'stores', 'domain', 'i18n', 'styles'], packages: /^(astro|astro:content)(\/|$)/ },
  layouts: { floors: ['layouts', 'exercises', 'components', 'islands', 'stores', 'domain', 'i18n', 'styles'], packages: /^(astro|astro:content)(\/|$)/ },
  pages: { floors: ['pages', 'layouts', 'exercises', 'components', 'islands', 'stores', 'domain', 'i18n', 'styles'], packages: /^(astro|astro:content)(\/|$)/ },
  authoring: { floors: ['authoring', 'domain'], packages: /^(node:|astro$|yaml$|zod$|unified$|remark-|unist-util-visit$|pagefind$|mdast|hast)/ },
  packages: {
    floors: ['packages', 'authoring', 'domain', 'stores', 'islands', 'components', 'i18n', 'tasks'],
    packages: /^(node:|vite$|playwright-core$|astro$|nanostores|fflate$|es-module-lexer$|workbox|yaml$|preact|@nanostores\/preact)/,
  },
  tasks: { floors: ['tasks', 'authoring', 'domain', 'packages'], packages: /^(node:|subset-font$|vite$|playwright-core$)/ },
  styles: { floors: ['styles'], packages: /^$/ },
};

/** Subjects of the domain that every other subject may use. */
const shared = ['check.ts', 'seed.ts', 'edition', 'course', 'progress'];

const walk = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? walk(path) : /\.(ts|tsx|astro|mjs)$/.test(name) ? [path] : [];
  });

const importsOf = (text: string): { from: string; typeOnly: boolean }[] =>
  [...text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g)].map((m) => ({
    from: m[3] ?? m[4] ?? '',
    typeOnly: m[2] !== undefined,
  }));

const files = walk('src').filter((f) => !f.endsWith('content.config.ts') && !f.endsWith('.d.ts'));

const target = (file: string, from: string): string | undefined => {
  if (from.startsWith('#')) return from.slice(1);
  if (from.startsWith('.')) return relative('src', normalize(join(dirname(file), from)));
  return undefined;
};

describe('who may import whom', () => {
  it('finds the source', () => expect(files.length).toBeGreaterThan(50));

  it.each(files)('%s', (file) => {
    const [floor = ''] = relative('src', file).split('/');
    const rule = table[floor];
    expect(rule, `floor «${floor}» is not in the table of architecture.md`).toBeDefined();
    if (!rule) return;
    const breaches: string[] = [];
    for (const { from, typeOnly } of importsOf(readFileSync(file, 'utf8'))) {
      const inside = target(file, from.replace(/\?.*$/, ''));
      if (inside === undefined) {
        if (!rule.packages.test(from) && !(typeOnly && floor !== 'domain')) breaches.push(from);
        continue;
      }
      const [to = ''] = inside.split('/');
      if (!rule.floors.includes(to)) breaches.push(from);
      if (floor === 'domain' && to === 'domain' && !typeOnly) {
        const [, mine = ''] = relative('src', file).split('/');
        const [, theirs = ''] = inside.split('/');
        if (mine !== theirs && !shared.includes(theirs)) breaches.push(`${from} (sister subject)`);
      }
    }
    expect(breaches).toEqual([]);
  });
});

describe('the schema library stays out of the pages', () => {
  it.each(files.filter((f) => /^src\/(stores|islands|i18n)\//.test(f)))('%s', (file) => {
    const runtime = importsOf(readFileSync(file, 'utf8')).filter((i) => !i.typeOnly && /schema\.ts$|^zod$/.test(i.from));
    expect(runtime).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds only what the project agreed on', () => {
    const allowed =
      /^(src|content|public|tests|astro\.config\.mjs|package\.json|tsconfig\.json|README\.md|CONTRIBUTING\.md|LICENSE|package-lock\.json|node_modules|dist|\..*)$/;
    expect(readdirSync('.').filter((name) => !allowed.test(name))).toEqual([]);
  });
});
