import type { Item, Items, Kind, Sure } from './record.ts';

type Raw = Record<string, unknown>;
export type Parsed<T> = { ok: true; item: T } | { ok: false; reason: 'newer' | 'broken' };

/** One step turns the fields of version n into those of version n + 1. */
export type Step = (kind: Kind, raw: Raw) => Raw;
/** steps[0] leads from version 1 to 2. A value without `v` has version 1; adding a field is a new version. */
const steps: readonly Step[] = [];

/** Brings a stored value to the newest version we know; a value from a newer program is left to that program. */
export const migrate = (kind: Kind, stored: unknown, path: readonly Step[] = steps): Parsed<Raw> => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { ok: false, reason: 'broken' };
  const raw = stored as Raw;
  const from = raw['v'] ?? 1;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return { ok: false, reason: 'broken' };
  if (from > path.length + 1) return { ok: false, reason: 'newer' };
  return { ok: true, item: path.slice(from - 1).reduce((value, step) => step(kind, value), raw) };
};

const broken = Symbol('broken');

const whole = (value: unknown, most = Number.MAX_SAFE_INTEGER): number => {
  if (!Number.isSafeInteger(value) || (value as number) < 0 || (value as number) > most) throw broken;
  return value as number;
};
const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw broken;
  return value;
};
/** A check code or a question id. */
export const isWord = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,24}$/.test(value);
export const isSeed = (value: unknown): value is string => value === '' || isWord(value);
/** The id of a heading; may have Vietnamese letters. */
export const isAnchor = (value: unknown): value is string => typeof value === 'string' && /^[^\s<>"]{1,200}$/.test(value);

const must = <T>(value: unknown, is: (value: unknown) => value is T): T => {
  if (!is(value)) throw broken;
  return value;
};
const words = (value: unknown): string[] => {
  if (!Array.isArray(value) || value.length > 100) throw broken;
  return value.map((word) => must(word, isWord));
};
/** A moment not after `at`. */
const earlier = (value: unknown, at: number): number | undefined => (value === undefined ? undefined : whole(value, at));

const readers: { [K in Kind]: (raw: Raw) => Items[K] } = {
  q: (raw) => {
    const at = whole(raw['at']);
    const first = earlier(raw['firstRightAt'], at);
    return {
      at,
      right: flag(raw['right']),
      sure: whole(raw['sure'], 2) as Sure,
      streak: whole(raw['streak'], 1e6),
      tries: whole(raw['tries'], 1e6),
      ...(first === undefined ? {} : { firstRightAt: first }),
    };
  },
  l: (raw) => ({
    at: whole(raw['at']),
    readToEnd: flag(raw['readToEnd']),
    ...(raw['anchor'] === undefined ? {} : { anchor: must(raw['anchor'], isAnchor) }),
  }),
  e: (raw) => ({
    at: whole(raw['at']),
    best: whole(raw['best'], 100),
    lastScore: whole(raw['lastScore'], 100),
    tries: whole(raw['tries'], 1e6),
    passed: flag(raw['passed']),
    perfectRuns: whole(raw['perfectRuns'], 1e6),
    mastered: flag(raw['mastered']),
    seed: must(raw['seed'], isSeed),
    seconds: whole(raw['seconds'], 1e7),
    missed: words(raw['missed']),
  }),
  x: (raw) => {
    const at = whole(raw['at']);
    const first = earlier(raw['passedAt'], at);
    return {
      at,
      best: whole(raw['best'], 100),
      last: whole(raw['last'], 100),
      passed: flag(raw['passed']),
      ...(first === undefined ? {} : { passedAt: first }),
      tries: whole(raw['tries'], 1e6),
      missed: words(raw['missed']),
    };
  },
};

/** The item in a value that came from storage, a file or a code. Takes anything; unknown fields are left out. */
export const parseItem = <K extends Kind>(kind: K, value: unknown): Parsed<Items[K]> => {
  const raw = migrate(kind, value);
  if (!raw.ok) return raw;
  try {
    return { ok: true, item: readers[kind](raw.item) };
  } catch (reason) {
    if (reason !== broken) throw reason;
    return { ok: false, reason: 'broken' };
  }
};

/** The item in stored text. */
export const parseText = (kind: Kind, text: string): Parsed<Item> => {
  try {
    return parseItem(kind, JSON.parse(text));
  } catch {
    return { ok: false, reason: 'broken' };
  }
};

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
/** The ISO date in a text, '' when it is no day of the calendar. */
export const parseDay = (value: unknown): string => {
  if (typeof value !== 'string' || !isoDay.test(value)) return '';
  const time = Date.parse(value);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value ? '' : value;
};
/** The id of a role, '' when it is none. */
export const parseRole = (value: unknown): string => (typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value) ? value : '');
