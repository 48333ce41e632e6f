import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf, stand, type Stand } from './harness.ts';

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

/** Sheets of A4 that a page prints on. */
const sheets = async (path: string): Promise<number> => {
  const { page, context } = await site.open(path);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  await context.close();
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

describe('what is printed to be carried along', () => {
  it.each(pagesOf().filter((path) => /^hoc\/[^/]+\/$/.test(path)))('/%s: key points of the module on one sheet', async (path) =>
    expect(await sheets(path)).toBe(1),
  );
  it('a lesson takes several, so that one is no accident', async () => expect(await sheets('hoc/kiem-phieu/phieu-hop-le/')).toBeGreaterThan(2));
  it('shows nothing to press, and the whole of what is asked', async () => {
    const { page, context } = await site.open('hoc/kiem-phieu/phieu-hop-le/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.top').isVisible()).toBe(false);
    expect(await page.locator('.prose [data-late]').isVisible()).toBe(false);
    expect(await page.locator('.prose h1').isVisible()).toBe(true);
    await context.close();
  });
});
