import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cardsSchema, caseSchema } from '#domain/scenario/schema.ts';
import type { Case } from '#domain/scenario/types.ts';
import { dist, stand, type Stand } from './harness.ts';
import { sideways, violations } from './look.ts';

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

const id = 'thua-phieu';
const story: Case = { ...caseSchema.parse(parse(readFileSync(`content/scenarios/${id}.yml`, 'utf8'))), id };
const choices = story.scenes.flatMap((scene) => scene.choices);
const gradeOf = (text: string) => choices.find((one) => one.text === text)?.grade;
/** The stamp fades in; contrast is measured when things stand still. */
const still = { reducedMotion: 'reduce' } as const;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, ...still };
const ready = (page: Page) => page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
const stored = (page: Page, key: string) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(`thbc.1.${name}`) ?? 'null') as Record<string, unknown> | null, key);

/** Index, as shown, of a choice of this grade. */
const shownAt = async (page: Page, grade: 'best' | 'poor'): Promise<number> => {
  const texts = await page.locator('.choice span').allInnerTexts();
  const at = texts.findIndex((text) => gradeOf(text) === grade);
  expect(at, texts.join(' | ')).toBeGreaterThanOrEqual(0);
  return at;
};

describe('a case', () => {
  it('through its best way, by keyboard alone, as a test', { timeout: 60_000 }, async () => {
    const { page, faults, context } = await site.open(`luyen-tap/tinh-huong/${id}/?ma=K7M2QP&che-do=kiem-tra`, still);
    await ready(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bắt đầu' }).focus();
    await page.keyboard.press('Enter');
    for (let i = 0; i < story.scenes.length; i++) {
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press(String((await shownAt(page, 'best')) + 1));
    }
    await page.getByText('Kết cục tốt nhất').waitFor();
    expect(await page.locator('.figures').innerText()).toMatch(/100 %[^]*Đạt/);
    expect(await violations(page)).toEqual([]);
    expect(await stored(page, `e:th-${id}`)).toMatchObject({ passed: true, best: 100, seed: 'K7M2QP', perfectRuns: 1 });
    expect(await stored(page, 'e:tinh-huong')).toMatchObject({ passed: true });
    expect(await stored(page, `draft:scenario/${id}`)).toBeNull();
    await page.goto(page.url().replace(`${id}/`, '').replace(/\?.*$/, '?ma=K7M2QP'));
    await expect.poll(() => page.locator(`a[href$="/${id}/"] .tally line.on`).count()).toBe(1);
    expect(await page.locator('[data-set] li').count()).toBe(4);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('through its worst way, by touch on a phone, with every reason; going back is counted', { timeout: 60_000 }, async () => {
    const { page, faults, context } = await site.open(`luyen-tap/tinh-huong/${id}/`, phone);
    await ready(page);
    await page.getByRole('button', { name: 'Bắt đầu' }).tap();
    for (let i = 0; i < story.scenes.length; i++) {
      await page
        .locator('.choice')
        .nth(await shownAt(page, 'poor'))
        .tap();
      await expect.poll(() => page.locator('.told h3').innerText()).toContain('Không nên');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Không nên');
      expect(await page.locator('.told .cite, .told .advice').count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      if (i === 2) {
        await page.getByRole('button', { name: 'Lùi lại quyết định trước' }).tap();
        await page
          .locator('.choice')
          .nth(await shownAt(page, 'poor'))
          .tap();
      }
      await page.getByRole('button', { name: /Tiếp tục|Xem kết cục/ }).tap();
    }
    await page.getByText('Kết cục xấu').waitFor();
    expect(await page.locator('.figures').innerText()).toContain('Đã lùi 1 lần');
    expect(await page.locator('.end .mark').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await stored(page, `e:th-${id}`)).toMatchObject({ passed: false });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('half-way survives a reload and remembers the mistake', async () => {
    const { page, context } = await site.open(`luyen-tap/tinh-huong/${id}/?che-do=kiem-tra`);
    await ready(page);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.locator('.choice', { hasText: 'một tờ' }).click();
    await page.getByText('Quyết định 2').waitFor();
    await page.reload();
    await ready(page);
    await page.getByRole('button', { name: 'Làm tiếp' }).click();
    await page.getByText('Quyết định 2').waitFor();
    expect(await page.locator('.story.late').innerText()).toContain('thiếu một');
    await context.close();
  });

  it('for a room hides the reasons until the show of hands is revealed, and stores nothing', async () => {
    const { page, faults, context } = await site.open(`luyen-tap/tinh-huong/${id}/?ma=K7M2QP&trinh-chieu`);
    await ready(page);
    await page.locator('.room').waitFor();
    expect(await page.locator('.reveal').count()).toBe(0);
    await page.getByLabel('Số người chọn A').fill('30');
    await page.getByLabel('Số người chọn B').fill('12');
    await page.getByText('Tổng: 42 người').waitFor();
    await page.getByRole('button', { name: 'Công bố' }).click();
    expect(await page.locator('.reveal').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đi tiếp theo B' }).click();
    await page.getByText('Quyết định 2').waitFor();
    expect(await page.locator('.reveal').count()).toBe(0);
    expect(await stored(page, `draft:scenario/${id}`)).toBeNull();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('has a paper twin whose right choice is not always the first', async () => {
    const { page, context } = await site.open(`luyen-tap/tinh-huong/${id}/`);
    await ready(page);
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await page.getByRole('button', { name: 'In bản giấy' }).click();
    await page.locator('.scenario-twin').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('.scenario-twin').innerText();
    expect(text).toContain('BẢN LUYỆN TẬP – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');
    for (const scene of story.scenes) expect(text).toContain(scene.text);
    for (const one of choices) expect(text).toContain(one.why);
    const letters = await page.locator('.scenario-twin tr', { hasText: 'Nên làm' }).locator('td:nth-child(2)').allInnerTexts();
    expect(letters.length).toBe(story.scenes.length);
    expect(new Set(letters).size).toBeGreaterThan(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.scenario-twin').count()).toBe(0);
    await context.close();
  });

  it('is opened by its name from the list', async () => {
    const { page, context } = await site.open(`luyen-tap/tinh-huong/?tinh-huong=${id}&ma=K7M2QP`);
    await page.waitForURL(/thua-phieu\/\?ma=K7M2QP/);
    await context.close();
  });

  it('is a link in its lesson, and its page brings only its own data', () => {
    const lesson = readFileSync(join(dist, 'hoc/an-ninh/giu-phieu-hom-dau/index.html'), 'utf8');
    expect(lesson).toContain(`href="/luyen-tap/tinh-huong/${id}/"`);
    expect(lesson).not.toContain(story.scenes[2]?.text ?? '?');
    const html = readFileSync(join(dist, `luyen-tap/tinh-huong/${id}/index.html`), 'utf8');
    expect(html).toContain(story.scenes[2]?.text ?? '?');
    const other = caseSchema.parse(parse(readFileSync('content/scenarios/lu-chia-cat.yml', 'utf8')));
    expect(html).not.toContain(other.scenes[0]?.text ?? '?');
  });

  it('needs no more than 50 KB of script after gzip', () => {
    for (const path of [`luyen-tap/tinh-huong/${id}`, 'luyen-tap/the-tinh-huong']) {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const seen = new Set<string>();
      const walk = (file: string): void => {
        if (seen.has(file) || !existsSync(file)) return;
        seen.add(file);
        for (const m of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) walk(normalize(join(dirname(file), m[1] ?? '')));
      };
      for (const m of html.matchAll(/(?:src|component-url|renderer-url)="(\/[^"]+\.js)"/g)) walk(join(dist, m[1] ?? ''));
      expect(seen.size).toBeGreaterThan(3);
      const size = [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
      expect(size, path).toBeLessThanOrEqual(50 * 1024);
    }
  });
});

describe('the cards', () => {
  const rights = ['ngay-bau-cu', 'an-ninh', 'y-te', 'khieu-nai'].flatMap((module) =>
    cardsSchema
      .parse(parse(readFileSync(`content/cards/${module}.yml`, 'utf8')))
      .cards.flatMap((card) => card.options.filter((one) => one.right).map((one) => one.text)),
  );

  it('as a test: every right card, by keyboard, passes', { timeout: 60_000 }, async () => {
    const { page, faults, context } = await site.open('luyen-tap/the-tinh-huong/?ma=K7M2QP&che-do=kiem-tra', phone);
    await ready(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bắt đầu' }).press('Enter');
    for (let i = 0; i < 10; i++) {
      const texts = await page.locator('.choice span').allInnerTexts();
      await page.keyboard.press(String(texts.findIndex((text) => rights.includes(text)) + 1));
      expect(await page.locator('.reveal').count()).toBe(0);
      await page.getByRole('button', { name: i < 9 ? 'Thẻ sau' : 'Xem kết quả' }).press('Enter');
    }
    await page.getByText('Đúng 8 / 8 thẻ được chấm').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await stored(page, 'e:the-tinh-huong')).toMatchObject({ passed: true, best: 100 });
    expect(faults).toEqual([]);
    await context.close();
  });
});
