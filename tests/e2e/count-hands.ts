import type { Page } from 'playwright-core';
import { apply, initial, newGame, type Game, type Setup, type State } from '../../src/domain/count/run.ts';
import { countWords as t } from '../../src/i18n/count.ts';
import { perfectToken } from '../domain/count/player.ts';

/** Presses a button or ticks a box with the keyboard only. */
const press = async (page: Page, selector: string, key = 'Enter') => {
  await page.locator(selector).first().focus();
  await page.keyboard.press(key);
};

const decide = async (page: Page, game: Game, state: State, choice: string) => {
  if (state.where.kind !== 'decide') return;
  const { id } = state.where;
  const parts = choice.split(',');
  if (id === 'order') for (const part of parts) await press(page, `.count .job:has-text("${t.decide.order.options[part as 'seal']}")`);
  else if (id === 'witness')
    for (const part of parts) await press(page, `.count label:has-text("${t.decide.witness.options[part as 'nurse']}") input`, 'Space');
  else if (id === 'sort') for (const part of parts.filter((one) => one !== '-')) await press(page, `.count .fan li:nth-child(${Number(part) + 1}) button`);
  else if (id === 'hand') for (const [i, k] of parts.entries()) await press(page, `.count .hand-grid > li:nth-child(${i + 1}) .k:nth-child(${k})`);
  else if (id === 'odd') {
    for (const [i, letter] of parts.entries()) {
      await press(page, `.count .dots li:nth-child(${i + 1}) button`);
      await press(page, `.count .verdict:nth-child(${'vit'.indexOf(letter) + 1})`);
    }
  } else {
    const options = await page.locator('.count .choices input').count();
    const at = optionAt(game, id, choice);
    if (at < 0 || at >= options) throw new Error(`no option ${choice} of ${id}`);
    await press(page, `.count .choices label:nth-of-type(${at + 1}) input`, 'Space');
  }
  await press(page, '.count .bar-bottom .primary');
};

/** Where an option stands on the screen. */
const optionAt = (game: Game, id: string, choice: string): number => {
  const { options } = game.scene;
  if (id in options) return options[id as keyof typeof options].indexOf(choice);
  if (id === 'inventory') return ['ok', ...game.box.heaps.map(({ level }) => `recount-${level}`), 'subtract'].indexOf(choice);
  if (id === 'piles') return ['ok', 'valid', 'piles', 'fix'].indexOf(choice);
  return choice === 'go' ? 0 : Number(choice.slice('find-'.length));
};

const type = async (page: Page, values: readonly string[]) => {
  for (const [i, value] of values.entries()) {
    await page.locator('.count input.figure').nth(i).focus();
    await page.keyboard.type(value);
  }
  await press(page, '.count .bar-bottom .primary');
};

/** Does by keyboard what a token of the log says. */
export const doToken = async (page: Page, game: Game, state: State, token: string): Promise<void> => {
  const arg = token.slice(1);
  switch (token[0]) {
    case 'd':
      return decide(page, game, state, arg);
    case 'o':
      return press(page, '.count .bar-bottom .primary');
    case 'n': {
      if (state.where.kind !== 'read') return;
      await page.locator('.count .reading').focus();
      return page.keyboard.press('Space');
    }
    case 's':
      await page.locator('.count .reading').focus();
      return page.keyboard.press(String(Number(arg) + 1));
    case 'x':
      await page.locator('.count .reading').focus();
      await page.keyboard.press('d');
      return press(page, `.count .stop-kinds .button:has-text("${t.stop.kinds[arg as 'skip']}")`);
    case 'k':
      return (await page.locator('.count input.figure').count()) > 0 ? type(page, arg.split(',')) : press(page, '.count .bar-bottom .primary');
    case 'g': {
      const [k, row] = arg.split('-').map(Number);
      return press(page, `.count .totals-table tbody tr:nth-child(${(row ?? 0) + 1}) td:nth-of-type(${k}) .cell`);
    }
    case 't':
      return type(page, arg.split(','));
    default:
      throw new Error(`no hands for ${token}`);
  }
};

/** Plays an evening without a mistake until `until` says stop; the page must have started the same game. */
export const playOn = async (page: Page, setup: Setup, until: (state: State) => boolean = () => false, from: State = initial): Promise<State> => {
  const game = newGame(setup);
  let state = from;
  while (state.where.kind !== 'done' && !until(state)) {
    const token = perfectToken(game, state);
    await doToken(page, game, state, token);
    state = apply(game, state, token);
  }
  return state;
};
