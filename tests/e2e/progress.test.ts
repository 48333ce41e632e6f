import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { stand, type Stand } from './harness.ts';

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

const at = 1_790_000_000_000;
const question = JSON.stringify({ at, right: true, sure: 2, streak: 1, tries: 1 });
const exam = JSON.stringify({ at, best: 85, last: 85, passed: true, tries: 1, missed: [] });
const phone = { viewport: { width: 360, height: 740 } };

/** A device on which something was learnt. */
const learned = () =>
  site.open('tien-do/', {
    ...phone,
    acceptDownloads: true,
    before: async (context) => {
      await context.addInitScript(
        ([q, x]) => {
          if (localStorage.length > 0) return;
          for (let i = 1; i <= 9; i++) localStorage.setItem(`thbc.1.q:kp-00${i}`, q);
          localStorage.setItem('thbc.1.x:kiem-phieu', x);
        },
        [question, exam] as const,
      );
    },
  });
const section = (page: Page, title: string) => page.locator('section.opener', { hasText: title });
const open = async (page: Page, title: string) => {
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await section(page, title).getByRole('button', { name: 'Mở', exact: true }).click();
};
const changes = (page: Page) => page.locator('.preview table').innerText();
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => /^thbc\.1\.[qlex]:/.test(key)).length);

describe('progress goes from one device to another', () => {
  it('by link, file, picture and code, and erasing asks twice', { timeout: 60_000 }, async () => {
    const { page: old, context, faults } = await learned();
    await open(old, 'Lưu hoặc mang');
    const code = await old.locator('#ma-tien-do').inputValue();
    const link = await old.locator('#duong-dan-tien-do').inputValue();
    await old.getByRole('button', { name: 'Hiện mã QR' }).click();
    const picture = await old.locator('.qr svg').screenshot();
    const [download] = await Promise.all([old.waitForEvent('download'), section(old, 'Lưu hoặc mang').getByRole('button', { name: 'Tải tệp' }).click()]);
    const file = readFileSync(await download.path());
    await context.close();

    const { page, context: other, faults: others } = await site.open(link, phone);
    expect(await changes(page)).toMatch(/Câu hỏi\s+9\s+0\s+0[^]*Bài thi\s+1\s+0\s+0/);
    expect(new URL(page.url()).hash).toBe('');
    expect(await stored(page)).toBe(0);
    await page.getByRole('button', { name: 'Gộp vào' }).click();
    await expect.poll(() => stored(page)).toBe(10);

    for (const [name, mimeType, buffer] of [
      ['ma.png', 'image/png', picture],
      [download.suggestedFilename(), 'application/json', file],
    ] as const) {
      await page.setInputFiles('input[type=file]', { name, mimeType, buffer });
      await page.getByText('Máy này đã có đủ').waitFor();
      await page.getByRole('button', { name: 'Thôi, không nhận' }).click();
    }

    await page.fill('#dan-ma', '<script>document.title = "x"</script>');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    expect(await page.locator('#dan-ma-loi').innerText()).toContain('Không thấy mã tiến độ');
    await page.fill('#dan-ma', code.slice(0, -5));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.locator('#dan-ma-loi', { hasText: 'thiếu phần cuối' }).waitFor();

    await open(page, 'Xóa tiến độ');
    await page.getByRole('button', { name: 'Tiếp tục xóa' }).click();
    expect(await stored(page)).toBe(10);
    await page.getByRole('button', { name: 'Xóa hết' }).click();
    await expect.poll(() => stored(page)).toBe(0);
    await page.fill('#dan-ma', `Mã đây: ${code}`);
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Gộp vào' }).click();
    await expect.poll(() => stored(page)).toBe(10);
    await other.close();
    expect([...faults, ...others]).toEqual([]);
  });

  it('by keyboard alone', { timeout: 60_000 }, async () => {
    const { page, context } = await learned();
    const press = async (name: string) => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab');
        if (
          (await page.evaluate(() => `${document.activeElement?.textContent} ${document.activeElement?.getAttribute('aria-controls') ?? ''}`)).startsWith(name)
        )
          break;
      }
      await page.keyboard.press('Enter');
    };
    await press('Mở xoa-trong');
    await page.locator('#ma-truoc-khi-xoa').waitFor();
    await press('Tiếp tục xóa');
    await press('Xóa hết');
    await expect.poll(() => stored(page)).toBe(0);
    await context.close();
  });
});

describe('when nothing can be stored', () => {
  it('the page says so and still gives the code', { timeout: 30_000 }, async () => {
    const { page, context, faults } = await site.open('tien-do/', {
      before: async (c) => {
        await c.addInitScript(() => {
          Object.defineProperty(globalThis, 'localStorage', {
            get: () => {
              throw new DOMException('no', 'SecurityError');
            },
          });
        });
      },
    });
    await page.locator('#bao', { hasText: 'không cho lưu trên máy' }).waitFor();
    await open(page, 'Lưu hoặc mang');
    expect(await page.locator('#ma-tien-do').inputValue()).toMatch(/^THBC1\./);
    await context.close();
    expect(faults).toEqual([]);
  });
});

describe('two tabs of one device', () => {
  it('show each other’s work', { timeout: 30_000 }, async () => {
    const { page, context } = await learned();
    const second = await context.newPage();
    await second.goto(page.url());
    await second.evaluate((q) => localStorage.setItem('thbc.1.q:kp-010', q), question);
    await page.getByText('Có 10 câu nên ôn').waitFor();
    await context.close();
  });
});
