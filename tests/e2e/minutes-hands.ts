import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { editionSchema } from '../../src/domain/edition/schema.ts';
import { rulesOf } from '../../src/domain/minutes/rules.ts';
import { taskOf, type Choice, type Task } from '../../src/domain/minutes/task.ts';
import type { Area, Field, Values } from '../../src/domain/minutes/types.ts';

/** The rules of the edition the site is built with. */
export const rules = rulesOf(editionSchema.parse(parse(readFileSync('content/editions/2026.yml', 'utf8'))));

/** The work a code gives, found without the page. */
export const workOf = (choice: Partial<Choice> & Pick<Choice, 'mode' | 'form'>, evening?: Area): Task =>
  taskOf({ seed: 'K7M2QP', convention: 'net', test: false, ...choice }, rules, undefined, evening);

/** What has the focus. */
interface Here {
  id: string;
  tag: string;
  text: string;
  /** Words of the label around it. */
  label: string;
  /** Id of the group around it. */
  group: string;
}
export const here = (page: Page): Promise<Here> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const words = (one: Element | null | undefined) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { id: at?.id ?? '', tag: at?.tagName ?? '', text: words(at), label: words(at?.closest('label')), group: at?.closest('[role=group]')?.id ?? '' };
  });

/** Presses Tab until `is` holds of what has the focus; fails when the way is longer than anybody would go. */
export const tabTo = async (page: Page, what: string, is: (at: Here) => boolean, key = 'Tab', most = 90): Promise<void> => {
  for (let i = 0; i <= most; i++) {
    if (is(await here(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`«${what}» is not reached by ${most} times ${key}`);
};

/** Goes to a button or link by its words and presses it. */
export const pressNamed = async (page: Page, text: string, key = 'Tab'): Promise<void> => {
  await tabTo(page, text, (at) => (at.tag === 'BUTTON' || at.tag === 'A') && at.text === text, key);
  await page.keyboard.press('Enter');
};

/** Until the heading of a new screen has the focus. */
export const arrived = (page: Page, heading: string | RegExp): Promise<void> =>
  expect
    .poll(
      async () => {
        const { tag, text } = await here(page);
        return /^H[23]$/.test(tag) ? text : '';
      },
      { timeout: 20_000 },
    )
    .toMatch(heading);

export const awake = (page: Page): Promise<unknown> => page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));

const idOf = (key: string) => `mb-${key}`;

/** Writes one field as somebody without a mouse does: numbers typed, lists with arrows, boxes and signatures with the space bar. */
export const write = async (page: Page, field: Field, text: string): Promise<void> => {
  const own = idOf(field.key);
  if (field.kind === 'set') {
    const wanted = text.split(',');
    for (const option of field.options ?? []) {
      if (!wanted.includes(option.id)) continue;
      await tabTo(page, `${field.key} ${option.text}`, (at) => at.group === own && at.label === option.text);
      await page.keyboard.press('Space');
    }
    return;
  }
  await tabTo(page, field.key, (at) => at.id === own);
  if (field.kind === 'sign') await page.keyboard.press('Space');
  else if (field.kind === 'choice') {
    const down = (field.options ?? []).filter((one) => one.id !== '').findIndex((one) => one.id === text) + 1;
    if (down === 0) throw new Error(`no option ${text} of ${field.key}`);
    for (let i = 0; i < down; i++) await page.keyboard.press('ArrowDown');
  } else {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
};

/** Writes every field that is asked for and has something to say, in the order of the paper. */
export const fill = async (page: Page, fields: readonly Field[], values: Values): Promise<void> => {
  for (const field of fields) {
    const text = values[field.key] ?? '';
    if (field.ask && text !== '') await write(page, field, text);
  }
};

/** What is kept on the device under a name. */
export const stored = (page: Page, name: string): Promise<Record<string, unknown> | undefined> =>
  page.evaluate((key) => {
    const text = localStorage.getItem(`thbc.1.${key}`);
    return text === null ? undefined : (JSON.parse(text) as Record<string, unknown>);
  }, name);
