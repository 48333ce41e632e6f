import type { Listing } from './listing.ts';

/** What of a service worker's surroundings this one uses; TypeScript's own types of them cannot stand beside those of pages. */
export interface Lasting {
  waitUntil: (work: Promise<unknown>) => void;
}
export interface Fetching extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  /** The client that the answer will make: a page, or where the browser tells, a worker. */
  readonly resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}
export interface Messaging extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
export interface Client {
  readonly id: string;
  readonly url: string;
}

export interface WorkerScope {
  readonly thbcListing: Listing;
  readonly registration: { readonly scope: string };
  readonly clients: { matchAll: (options: { type: 'all' }) => Promise<readonly Client[]>; get: (id: string) => Promise<Client | undefined> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void;
    (type: 'fetch', listener: (event: Fetching) => void): void;
    (type: 'message', listener: (event: Messaging) => void): void;
  };
}

export const worker = globalThis as unknown as WorkerScope;
/** Address of the site with its base, ending in "/". */
export const home = worker.registration.scope;
