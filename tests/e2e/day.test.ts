import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { showShare } from '../../src/domain/course/percent.ts';
import { drawDay } from '../../src/domain/day/draw.ts';
import { minutesOf, runDay } from '../../src/domain/day/run.ts';
import { dayPartSchema, type DayPart } from '../../src/domain/day/schema.ts';
import type { Day, DayContent } from '../../src/domain/day/types.ts';
import { isValid } from '../../src/domain/day/world.ts';
import { stand, type Stand } from './harness.ts';
import { sideways, violations } from './look.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const parts = readdirSync('content/days').map((file) => dayPartSchema.parse(parse(readFileSync(`content/days/${file}`, 'utf8'))));
const part = <K extends DayPart['part']>(name: K): Extract<DayPart, { part: K }> => {
  const found = parts.find((one): one is Extract<DayPart, { part: K }> => one.part === name);
  if (!found) throw new Error(name);
  return found;
};
const content: DayContent = {
  evening: part('evening'),
  opening: part('opening'),
  desk: part('desk').cards,
  incidents: part('incidents').cards,
  closing: part('closing'),
  sending: part('sending'),
  late: part('late').late,
};
const rules = { copies: 3 };
const path = 'luyen-tap/mot-ngay/?ma=';
/** A code whose evening hides unstamped ballots and an open cabinet. */
const code =
  ['K7M2QP', 'ABCDEF', 'HJKMNP', 'QRSTUV', 'WXYZ23', 'A2B3C4', 'D5E6F7', 'G8H9JK'].find((one) =>
    ['N01', 'N03'].every((fault) => drawDay(one, content).defects.includes(fault)),
  ) ?? '';

interface Ways {
  /** Tasks of the evening left out. */
  skip?: readonly string[];
  /** Runs in each stage before it is answered. */
  look?: (page: Page, kind: string) => Promise<void>;
}

/** Goes through a whole day as a careful person would, except for `skip`. */
const liveThrough = async (page: Page, day: Day, { skip = [], look = async () => {} }: Ways) => {
  const answers: string[] = [];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const next = () => press('Xong chặng này');
  for (const [i, stage] of day.stages.entries()) {
    await page.locator('.day-exercise h3', { hasText: `Chặng ${i + 1} trên` }).waitFor();
    await look(page, stage.kind);
    const { world } = runDay(day, content, rules, answers);
    if (stage.kind === 'evening') {
      const tasks = day.tasks.filter((task) => task.code !== undefined && !skip.includes(task.id));
      for (const task of tasks) await page.locator('.choice', { hasText: task.text }).click();
      await press('Khóa cửa, bắt đầu ca trực');
      answers.push(tasks.map((task) => task.id).join(','));
    } else if (stage.kind === 'opening' || stage.kind === 'closing') {
      const steps = content[stage.kind].steps.filter((step) => step.wrong === undefined);
      for (const step of steps) await page.locator('.choice', { hasText: step.text }).click();
      answers.push(steps.map((step) => step.id).join(','));
    } else if (stage.kind === 'card') {
      const right = stage.card.options.findIndex((one) => one.right);
      await page.keyboard.press(String(stage.options.indexOf(right) + 1));
      answers.push(String(right));
    } else if (stage.kind === 'inventory' || stage.kind === 'box') {
      const [sum, fits] =
        stage.kind === 'inventory' ? [world.issued + world.spoiled + world.left, world.balanced] : [world.collected, world.collected === world.expected];
      await page.locator('.field input').fill(String(sum));
      await page.getByRole('radio', { name: fits ? /^Khớp/ : /đếm lại/ }).check();
      await next();
      answers.push(`${sum};${fits ? 'write' : 'report'}`);
    } else if (stage.kind === 'judging') {
      for (const [b, ballot] of world.pile.entries())
        await page
          .getByRole('radiogroup', { name: `Lá ${b + 1}`, exact: true })
          .getByRole('radio', { name: isValid(ballot, day.seats) ? 'Hợp lệ' : 'Không hợp lệ', exact: true })
          .check();
      await next();
      answers.push(world.pile.map((ballot) => (isValid(ballot, day.seats) ? 'V' : 'K')).join(''));
    } else if (stage.kind === 'votes') {
      for (const [v, votes] of world.votes.entries()) await page.locator('.vote-rows input').nth(v).fill(String(votes));
      await next();
      answers.push(world.votes.join(','));
    } else if (stage.kind === 'minutes') {
      const { collected, valid, invalid, turnout, validShare, invalidShare } = minutesOf(day, world);
      const texts = [String(collected), String(valid), String(invalid), showShare(turnout), showShare(validShare), showShare(invalidShare)];
      for (const [f, text] of texts.entries()) await page.locator('.form-paper input').nth(f).fill(text);
      await next();
      answers.push(texts.join('|'));
    } else {
      for (const pick of [...content.sending.signers, ...content.sending.receivers])
        if (pick.right) await page.getByRole('checkbox', { name: pick.text, exact: true }).check();
      await page.getByRole('radio', { name: '3 bản', exact: true }).check();
      for (const pick of content.sending.ballots) if (pick.right) await page.getByRole('radio', { name: pick.text, exact: true }).check();
      await next();
      answers.push('');
    }
  }
};

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

describe('one whole day', () => {
  it('there is a code for it', () => expect(code).not.toBe(''));

  it('done carefully: nothing comes back, the numbers fit, the stamp', async () => {
    const { page, faults, context } = await site.open(`${path}${code}`);
    await page.getByRole('button', { name: 'Bắt đầu ngày' }).click();
    const seen: string[] = [];
    await liveThrough(page, drawDay(code, content), { look: async (p) => void ((await p.locator('.back').count()) > 0 && seen.push('back')) });
    expect(seen).toEqual([]);
    const report = page.locator('.day-exercise .report');
    await report.locator('.stamp').waitFor();
    expect(await report.textContent()).toContain('100 %');
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('thbc.1.e:mot-ngay') ?? '{}') as object)).toMatchObject({ passed: true, best: 100 });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('two checks left out in the evening: two spare ballots gone at the inventory, unstamped ballots in the box, both in the report', async () => {
    const { page, context } = await site.open(`${path}${code}`);
    await page.getByRole('button', { name: 'Bắt đầu ngày' }).click();
    const seen: Record<string, string> = {};
    await liveThrough(page, drawDay(code, content), {
      skip: ['soat-dau', 'niem-phong-tu'],
      look: async (p, kind) => {
        if ((await p.locator('.back').count()) > 0) seen[kind] = (await p.locator('.back').textContent()) ?? '';
        if (kind === 'judging') expect(await p.locator('.seal.bare').count()).toBe(2);
      },
    });
    expect(seen['inventory']).toContain('Hai lá dự trữ');
    expect(seen['judging']).toContain('không có dấu của Tổ');
    const report = page.locator('.day-exercise .report');
    expect(await report.locator('.late-list li').count()).toBe(2);
    expect(await report.locator('.late-list .cite').count()).toBeGreaterThan(1);
    await context.close();
  });

  it('half a day survives a reload, on a phone, by touch', async () => {
    const { page, faults, context } = await site.open(`${path}${code}`, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.getByRole('button', { name: 'Bắt đầu ngày' }).tap();
    await page.locator('.choice').first().tap();
    const done = await page.locator('.done-list li').count();
    expect(done).toBe(1);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.reload();
    await page.getByRole('button', { name: 'Làm tiếp' }).tap();
    expect(await page.locator('.done-list li').count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('accessible in every stage', () => {
  it.each([
    [360, 'light'],
    [1366, 'dark'],
  ] as const)('%i px, %s: through all stages to the report', async (width, colorScheme) => {
    const { page, context } = await site.open(`${path}${code}`, { viewport: { width, height: 740 }, colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Bắt đầu ngày' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bắt đầu ngày' }).click();
    const looked = new Set<string>();
    await liveThrough(page, drawDay(code, content), {
      skip: ['soat-dau'],
      look: async (p, kind) => {
        if (looked.has(kind)) return;
        looked.add(kind);
        expect(await violations(p), kind).toEqual([]);
        expect(await sideways(p), kind).toBeLessThanOrEqual(0);
      },
    });
    await page.locator('.report').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe('on paper', () => {
  it('the twin has the day and its key', async () => {
    const { page, context } = await site.open(`${path}${code}`, { before: async (c) => void (await c.addInitScript(() => (window.print = () => undefined))) });
    await page.getByRole('button', { name: 'In bản giấy' }).click();
    const twin = page.locator('.day-twin');
    await twin.waitFor({ state: 'attached' });
    const day = drawDay(code, content);
    for (const name of day.candidates) expect(await twin.textContent()).toContain(name);
    expect(await twin.locator('.key').textContent()).toContain('Đáp án');
    await context.close();
  });
});
