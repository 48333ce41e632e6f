import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, stand, type Stand } from './harness.ts';
import { sideways, violations } from './look.ts';

const packed = existsSync(join(dist, 'tai-ve/goi.json'));
interface Listed {
  files: { path: string; size: number; sha256: string }[];
}

describe('the download page', { timeout: 90_000 }, () => {
  let site: Stand;
  beforeAll(async () => {
    site = await stand();
  }, 60_000);
  afterAll(() => site.close());

  it.each(['light', 'dark'] as const)('fits a small phone and breaks no rule of WCAG, everything opened, %s', async (colorScheme) => {
    const { page, context, faults } = await site.open('tai-ve/', { viewport: { width: 360, height: 740 }, bypassCSP: true, colorScheme });
    await page.getByRole('button', { name: /^Lưu cả khóa học \(/ }).waitFor();
    await page.evaluate(() => document.querySelectorAll('main details').forEach((d) => d.setAttribute('open', '')));
    expect(await sideways(page)).toBe(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(button, .button, summary, .needs a, .links a)')]
        .filter((e) => e.getBoundingClientRect().height < 47.5)
        .map((e) => e.textContent),
    );
    expect(small).toEqual([]);
    expect(await violations(page, [colorScheme])).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('leads from each need to its place, and shows four devices in pictures', async () => {
    const { page, context } = await site.open('tai-ve/');
    for (const link of await page.locator('.needs a').all()) expect(await page.locator((await link.getAttribute('href')) ?? '#').count()).toBe(1);
    expect(await page.locator('.device').count()).toBe(4);
    expect(await page.locator('.device li svg').count()).toBe(12);
    await context.close();
  });

  it('reads without script: what each thing is for, and the way to get it', async () => {
    const { page, context } = await site.open('tai-ve/', { javaScriptEnabled: false });
    expect(await page.locator('#cau-hoi a[download]').count()).toBeGreaterThan(20);
    expect(await page.locator('main').textContent()).toContain('Cần cho trình duyệt chạy mã để lưu vào máy');
    await context.close();
  });

  it('every file it offers is there, with the size and the checksum it says', async () => {
    const { page, context } = await site.open('tai-ve/');
    const offered = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[download]')].map((a) => new URL(a.href).pathname.slice(1)),
    );
    expect(offered.length).toBeGreaterThan(20);
    for (const path of offered) expect([path, existsSync(join(dist, path))]).toEqual([path, true]);
    const sums = readFileSync(join(dist, 'tai-ve/ma-kiem-tra.txt'), 'utf8')
      .trim()
      .split('\n')
      .map((l) => l.split('  '));
    for (const [sum = '', name = ''] of sums)
      expect([
        name,
        createHash('sha256')
          .update(readFileSync(join(dist, 'tai-ve', name)))
          .digest('hex'),
      ]).toEqual([name, sum]);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const sum of await page.locator('main code').allTextContents()) if (/^[0-9a-f]{64}$/.test(sum)) expect(sums.map((s) => s[0])).toContain(sum);
    if (packed) {
      const { files } = JSON.parse(readFileSync(join(dist, 'tai-ve/goi.json'), 'utf8')) as Listed;
      expect(files.map((f) => f.path).filter((p) => !offered.includes(p))).toEqual([]);
      expect(text).not.toContain('Chưa đóng gói');
    } else expect(text).toContain('Chưa đóng gói');
    await context.close();
  });

  it('tells a browser that keeps nothing what to do instead', async () => {
    const { page, context, faults } = await site.open('tai-ve/', {
      before: (c) =>
        c
          .addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { configurable: true, get: () => undefined }))
          .then(() => c.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))),
    });
    await page.getByText('Trình duyệt này không cho lưu trang').waitFor();
    expect(await page.getByRole('button', { name: /^Lưu cả khóa học/ }).count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('offers to install where the browser does', async () => {
    const { page, context } = await site.open('tai-ve/');
    await page.getByRole('button', { name: /^Lưu cả khóa học \(/ }).waitFor();
    await page.evaluate(() =>
      dispatchEvent(
        Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: () => Promise.resolve(dispatchEvent(new Event('appinstalled'))) }),
      ),
    );
    await page.getByRole('button', { name: 'Cài như ứng dụng' }).click();
    await page.getByText('Đã cài.').waitFor();
    await context.close();
  });
});
