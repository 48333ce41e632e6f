import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What another theme can break. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
export const both = ['light', 'dark'] as const;
type Theme = (typeof both)[number];

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** Until nothing on the page moves or fades any more; colours in between are nobody's reading. */
const stillness = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
        .map((one) => one.finished),
    ),
  );

/** Has axe in every page of a context from its beginning, for those who look at one page after the other. */
export const withAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript(axe);

/** Puts axe into the page that is open, once; it takes as long as some of the looks. */
const ensureAxe = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
};

/**
 * What axe finds against WCAG 2.2 AA and good practice in the page as it stands, in the theme it has or in each of `themes`;
 * in further themes only its colours are looked at. The page must have been opened with `bypassCSP` when its policy forbids evaluation.
 */
export const violations = async (page: Page, themes?: readonly Theme[]): Promise<string[]> => {
  const found: string[] = [];
  await ensureAxe(page);
  const own = (await page.evaluate(() => document.documentElement.dataset['theme'])) === 'dark' ? ('dark' as const) : ('light' as const);
  for (const [i, theme] of (themes ?? [own]).entries()) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await stillness(page);
    const result = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(i === 0 ? everything : colours)} })`)) as {
      violations: Violation[];
    };
    for (const { id, nodes } of result.violations)
      found.push(
        `${theme} ${id}: ${nodes
          .slice(0, 3)
          .map((node) => `${node.target.join(' ')} (${node.failureSummary.split('\n')[1]?.trim() ?? ''})`)
          .join(' | ')}`,
      );
  }
  return found;
};

/** By how many pixels the page is wider than the screen; 0 when nobody has to scroll sideways. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
