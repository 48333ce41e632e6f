import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import type { Downloads } from '../../src/packages/pack.ts';
import { findChromium, findFirefox } from '../../src/tasks/browser.ts';
import { dist } from './harness.ts';
import { patience, poll, type Profile } from './tab.ts';
import { hasWebKit, webkitProfile } from './webkit.ts';

/** The packages of the last `npm run pack`. Throws when there are none. */
export const downloads = (): Downloads => {
  const list = join(dist, 'tai-ve/goi.json');
  if (!existsSync(list)) throw new Error(`Chưa có ${list}: chạy npm run pack trước.`);
  return JSON.parse(readFileSync(list, 'utf8')) as Downloads;
};

/** A package's file. */
export const fileOf = (kind: Downloads['files'][number]['kind'], module = ''): string => {
  const found = downloads().files.find((f) => f.kind === kind && f.module === module);
  if (!found) throw new Error(`no package ${kind} ${module}`);
  return resolve(dist, found.path);
};

/** The one-file edition as an address of this computer's disk. */
export const oneFileAddress = (): string => pathToFileURL(fileOf('mot-tep')).href;

const inside = /^(data|blob|about):/;

const chromiumProfile = (executablePath: string): Profile => {
  const dir = mkdtempSync(join(tmpdir(), 'thbc-'));
  let context: Awaited<ReturnType<typeof chromium.launchPersistentContext>> | undefined;
  const quit = async () => {
    await context?.close();
    context = undefined;
  };
  return {
    open: async (before) => {
      context ??= await chromium.launchPersistentContext(dir, {
        executablePath,
        viewport: { width: 1280, height: 800 },
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      });
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      const faults: string[] = [];
      let own = '';
      page.on('pageerror', (e) => faults.push(`error: ${e.message}`));
      page.on('console', (m) => m.type() === 'error' && faults.push(`console: ${m.text()}`));
      page.on('request', (r) => r.url().split(/[?#]/)[0] !== own && !inside.test(r.url()) && faults.push(`request: ${r.url()}`));
      return {
        go: async (address) => {
          own = address.split(/[?#]/)[0] ?? '';
          await page.goto(address);
        },
        reload: async () => void (await page.reload()),
        back: async () => void (await page.evaluate('history.back()')),
        value: (expression) => page.evaluate(expression),
        until: (expression) => poll(() => page.evaluate(expression), expression),
        click: (selector) => page.locator(selector).first().click({ timeout: patience }),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        picture: (selector) => page.locator(selector).first().screenshot(),
        faults,
      };
    },
    quit,
    remove: async () => {
      await quit();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

const firefoxProfile = (executablePath: string): Profile => {
  const dir = mkdtempSync(join(tmpdir(), 'thbc-'));
  let browser: Awaited<ReturnType<typeof puppeteer.launch>> | undefined;
  const quit = async () => {
    await browser?.close();
    browser = undefined;
  };
  return {
    open: async (before) => {
      // Puppeteer relaxes the file policy; learners' browsers do not.
      browser ??= await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        userDataDir: dir,
        defaultViewport: { width: 1280, height: 800 },
        extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
      });
      const page = await browser.newPage();
      page.setDefaultTimeout(patience);
      if (before) await page.evaluateOnNewDocument(before);
      const faults: string[] = [];
      let own = '';
      page.on('pageerror', (e) => faults.push(`error: ${(e as Error).message}`));
      page.on('console', (m) => m.type() === 'error' && faults.push(`console: ${m.text()}`));
      page.on('request', (r) => r.url().split(/[?#]/)[0] !== own && !inside.test(r.url()) && faults.push(`request: ${r.url()}`));
      /** A document that is left says of every module on its way that it could not be loaded: nobody is there to miss it. */
      const leave = async (move: Promise<unknown>) => {
        const before = faults.length;
        await move;
        faults.push(...faults.splice(before).filter((one) => !one.includes('error loading dynamically imported module: blob:')));
      };
      return {
        go: (address) => {
          own = address.split(/[?#]/)[0] ?? '';
          return leave(page.goto(address));
        },
        reload: () => leave(page.reload()),
        back: async () => void (await page.evaluate('history.back()')),
        value: async <T>(expression: string) => (await page.evaluate(expression)) as T,
        until: (expression) => poll(() => page.evaluate(expression), expression),
        click: async (selector) => page.locator(selector).click(),
        press: (key) => page.keyboard.press(key as 'Enter'),
        type: (text) => page.keyboard.type(text),
        picture: async (selector) => {
          const found = await page.waitForSelector(selector);
          if (!found) throw new Error(`nothing at ${selector}`);
          return Buffer.from(await found.screenshot());
        },
        faults,
      };
    },
    quit,
    remove: async () => {
      await quit();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

/** The browsers to try, by name; Firefox and WebKitGTK only where they are installed. */
export const browsers = (): [name: string, profile: () => Profile][] => {
  const chrome = findChromium();
  const firefox = findFirefox();
  if (!chrome) throw new Error('Chưa có trình duyệt: chạy npm test để cài.');
  if (!firefox) console.log('Không có Firefox: phép thử trên Firefox được bỏ qua.');
  const webkit = hasWebKit();
  if (!webkit) console.log('Không có WebKitWebDriver: phép thử trên WebKitGTK được bỏ qua.');
  return [
    ['Chromium', () => chromiumProfile(chrome)],
    ...(firefox ? [['Firefox', () => firefoxProfile(firefox)] as [string, () => Profile]] : []),
    ...(webkit ? [['WebKitGTK', webkitProfile] as [string, () => Profile]] : []),
  ];
};
