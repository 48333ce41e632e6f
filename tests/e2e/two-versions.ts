import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { writeOffline } from '../../src/packages/pwa/write.ts';
import { serve } from '../../src/tasks/serve.ts';
import { launch, watch } from './harness.ts';

/** Which files of a build are published, by their path in it. */
export type Part = (file: string, dist: string) => boolean;

const packages = /^tai-ve\/(scorm|tap-huan|cau-hoi)/;
/** A build as a learner finds it; the packages are not saved by anybody. */
export const whole: Part = (file) => !packages.test(file);

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const others = /^(hoc|thi|on-tap)\/(?!kiem-phieu|an-ninh)[^/]+\//;
const fragment = /^pagefind\/fragment\//;

/**
 * The course with two of its modules, and of the search only what finds «hom phieu»: a quarter of the files, every kind of file
 * and group. For what happens around saving; that each page is saved is shown with the whole.
 */
export const twoModules: Part = (file, dist) =>
  whole(file, dist) &&
  !others.test(`${file}/`) &&
  (!fragment.test(file) || /hom[^]*phieu|phieu[^]*hom/.test(bare(gunzipSync(readFileSync(join(dist, file))).toString())));

/** Two versions of a site at one address, of which one is published; the network can be cut. */
export interface Host {
  url: string;
  browser: Browser;
  publish: (version: 1 | 2) => void;
  cut: () => Promise<void>;
  restore: () => Promise<void>;
  open: () => Promise<{ context: BrowserContext; page: Page; faults: string[] }>;
  close: () => Promise<void>;
}

const texts = (dir: string, change: (text: string, file: string) => string): void => {
  for (const f of readdirSync(dir, { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js|json)$/.test(f)) {
      const path = join(dir, f);
      const before = readFileSync(path, 'utf8');
      const after = change(before, f);
      if (after !== before) writeFileSync(path, after);
    }
};

/** A copy of a build whose every page, script and search page says its version. Scripts get other names, as a build gives them. */
const stamped = async (from: string, to: string, version: number, part: Part): Promise<void> => {
  cpSync(from, to, { recursive: true, filter: (source) => part(relative(from, source).replaceAll('\\', '/'), from) });
  const scripts = new Set(readdirSync(join(to, 'tep')).filter((f) => f.endsWith('.js')));
  const versioned = (name: string): string => name.replace(/\.js$/, `-v${version}.js`);
  const renamed = (text: string): string => text.replace(/[\w.-]+\.js\b/g, (name) => (scripts.has(name) ? versioned(name) : name));
  texts(to, (text, file) => {
    const own = renamed(text);
    if (file.endsWith('.html')) return own.replace('<body ', `<body data-version="${version}" `);
    return file.endsWith('muc-luc.json') ? own.replace('"title":"', `"title":"(${version}) `) : own;
  });
  for (const name of scripts) renameSync(join(to, 'tep', name), join(to, 'tep', versioned(name)));
  await writeOffline(to);
};

/** @param dist a build for `base` */
export const host = async (dist: string, base: string, part: Part, versions: readonly number[] = [1, 2]): Promise<Host> => {
  const dir = mkdtempSync(join(tmpdir(), 'thbc-'));
  for (const version of versions) await stamped(dist, join(dir, String(version)), version, part);
  const link = join(dir, 'published');
  const publish = (version: 1 | 2) => {
    rmSync(link, { force: true });
    symlinkSync(join(dir, String(version)), link);
  };
  publish(1);
  let server: Server = await serve(link, 0, base);
  const { port } = server.address() as AddressInfo;
  const cut = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const browser = await launch();
  const home = `http://127.0.0.1:${port}`;
  return {
    url: home + base,
    browser,
    publish,
    cut,
    restore: async () => {
      server = await serve(link, port, base);
    },
    open: async () => {
      const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
      const page = await context.newPage();
      const faults = watch(page, home);
      // What a page may not ask for, its worker may not either.
      context.on('request', (r) => !r.url().startsWith(home) && !/^(data|blob|about):/.test(r.url()) && faults.push(`request: ${r.url()}`));
      return { context, page, faults };
    },
    close: async () => {
      await browser.close();
      await cut();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
