import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { stand, type Stand } from './harness.ts';

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

const lesson = 'hoc/kiem-phieu/phieu-hop-le/';
const stored = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));

/** The first question of the page with one answer to choose, awake: questions wake when they come into view. */
const firstChoice = async (page: Page): Promise<Locator> => {
  for (const question of await page.locator('.question').all()) {
    await question.scrollIntoViewIfNeeded();
    await question.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    if (await question.locator('input[type=radio]').count()) return question;
  }
  throw new Error('no question with one answer to choose');
};

/** Answers the first choice question of the page and gives its id. */
const answerFirst = async (page: Page): Promise<string> => {
  const question = await firstChoice(page);
  await question.locator('label.option').first().click();
  await question.getByRole('button', { name: 'Khá chắc' }).click();
  await question.locator('.verdict').waitFor();
  return (await question.getAttribute('id')) ?? '';
};

describe.each([
  ['a desktop', { width: 1366, height: 768 }],
  ['a small phone', { width: 360, height: 740 }],
])('a learner on %s', (_, viewport) => {
  it('says who she is, opens her path, answers, reads to the end, leaves and goes on', { timeout: 60_000 }, async () => {
    const { page, faults, context } = await site.open('', { viewport });
    await page.getByRole('link', { name: 'Thư ký', exact: true }).click();
    await page.waitForURL(/vai\/thu-ky/);
    await page.getByRole('link', { name: /Phiếu hợp lệ và không hợp lệ/ }).click();
    await page.waitForURL(/phieu-hop-le/);
    const id = await answerFirst(page);
    await page.locator('#het-bai').scrollIntoViewIfNeeded();
    await expect.poll(async () => JSON.parse((await stored(page))['thbc.1.l:kiem-phieu/phieu-hop-le'] ?? '{}').readToEnd).toBe(true);
    expect((await stored(page))[`thbc.1.q:${id}`]).toBeDefined();
    await page.goto(site.url);
    await page.getByText('Lần trước:').waitFor();
    await page.getByRole('link', { name: 'Học tiếp' }).click();
    await page.waitForURL(/phieu-hop-le/);
    const again = page.locator(`[id="${id}"]`);
    await again.scrollIntoViewIfNeeded();
    await again.locator('.verdict').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('an exam', () => {
  it('draws 20 questions, is passed or not, explains every question, keeps its result, and asks others next time', { timeout: 90_000 }, async () => {
    const { page, faults, context } = await site.open('thi/kiem-phieu/?ma=K7M2QP');
    const take = async () => {
      const asked: string[] = [];
      for (let i = 0; i < 20; i++) {
        await page.getByText(`Câu ${i + 1}/20`).waitFor();
        asked.push((await page.locator('.quiz .ask').textContent()) ?? '');
        await answerAny(page);
        await page.getByRole('button', { name: 'Tôi đoán' }).click();
      }
      return asked;
    };
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    const first = await take();
    await page.getByRole('heading', { name: /đạt/ }).waitFor();
    expect(await page.locator('.result details').count()).toBe(20);
    expect((await stored(page))['thbc.1.x:kiem-phieu']).toBeDefined();
    await page.getByRole('button', { name: 'Làm đề khác' }).click();
    await page.locator('.quiz .ask').waitFor();
    const second = await take();
    expect(first.filter((q) => second.includes(q)).length).toBeLessThan(8);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is taken up where it was left', { timeout: 60_000 }, async () => {
    const { page, context } = await site.open('thi/kiem-phieu/');
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    for (let i = 0; i < 3; i++) {
      await page.getByText(`Câu ${i + 1}/20`).waitFor();
      await answerAny(page);
      await page.getByRole('button', { name: 'Chắc chắn' }).click();
    }
    await page.getByText('Câu 4/20').waitFor();
    const at = await page.locator('.quiz .ask').textContent();
    await page.reload();
    await page.getByText('Câu 4/20').waitFor();
    expect(await page.locator('.quiz .ask').textContent()).toBe(at);
    await context.close();
  });
});

/** Gives some answer to the question on the screen, whatever its kind. */
const answerAny = async (page: Page): Promise<void> => {
  const quiz = page.locator('.quiz');
  if (await quiz.locator('label.option').count()) await quiz.locator('label.option').first().click();
  else if (await quiz.locator('select').count()) for (const s of await quiz.locator('select').all()) await s.selectOption({ index: 1 });
  else if (await quiz.locator('input[type=text]').count()) await quiz.locator('input[type=text]').fill('7');
};

describe('by keyboard alone', () => {
  it('a question is answered and its explanation reached', { timeout: 60_000 }, async () => {
    const { page, context } = await site.open(lesson);
    const question = await firstChoice(page);
    await question.locator('input').first().focus();
    await page.keyboard.press('Space');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await question.locator('.verdict').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('says');
    await context.close();
  });

  it('the first Tab offers the way to the content', async () => {
    const { page, context } = await site.open(lesson);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
    await context.close();
  });

  it('the menu opens, enlarges the text up to 200 %, changes the theme, and closes with Escape', async () => {
    const { page, context } = await site.open(lesson);
    await page.locator('.menu > summary').focus();
    await page.keyboard.press('Enter');
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(await size()).toBe(18);
    await page.getByRole('button', { name: 'Chữ to' }).focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('Enter');
    await expect.poll(size).toBe(32);
    await page.getByRole('button', { name: 'Sáng / tối' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu').getAttribute('open')).toBeNull();
    await page.reload();
    await expect.poll(size).toBe(32);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await context.close();
  });
});

describe('for a room', () => {
  it('?trinh-chieu shows one idea a screen and goes on by keys', async () => {
    const { page, faults, context } = await site.open(`${lesson}?trinh-chieu`);
    await page.locator('.presenter-bar').waitFor();
    expect(await page.locator('.top').isVisible()).toBe(false);
    const seen = await page.locator('.presenter-bar [role=status]').textContent();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.presenter-bar [role=status]').textContent()).not.toBe(seen);
    await page.keyboard.press('Escape');
    await page.waitForURL((u) => !u.search.includes('trinh-chieu'));
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a heading shows its address and a QR', async () => {
    const { page, faults, context } = await site.open(lesson);
    await page.locator('.prose a.anchor').first().click();
    await page.locator('dialog svg.qr').waitFor();
    expect(await page.locator('dialog .address').textContent()).toContain('#');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('when the browser cannot keep anything', () => {
  it('says so, and the course still works', { timeout: 60_000 }, async () => {
    const { page, context, faults } = await site.open(lesson, {
      before: (c) =>
        c.addInitScript(() => {
          const refuse = () => {
            throw new DOMException('blocked', 'SecurityError');
          };
          Object.defineProperty(globalThis, 'localStorage', { get: refuse });
        }),
    });
    await page.locator('#bao').waitFor({ state: 'visible' });
    expect(await page.locator('#bao').textContent()).toContain('không cho lưu');
    await answerFirst(page);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('something kept that cannot be read', () => {
  it('is set aside and told once, on whatever page, until it has been understood', async () => {
    const { page, context, faults } = await site.open(lesson, {
      before: (c) =>
        c.addInitScript(() => sessionStorage.getItem('once') ?? (sessionStorage.setItem('once', '1'), localStorage.setItem('thbc.1.q:kp-001', '{broken'))),
    });
    await page.locator('#bao', { hasText: 'cất riêng' }).waitFor();
    await page.goto(`${site.url}hoi-dap/`);
    await page.locator('#bao').getByRole('button', { name: 'Tôi đã biết' }).press('Enter');
    await page.locator('#bao').waitFor({ state: 'hidden' });
    await page.goto(site.url);
    await page.locator('html[data-size]').waitFor();
    expect(await page.locator('#bao').isVisible()).toBe(false);
    expect(Object.values(await stored(page))).toContain('{broken');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('without script', () => {
  it('a lesson reads, and a question shows its answer in details', async () => {
    const { page, context } = await site.open(lesson, { javaScriptEnabled: false });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const details = page.locator('.question details').first();
    await details.locator('summary').click();
    expect(await details.locator('p').first().isVisible()).toBe(true);
    expect(await page.locator('.prose [data-late] a').isVisible()).toBe(true);
    expect(await page.locator('.quiz').first().isVisible()).toBe(false);
    await context.close();
  });
});

describe('published below a path of two segments', () => {
  it('home, lesson, styles, islands and search work', { timeout: 60_000 }, async () => {
    const base = '/tap-huan/bau-cu/';
    const other = await stand('.cache/dist-base', base);
    const { page, faults, context } = await other.open('');
    await page.getByRole('link', { name: 'Thư ký', exact: true }).click();
    await page.waitForURL(/tap-huan\/bau-cu\/vai\/thu-ky/);
    await page.goto(other.url + lesson);
    await answerFirst(page);
    await page.keyboard.press('/');
    await page.keyboard.type('niem phong');
    const link = page.locator('dialog .found a').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toContain(`${base}`);
    expect(faults).toEqual([]);
    await context.close();
    await other.close();
  });
});
