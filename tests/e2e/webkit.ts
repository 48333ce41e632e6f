import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Builder, By, Capabilities, Key, until, type WebDriver } from 'selenium-webdriver';
import { findWebKitDriver } from '../../src/tasks/browser.ts';
import { patience, poll, type Profile, type Tab } from './tab.ts';

/** The small browser that comes with WebKitGTK's driver. */
const miniBrowser = (): string | undefined => globSync('/usr/{lib,libexec}/{,*/}webkit2gtk-4.*/MiniBrowser').at(-1);

/** Whether pages can be tried in WebKitGTK here. */
export const hasWebKit = (): boolean => findWebKitDriver() !== undefined && miniBrowser() !== undefined;

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

interface Running {
  driver: WebDriver;
  end: () => Promise<void>;
}

const start = async (): Promise<Running> => {
  const port = await freePort();
  const command = [findWebKitDriver() ?? '', `--port=${port}`];
  const seen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  const child: ChildProcess = seen
    ? spawn(command[0] ?? '', command.slice(1), { stdio: 'ignore', detached: true })
    : spawn('xvfb-run', ['-a', ...command], { stdio: 'ignore', detached: true });
  const address = `http://127.0.0.1:${port}`;
  const asked = Date.now();
  while (
    Date.now() - asked < patience &&
    !(await fetch(`${address}/status`)
      .then((r) => r.ok)
      .catch(() => false))
  )
    await new Promise((r) => setTimeout(r, 100));
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } }))
    .build();
  return {
    driver,
    end: async () => {
      await driver.quit().catch(() => undefined);
      // What the driver started ends with it.
      if (child.pid && child.exitCode === null) process.kill(-child.pid);
    },
  };
};

/** In the page: notes its errors from now on. The driver does not report them. */
const watch = `if (!globalThis.faultsSeen) {
  globalThis.faultsSeen = [];
  addEventListener('error', (e) => e.message && faultsSeen.push('error: ' + e.message));
  addEventListener('unhandledrejection', (e) => faultsSeen.push('error: ' + e.reason));
  const { error } = console;
  console.error = (...all) => { faultsSeen.push('console: ' + all.join(' ')); error.apply(console, all); };
}`;
const noted = `const all = [...(globalThis.faultsSeen ?? []), ...performance.getEntriesByType('resource').map((one) => one.name).filter((name) => !/^(data|blob|about):/.test(name)).map((name) => 'request: ' + name)];
  globalThis.faultsSeen?.splice(0); performance.clearResourceTimings(); return all;`;

/** In the page: an element's part of a picture of the window; the driver's own pictures of elements are half black. */
const cut = `const [selector, png, done] = arguments;
  const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
  const image = new Image();
  image.onload = () => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d').drawImage(image, -x, -y);
    done(canvas.toDataURL().split(',')[1]);
  };
  image.src = 'data:image/png;base64,' + png;`;

/**
 * WebKitGTK, as near to Safari as this machine comes. An automated one forgets when it ends, so `quit` closes the
 * windows only. It runs nothing before a document: `before` goes into a copy of the document on disk.
 */
export const webkitProfile = (): Profile => {
  const dir = mkdtempSync(join(tmpdir(), 'thbc-'));
  let running: Promise<Running> | undefined;
  const windows = new Set<string>();
  const prepared = (address: string, before: string): string => {
    const url = new URL(address);
    const file = fileURLToPath(url.origin === 'null' ? `file://${url.pathname}` : url);
    const copy = join(dir, 'before.html');
    writeFileSync(copy, readFileSync(file, 'utf8').replace('<head>', `<head><script>${before}</script>`));
    return pathToFileURL(copy).href + url.search + url.hash;
  };
  return {
    open: async (before) => {
      const fresh = !running;
      const { driver } = await (running ??= start());
      if (!fresh) await driver.switchTo().newWindow('window');
      const handle = await driver.getWindowHandle();
      windows.add(handle);
      await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 800 });
      const faults: string[] = [];
      const here = async () => {
        if ((await driver.getWindowHandle().catch(() => '')) !== handle) await driver.switchTo().window(handle);
        return driver;
      };
      const collect = async () => faults.push(...(await driver.executeScript<string[]>(noted)));
      const value = async <T>(expression: string): Promise<T> => {
        const page = await here();
        await page.executeScript(watch);
        const found = await page.executeScript<T>(`return (${expression})`);
        await collect();
        return found;
      };
      const load = async (move: (page: WebDriver) => Promise<unknown>) => {
        const page = await here();
        await collect();
        await move(page);
        await page.executeScript(watch);
      };
      const found = async (selector: string) => (await here()).wait(until.elementLocated(By.css(selector)), patience);
      return {
        go: (address) => load((page) => page.get(before ? prepared(address, before) : address)),
        reload: () => load((page) => page.navigate().refresh()),
        back: () => value('history.back()'),
        value,
        until: (expression) => poll(() => value(expression), expression),
        click: async (selector) => (await found(selector)).click(),
        press: async (key) =>
          (await here())
            .actions()
            .sendKeys(key.length === 1 ? key : ((Key as unknown as Record<string, string>)[key.toUpperCase()] ?? key))
            .perform(),
        type: async (text) => (await here()).actions().sendKeys(text).perform(),
        picture: async (selector) => {
          await found(selector);
          await driver.executeScript(`document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })`, selector);
          await new Promise((done) => setTimeout(done, 300));
          const all = await driver.takeScreenshot();
          return Buffer.from(await driver.executeAsyncScript<string>(cut, selector, all), 'base64');
        },
        faults,
      } satisfies Tab;
    },
    quit: async () => {
      if (!running) return;
      const { driver } = await running;
      await driver.switchTo().newWindow('window');
      const blank = await driver.getWindowHandle();
      for (const handle of windows) {
        await driver.switchTo().window(handle);
        await driver.close();
      }
      windows.clear();
      windows.add(blank);
      await driver.switchTo().window(blank);
    },
    remove: async () => {
      await (await running)?.end();
      running = undefined;
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
