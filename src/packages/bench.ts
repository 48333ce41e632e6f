import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium, type CDPSession } from 'playwright-core';
import { findChromium } from '../tasks/browser.ts';
import type { Downloads } from './pack.ts';

export interface OneFileBench {
  /** Bytes of the file, of the zip, of the largest SCORM package. */
  size: number;
  zip: number;
  scorm: number;
  /** ms from opening the file to the first page with its scripts run, processor slowed four times. */
  open: number;
  /** ms from a tap on a link to the first frame that shows the page, processor slowed four times. */
  change: { median: number; worst: number; worstPage: string };
  /** Bytes of script memory after all pages of the round. */
  heap: number;
}

const round = [
  '/hoc/kiem-phieu/',
  '/hoc/kiem-phieu/phieu-hop-le/',
  '/thi/kiem-phieu/',
  '/on-tap/',
  '/luyen-tap/',
  '/luyen-tap/cham-phieu/',
  '/hoi-dap/',
  '/thuat-ngu/',
  '/van-ban/',
  '/tien-do/',
  '/hoc/ngay-bau-cu/khai-mac/',
  '/',
];

/** Chromium's own; the page's types do not know it yet. */
declare const scheduler: { postTask: (task: () => void, options: { priority: 'user-blocking' }) => Promise<void> };

/** Runs in the page: taps a link, the finger resting on it for 80 ms, and measures from there until a frame with the other page has been drawn. */
const change = (path: string): Promise<number> =>
  new Promise((done) => {
    const main = document.querySelector('main');
    const link = document.createElement('a');
    link.href = `#${path}`;
    document.body.append(link);
    link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    let start = 0;
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      // A task of the highest rank that is asked for while a frame is made is the first one after it.
      requestAnimationFrame(() => void scheduler.postTask(() => done(performance.now() - start), { priority: 'user-blocking' }));
    });
    if (main) watcher.observe(main, { childList: true });
    window.setTimeout(() => {
      start = performance.now();
      link.click();
      link.remove();
    }, 80);
  });

/** Until the scripts of a page have run; gives the ms since the document was asked for. A protocol call of its own: the driver's way of waiting costs the page time. */
const settled = async (client: CDPSession, path: string): Promise<number> => {
  const expression = `document.documentElement.dataset.shown === ${JSON.stringify(path)} ? performance.now() : 0`;
  for (;;) {
    const { result } = await client.send('Runtime.evaluate', { expression, returnByValue: true });
    if (Number(result.value) > 0) return Number(result.value);
    await setTimeout(20);
  }
};

/** Measures the one-file edition of a packed site. Throws when there is none. */
export const benchOneFile = async (dist = 'dist'): Promise<OneFileBench> => {
  const { files } = JSON.parse(readFileSync(join(dist, 'tai-ve/goi.json'), 'utf8')) as Downloads;
  const file = resolve(dist, files.find((f) => f.kind === 'mot-tep')?.path ?? '');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chưa có trình duyệt để đo.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    // The document forbids what Playwright's waiting needs; measuring may lift that.
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
    const open = await settled(client, '/');
    await page.waitForTimeout(1000);
    const times: { path: string; ms: number }[] = [];
    for (const path of round) {
      times.push({ path, ms: await page.evaluate(change, path) });
      await settled(client, path);
      await page.waitForTimeout(400);
    }
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const sorted = [...times].sort((a, b) => a.ms - b.ms);
    const worst = sorted.at(-1);
    const most = (kind: RegExp) => Math.max(0, ...files.filter((f) => kind.test(f.kind)).map((f) => f.size));
    return {
      size: statSync(file).size,
      zip: most(/^zip$/),
      scorm: most(/^scorm/),
      open: Math.round(open),
      change: { median: Math.round(sorted[Math.floor(sorted.length / 2)]?.ms ?? 0), worst: Math.round(worst?.ms ?? 0), worstPage: worst?.path ?? '' },
      heap: usedSize,
    };
  } finally {
    await browser.close();
  }
};
