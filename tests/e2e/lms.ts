import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { Version } from '../../src/packages/runtime/lms.ts';
import { launch, lender, watch } from './harness.ts';

const engine = readFileSync(createRequire(import.meta.url).resolve('scorm-again'));

/** What a platform keeps of a learner's session, by key. */
export type Kept = Record<string, string>;

export interface Launch {
  /** What the platform kept before. */
  kept?: Kept;
  /** A script of the platform's page that runs once its interface (`api`) is made; may change or remove it. */
  twist?: string;
  /** Same device as another launch. */
  context?: BrowserContext;
  hash?: string;
}

export interface Session {
  page: Page;
  frame: Frame;
  context: BrowserContext;
  faults: string[];
  /** What the platform holds now. */
  value: (key: string) => Promise<string>;
  /** What the platform was told last, for keys that cannot be read. */
  told: (key: string) => Promise<string>;
  /** Closes the course's window as a platform does, and gives what is kept. */
  leave: () => Promise<Kept>;
  until: (expression: string) => Promise<void>;
}

/** A learning platform: scorm-again around a package that is served by HTTP. */
export interface Platform {
  launch: (setup?: Launch) => Promise<Session>;
  files: Record<string, Uint8Array>;
  close: () => Promise<void>;
}

const keys: Record<Version, string[]> = {
  '1.2': ['cmi.core.lesson_status', 'cmi.core.lesson_location', 'cmi.core.score.raw', 'cmi.suspend_data'],
  '2004': ['cmi.completion_status', 'cmi.success_status', 'cmi.location', 'cmi.score.scaled', 'cmi.progress_measure', 'cmi.suspend_data'],
};

const platformPage = (version: Version, { kept = {}, twist = '', hash = '' }: Launch): string => {
  const name = version === '1.2' ? 'API' : 'API_1484_11';
  const learner = version === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,"><script src="/scorm-again.js"></script></head><body>
<script>
const api = new ${version === '1.2' ? 'Scorm12API' : 'Scorm2004API'}({ autocommit: false, logLevel: 5 });
api.loadFromFlattenedJSON(${JSON.stringify({ [learner]: 'hoc-vien-1', ...kept })});
const told = {};
const set = api.${version === '1.2' ? 'LMSSetValue' : 'SetValue'};
api.${version === '1.2' ? 'LMSSetValue' : 'SetValue'} = (key, value) => { told[key] = value; return set.call(api, key, value); };
window.${name} = api;
${twist}
</script>
<iframe id="course" src="/sco/index.html${hash}" style="width:1200px;height:760px"></iframe></body></html>`;
};

/** Reads a key wherever scorm-again holds it, whether the session is open or not. */
const read = (key: string): string => `String(${JSON.stringify(key)}.split('.').reduce((at, part) => at?.[part], api) ?? '')`;

export const platform = async (zip: string, version: Version): Promise<Platform> => {
  const files = unzipSync(readFileSync(zip));
  const pages = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const body = path === '/scorm-again.js' ? engine : path.startsWith('/sco/') ? files[path.slice(5)] : pages.get(path);
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await launch();
  const lend = lender(browser, home);
  const start = async (setup: Launch = {}): Promise<Session> => {
    const { context, page } = setup.context
      ? { context: setup.context, page: await setup.context.newPage() }
      : await lend({ viewport: { width: 1280, height: 800 } });
    const faults = watch(page, home);
    const path = `/lms-${pages.size}.html`;
    pages.set(path, platformPage(version, setup));
    await page.goto(home + path);
    const handle = await page.waitForSelector('#course');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('no course');
    const until = async (expression: string) => {
      const end = Date.now() + 25_000;
      while (Date.now() < end) {
        if ((await frame.evaluate(expression).catch(() => false)) === true) return;
        await new Promise((done) => setTimeout(done, 25));
      }
      throw new Error(`not true after 25 s: ${expression}`);
    };
    await until('document.documentElement.dataset.shown !== undefined');
    const value = (key: string) => page.evaluate<string>(read(key));
    return {
      page,
      frame,
      context,
      faults,
      until,
      value,
      told: (key) => page.evaluate<string>(`told[${JSON.stringify(key)}] ?? ''`),
      leave: async () => {
        await page.evaluate("document.getElementById('course').remove()");
        return Object.fromEntries(await Promise.all(keys[version].map(async (key) => [key, await value(key)] as const))) as Kept;
      },
    };
  };
  return {
    launch: start,
    files,
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
};
