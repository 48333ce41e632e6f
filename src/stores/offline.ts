import { atom } from 'nanostores';
import { bytesOf, type Failure, type GroupSizes, type Question, type SavedState, type Step } from '#domain/offline/protocol.ts';

/** What is saved on this device, and what is being done about it. */
export interface Offline {
  /** asking: not known yet; unable: this browser keeps nothing. */
  can: 'asking' | 'unable' | 'yes';
  saved: readonly string[];
  /** Why the newest version could not be fetched. */
  behind: Failure | undefined;
  busy: { groups: readonly string[]; done: number; total: number } | undefined;
  said: Failure | 'done' | 'stopped' | 'removed' | undefined;
}

const initial: Offline = { can: 'asking', saved: [], behind: undefined, busy: undefined, said: undefined };

export const $offline = atom<Offline>(initial);

const change = (next: Partial<Offline>): void => $offline.set({ ...$offline.get(), ...next });
const container = (): ServiceWorkerContainer | undefined =>
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

/** The course's own worker; other sites of the same host may have theirs. @param base where the course is published */
export const ownRegistration = async (base: string): Promise<ServiceWorkerRegistration | undefined> => {
  const found = await container()?.getRegistration(base);
  return found && new URL(found.scope).pathname === base ? found : undefined;
};

const send = <T>(to: ServiceWorker, question: Question): Promise<T> =>
  new Promise((answered) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', (event: MessageEvent<T>) => {
      port1.close();
      answered(event.data);
    });
    port1.start();
    to.postMessage(question, [port2]);
  });

const show = ({ saved, failed }: SavedState): void => change({ can: 'yes', saved, behind: failed });

/** Looks at what is saved. Registers nothing. */
export const look = async (base: string): Promise<void> => {
  if (!container() || !('caches' in globalThis)) return change({ can: 'unable' });
  try {
    const active = (await ownRegistration(base))?.active;
    if (active) show(await send<SavedState>(active, { ask: 'state' }));
    else change({ can: 'yes', saved: [] });
  } catch {
    change({ can: 'unable' });
  }
};

/** The worker when it is ready to be asked. Throws when it cannot be installed. */
const ready = async (base: string): Promise<ServiceWorker> => {
  const registration = await container()?.register(`${base}sw.js`, { scope: base });
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
  if (!worker) throw new Error('no worker');
  if (worker.state === 'activated' || worker.state === 'activating') return worker;
  return new Promise((done, fail) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done(worker);
      if (worker.state === 'redundant') fail(new Error('not installed'));
    });
  });
};

/** Whether the browser itself says that there is no room. */
const noRoom = async (bytes: number): Promise<boolean> => {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && quota - (usage ?? 0) < bytes;
  } catch {
    return false;
  }
};

const wish = async (): Promise<void> => {
  try {
    await navigator.storage.persist();
  } catch {
    // Then the browser may clear what is saved when it needs room.
  }
};

let running: symbol | undefined;

/** Fetches step by step, so that no step outlasts the time a browser gives a worker. */
const steps = async (worker: ServiceWorker, groups: string[], mine: symbol): Promise<Offline['said']> => {
  for (let before = -1; ;) {
    const { done, total, failed } = await send<Step>(worker, { ask: 'step', groups });
    if (running !== mine) return 'stopped';
    change({ busy: { groups, done, total } });
    if (failed !== undefined) return failed;
    if (done >= total) break;
    if (done === before) return 'network';
    before = done;
  }
  show(await send<SavedState>(worker, { ask: 'keep', groups }));
  return groups.every((g) => $offline.get().saved.includes(g)) ? 'done' : 'changed';
};

/** Saves groups on this device; says in `said` how it ended. What was fetched before is not fetched again. */
export const save = async (base: string, groups: string[], sizes: GroupSizes): Promise<void> => {
  const mine = Symbol();
  running = mine;
  const total = bytesOf(sizes, groups);
  change({ busy: { groups, done: 0, total }, said: undefined });
  let said: Offline['said'];
  try {
    if (await noRoom(bytesOf(sizes, groups, $offline.get().saved))) said = 'full';
    else {
      void wish();
      said = await steps(await ready(base), groups, mine);
    }
  } catch {
    said = 'network';
  }
  if (running !== mine) return;
  running = undefined;
  change({ busy: undefined, said });
};

/** Stops saving after the step under way. */
export const stop = (): void => {
  running = undefined;
  change({ busy: undefined, said: 'stopped' });
};

/** Takes groups off this device. */
export const drop = async (base: string, groups: string[]): Promise<void> => {
  const active = (await ownRegistration(base))?.active;
  if (active) show(await send<SavedState>(active, { ask: 'drop', groups }));
  change({ said: 'removed' });
};

/** Takes everything off this device: the worker and all it stored. Progress stays. */
export const removeAll = async (base: string): Promise<void> => {
  running = undefined;
  const registration = await ownRegistration(base);
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith('thbc.') && name.endsWith(` ${base}`)) await caches.delete(name);
  change({ saved: [], behind: undefined, busy: undefined, said: 'removed' });
};

/** Calls back when a newer version is here and waits. Returns how to stop listening. */
export const onNewVersion = async (base: string, found: () => void): Promise<() => void> => {
  const registration = await ownRegistration(base);
  if (!registration) return () => {};
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', () => worker.state === 'installed' && found());
  const heard = () => follow(registration.installing);
  if (registration.waiting) found();
  follow(registration.installing);
  registration.addEventListener('updatefound', heard);
  // Another page let the new version in: this one goes on with its own until it is loaded again.
  container()?.addEventListener('controllerchange', found);
  return () => {
    registration.removeEventListener('updatefound', heard);
    container()?.removeEventListener('controllerchange', found);
  };
};

/** Lets the waiting version in, then loads this page again; other open pages go on with theirs. */
export const takeNewVersion = async (base: string, reload: () => void): Promise<void> => {
  const waiting = (await ownRegistration(base))?.waiting;
  if (!waiting) return reload();
  container()?.addEventListener('controllerchange', reload, { once: true });
  void send(waiting, { ask: 'take' });
};
