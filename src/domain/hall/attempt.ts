import { isCode } from './codes.ts';
import type { Mark } from './grade.ts';
import { catalogue } from './items.ts';
import { kinds, type Item, type Kind, type Turn } from './types.ts';

/** Half-finished work, kept as a draft: a room being arranged, or a room being inspected. */
export interface ArrangeAttempt {
  v: 1;
  mode: 'arrange';
  seed: string;
  hall: string;
  edition: string;
  items: readonly Item[];
  seconds: number;
}
export interface InspectAttempt {
  v: 1;
  mode: 'inspect';
  seed: string;
  marks: readonly Mark[];
  seconds: number;
}
export type Attempt = ArrangeAttempt | InspectAttempt;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[a-zA-Z0-9-]{1,40}$/.test(value);
const mostItems = 80;
const mostMarks = 200;
const farthest = 400;

const parseTraits = (kind: Kind, value: unknown): Record<string, string> | undefined => {
  if (!isRecord(value)) return undefined;
  const known = catalogue[kind].traits ?? {};
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && (known[entry[0]]?.includes(entry[1]) ?? false),
  );
  return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
};
const parseItem = (value: unknown): Item | undefined => {
  if (!isRecord(value)) return undefined;
  const { id, kind, x, y, turn } = value;
  if (!isWord(id) || !kinds.includes(kind as Kind) || !isCount(x, farthest) || !isCount(y, farthest) || !isCount(turn, 3)) return undefined;
  const traits = parseTraits(kind as Kind, value['traits']);
  return traits && { id, kind: kind as Kind, x, y, turn: turn as Turn, traits };
};
const parseMark = (value: unknown): Mark | undefined => {
  if (!isRecord(value)) return undefined;
  const { code, at } = value;
  return isCode(code) && isWord(at) ? { code, at } : undefined;
};
const all = <T>(value: unknown, most: number, parse: (one: unknown) => T | undefined): T[] | undefined => {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const list = value.map(parse).filter((one) => one !== undefined);
  return list.length === value.length ? list : undefined;
};

/** A stored attempt, or undefined when it is none. */
export const parseAttempt = (value: unknown): Attempt | undefined => {
  if (!isRecord(value) || value['v'] !== 1) return undefined;
  const { mode, seed, seconds, hall, edition } = value;
  if (typeof seed !== 'string' || !/^[A-Z2-9]{6}$/.test(seed) || !isCount(seconds, 1e6)) return undefined;
  if (mode === 'inspect') {
    const marks = all(value['marks'], mostMarks, parseMark);
    return marks && { v: 1, mode, seed, marks, seconds };
  }
  if (mode !== 'arrange' || !isWord(hall) || !isWord(edition)) return undefined;
  const items = all(value['items'], mostItems, parseItem);
  if (!items || new Set(items.map((item) => item.id)).size !== items.length) return undefined;
  return { v: 1, mode, seed, hall, edition, items, seconds };
};
