import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf, stand, type Stand } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

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
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) found.push(`wider than the phone by ${wide} px`);
    await page.evaluate(axe);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((t) => {
        document.documentElement.dataset['theme'] = t;
      }, theme);
      const result = (await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`)) as {
        violations: Violation[];
      };
      for (const v of result.violations)
        found.push(
          `${theme} ${v.id}: ${v.nodes
            .slice(0, 3)
            .map((n) => `${n.target.join(' ')} (${n.failureSummary.split('\n')[1]?.trim()})`)
            .join(' | ')}`,
        );
    }
    await context.close();
    expect([...found, ...faults.filter((f) => path !== '404.html' || !f.includes('404'))]).toEqual([]);
  });
});
