import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { slim } from './slim.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const bodies = (html: string, tag: string) => [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map((m) => m[1] ?? '');

/** The page with only the hashes of its own inline scripts and styles in its policy, instead of those of the whole site. */
export const tighten = (html: string): string => {
  const own = new Set([...bodies(html, 'script'), ...bodies(html, 'style')].map(hash));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/,
    (_, before: string, policy: string, after: string) => before + policy.replace(/ 'sha256-[^']+'/g, (h) => (own.has(h.trim()) ? h : '')) + after,
  );
};

/** Finished pages without what no browser needs, each with a policy of its own. */
export const tightCsp = (): AstroIntegration => ({
  name: 'tight-csp',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = (await readdir(root, { recursive: true })).filter((f) => f.endsWith('.html'));
      await Promise.all(files.map(async (f) => writeFile(join(root, f), tighten(slim(await readFile(join(root, f), 'utf8'))))));
    },
  },
});
