import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply, initial, newGame, type Setup, type State } from '../../src/domain/count/run.ts';
import { perfectToken } from '../domain/count/player.ts';
import { doToken, playOn } from './count-hands.ts';
import { dist, stand, type Stand } from './harness.ts';
import { violations } from './look.ts';

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

const phone = { viewport: { width: 360, height: 740 } };
const setup: Setup = { seed: 'KBEM23', size: 'quick', role: 'check', mode: 'learn' };
const slug = { check: 'kiem-tra', write: 'ghi', read: 'doc', all: 'ca-ba' };
const begin = async (own: Setup, options: Parameters<Stand['open']>[1] = {}) => {
  const seen = await site.open(`luyen-tap/dem-phieu/?ma=${own.seed}&vai=${slug[own.role]}&hom=nhanh&che-do=${own.mode === 'test' ? 'kiem-tra' : 'hoc'}`, {
    reducedMotion: 'reduce',
    ...options,
  });
  await seen.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await seen.page.locator('.count .start .primary').first().focus();
  await seen.page.keyboard.press('Enter');
  return seen;
};

describe('the counting room', () => {
  it.each(['check', 'write', 'read', 'all'] as const)(
    'is gone through by keyboard alone, from the closing hour to the final sheet (%s)',
    async (role) => {
      const own: Setup = { ...setup, role, mode: 'test' };
      const { page, faults, context } = await begin(own);
      await playOn(page, own);
      await page.waitForSelector('.count .result');
      expect(await page.locator('.count .big').innerText()).toContain('Mọi con số đúng');
      expect(await page.locator('.count .done-stamp').count()).toBe(1);
      const item = await page.evaluate(() => JSON.parse(localStorage.getItem('thbc.1.e:dem-phieu') ?? '{}') as Record<string, unknown>);
      expect(item).toMatchObject({ passed: true, best: 100, perfectRuns: 1 });
      expect(faults).toEqual([]);
      await context.close();
    },
    120_000,
  );

  it('has no fault of access and nothing to scroll sideways on a phone, on any of its screens', async () => {
    const { page, context } = await begin(setup, phone);
    const game = newGame(setup);
    let state: State = initial;
    const seen = new Set<string>();
    const found: string[] = [];
    while (state.where.kind !== 'done') {
      const screen = 'id' in state.where ? `${state.where.kind} ${state.where.id}` : state.where.kind;
      if (!seen.has(screen)) {
        seen.add(screen);
        found.push(...(await violations(page)).map((fault) => `${screen}: ${fault}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${screen}: sideways`);
      }
      const token = perfectToken(game, state);
      await doToken(page, game, state, token);
      state = apply(game, state, token);
    }
    found.push(...(await violations(page)));
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(24);
    await context.close();
  }, 180_000);

  it('goes on after the page was closed', async () => {
    const { page, context } = await begin(setup);
    const state = await playOn(page, setup, (now) => now.where.kind === 'read' && now.where.ballot === 2);
    await page.reload();
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.getByRole('button', { name: 'Kiểm tiếp' }).click();
    expect(await page.locator('.count-line').innerText()).toContain('Lá 3');
    await playOn(page, setup, (now) => now.where.kind === 'close', state);
    expect(await page.locator('.count .closing').count()).toBe(1);
    await context.close();
  }, 60_000);

  it('stops the reading in a lesson when a mistake has passed by', async () => {
    const { page, context } = await begin(setup);
    const game = newGame(setup);
    let state = await playOn(page, setup, (now) => now.live.length > 0);
    const before = state.live[0];
    while (state.where.kind === 'read' && state.where.ballot === before?.ballot) {
      await doToken(page, game, state, 'n');
      state = apply(game, state, 'n');
    }
    expect(await page.locator('.count .hint').innerText()).toContain('Dừng!');
    await context.close();
  }, 60_000);

  it('brings at most 60 KB of script, after compression', async () => {
    const { page, context } = await site.open('luyen-tap/dem-phieu/');
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    const names = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((one) => new URL(one.name).pathname)
        .filter((name) => name.endsWith('.js')),
    );
    const sum = names.reduce((all, name) => all + gzipSync(readFileSync(`${dist}${name}`)).length, 0);
    expect(names.length).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(60 * 1024);
    await context.close();
  });
});
