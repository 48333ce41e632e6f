import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { stand, type Stand, type Watched } from './harness.ts';
import { queries } from './queries.ts';

let site: Stand;
let watched: Watched;
let page: Page;
beforeAll(async () => {
  site = await stand();
  watched = await site.open('tim/');
  page = watched.page;
  await page.locator('#tim-trang-thai', { hasText: 'Gõ vài chữ' }).waitFor();
});
afterAll(() => site.close());

const status = () => page.locator('#tim-trang-thai', { hasText: /kết quả|Không thấy/ });
const found = () => page.locator('.found a').evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname + (a as HTMLAnchorElement).hash));

/** Types a query into the search page and gives the addresses found. */
const find = async (query: string): Promise<string[]> => {
  await page.evaluate(() => {
    document.getElementById('tim-ket-qua')?.replaceChildren();
    const says = document.getElementById('tim-trang-thai');
    if (says) says.textContent = '';
  });
  await page.locator('#tim-gi').fill(query);
  await status().waitFor();
  return found();
};

describe('officials find the right page first, with and without accents', () => {
  it('asks at least 60 queries', () => expect(queries.length).toBeGreaterThanOrEqual(60));
  it.each(queries)('%s', async (query, first) => {
    expect((await find(query))[0]).toMatch(first);
  });
  it('takes the query from the address', async () => {
    await page.goto(`${site.url}tim/?q=${encodeURIComponent('tạm trú')}`);
    await status().waitFor();
    expect(await page.locator('#tim-gi').inputValue()).toBe('tạm trú');
    expect((await found()).length).toBeGreaterThan(0);
  });
  it('says so when there is nothing', async () => {
    expect(await find('xyzzyq')).toEqual([]);
    expect(await page.locator('#tim-trang-thai').textContent()).toContain('Không thấy');
  });
  it('shows hostile text as text', async () => {
    await find('<img src=x onerror=alert(1)>');
    expect(await page.locator('.found img').count()).toBe(0);
  });
  it('nothing went wrong meanwhile', () => expect(watched.faults).toEqual([]));
});

describe('the search box over any page', () => {
  it('opens with the key / and finds while typing; the page that opens marks the words', async () => {
    const { page: lesson, faults, context } = await site.open('hoc/kiem-phieu/kiem-dem-hinh-vuong/');
    const before = await lesson.evaluate(() => performance.getEntriesByType('resource').filter((r) => r.name.includes('pagefind')).length);
    expect(before, 'nothing of search is loaded before it is used').toBe(0);
    await lesson.keyboard.press('/');
    await lesson.keyboard.type('phieu hop le');
    await lesson.locator('dialog .found a').first().waitFor();
    expect(await lesson.locator('dialog input').inputValue(), 'no letter is lost while the box is loaded').toBe('phieu hop le');
    await lesson.locator('dialog .found a', { hasText: 'Phiếu hợp lệ và không hợp lệ' }).first().click();
    await lesson.waitForURL(/phieu-hop-le/);
    await lesson.locator('mark').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
