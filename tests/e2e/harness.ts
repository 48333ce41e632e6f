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
  /**
   * A page that notes console errors, page errors and requests to other hosts; to it everything is new. Closing its context
   * gives it back: the next `open` with the same options may get it, emptied. A warm renderer spares a second of work each time.
   */
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

/** Everything a test may listen to. */
const heard = ['console', 'dialog', 'download', 'pageerror', 'popup', 'request', 'requestfailed', 'requestfinished', 'response'] as const;

/** A context with one page, which forgets instead of closing. */
interface Lent {
  context: BrowserContext;
  page: Page;
}

/** Makes a used page as good as new: nobody listens, nothing stored, nothing shown, the pointer outside. */
const forget = async ({ context, page }: Lent, origin: string): Promise<void> => {
  for (const event of heard) {
    page.removeAllListeners(event);
    context.removeAllListeners(event);
  }
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  await context.clearCookies();
  await page.mouse.move(-1, -1);
};

/** What a page takes on while it is open; all else is fixed when its context is made. */
const fit = async (page: Page, { viewport, colorScheme, reducedMotion }: BrowserContextOptions): Promise<void> => {
  await page.emulateMedia({ media: null, colorScheme: colorScheme ?? 'light', reducedMotion: reducedMotion ?? 'no-preference' });
  if (viewport) await page.setViewportSize(viewport);
};

/** Lends pages of a browser, each to one test at a time; `origin` is what their storage is emptied of. */
export const lender = (browser: Browser, origin: string) => {
  const free = new Map<string, Lent[]>();
  return async (options: BrowserContextOptions): Promise<Lent> => {
    const { viewport: _viewport, colorScheme: _colours, reducedMotion: _motion, ...made } = options;
    const kind = JSON.stringify(made);
    const back = free.get(kind)?.pop();
    if (back) {
      await fit(back.page, options);
      return back;
    }
    const context = await browser.newContext(options);
    const lent = { context, page: await context.newPage() };
    const end = context.close.bind(context);
    context.close = async () => {
      if (lent.page.isClosed()) return end();
      await forget(lent, origin);
      free.set(kind, [...(free.get(kind) ?? []), lent]);
    };
    return lent;
  };
};

/** Serves `dir` (a build) below `base` and starts the browser. Throws when the build is not there. */
export const stand = async (dir = dist, base = '/'): Promise<Stand> => {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`Chưa có ${dir}: chạy npm run build trước.`);
  const server: Server = await serve(dir, 0, base);
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  const lend = lender(browser, home);
  /** A page for itself alone, which is not given to anybody after. */
  const fresh = async (options: BrowserContextOptions, before?: (context: BrowserContext) => Promise<unknown>): Promise<Lent> => {
    const context = await browser.newContext(options);
    await before?.(context);
    return { context, page: await context.newPage() };
  };
  return {
    url: home + base,
    browser,
    open: async (path, { before, ...own } = {}) => {
      const options = { viewport: { width: 1366, height: 768 }, ...own };
      const { context, page } = before || own.javaScriptEnabled === false ? await fresh(options, before) : await lend(options);
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
