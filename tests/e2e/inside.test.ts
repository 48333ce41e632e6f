import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { stand, type Stand } from './harness.ts';

/** The lesson that holds a whole exercise. */
const lesson = 'hoc/kiem-phieu/phieu-hop-le/';
const own = 'luyen-tap/cham-phieu/';

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

const exercise = (page: Page) => page.locator('.prose .exercise');
const near = (page: Page) => page.locator('.prose [data-late]').evaluate((place) => place.scrollIntoView({ block: 'center' }));
const ready = (page: Page) => page.locator('.prose astro-island:not([ssr]) .exercise').waitFor();

/** Through the exercise as a test, by keyboard alone: every ballot goes before the whole Tổ. */
const takeTest = async (page: Page): Promise<void> => {
  const press = async (selector: string, key: string) => {
    await exercise(page).locator(selector).focus();
    await page.keyboard.press(key);
  };
  await press('.mode.pick:has-text("Kiểm tra") input', 'Space');
  await press('.start button[type=submit]', 'Enter');
  const submit = exercise(page).locator('button.submit');
  for (let i = 0; i < 60; i++) {
    await exercise(page).locator('.desk').waitFor();
    const last = (await submit.count()) > 0;
    await press('.kind.team input', 'Space');
    await press('.moves .primary', 'Enter');
    if (last) break;
  }
  await press('button.submit', 'Enter');
};

describe('an exercise inside a lesson', () => {
  it('is not there until the reader comes near', async () => {
    const { page, faults, context } = await site.open(lesson);
    const asked: string[] = [];
    page.on('request', (r) => asked.push(new URL(r.url()).pathname));
    expect(await exercise(page).count()).toBe(0);
    await page.waitForTimeout(300);
    expect(asked.filter((path) => path.includes(own))).toEqual([]);
    await near(page);
    await ready(page);
    expect(asked.filter((path) => path.includes(own))).toEqual([`/${own}`]);
    expect(await page.locator('.prose h1').count()).toBe(1);
    expect(await page.locator('main main').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('looks as on its own page', async () => {
    const look = (page: Page) =>
      page.locator('main astro-island:not([ssr]) > .exercise').evaluate((section) => {
        const { backgroundColor, borderRadius, paddingTop } = getComputedStyle(section);
        return { backgroundColor, borderRadius, paddingTop };
      });
    const { page, context } = await site.open(lesson);
    await near(page);
    await ready(page);
    const inside = await look(page);
    await page.goto(site.url + own);
    await page.locator('main astro-island:not([ssr]) > .exercise').waitFor();
    expect(await look(page)).toEqual(inside);
    await context.close();
  });

  it('is done by keyboard, leaves the address of the lesson as it is, and counts', { timeout: 120_000 }, async () => {
    const { page, faults, context } = await site.open(lesson);
    await near(page);
    await ready(page);
    const address = page.url();
    await takeTest(page);
    expect(page.url()).toBe(address);
    const kept = () => page.evaluate(() => localStorage.getItem('thbc.1.e:cham-phieu'));
    await expect.poll(kept).not.toBeNull();
    expect(page.url()).toBe(address);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('takes the focus over from the link in its place', async () => {
    const { page, context } = await site.open(lesson);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-late] a')?.focus());
    await ready(page);
    expect(await exercise(page).evaluate((section) => section === document.activeElement)).toBe(true);
    await context.close();
  });

  it('is a link to its own page without script, and when the page cannot be had', async () => {
    const { page, context } = await site.open(lesson, { javaScriptEnabled: false });
    const link = page.locator('.prose [data-late] a');
    expect(await link.isVisible()).toBe(true);
    await link.click();
    await page.waitForURL((url) => url.pathname === `/${own}`);
    await context.close();
    const cut = await site.open(lesson);
    const errors: string[] = [];
    cut.page.on('pageerror', (e) => errors.push(e.message));
    await cut.page.route(`**/${own}`, (route) => route.abort());
    await near(cut.page);
    await cut.page.waitForTimeout(500);
    expect(await cut.page.locator('.prose [data-late] a').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await cut.page.unroute(`**/${own}`);
    await cut.page.evaluate(() => scrollTo(0, 0));
    await cut.page.waitForTimeout(200);
    await near(cut.page);
    await ready(cut.page);
    await cut.context.close();
  });
});
