import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { Failure, Step } from '#domain/offline/protocol.ts';
import { entriesOf, type Entry } from './course.ts';
import type { Lasting } from './scope.ts';
import { fileCache } from './state.ts';

/** Files fetched side by side, and at most in one step. */
const lanes = 6;
const perStep = 36;

let known: Set<string> | undefined;

/** Keys of what is stored; read once while the worker lives. */
const here = async (): Promise<Set<string>> => (known ??= new Set((await (await caches.open(fileCache)).keys()).map((r) => r.url)));

/** To be called after anything was deleted. */
export const forgetHere = (): void => (known = undefined);

const fetchLane = (lane: readonly Entry[], event: Lasting): Promise<unknown> => {
  const controller = new PrecacheController({ cacheName: fileCache, fallbackToNetwork: false });
  controller.addToCacheList(lane.map(({ url, revision, integrity }) => ({ url, revision, ...(integrity === undefined ? {} : { integrity }) })));
  // Workbox stores only for an install event; a learner's wish to save is one.
  return controller.install({ type: 'install', waitUntil: (work: Promise<unknown>) => event.waitUntil(work) } as never);
};

const isFull = (error: unknown): boolean => (error as Error | null)?.name === 'QuotaExceededError';

/** Why files did not come: the browser says only that they did not. */
const failureOf = async (errors: readonly unknown[], wanted: readonly Entry[]): Promise<Failure> => {
  if (errors.some(isFull)) return 'full';
  const missing = wanted.find((e) => !known?.has(e.key)) ?? wanted[0];
  try {
    // Reached, but with another content than the list says.
    await fetch(`${missing?.url ?? ''}?${Math.random()}`, { cache: 'no-store' });
    return 'changed';
  } catch {
    return 'network';
  }
};

/** Fetches files that are not here yet. Gives what went wrong; what did come stays. */
export const fetchFiles = async (wanted: readonly Entry[], event: Lasting): Promise<Failure | undefined> => {
  const missing = wanted.filter((e) => !known?.has(e.key));
  const parts = Array.from({ length: lanes }, (_, i) => missing.filter((__, n) => n % lanes === i)).filter((p) => p.length > 0);
  const ends = await Promise.allSettled(parts.map((p) => fetchLane(p, event)));
  const errors = ends.flatMap((e) => (e.status === 'rejected' ? [e.reason as unknown] : []));
  if (errors.length > 0) {
    forgetHere();
    await here();
    return failureOf(errors, missing);
  }
  for (const e of missing) known?.add(e.key);
  return undefined;
};

const sum = (list: readonly Entry[]): number => list.reduce((n, e) => n + e.bytes, 0);

/** Fetches the next files of the groups. */
export const step = async (groups: readonly string[], event: Lasting): Promise<Step> => {
  const have = await here();
  const wanted = entriesOf(groups);
  const failed = await fetchFiles(wanted.filter((e) => !have.has(e.key)).slice(0, perStep), event);
  const now = await here();
  return { done: sum(wanted.filter((e) => now.has(e.key))), total: sum(wanted), failed };
};

/** Fetches everything of the groups. */
export const fetchAll = async (groups: readonly string[], event: Lasting): Promise<Failure | undefined> => {
  const have = await here();
  return fetchFiles(
    entriesOf(groups).filter((e) => !have.has(e.key)),
    event,
  );
};

/** Whether every file of the groups is here. */
export const complete = async (groups: readonly string[]): Promise<boolean> => {
  const have = await here();
  return entriesOf(groups).every((e) => have.has(e.key));
};
