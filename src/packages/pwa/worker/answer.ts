import { entryAt, plainUrl, type Entry } from './course.ts';
import { home, worker, type Fetching } from './scope.ts';
import { fileCache, loadState, type State } from './state.ts';
import { letGo } from './versions.ts';

const stored = async (key: string | undefined): Promise<Response | undefined> => (key === undefined ? undefined : (await caches.open(fileCache)).match(key));

const isSaved = (entry: Entry | undefined, state: State): entry is Entry => entry !== undefined && entry.groups.some((g) => state.saved.includes(g));

/** What stands in for a page that is not saved when there is no network. */
const notSaved = async (): Promise<Response> => (await stored(entryAt(`${home}chua-luu/`)?.key)) ?? Response.error();

/** A saved page comes from this version; any other from the network, whatever version that has: a page is always whole. */
const page = async (event: Fetching): Promise<Response> => {
  const state = await loadState();
  event.waitUntil(letGo(state));
  const url = plainUrl(event.request.url);
  const entry = entryAt(url);
  const folder = entryAt(`${url}/`);
  if (!entry && isSaved(folder, state)) return Response.redirect(`${folder.url}${new URL(event.request.url).search}`, 301);
  const known = isSaved(entry, state) ? await stored(entry.key) : undefined;
  if (known) return known;
  try {
    return await fetch(event.request);
  } catch {
    return notSaved();
  }
};

/** Pages by the workers they started: a worker's files belong to its page. */
const owners = new Map<string, string>();

/** The page on whose behalf a file is asked for. */
const ownerOf = ({ request, clientId, resultingClientId }: Fetching): string => {
  const owner = owners.get(clientId) ?? clientId;
  if (request.destination === 'worker' && resultingClientId) owners.set(resultingClientId, owner);
  return owner;
};

/** Whether the page that asks came from the network, with what version nobody knows. */
const fromNetwork = async (id: string, state: State): Promise<boolean> => {
  const client = await worker.clients.get(id);
  return client !== undefined && !isSaved(entryAt(plainUrl(client.url)), state);
};

/** A file that a page asks for comes from the version of that page. */
const part = async (event: Fetching): Promise<Response> => {
  const { request } = event;
  const owner = ownerOf(event);
  const state = await loadState();
  const url = plainUrl(request.url);
  const before = state.old[owner];
  if (before !== undefined) return (await stored(state.versions[before]?.[url])) ?? fetch(request);
  const entry = entryAt(url);
  const known = await stored(entry?.key);
  if (!known) return fetch(request);
  if (entry?.revision === null || !(await fromNetwork(owner, state))) return known;
  try {
    return await fetch(request);
  } catch {
    return known;
  }
};

export const answer = (event: Fetching): void => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(home)) return;
  event.respondWith(request.mode === 'navigate' ? page(event) : part(event));
};
