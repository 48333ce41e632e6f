import { existsSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dist, pagesOf } from './harness.ts';
import { host, twoModules, whole, type Host } from './two-versions.ts';

const underBase = './.cache/dist-base';
const lesson = 'hoc/kiem-phieu/phieu-hop-le/';
const otherLesson = 'hoc/an-ninh/chay-mat-dien/';

const patience = 300_000;

const say = (page: Page, text: RegExp) => page.locator('.offline .said').filter({ hasText: text }).waitFor({ timeout: 60_000 });
const registrations = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const stored = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (n) => (await (await caches.open(n)).keys()).length));
    return files.reduce((a, b) => a + b, 0);
  });
const versionOf = (page: Page) => page.evaluate(() => document.body.dataset['version']);

const saveAll = async (page: Page, site: Host): Promise<void> => {
  await page.goto(`${site.url}tai-ve/`);
  await page.getByRole('button', { name: /^Lưu cả khóa học \(\d+,\d MB\)$/ }).click();
  await page.locator('progress').waitFor();
  await say(page, /Đã lưu xong/);
};

const saveModule = async (page: Page, site: Host, title: string): Promise<void> => {
  await page.goto(`${site.url}tai-ve/`);
  await page.getByText('Chỉ lưu một học phần').click();
  await page.getByRole('button', { name: `Lưu: ${title}` }).click();
  await say(page, /Đã lưu xong/);
};

describe('the whole course, saved on the device', { timeout: patience }, () => {
  let site: Host;
  beforeAll(async () => {
    site = await host(dist, '/', whole, [1]);
  }, patience);
  afterAll(() => site.close(), patience);

  it('every page opens without network, searches, and keeps progress', async () => {
    const { context, page, faults } = await site.open();
    await saveAll(page, site);
    expect(faults).toEqual([]);
    await site.cut();
    try {
      const paths = pagesOf().filter((p) => p !== '404.html');
      // One page of each kind is opened and loaded again, as a learner does; every other is asked for.
      const kinds = [...new Map(paths.map((p) => [p.replace(/[^/]+\/$/, ''), p])).values(), ...paths.filter((p) => /^[^/]*\/?$/.test(p))];
      for (const path of kinds) {
        await page.goto(site.url + path);
        await page.reload();
        expect([path, await versionOf(page), await page.locator('h1').count()]).toEqual([path, '1', 1]);
      }
      const wrong = await page.evaluate(
        async ([home, all]) => {
          const seen = await Promise.all(all.map(async (path) => [path, await (await fetch(home + path)).text()] as const));
          return seen.filter(([, html]) => !html.includes('<body data-version="1"')).map(([path]) => path);
        },
        [site.url, paths] as const,
      );
      expect(wrong).toEqual([]);
      await page.goto(`${site.url}${lesson}?ma=K7M2QP#dieu-phai-nho`);
      await page.reload();
      expect(await page.locator('h1').textContent()).toContain('Phiếu hợp lệ');
      await page.goto(`${site.url}${lesson.slice(0, -1)}`);
      expect(page.url()).toBe(site.url + lesson);
      await page.keyboard.press('/');
      await page.locator('dialog.search input').fill('hom phieu phu');
      await page.locator('dialog .found a').first().waitFor();
      expect(await page.locator('dialog .found a').first().textContent()).toMatch(/hòm phiếu phụ/i);
      await page.goto(site.url + lesson);
      await answerFirst(page);
      await page.reload();
      expect(await page.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith('thbc.1.q:')).length)).toBe(1);
      expect(faults.filter((f) => !/ERR_CONNECTION_REFUSED|Failed to load resource/.test(f))).toEqual([]);
    } finally {
      await site.restore();
      await context.close();
    }
  });
});

describe('saved on the device', { timeout: patience }, () => {
  const base = '/';
  let site: Host;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    site = await host(dist, base, twoModules);
  }, patience);
  afterAll(() => site.close(), patience);
  beforeEach(async () => {
    site.publish(1);
    ({ context, page, faults } = await site.open());
  });
  afterEach(() => context.close());

  it('costs a first visit nothing: no worker, nothing stored, its script not asked for', async () => {
    const asked: string[] = [];
    context.on('request', (r) => asked.push(r.url()));
    for (const path of ['', lesson, 'tai-ve/']) await page.goto(site.url + path);
    await page.waitForTimeout(1500);
    expect(await registrations(page)).toBe(0);
    expect(await stored(page)).toBe(0);
    expect(asked.filter((u) => /sw\.js|new-version|chua-luu/.test(u))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('has a manifest that the browser accepts', async () => {
    await page.goto(site.url);
    const session = await context.newCDPSession(page);
    const { url, errors, data } = (await session.send('Page.getAppManifest')) as { url: string; errors: unknown[]; data?: string };
    expect(url).toBe(`${site.url}manifest.webmanifest`);
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}') as { start_url: string; scope: string; icons: { src: string }[] };
    expect([manifest.start_url, manifest.scope]).toEqual([base, base]);
    for (const { src } of manifest.icons) expect((await page.request.get(new URL(src, url).href)).status()).toBe(200);
  });

  it('one module: its pages open without network, another says in plain words that it is not saved', async () => {
    await saveModule(page, site, 'Kiểm phiếu');
    await site.cut();
    try {
      for (const path of ['', lesson, 'thi/kiem-phieu/', 'luyen-tap/cham-phieu/', 'thuat-ngu/']) {
        await page.goto(site.url + path);
        expect([path, await page.locator('h1').textContent()]).not.toEqual([path, 'Trang này chưa lưu trên máy']);
      }
      await page.goto(site.url + otherLesson);
      expect(await page.locator('h1').textContent()).toBe('Trang này chưa lưu trên máy');
    } finally {
      await site.restore();
    }
    await page.goto(site.url + otherLesson);
    expect(await page.locator('h1').textContent()).not.toBe('Trang này chưa lưu trên máy');
  });

  it('goes on where the network broke off', async () => {
    await page.goto(`${site.url}tai-ve/`);
    await page.getByRole('button', { name: /^Lưu cả khóa học/ }).click();
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 300_000);
    await site.cut();
    await say(page, /Mất mạng giữa chừng/);
    const before = await stored(page);
    expect(before).toBeGreaterThan(20);
    await site.restore();
    const asked: string[] = [];
    context.on('request', (r) => asked.push(r.url()));
    await page.getByRole('button', { name: /^Lưu cả khóa học/ }).click();
    await say(page, /Đã lưu xong/);
    expect((await stored(page)) - before).toBeGreaterThan(100);
  });

  it('can be stopped, keeps what came, and says so', async () => {
    await page.goto(`${site.url}tai-ve/`);
    await page.getByRole('button', { name: /^Lưu cả khóa học/ }).click();
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    await page.getByRole('button', { name: 'Dừng' }).click();
    await say(page, /Đã dừng/);
    await page.waitForTimeout(1000);
    const now = await stored(page);
    await page.waitForTimeout(700);
    expect(await stored(page)).toBe(now);
    expect(await page.locator('progress').count()).toBe(0);
  });

  it('an update in the middle of an exercise: the draft stays, each page is wholly of one version', async () => {
    await saveAll(page, site);
    await page.goto(`${site.url}thi/kiem-phieu/`);
    expect(await versionOf(page)).toBe('1');
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await answerExam(page);
    await page.getByText('Câu 2/20').waitFor();
    const asked = await page.locator('.quiz .ask').textContent();
    const other = await context.newPage();
    await other.goto(site.url + lesson);
    expect(await versionOf(other)).toBe('1');

    site.publish(2);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await page.getByText('Có bản mới của khóa học').waitFor({ timeout: 60_000 });
    // Until the learner agrees, every page is still of the first version.
    const third = await context.newPage();
    await third.goto(`${site.url}thuat-ngu/`);
    expect(await versionOf(third)).toBe('1');
    await third.close();

    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.waitForFunction(() => document.body.dataset['version'] === '2');
    await page.getByText('Câu 2/20').waitFor();
    expect(await page.locator('.quiz .ask').textContent()).toBe(asked);

    // The other page was open all the time: its scripts and its search are those of its own version.
    const got: string[] = [];
    other.on('requestfinished', (r) => got.push(r.url()));
    other.on('requestfailed', (r) => got.push(`failed ${r.url()}`));
    await other.locator('.menu summary').click();
    await other.locator('.strip button').first().waitFor();
    await other.keyboard.press('Escape');
    await other.keyboard.press('/');
    await other.locator('dialog.search input').fill('hom phieu phu');
    await other.locator('dialog .found a').first().waitFor();
    expect(await other.evaluate(async (b) => (await (await fetch(`${b}tim/muc-luc.json`)).text()).slice(0, 400), base)).toContain('(1) ');
    expect(got.filter((u) => /\.js$/.test(u)).length).toBeGreaterThan(1);
    expect(got.filter((u) => /-v2\.js|failed/.test(u))).toEqual([]);
    await other.getByText('Có bản mới của khóa học').waitFor();

    await other.reload();
    expect(await versionOf(other)).toBe('2');
    expect(await other.evaluate(async (b) => (await (await fetch(`${b}tim/muc-luc.json`)).text()).slice(0, 400), base)).toContain('(2) ');
    // Nobody needs the first version any more: the next page that opens lets it go.
    await page.goto(`${site.url}hoi-dap/`);
    const leftOver = () =>
      page.evaluate(async () => {
        const cache = await caches.open((await caches.keys()).find((n) => n.includes('tep')) ?? '');
        return (await cache.keys()).filter((r) => r.url.includes('-v1.js')).length;
      });
    await expect.poll(leftOver, { timeout: 30_000 }).toBe(0);
    await site.cut();
    try {
      await page.goto(`${site.url}${otherLesson}`);
      expect(await versionOf(page)).toBe('2');
    } finally {
      await site.restore();
    }
    expect(faults).toEqual([]);
  });

  it('a page that is not saved comes whole from the newest version, a saved one from its own', async () => {
    await saveModule(page, site, 'Kiểm phiếu');
    await page.goto(site.url + lesson);
    site.publish(2);
    await page.goto(site.url + otherLesson);
    expect(await versionOf(page)).toBe('2');
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((e) => e.name)
        .filter((n) => n.endsWith('.js')),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((s) => !s.includes('-v2.js') && !s.includes('/pagefind/'))).toEqual([]);
    expect(await page.evaluate(async (b) => (await (await fetch(`${b}tim/muc-luc.json`)).text()).slice(0, 400), base)).toContain('(2) ');
    expect(faults).toEqual([]);
  });

  it('refuses files of another version while it saves', async () => {
    await page.goto(`${site.url}tai-ve/`);
    await page.evaluate(
      (b) =>
        navigator.serviceWorker
          .register(`${b}sw.js`, { scope: b })
          .then(() => navigator.serviceWorker.ready)
          .then(() => undefined),
      base,
    );
    const worker = await page.evaluate((b) => caches.keys().then(() => b), base);
    expect(worker).toBe(base);
    site.publish(2);
    const said = await page.evaluate(
      async ([b]) => {
        const active = (await navigator.serviceWorker.getRegistration(b))?.active;
        return new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = (e) => done(e.data as unknown);
          active?.postMessage({ ask: 'step', groups: ['chung'] }, [port2]);
        });
      },
      [base],
    );
    expect(said).toMatchObject({ failed: 'changed' });
  });

  it('no room: says so, keeps the course usable, and saves once there is room', async () => {
    const session = await context.newCDPSession(page);
    const origin = new URL(site.url).origin;
    await page.goto(`${site.url}tai-ve/`);
    // The browser promises more than it has: writing fails half-way.
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 1e9, usage: 0 });
    });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
    await page.getByRole('button', { name: /^Lưu cả khóa học/ }).click();
    await say(page, /hết chỗ trống/);
    await page.goto(site.url + lesson);
    expect(await page.locator('h1').textContent()).toContain('Phiếu hợp lệ');
    // It says how little it has: nothing is fetched for nothing.
    await page.goto(`${site.url}tai-ve/`);
    const asked: string[] = [];
    context.on('request', (r) => asked.push(r.url()));
    await page.getByRole('button', { name: /^Lưu cả khóa học/ }).click();
    await say(page, /hết chỗ trống/);
    expect(asked.filter((u) => u.includes('pagefind'))).toEqual([]);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: /^Lưu/ }).first().click();
    await say(page, /Đã lưu xong/);
    expect(faults.filter((f) => !/quota/i.test(f))).toEqual([]);
  });

  it('no room for an update: the saved version goes on', async () => {
    await saveModule(page, site, 'Kiểm phiếu');
    await page.goto(site.url + lesson);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1000 });
    site.publish(2);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const next = registration?.installing;
      if (next) await new Promise<void>((done) => next.addEventListener('statechange', () => next.state === 'redundant' && done()));
    });
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin });
    await site.cut();
    try {
      await page.goto(`${site.url}thi/kiem-phieu/`);
      expect(await versionOf(page)).toBe('1');
    } finally {
      await site.restore();
    }
  });

  it('is taken off: one module, then everything; progress stays', async () => {
    await saveModule(page, site, 'Kiểm phiếu');
    const before = await stored(page);
    await page.goto(site.url + lesson);
    await answerFirst(page);
    const progress = await page.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith('thbc.1.q:')).length);
    await page.goto(`${site.url}tai-ve/`);
    await page.getByText('Chỉ lưu một học phần').click();
    await page.getByRole('button', { name: 'Xóa: Kiểm phiếu' }).click();
    await say(page, /Đã xóa/);
    expect(await stored(page)).toBeLessThan(before);
    await page.getByRole('button', { name: 'Xóa phần đã lưu khỏi máy' }).click();
    await page.getByRole('button', { name: /^Lưu cả khóa học/ }).waitFor();
    await page.goto(site.url);
    expect(await registrations(page)).toBe(0);
    expect(await stored(page)).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith('thbc.1.q:')).length)).toBe(progress);
    expect(faults).toEqual([]);
  });
});

describe.runIf(existsSync(`${underBase}/index.html`))('saved on the device, below a path of two segments', { timeout: patience }, () => {
  const base = '/tap-huan/bau-cu/';
  let site: Host;
  beforeAll(async () => {
    site = await host(underBase, base, twoModules);
  }, patience);
  afterAll(() => site.close(), patience);

  it('opens without network, takes the new version, and leaves the rest of the host alone', async () => {
    const { context, page, faults } = await site.open();
    await saveModule(page, site, 'Kiểm phiếu');
    const scopes = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map((r) => new URL(r.scope).pathname));
    expect(scopes).toEqual([base]);
    expect(await page.evaluate(async () => (await caches.keys()).filter((n) => !n.endsWith(' /tap-huan/bau-cu/')))).toEqual([]);
    await site.cut();
    for (const path of ['', lesson, 'thi/kiem-phieu/', 'tim/?q=hom+phieu']) {
      await page.goto(site.url + path);
      expect([path, await versionOf(page)]).toEqual([path, '1']);
    }
    await page.locator('.found a').first().waitFor();
    await page.goto(site.url + lesson.slice(0, -1));
    expect(page.url()).toBe(site.url + lesson);
    await site.restore();
    site.publish(2);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.waitForFunction(() => document.body.dataset['version'] === '2');
    expect(faults.filter((f) => !/ERR_CONNECTION_REFUSED|Failed to load resource/.test(f))).toEqual([]);
    await context.close();
  });
});

/** Answers the first question with choices of a lesson. */
const answerFirst = async (page: Page): Promise<void> => {
  // Questions start as they come into view.
  for (const each of await page.locator('.question').all()) {
    await each.scrollIntoViewIfNeeded();
    await each.locator('.quiz').waitFor();
    if (await each.locator('input[type=radio]').count()) break;
  }
  const question = page.locator('.question:has(input[type=radio])').first();
  await question.locator('label.option').first().click();
  await question.getByRole('button', { name: 'Khá chắc' }).click();
  await question.locator('.verdict').waitFor();
};

/** Gives some answer to the exam question on the screen. */
const answerExam = async (page: Page): Promise<void> => {
  const quiz = page.locator('.quiz');
  await quiz.locator('.ask').waitFor();
  if (await quiz.locator('label.option').count()) await quiz.locator('label.option').first().click();
  else if (await quiz.locator('select').count()) for (const s of await quiz.locator('select').all()) await s.selectOption({ index: 1 });
  else if (await quiz.locator('input').count()) await quiz.locator('input').first().fill('1');
  await page.getByRole('button', { name: 'Tôi đoán' }).click();
};
