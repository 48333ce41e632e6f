import { atom, onMount } from 'nanostores';
import { answered, examined, practised, readThrough, visited } from '#domain/progress/apply.ts';
import type { Answer, ExamResult, Run } from '#domain/progress/apply.ts';
import { merge, mergeItem } from '#domain/progress/merge.ts';
import { parseText } from '#domain/progress/parse.ts';
import { parseKey } from '#domain/progress/record.ts';
import type { Draft, Item, Items, Key, Kind, Progress } from '#domain/progress/record.ts';
import { aside, clear, names, onChange, read, remove, setAside, write } from './storage.ts';

/** What the learner has done. Loaded when something first listens; `useStore($progress, { ssr: 'initial' })` in islands. */
export const $progress = atom<Progress>({});

let now = () => Date.now();
/** Replaces the clock (ms since 1970), for tests and for packages that know a better one. */
export const setClock = (clock: () => number): void => {
  now = clock;
};

const ours = (name: string): boolean => /^[qlex]:/.test(name);

/** The stored item; what cannot be understood is set aside. */
const load = (name: string): Item | undefined => {
  const text = read(name);
  if (text === null) return undefined;
  const key = parseKey(name);
  const parsed = key && parseText(key.kind, text);
  if (parsed?.ok) return parsed.item;
  setAside(name);
  return undefined;
};

const show = (name: string, item: Item | undefined): void => {
  const { [name as Key]: _, ...rest } = $progress.value as Record<Key, Item>;
  $progress.set((item ? { ...rest, [name]: item } : rest) as Draft);
};

/** Values of a newer program that was here before and that this one understands. */
const recover = (): void => {
  for (const value of aside()) {
    const key = parseKey(value.name);
    if (!key) continue;
    const parsed = parseText(key.kind, value.text);
    if (!parsed.ok) continue;
    const stored = load(key.key);
    write(key.key, JSON.stringify(stored ? mergeItem(key.kind, stored as never, parsed.item as never) : parsed.item));
    value.drop();
  }
};

const loadAll = (): void => {
  const items: Record<string, Item> = {};
  for (const name of names().filter(ours)) {
    const item = load(name);
    if (item) items[name] = item;
  }
  $progress.set(items as Draft);
};

onMount($progress, () => {
  recover();
  loadAll();
  return onChange((name) => {
    if (name === null) loadAll();
    else if (ours(name)) show(name, load(name));
  });
});

/** Reads what is stored now, not what this page remembers, so that another tab's work stays. */
const change = <K extends Kind>(kind: K, id: string, next: (prev: Items[K] | undefined) => Items[K]): void => {
  const key = `${kind}:${id}`;
  if (!parseKey(key)) throw new TypeError(`progress: no such key ${key}`);
  const item = next(load(key) as Items[K] | undefined);
  write(key, JSON.stringify(item));
  show(key, item);
};

/** A question was answered and checked. */
export const answerQuestion = ({ id, ...answer }: Answer & { id: string }): void => change('q', id, (prev) => answered(prev, answer, now()));

/** A lesson was opened, or the reader reached the heading `anchor`. */
export const visitLesson = ({ id, anchor }: { id: string; anchor?: string }): void => change('l', id, (prev) => visited(prev, anchor, now()));

/** A lesson was read to its end. */
export const finishLesson = ({ id }: { id: string }): void => change('l', id, (prev) => readThrough(prev, now()));

/** A run of an exercise is over. */
export const finishExercise = ({ id, ...run }: Run & { id: string }): void => change('e', id, (prev) => practised(prev, run, now()));

/** An exam is over. `id`: the module, or `vai-<role>`. */
export const finishExam = ({ id, ...result }: ExamResult & { id: string }): void => change('x', id, (prev) => examined(prev, result, now()));

/** Adds a record from elsewhere; nothing gets worse. */
export const mergeIn = (incoming: Progress): void => {
  const stored = Object.fromEntries((Object.keys(incoming) as Key[]).map((key) => [key, load(key)] as const).filter(([, item]) => item)) as Draft;
  for (const [key, item] of Object.entries(merge(stored, incoming))) write(key, JSON.stringify(item));
  loadAll();
};

/** Puts a record from elsewhere in the place of this one. */
export const replaceWith = (incoming: Progress): void => {
  for (const name of names().filter(ours)) if (!Object.hasOwn(incoming, name)) remove(name);
  for (const [key, item] of Object.entries(incoming)) write(key, JSON.stringify(item));
  loadAll();
};

/** Forgets the learner: progress, drafts, role, last place. How the page looks stays. */
export const eraseAll = (): void => clear(['theme', 'text-size']);
