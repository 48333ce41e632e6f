import { existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../src/tasks/browser.ts';
import { serve } from '../../src/tasks/serve.ts';

/** A finished site on a port of its own and a real browser to look at it. */
export interface Stand {
  url: string;
  browser: Browser;
  /** A new page that notes console errors, page errors and requests to other hosts. */
  open: (path: string, options?: BrowserContextOptions & { before?: (context: BrowserContext) => Promise<unknown> }) => Promise<Watched>;
  close: () => Promise<void>;
}

export interface Watched {
  page: Page;
  context: BrowserContext;
  /** Everything that went wrong so far; empty when all is well. */
  faults: string[];
}

/** The build that is looked at. */
export const dist = process.env['DIST'] ?? 'dist';

export const launch = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chưa có trình duyệt: chạy npm test để cài.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
};

export const watch = (page: Page, home: string): string[] => {
  const faults: string[] = [];
  page.on('console', (m) => m.type() === 'error' && faults.push(`console: ${m.text()}`));
  page.on('pageerror', (e) => faults.push(`error: ${e.message}`));
  page.on('request', (r) => !r.url().startsWith(home) && !/^(data|blob|about|file):/.test(r.url()) && faults.push(`request: ${r.url()}`));
  return faults;
};

/** Serves `dir` (a build) below `base` and starts the browser. Throws when the build is not there. */
export const stand = async (dir = dist, base = '/'): Promise<Stand> => {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`Chưa có ${dir}: chạy npm run build trước.`);
  const server: Server = await serve(dir, 0, base);
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  return {
    url: home + base,
    browser,
    open: async (path, { before, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
      if (before) await before(context);
      const page = await context.newPage();
      const faults = watch(page, home);
      await page.goto(path.startsWith('http') ? path : home + base + path.replace(/^\//, ''), { waitUntil: 'load' });
      return { page, context, faults };
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
};

/** Addresses of every page of a build, below its base: "hoc/kiem-phieu/phieu-hop-le/". */
export const pagesOf = (dir = dist): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => f.endsWith('index.html') || f === '404.html')
    .map((f) => f.replace(/index\.html$/, ''))
    .sort();
