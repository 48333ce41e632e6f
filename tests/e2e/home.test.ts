import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stand, type Stand } from './harness.ts';
import { browsers } from './packages.ts';
import { sharesOf } from './picture.ts';
import type { Profile, Tab } from './tab.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

/** The drawing of decorating the room: much red, much paper, many lines. */
const drawing = '.mod:nth-of-type(4) .vignette';
const colours = `['--ink', '--red', '--card'].map((name) => getComputedStyle(document.querySelector('${drawing}')).getPropertyValue(name))`;

describe.each(browsers())('the drawings of the home page in %s', (_, create) => {
  let profile: Profile;
  let tab: Tab;
  beforeAll(async () => {
    profile = create();
    tab = await profile.open();
  });
  afterAll(() => profile.remove());

  it.each(['light', 'dark'])('stand there in the colours of the %s theme, though they come from a file of their own', async (theme) => {
    await tab.go(site.url);
    await tab.value(`document.documentElement.dataset.theme = '${theme}'`);
    const all = "[...document.querySelectorAll('.mod .vignette use')]";
    expect(await tab.value<number>(`${all}.length`)).toBe(12);
    await tab.until(`${all}.every((one) => one.getBBox().width > 60 && one.getBBox().height > 40)`);
    const page = await site.browser.newPage();
    const [ink = 0, red = 0, card = 0] = await sharesOf(page, await tab.picture(drawing), await tab.value<string[]>(colours));
    await page.close();
    expect(ink, 'lines').toBeGreaterThan(0.03);
    expect(red, 'what is red').toBeGreaterThan(0.01);
    expect(card, 'paper').toBeGreaterThan(0.4);
  });
});
