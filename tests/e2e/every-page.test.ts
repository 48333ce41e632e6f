import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf, stand, type Stand, type Watched } from './harness.ts';
import { both, sideways, violations, withAxe } from './look.ts';

let site: Stand;
let watched: Watched;
beforeAll(async () => {
  site = await stand();
  watched = await site.open('', { viewport: { width: 360, height: 740 }, bypassCSP: true, reducedMotion: 'reduce', before: withAxe });
});
afterAll(() => site.close());

/** Everything that comes into view starts its island; then nothing moves any more. */
const settle =
  'async () => { for (let y = 0; y < document.body.scrollHeight; y += 1500) { scrollTo(0, y); await new Promise((r) => setTimeout(r, 20)); } scrollTo(0, 0); await new Promise((r) => setTimeout(r, 120)); }';

describe('every page: no violation of WCAG in either theme, no error, nothing wider than a small phone', () => {
  it.each(pagesOf().map((p) => [p]))('/%s', { timeout: 60_000 }, async (path) => {
    const { page, faults } = watched;
    faults.length = 0;
    await page.goto(site.url + path, { waitUntil: 'load' });
    await page.evaluate(`(${settle})()`);
    const wide = await sideways(page);
    const found = [...(wide > 0 ? [`wider than the phone by ${wide} px`] : []), ...(await violations(page, both))];
    expect([...found, ...faults.filter((f) => path !== '404.html' || !f.includes('404'))]).toEqual([]);
  });
});
