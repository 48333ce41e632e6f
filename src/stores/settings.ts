import { atom, onMount } from 'nanostores';
import type { WritableAtom } from 'nanostores';
import { parseDay, parseRole } from '#domain/progress/parse.ts';
import { onChange, read, remove, setAside, write } from './storage.ts';

export type Theme = '' | 'light' | 'dark';
export type TextSize = 0 | 1 | 2 | 3 | 4;
export interface Place {
  /** Path on this site, with an anchor if there is one. */
  readonly href: string;
  readonly title: string;
}

/** The size of the page as designed. */
export const normalTextSize: TextSize = 1;

interface Shape<T> {
  initial: T;
  /** undefined for what cannot be understood. */
  parse: (text: string) => T | undefined;
  format: (value: T) => string;
}

/** An atom kept under its own key; it loads when something first listens. The initial value removes the key. */
const setting = <T>(name: string, { initial, parse, format }: Shape<T>): WritableAtom<T> => {
  const $value = atom<T>(initial);
  const show = $value.set;
  const load = () => {
    const text = read(name);
    const value = text === null ? initial : parse(text);
    if (value === undefined && text !== null) setAside(name);
    show(value ?? initial);
  };
  $value.set = (value) => {
    if (value === initial) remove(name);
    else write(name, format(value));
    show(value);
  };
  onMount($value, () => {
    load();
    return onChange((changed) => (changed === null || changed === name) && load());
  });
  return $value;
};

const plain = { initial: '', format: (value: string) => value };
const known = <T>(values: readonly T[], text: string): T | undefined => values.find((value) => String(value) === text);

/** Role id, '' until chosen. Key `thbc.1.role`. */
export const $role = setting('role', { ...plain, parse: (text) => parseRole(text) || undefined });

/** ISO date, '' until entered. Key `thbc.1.election-day`. */
export const $electionDay = setting('election-day', { ...plain, parse: (text) => parseDay(text) || undefined });

/** '' follows the system. Key `thbc.1.theme`: the plain word, also read by the script in the head. */
export const $theme = setting<Theme>('theme', { initial: '', parse: (text) => known(['light', 'dark'] as const, text), format: String });

/** Key `thbc.1.text-size`: the plain digit, also read by the script in the head. */
export const $textSize = setting<TextSize>('text-size', {
  initial: normalTextSize,
  parse: (text) => known([0, 1, 2, 3, 4] as const, text),
  format: String,
});

const parsePlace = (text: string): Place | undefined => {
  try {
    const { href, title } = JSON.parse(text) as Record<string, unknown>;
    const inside = typeof href === 'string' && /^\/(?![/\\])/.test(href) && href.length < 500;
    return inside && typeof title === 'string' && title.length < 300 ? { href, title } : undefined;
  } catch {
    return undefined;
  }
};

/** Where the learner was last, to go on from. Key `thbc.1.last-place`. */
export const $lastPlace = setting<Place | undefined>('last-place', {
  initial: undefined,
  parse: parsePlace,
  format: (value) => JSON.stringify(value),
});
