import type { Code } from '#domain/count/codes.ts';
import { heapOf, type Game } from '#domain/count/run.ts';
import type { Level } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';

/** What an author says of a code in `content/checks/count.yml`; `cite` is ready to show: "Đ.73". */
export interface CodeWords {
  title: string;
  why: string;
  act: string;
  cite: string;
}
export type Words = Record<string, CodeWords>;

/** The words of a code. Throws when the content has none; a test keeps that from happening. */
export const wordsOf = (words: Words, code: Code): CodeWords => {
  const found = words[code];
  if (!found) throw new Error(`no words for ${code}`);
  return found;
};

export const nameOf = (game: Game, level: Level, row: number): string => heapOf(game, level).candidates[row]?.name ?? '';
export const bundleName = (bundle: { level: Level; k: number; part: number }): string => t.read.heading(t.levels[bundle.level], bundle.k, bundle.part);
/** 1.240 */
export const figure = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
