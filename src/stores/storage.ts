import { atom, onMount } from 'nanostores';
import { host } from './host.ts';

/** Where values are kept. Every function may throw. */
export interface Engine {
  get: (key: string) => string | null;
  set: (key: string, value: string) => void;
  remove: (key: string) => void;
  keys: () => string[];
  /** Reports keys that something else changed, null when any may have changed. Returns how to stop. */
  listen: (changed: (key: string | null) => void) => () => void;
}

export type Trouble = 'none' | 'blocked' | 'full';

/** Keys of this version. A name is what follows the prefix: `q:kp-001`, `draft:exam`, `theme`. */
export const prefix = 'thbc.1.';
const asidePrefix = 'thbc.aside.';
const noticeKey = `${prefix}aside-notice`;

const browser: Engine = {
  get: (key) => localStorage.getItem(key),
  set: (key, value) => localStorage.setItem(key, value),
  remove: (key) => localStorage.removeItem(key),
  keys: () => Object.keys(localStorage),
  listen: (changed) => {
    const heard = (event: StorageEvent) => changed(event.key);
    // A page brought back from the back/forward cache has missed what other pages wrote.
    const shown = (event: PageTransitionEvent) => event.persisted && changed(null);
    globalThis.addEventListener?.('storage', heard);
    globalThis.addEventListener?.('pageshow', shown);
    return () => {
      globalThis.removeEventListener?.('storage', heard);
      globalThis.removeEventListener?.('pageshow', shown);
    };
  },
};

let engine = host().engine ?? browser;
let stop: (() => void) | undefined;
const listeners = new Set<(name: string | null) => void>();
/** What could not be written; null: what could not be removed. Lives as long as the page. */
const pending = new Map<string, string | null>();
/** Keys whose value could neither be read nor set aside: not to be written over. */
const locked = new Set<string>();

/** Whether what the learner does is being kept. */
export const $storageTrouble = atom<Trouble>('none');
/** How many values were set aside and not yet reported. */
export const $asideNotice = atom(0);

const troubleOf = (error: unknown): Trouble => (/quota/i.test(String((error as Error | null)?.name)) ? 'full' : 'blocked');

const attempt = <T>(action: () => T, otherwise: T): T => {
  try {
    return action();
  } catch (error) {
    $storageTrouble.set(troubleOf(error));
    return otherwise;
  }
};

/** Replaces the engine, for packages without local storage. Throws once something listens to the old one. */
export const setEngine = (next: Engine): void => {
  if (stop) throw new Error('setEngine: storage is in use already');
  engine = next;
  pending.clear();
  locked.clear();
  $storageTrouble.set('none');
};

/** Whether the waiting value of a key is stored now. */
const settle = (key: string): boolean => {
  if (locked.has(key)) return false;
  const value = pending.get(key) ?? null;
  try {
    if (value === null) engine.remove(key);
    else engine.set(key, value);
    pending.delete(key);
    return true;
  } catch (error) {
    $storageTrouble.set(troubleOf(error));
    return false;
  }
};

const put = (name: string, value: string | null): void => {
  const key = prefix + name;
  pending.set(key, value);
  if (!settle(key)) return;
  for (const waiting of pending.keys()) if (!locked.has(waiting) && !settle(waiting)) return;
  if (pending.size === 0) $storageTrouble.set('none');
};

/** The stored text, null when there is none. */
export const read = (name: string): string | null => {
  const key = prefix + name;
  return pending.has(key) ? (pending.get(key) ?? null) : attempt(() => engine.get(key), null);
};

/** Keeps a text; in memory as long as the page lives when it cannot be stored. */
export const write = (name: string, value: string): void => put(name, value);

export const remove = (name: string): void => put(name, null);

/** Names of everything kept. */
export const names = (): string[] => {
  const stored = attempt(() => engine.keys(), []).filter((key) => key.startsWith(prefix) && pending.get(key) !== null);
  const waiting = [...pending].filter(([, value]) => value !== null).map(([key]) => key);
  return [...new Set([...stored, ...waiting])].map((key) => key.slice(prefix.length));
};

/** Takes a value that cannot be understood out of the way, without destroying it. */
export const setAside = (name: string): void => {
  const key = prefix + name;
  try {
    const value = engine.get(key);
    if (value === null) return;
    let target = asidePrefix + name;
    for (let n = 2; ![null, value].includes(engine.get(target)); n++) target = `${asidePrefix}${name}~${n}`;
    engine.set(target, value);
    engine.remove(key);
    locked.delete(key);
    $asideNotice.set((Number(engine.get(noticeKey)) || 0) + 1);
    engine.set(noticeKey, String($asideNotice.value));
  } catch (error) {
    locked.add(key);
    $storageTrouble.set(troubleOf(error));
  }
};

/** What was set aside: its name, its text, and how to take it away once it has been understood. */
export const aside = (): { name: string; text: string; drop: () => void }[] =>
  attempt(
    () =>
      engine
        .keys()
        .filter((key) => key.startsWith(asidePrefix))
        .map((key) => ({
          name: key.slice(asidePrefix.length).replace(/~\d+$/, ''),
          text: engine.get(key) ?? '',
          drop: () => attempt(() => engine.remove(key), undefined),
        })),
    [],
  );

/** The learner has read the notice. */
export const dismissAside = (): void => {
  $asideNotice.set(0);
  remove('aside-notice');
};

/** Removes everything of ours except the names to keep, then tells all listeners. */
export const clear = (keep: readonly string[]): void => {
  locked.clear();
  for (const value of aside()) value.drop();
  for (const name of names()) if (!keep.includes(name)) remove(name);
  $asideNotice.set(0);
  for (const listener of listeners) listener(null);
};

/** Calls back with the name that another tab changed, null when any may have changed. Returns how to stop. */
export const onChange = (listener: (name: string | null) => void): (() => void) => {
  listeners.add(listener);
  stop ??= attempt(
    () =>
      engine.listen((key) => {
        if (key !== null && !key.startsWith(prefix)) return;
        for (const each of listeners) each(key === null ? null : key.slice(prefix.length));
      }),
    () => {},
  );
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
};

/** A first write tells at once whether anything can be kept. */
onMount($storageTrouble, () => {
  attempt(() => {
    engine.set(`${prefix}probe`, '1');
    engine.remove(`${prefix}probe`);
  }, undefined);
});

onMount($asideNotice, () => {
  const load = () => $asideNotice.set(Number(read('aside-notice')) || 0);
  load();
  return onChange((name) => (name === null || name === 'aside-notice') && load());
});
