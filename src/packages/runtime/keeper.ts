import { decode, encode } from '#domain/progress/code.ts';
import { merge } from '#domain/progress/merge.ts';
import { parseDay, parseRole, parseText } from '#domain/progress/parse.ts';
import { parseKey, type Carried, type Draft, type Item, type Progress } from '#domain/progress/record.ts';
import { prefix, type Engine } from '#stores/storage.ts';

/** Where values are kept on this device besides the platform; every function may throw. */
export type Local = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { keys: () => string[] };

export interface Keeper {
  engine: Engine;
  progress: () => Progress;
  /** The record as the platform keeps it. @param room characters */
  code: (room: number) => string;
  /**
   * Takes up what the platform kept and what this device keeps for the learner; without a platform, what it keeps for anyone.
   * False when the platform's record is of a newer course and must stay.
   */
  takeUp: (platform?: { kept: string; learner: string }) => boolean;
}

/** How the page looks belongs to the device, not to the learner. */
const shared = new Set([`${prefix}theme`, `${prefix}text-size`]);
const ofRecord = (name: string): boolean => /^([qlex]:|role$|election-day$)/.test(name);

const hash = (text: string): string => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
};

/**
 * Storage inside a learning platform: everything in memory, the record with the platform (which is told by `changed`),
 * a copy of everything on the device for each learner, so that nothing is lost when the platform fails.
 */
export const createKeeper = (local: Local, changed: () => void): Keeper => {
  const values = new Map<string, string>();
  const listeners = new Set<(key: string | null) => void>();
  /** Prefix of this learner's copy; undefined while nobody is known: then nobody's is kept. */
  let copy: string | undefined;
  let alone = true;
  const copyKey = (key: string) => (shared.has(key) ? key : copy === undefined ? undefined : copy + key.slice(prefix.length));
  const quietly = (action: (key: string) => void, key: string) => {
    const name = copyKey(key);
    if (name === undefined) return;
    try {
      action(name);
    } catch (error) {
      // With the platform there is a second place; without it the learner must know.
      if (alone) throw error;
    }
  };
  const progress = (): Progress => {
    const items: Record<string, Item> = {};
    for (const [key, text] of values) {
      const name = parseKey(key.slice(prefix.length));
      const parsed = name && parseText(name.kind, text);
      if (name && parsed?.ok) items[name.key] = parsed.item;
    }
    return items as Draft;
  };
  const carried = (): Carried => ({ role: parseRole(values.get(`${prefix}role`)), electionDay: parseDay(values.get(`${prefix}election-day`)) });
  const put = (name: string, value: string) => {
    values.set(prefix + name, value);
    quietly((key) => local.setItem(key, value), prefix + name);
  };
  const readShared = (key: string): string | null => {
    try {
      return local.getItem(key);
    } catch {
      return null;
    }
  };
  const engine: Engine = {
    get: (key) => (shared.has(key) ? (values.get(key) ?? readShared(key)) : (values.get(key) ?? null)),
    set: (key, value) => {
      values.set(key, value);
      quietly((name) => local.setItem(name, value), key);
      if (ofRecord(key.slice(prefix.length))) changed();
    },
    remove: (key) => {
      values.delete(key);
      quietly((name) => local.removeItem(name), key);
      if (ofRecord(key.slice(prefix.length))) changed();
    },
    keys: () => [...values.keys()],
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const readCopy = () => {
    if (copy === undefined) return;
    try {
      const own = copy;
      for (const key of local.keys())
        if (key.startsWith(own)) values.set(prefix + key.slice(own.length), values.get(prefix + key.slice(own.length)) ?? local.getItem(key) ?? '');
    } catch {
      // Without the device's copy the platform's record is all there is.
    }
  };
  return {
    engine,
    progress,
    code: (room) => encode(progress(), carried(), room),
    takeUp: (platform) => {
      alone = !platform;
      copy = platform?.learner === '' ? undefined : `thbc.lms.${platform ? hash(platform.learner) : 'khach'}.`;
      const before = progress();
      readCopy();
      const record = decode(platform?.kept ?? '');
      const all = merge(merge(before, progress()), record.ok ? record.progress : ({} as Progress));
      for (const [name, item] of Object.entries(all)) put(name, JSON.stringify(item));
      if (record.ok && record.carried.role && !values.has(`${prefix}role`)) put('role', record.carried.role);
      if (record.ok && record.carried.electionDay && !values.has(`${prefix}election-day`)) put('election-day', record.carried.electionDay);
      for (const listener of listeners) listener(null);
      return record.ok || record.reason !== 'newer';
    },
  };
};
