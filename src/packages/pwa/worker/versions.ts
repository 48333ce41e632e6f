import { entriesOf, keys, version } from './course.ts';
import { forgetHere } from './fetching.ts';
import { worker } from './scope.ts';
import { changeState, fileCache, type State } from './state.ts';

/** Deletes every file that neither this version's saved groups nor a page of an older version needs. */
const prune = async (state: State): Promise<void> => {
  const needed = new Set(entriesOf(state.saved).map((e) => e.key));
  for (const old of new Set(Object.values(state.old))) for (const key of Object.values(state.versions[old] ?? {})) needed.add(key);
  const cache = await caches.open(fileCache);
  for (const request of await cache.keys()) if (!needed.has(request.url)) await cache.delete(request);
  forgetHere();
};

const pick = <T>(all: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));

/** Forgets the pages that were closed since, and versions that nobody needs any more. */
const tidy = (state: State, open: ReadonlySet<string>): State => {
  const old = pick(state.old, open);
  return { ...state, old, versions: { ...pick(state.versions, new Set(Object.values(old))), [version]: keys } };
};

/** This version answers from now on; pages that are open go on with the one they were opened in. */
export const takeOver = async (): Promise<void> => {
  const open = await worker.clients.matchAll({ type: 'all' });
  const state = await changeState((before) => {
    const old = { ...before.old };
    if (before.current !== '' && before.current !== version) for (const { id } of open) old[id] ??= before.current;
    return tidy({ ...before, current: version, old, failed: undefined }, new Set(open.map((c) => c.id)));
  });
  await prune(state);
};

/** Lets go of versions whose pages were closed. */
export const letGo = async (state: State): Promise<void> => {
  if (Object.keys(state.old).length === 0) return;
  const open = new Set((await worker.clients.matchAll({ type: 'all' })).map((c) => c.id));
  if (Object.keys(state.old).every((id) => open.has(id))) return;
  await prune(await changeState((now) => tidy(now, open)));
};

export const keepGroups = (groups: readonly string[]): Promise<State> => changeState((s) => ({ ...s, saved: [...new Set([...s.saved, ...groups])] }));

export const dropGroups = async (groups: readonly string[]): Promise<State> => {
  const state = await changeState((s) => ({ ...s, saved: s.saved.filter((g) => !groups.includes(g)) }));
  await prune(state);
  return state;
};
