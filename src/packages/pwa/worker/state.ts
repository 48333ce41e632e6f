import type { Failure } from '#domain/offline/protocol.ts';
import { home } from './scope.ts';

/** Addresses of a version with the keys under which their files are stored. */
export type Keys = Readonly<Record<string, string>>;

/** What outlives the worker. */
export interface State {
  /** The version that answers; '' before the first. */
  current: string;
  /** Groups that the learner asked for and that were completely fetched. */
  saved: string[];
  /** Keys of every version that an open page may still need. */
  versions: Record<string, Keys>;
  /** Pages that were open when a newer version took over, with the version each was opened in. */
  old: Record<string, string>;
  failed?: Failure | undefined;
}

const name = new URL(home).pathname;
/** Both caches carry the base, so that two courses on one host do not meet. */
export const fileCache = `thbc.tep ${name}`;
export const stateCache = `thbc.trang-thai ${name}`;
const address = `${home}sw.js?trang-thai`;

const empty = (): State => ({ current: '', saved: [], versions: {}, old: {} });

export const loadState = async (): Promise<State> => {
  const kept = await (await caches.open(stateCache)).match(address);
  return kept ? { ...empty(), ...((await kept.json()) as Partial<State>) } : empty();
};

export const storeState = async (state: State): Promise<void> => {
  await (await caches.open(stateCache)).put(address, new Response(JSON.stringify(state), { headers: { 'content-type': 'application/json' } }));
};

let turn: Promise<unknown> = Promise.resolve();

/** Changes what is kept; changes come one after the other. */
export const changeState = (change: (state: State) => State | Promise<State>): Promise<State> => {
  const next = turn.then(async () => {
    const state = await change(await loadState());
    await storeState(state);
    return state;
  });
  turn = next.catch(() => undefined);
  return next;
};
