import { createCacheKey } from 'workbox-precaching/utils/createCacheKey.js';
import { home, worker } from './scope.ts';
import type { Keys } from './state.ts';

/** A file of this version. */
export interface Entry {
  url: string;
  revision: string | null;
  integrity?: string;
  key: string;
  bytes: number;
  groups: readonly string[];
}

const { version: ownVersion, files } = worker.thbcListing;

export const version = ownVersion;
export const entries: readonly Entry[] = files.map(([path, revision, integrity, bytes, groups]) => {
  const url = new URL(path, home).href;
  const key = createCacheKey({ url, revision }).cacheKey;
  return { url, revision, key, bytes, groups: groups.split(' '), ...(integrity ? { integrity } : {}) };
});

const byUrl = new Map(entries.map((e) => [e.url, e]));
export const entryAt = (url: string): Entry | undefined => byUrl.get(url);
export const entriesOf = (groups: readonly string[]): Entry[] => entries.filter((e) => e.groups.some((g) => groups.includes(g)));
export const keys: Keys = Object.fromEntries(entries.map((e) => [e.url, e.key]));

/** The address under which a file is listed: without query, anchor and "index.html". */
export const plainUrl = (address: string): string => {
  const url = new URL(address);
  return `${url.origin}${url.pathname.replace(/\/index\.html$/, '/')}`;
};
