import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rightOption } from '../../src/domain/hall/items.ts';
import { drawInspection } from '../../src/domain/hall/draw.ts';
import type { Item } from '../../src/domain/hall/types.ts';
import { createRandom } from '../../src/domain/seed.ts';
import { halls, rules2026 } from '../domain/hall/halls.ts';
import { stand, type Stand } from './harness.ts';
import { sideways, violations } from './look.ts';

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

const path = 'luyen-tap/bo-tri-phong/';
const begin = async (page: Page, mode: 'Bố trí' | 'Kiểm tra') => {
  await page.locator('.hall .start').waitFor();
  await page.locator('astro-island[component-export=HallExercise]:not([ssr])').waitFor({ state: 'attached' });
  await page.getByRole('radio', { name: new RegExp(`^${mode}`) }).check({ force: true });
  await page.getByRole('textbox', { name: /Mã bài/ }).fill('ABC234');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.locator('svg.plan').waitFor();
};
const stored = (page: Page, key: string) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(`thbc.1.${name}`) ?? 'null') as Record<string, unknown> | null, key);
const items = async (page: Page) => ((await stored(page, 'draft:hall/bo-tri-phong/arrange'))?.['items'] ?? []) as Item[];
const inspection = () => drawInspection(createRandom('ABC234').fork('hall'), halls, rules2026);

describe('a room arranged by touch', () => {
  it('tap a thing, tap the drawing: it stands there; drag it: it goes along', { timeout: 60_000 }, async () => {
    const { page, faults, context } = await site.open(path, { viewport: { width: 360, height: 740 }, hasTouch: true });
    await begin(page, 'Bố trí');
    await page.locator('[data-kind=box]').tap();
    const plan = page.locator('svg.plan');
    await plan.scrollIntoViewIfNeeded();
    const frame = (await plan.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.touchscreen.tap(frame.x + frame.width / 2, frame.y + frame.height * 0.35);
    const [tapped] = await items(page);
    expect(tapped).toMatchObject({ kind: 'box' });
    expect(Math.abs((tapped?.x ?? 0) - 26)).toBeLessThan(4);
    await page.locator('[data-kind=table1]').tap();
    await page.touchscreen.tap(frame.x + frame.width * 0.25, frame.y + frame.height * 0.45);
    expect(await items(page)).toHaveLength(2);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('dragging', () => {
  it('draws nothing anew while the pointer moves, and puts the thing where it is let go', { timeout: 60_000 }, async () => {
    const { page, faults, context } = await site.open(path);
    await begin(page, 'Bố trí');
    for (const { kind } of halls[0]?.layout ?? []) await page.locator(`[data-kind=${kind}]`).first().click();
    const box = page.locator('.thing[data-id=box] .touch');
    const at = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const before = (await items(page)).find((item) => item.id === 'box');
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await page.mouse.down();
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      new MutationObserver((list) =>
        list.forEach((one) => seen.add(`${one.type} ${one.attributeName ?? ''} ${(one.target as Element).getAttribute('data-id') ?? one.target.nodeName}`)),
      ).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    for (let i = 1; i <= 30; i++) await page.mouse.move(at.x + at.width / 2 + i * 4, at.y + at.height / 2 + i * 2);
    await page.waitForTimeout(100);
    const changed = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen].sort());
    expect(changed).toEqual(['attributes class box', 'attributes transform box']);
    await page.mouse.up();
    const after = (await items(page)).find((item) => item.id === 'box');
    expect((after?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(5);
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBeGreaterThan(2);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a room arranged by keyboard alone', () => {
  it('every thing is fetched, moved and turned with keys, told in words; the room passes', { timeout: 180_000 }, async () => {
    const { page, faults, context } = await site.open(`${path}?ma=ABC234&che-do=bo-tri&phong=nha-van-hoa`);
    const press = async (key: string, times = 1) => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
    };
    const tabTo = async (selector: string, most = 140) => {
      for (let i = 0; i < most; i++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${selector}`);
    };
    await page.locator('astro-island[component-export=HallExercise]:not([ssr])').waitFor({ state: 'attached' });
    await tabTo('.hall .start .button.primary');
    await press('Enter');
    await page.locator('svg.plan').waitFor();
    const left = [...(halls[0]?.layout ?? [])];
    for (let tries = 0; left.length > 0 && tries < 200; tries++) {
      await press('Tab');
      const kind = await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['kind'] : undefined));
      const index = left.findIndex((one) => one.kind === kind);
      const wanted = left[index];
      if (!wanted) continue;
      left.splice(index, 1);
      await press('Enter');
      await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset['thing'] !== undefined);
      await press('r', wanted.turn);
      const mine = (await items(page)).at(-1);
      const [dx, dy] = [wanted.x - (mine?.x ?? 0), wanted.y - (mine?.y ?? 0)];
      await press(`Shift+${dx > 0 ? 'ArrowRight' : 'ArrowLeft'}`, Math.floor(Math.abs(dx) / 4));
      await press(dx > 0 ? 'ArrowRight' : 'ArrowLeft', Math.abs(dx) % 4);
      await press(`Shift+${dy > 0 ? 'ArrowDown' : 'ArrowUp'}`, Math.floor(Math.abs(dy) / 4));
      await press(dy > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(dy) % 4);
    }
    expect(left).toEqual([]);
    expect(await page.locator('.hall [aria-live=polite]').textContent()).toMatch(/phòng, .*mặt trước/);
    const now = await items(page);
    expect(now.map(({ kind, x, y, turn }) => ({ kind, x, y, turn })).sort((a, b) => a.kind.localeCompare(b.kind) || a.x - b.x)).toEqual(
      (halls[0]?.layout ?? []).map(({ kind, x, y, turn }) => ({ kind, x, y, turn })).sort((a, b) => a.kind.localeCompare(b.kind) || a.x - b.x),
    );
    for (const item of now)
      for (const trait of Object.keys(item.traits)) {
        await page.locator(`[data-thing="${item.id}"]`).focus();
        await press('Enter');
        const select = page.locator('.hand select').filter({ has: page.locator(`option[value="${rightOption(item.kind, trait, rules2026)}"]`) });
        for (let i = 0; i < (await select.count()); i++) await select.nth(i).selectOption(rightOption(item.kind, trait, rules2026));
      }
    await page.getByRole('button', { name: 'Kiểm tra phòng' }).focus();
    await press('Enter');
    await page.locator('.checked h3.good').waitFor();
    expect(await page.evaluate(() => document.activeElement?.matches('.checked h3'))).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xong, ghi kết quả' }).focus();
    await press('Enter');
    expect(await stored(page, 'e:bo-tri-phong')).toMatchObject({ lastScore: 100, passed: false });
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe.each([
  ['a small phone', { width: 360, height: 740 }, 'light' as const],
  ['a desktop, dark', { width: 1366, height: 768 }, 'dark' as const],
])('an inspector on %s', (_, viewport, colorScheme) => {
  it('finds all the faults, is interrupted, goes on, hands in and passes', { timeout: 120_000 }, async () => {
    const { page, faults, context } = await site.open(path, { viewport, colorScheme });
    await begin(page, 'Kiểm tra');
    const words = readFileSync('content/checks/hall.yml', 'utf8');
    const title = (code: string) => new RegExp(`code: ${code}\\n    title: '(.*)'`).exec(words)?.[1] ?? '';
    const planted = inspection().faults;
    const mark = async ({ at, code }: { at: string; code: string }) => {
      await page.locator(`[data-thing="${at}"]`).click();
      await page
        .locator('.look')
        .getByRole('checkbox', { name: title(code), exact: true })
        .check();
    };
    for (const one of planted.slice(0, 3)) await mark(one);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Làm tiếp' }).click();
    await page.getByText('Đã ghi 3 lỗi').waitFor();
    for (const one of planted.slice(3)) await mark(one);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Nộp biên bản kiểm tra' }).click();
    await page.getByText('Thấy 7/7 lỗi tính điểm').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kết quả kiểm tra');
    expect(await stored(page, 'e:bo-tri-phong')).toMatchObject({ best: 100, passed: true, perfectRuns: 1, seed: 'ABC234' });
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(new URL(page.url()).search).toBe('?ma=ABC234&che-do=kiem-tra');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('for a room full of people', () => {
  it('?trinh-chieu shows the room large; keys reveal one fault after the other', { timeout: 60_000 }, async () => {
    const { page, faults, context } = await site.open(`${path}?trinh-chieu&ma=ABC234`);
    await page.locator('.presenting').waitFor();
    await page.getByText('Phòng này có 9 chỗ sai').waitFor();
    for (let i = 1; i <= 9; i++) {
      await page.keyboard.press('ArrowRight');
      await page.getByText(`Đã hiện ${i}/9`).waitFor();
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('on paper', () => {
  it('the room prints with the practice line, room to write, and the key on a page of its own', { timeout: 60_000 }, async () => {
    const { page, context } = await site.open(path, { before: (c) => c.addInitScript(() => void (globalThis.print = () => undefined)) });
    await page.locator('astro-island[component-export=HallExercise]:not([ssr])').waitFor({ state: 'attached' });
    await page.getByRole('radio', { name: /^Kiểm tra/ }).check({ force: true });
    await page.getByRole('textbox', { name: /Mã bài/ }).fill('ABC234');
    await page.getByRole('button', { name: 'In bản giấy' }).click();
    const paper = page.locator('.hall-twin');
    await paper.waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await paper.locator('section').count()).toBe(4);
    expect(await paper.locator('.practice-line').count()).toBe(4);
    expect(await paper.locator('section').last().locator('tbody tr').count()).toBe(9);
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
    await context.close();
  });
});

describe('the page', () => {
  it('carries at most 50 KB of script after gzip', { timeout: 60_000 }, async () => {
    const { page, context } = await site.open('', {});
    const sizes: Record<string, number> = {};
    page.on('response', (response) => {
      if (response.url().endsWith('.js') && !response.url().endsWith('sw.js')) void response.body().then((body) => (sizes[response.url()] = gzipSync(body).length), () => undefined); // prettier-ignore
    });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await page.locator('astro-island[component-export=HallExercise]:not([ssr])').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(20_000);
    expect(total).toBeLessThan(50 * 1024);
    await context.close();
  });
  it('shows a good room without script', { timeout: 60_000 }, async () => {
    const { page, context } = await site.open(path, { javaScriptEnabled: false });
    expect(await page.content()).toContain('một phòng mẫu đạt mọi điều');
    await context.close();
  });
});
