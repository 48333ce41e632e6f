import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { drawSession } from '../../src/domain/desk/draw.ts';
import { deskSchema } from '../../src/domain/desk/schema.ts';
import type { DeskMode, Visitor } from '../../src/domain/desk/types.ts';
import { stand, type Stand } from './harness.ts';
import { sideways, violations } from './look.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const groups = readdirSync('content/desks')
  .map((file) => deskSchema.parse(parse(readFileSync(`content/desks/${file}`, 'utf8'))))
  .sort((a, b) => a.order - b.order);
const day = { electionDay: '2026-03-15', opens: '07:00', closes: '19:00' };
const people = (mode: DeskMode): Visitor[] => drawSession('K7M2QP', mode, groups, day).hours.flatMap((hour) => hour.visitors);
const path = 'luyen-tap/ban-phat-phieu/?ma=K7M2QP';
const noteNames: Record<string, string> = {
  khong: 'Không cần ghi chú gì',
  'tam-tru': 'Thời gian bắt đầu đăng ký tạm trú',
  'noi-khac': '«Bỏ phiếu ở nơi khác»',
  'noi-cu-tru': '«Bỏ phiếu ở nơi cư trú»',
  'khong-cu-tru': '«Cử tri không cư trú ở địa phương»',
  'tam-giu': '«Người đang bị tạm giữ»',
};

/** Decides about somebody by keys alone; `give` replaces the ballots. */
const byKeys = async (page: Page, { kind, options }: Visitor, give = kind.ballots.give) => {
  if (give.length === 0) await page.keyboard.press('0');
  for (const level of give) await page.keyboard.press(String(['qh', 'tinh', 'xa'].indexOf(level) + 1));
  if (kind.note) await page.getByRole('radio', { name: noteNames[kind.note.is] ?? '', exact: true }).check();
  await page.keyboard.press('abcd'[options.findIndex(({ index }) => kind.act.options[index]?.right)] ?? 'a');
  await page.keyboard.press('Enter');
};
const shown = (page: Page, visitor: Visitor) => page.locator('.desk-exercise h3', { hasText: visitor.name }).waitFor();

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

describe('three hours at the desk', () => {
  it('by keyboard alone, right to the end: hours, matching numbers, the stamp, the progress', async () => {
    const { page, faults, context } = await site.open(`${path}&che-do=kiem-tra`);
    await page.getByRole('button', { name: 'Mở bàn' }).press('Enter');
    let hours = 0;
    for (const [i, visitor] of people('test').entries()) {
      await shown(page, visitor);
      await byKeys(page, visitor);
      if ([4, 10, 17].includes(i)) {
        await page.locator('.hour-end').waitFor();
        expect(await page.locator('.hour-end').textContent()).toContain('Không sai ai');
        await page.locator('.hour-end .button').press('Enter');
        hours++;
      }
    }
    expect(hours).toBe(3);
    const result = page.locator('.desk-exercise .result');
    await result.locator('.stamp').waitFor();
    expect(await result.textContent()).toContain('Khớp: số phát ra đúng bằng số dấu (X)');
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('thbc.1.e:ban-phat-phieu') ?? '{}') as object)).toMatchObject({ passed: true, best: 100 });
    expect(await page.evaluate(() => localStorage.getItem('thbc.1.draft:desk/ban-phat-phieu'))).toBeNull();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('two people with a ballot too many: the evening finds them, no stamp', async () => {
    const { page, context } = await site.open(`${path}&che-do=kiem-tra`);
    await page.getByRole('button', { name: 'Mở bàn' }).click();
    let wrong = 0;
    for (const [i, visitor] of people('test').entries()) {
      await shown(page, visitor);
      const spoil = wrong < 2 && visitor.kind.ballots.give.join() === 'qh,tinh' && visitor.kind.ballots.mark !== 'C';
      if (spoil) wrong++;
      await byKeys(page, visitor, spoil ? ['qh', 'tinh', 'xa'] : undefined);
      if ([4, 10, 17].includes(i)) await page.locator('.hour-end .button').click();
    }
    expect(wrong).toBe(2);
    const result = page.locator('.desk-exercise .result');
    expect(await result.locator('tr.off').textContent()).toContain('+2');
    expect(await result.locator('.slips li').count()).toBe(2);
    expect(await result.locator('.stamp').count()).toBe(0);
    await result.locator('.wrongs summary').first().click();
    expect(await result.locator('.wrongs .cite').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('learning at the desk', () => {
  it('by touch on a phone: explained at once, with the article; half-finished work survives a reload', async () => {
    const { page, faults, context } = await site.open(path, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.getByRole('button', { name: 'Mở bàn' }).tap();
    const [first, second] = people('learn');
    if (!first || !second) throw new Error('nobody came');
    await shown(page, first);
    await page.locator('.give.none').tap();
    await page.locator('.acts .pick').first().tap();
    if (first.kind.note) await page.locator('.notes .pick').first().tap();
    await page.getByRole('button', { name: 'Quyết định' }).tap();
    await page.locator('.told').waitFor();
    expect(await page.locator('.told .cite').count()).toBeGreaterThan(0);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Người tiếp theo' }).tap();
    await shown(page, second);
    await page.reload();
    await page.getByRole('button', { name: 'Làm tiếp' }).tap();
    await shown(page, second);
    expect(faults).toEqual([]);
    await context.close();
  });
  it('does not take a decision that is not complete, and says so', async () => {
    const { page, context } = await site.open(path);
    await page.getByRole('button', { name: 'Mở bàn' }).click();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Quyết định' }).press('Enter');
    await page.getByText('Còn thiếu:').waitFor();
    await context.close();
  });
});

describe('for a room and on paper', () => {
  it('presenter: the answer stays hidden until asked', async () => {
    const { page, faults, context } = await site.open(`${path}&trinh-chieu`);
    await page.locator('.presenting').waitFor();
    expect(await page.locator('.parts').count()).toBe(0);
    await page.locator('.presenting').focus();
    await page.keyboard.press('Space');
    await page.locator('.parts').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.parts').count()).toBe(0);
    expect(await page.locator('.presenting h3').textContent()).toContain('thứ 2');
    expect(faults).toEqual([]);
    await context.close();
  });
  it('the paper twin has everybody and the key of the same code', async () => {
    const { page, context } = await site.open(path, { before: async (c) => void (await c.addInitScript(() => (window.print = () => undefined))) });
    await page.getByRole('button', { name: 'In bản giấy' }).click();
    await page.locator('.desk-twin').waitFor({ state: 'attached' });
    for (const visitor of people('learn')) expect(await page.locator('.desk-twin').textContent()).toContain(visitor.name);
    expect(await page.locator('.desk-twin .key tbody tr').count()).toBe(people('learn').length);
    await context.close();
  });
});

describe('accessible in every state', () => {
  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1366, 'light'],
    [1366, 'dark'],
  ] as const)('%i px, %s', async (width, colorScheme) => {
    const { page, context } = await site.open(path, { viewport: { width, height: 740 }, colorScheme, bypassCSP: true });
    await page.getByRole('button', { name: 'Mở bàn' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mở bàn' }).click();
    const [first] = people('learn');
    if (!first) throw new Error('nobody came');
    await shown(page, first);
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await byKeys(page, first);
    await page.locator('.told').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
