import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { setSize, type SoloMode } from '#domain/ballot/attempt.ts';
import { drawBallots } from '#domain/ballot/draw.ts';
import { findings } from '#domain/ballot/findings.ts';
import { grounds } from '#domain/ballot/types.ts';
import { verdict } from '#domain/ballot/verdict.ts';
import { createRandom } from '#domain/seed.ts';
import { stand, type Stand } from './harness.ts';
import { both, sideways, violations } from './look.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const phone = { viewport: { width: 360, height: 740 } };
const code = 'K7M2QP';
const address = `luyen-tap/cham-phieu/?ma=${code}`;

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

/** The keys that decide each ballot of a set as the law does. */
const keysOf = (mode: SoloMode, seed = code): string[][] =>
  drawBallots(createRandom(seed).fork('ballot'), setSize[mode]).map((ballot) => {
    const right = verdict(findings(ballot));
    if (right.kind === 'team') return ['t'];
    if (right.kind === 'invalid') return ['k', String(grounds.indexOf(right.grounds[0] ?? 'a') + 1)];
    return ['h', ...right.votesFor.map((name) => '1234567890-='[name] ?? '')];
  });

const begin = async (page: Page, mode: string): Promise<void> => {
  await page.locator('astro-island:not([ssr]) .exercise').waitFor();
  await page.locator('.mode.pick', { hasText: mode }).click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
};
const sheet = (page: Page, at: number, all: number) => page.getByRole('heading', { name: `Lá phiếu ${at} / ${all}`, exact: true }).waitFor();
const press = async (page: Page, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Signs without room to be drawn in: a rule for something else squeezes them. */
const squeezed = (page: Page): Promise<string[]> =>
  page
    .locator('.exercise .sign')
    .evaluateAll((all) =>
      all.filter((sign) => sign.checkVisibility() && getComputedStyle(sign).padding !== '0px').map((sign) => sign.parentElement?.outerHTML ?? ''),
    );

describe('judging ballots', () => {
  it('begins, asks and explains without a fault on a phone, in both themes', async () => {
    const { page, faults, context } = await site.open(address, phone);
    await page.locator('astro-island:not([ssr]) .exercise').waitFor();
    expect(await violations(page, both), 'start').toEqual([]);
    await begin(page, 'Học');
    for (const [i, keys] of keysOf('learn').slice(0, 2).entries()) {
      await sheet(page, i + 1, 12);
      expect(await squeezed(page)).toEqual([]);
      expect(await violations(page, both), `ballot ${i + 1}`).toEqual([]);
      // The first one right, the second one wrong.
      await press(page, i === 0 ? keys : keys[0] === 'k' ? ['t'] : ['k', '1']);
      await press(page, ['Enter']);
      await page.locator('.exercise .decide', { hasText: i === 0 ? 'Đúng' : 'Chưa đúng' }).waitFor();
      expect(await page.locator('.decide .law-tag').count(), 'says where it stands').toBeGreaterThan(0);
      expect(await squeezed(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      expect(await violations(page, both), `explained ${i + 1}`).toEqual([]);
      await press(page, ['Enter']);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is done by keys alone and passed when all is right; the same set again is the same, another is another', async () => {
    const { page, faults, context } = await site.open(address);
    await begin(page, 'Kiểm tra');
    const all = keysOf('test');
    for (const [i, keys] of all.entries()) {
      await sheet(page, i + 1, 30);
      await press(page, [...keys, 'Enter']);
    }
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    await page.getByText('Đúng 30 / 30 lá').waitFor();
    expect(await violations(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('thbc.1.e:cham-phieu'))).not.toBeNull();
    const first = () => page.locator('.exercise .mat').first().innerHTML();
    await page.getByRole('button', { name: 'Làm lại bộ này' }).click();
    await sheet(page, 1, 30);
    const again = await first();
    expect(new URL(page.url()).searchParams.get('ma')).toBe(code);
    await page.goto(site.url + address);
    await begin(page, 'Kiểm tra');
    await sheet(page, 1, 30);
    expect(await first()).toBe(again);
    await page.goto(site.url + address.replace(code, 'AAAAAA'));
    await begin(page, 'Kiểm tra');
    await sheet(page, 1, 30);
    expect(await first()).not.toBe(again);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is not passed with one plain ballot wrong, and leads back to that ballot', async () => {
    const { page, context } = await site.open(address);
    await begin(page, 'Kiểm tra');
    const all = keysOf('test');
    const wrong = all.findIndex(([kind]) => kind === 'k');
    for (const [i, keys] of all.entries()) {
      await sheet(page, i + 1, 30);
      await press(page, [...(i === wrong ? ['t'] : keys), 'Enter']);
    }
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    await page.getByText('Đúng 29 / 30 lá').waitFor();
    await page.getByText('Bạn sai 1 lá rơi vào năm điểm của Điều 74').waitFor();
    await page.locator('.wrongs button').click();
    await sheet(page, wrong + 1, 30);
    await page.locator('.decide', { hasText: 'Chưa đúng' }).waitFor();
    await context.close();
  });

  it('is taken up where it was left', async () => {
    const { page, context } = await site.open(address);
    await begin(page, 'Học');
    for (const keys of keysOf('learn').slice(0, 3)) await press(page, [...keys, 'Enter', 'Enter']);
    await sheet(page, 4, 12);
    await page.goto(`${site.url}luyen-tap/cham-phieu/`);
    await page.getByText('Bạn đang làm dở: đã xét 3 / 12 lá.').waitFor();
    await page.getByRole('button', { name: /Làm tiếp/ }).click();
    await sheet(page, 4, 12);
    await press(page, ['ArrowLeft']);
    await sheet(page, 3, 12);
    await page.locator('.decide', { hasText: 'Đúng' }).waitFor();
    await context.close();
  });

  it('a whole Tổ votes on one device, each in turn, and sees what it agrees on', async () => {
    const { page, faults, context } = await site.open(address, phone);
    await page.locator('astro-island:not([ssr]) .exercise').waitFor();
    await page.locator('.mode.pick', { hasText: 'Cả Tổ' }).click();
    for (const at of [0, 1])
      for (let i = 0; i < 12; i++) {
        const fewer = page.getByRole('button', { name: 'Bớt một' }).nth(at);
        if (await fewer.isDisabled()) break;
        await fewer.click();
      }
    // Nobody, or fewer than the quorum, cannot meet.
    expect(await page.getByText('Tổ chưa họp được').count()).toBeGreaterThan(0);
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Thêm một' }).nth(1).click();
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    for (let person = 1; person <= 3; person++) {
      await page.getByRole('heading', { name: `Mời người thứ ${person} / 3` }).waitFor();
      if (person === 1) expect(await violations(page, both)).toEqual([]);
      await page.getByRole('button', { name: 'Tôi là người này, bắt đầu' }).click();
      for (let i = 1; i <= setSize.team; i++) {
        await sheet(page, i, setSize.team);
        await press(page, ['t', 'Enter']);
      }
    }
    await page.getByRole('button', { name: 'Cùng xem kết quả' }).click();
    await page.getByText('Tổ thống nhất: Chưa rõ').first().waitFor();
    expect(await violations(page, both)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});
