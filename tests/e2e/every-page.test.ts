import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf, stand, type Stand } from './harness.ts';
import { sideways, violations } from './look.ts';

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

/** Everything that comes into view starts its island; then nothing moves any more. */
const settle =
  'async () => { for (let y = 0; y < document.body.scrollHeight; y += 1500) { scrollTo(0, y); await new Promise((r) => setTimeout(r, 20)); } scrollTo(0, 0); await new Promise((r) => setTimeout(r, 120)); }';

describe('every page: no violation of WCAG in either theme, no error, nothing wider than a small phone', () => {
  it.each(pagesOf().map((p) => [p]))('/%s', { timeout: 60_000 }, async (path) => {
    const found: string[] = [];
    const { page, context, faults } = await site.open(path, { viewport: { width: 360, height: 740 }, bypassCSP: true, reducedMotion: 'reduce' });
    await page.evaluate(`(${settle})()`);
    const wide = await sideways(page);
    if (wide > 0) found.push(`wider than the phone by ${wide} px`);
    found.push(...(await violations(page)));
    await context.close();
    expect([...found, ...faults.filter((f) => path !== '404.html' || !f.includes('404'))]).toEqual([]);
  });
});
