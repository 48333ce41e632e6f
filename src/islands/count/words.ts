import { heapOf, type Game } from '#domain/count/run.ts';
import type { Level } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';

export const nameOf = (game: Game, level: Level, row: number): string => heapOf(game, level).candidates[row]?.name ?? '';
export const bundleName = (bundle: { level: Level; k: number; part: number }): string => t.read.heading(t.levels[bundle.level], bundle.k, bundle.part);
/** 1.240 */
export const figure = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
