import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentGuard } from './src/authoring/guard.ts';
import { headingAnchors } from './src/authoring/headings.ts';
import { tightCsp } from './src/authoring/tight-csp.ts';
import { searchIndex } from './src/authoring/search-index.ts';
import { offline } from './src/packages/offline.ts';

/** The script that sets theme and text size before the first paint; the only inline script of ours. */
const early = readFileSync(new URL('./src/layouts/early.js', import.meta.url), 'utf8');

export default defineConfig({
  site: process.env['SITE'] ?? 'http://localhost:4321',
  base: process.env['BASE'] ?? '/',
  outDir: process.env['OUT'] ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'tep' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false, processor: unified({ rehypePlugins: [headingAnchors], smartypants: false }) },
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [contentGuard(), mdx(), preact(), tightCsp(), searchIndex(), offline()],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "manifest-src 'self'",
        "worker-src 'self' blob:",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [`sha256-${createHash('sha256').update(early).digest('base64')}`] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
