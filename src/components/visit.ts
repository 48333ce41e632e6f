import { host } from '#stores/host.ts';

interface Store<T> {
  subscribe: (listener: (value: T) => void) => () => void;
}

/** A page being shown: on the site as long as the document lives, in the one-file edition until another page takes its place. */
export interface Visit {
  /** Aborted when the page goes; give it to every listener outside the page's own elements. */
  signal: AbortSignal;
  /** Calls back with the value now and on each change, as long as the page is shown. */
  follow: <T>(store: Store<T>, listener: (value: T) => void) => void;
}

/** Runs a page's script: once on the site, at each visit of the page in the one-file edition. */
export const onPage = (start: (visit: Visit) => void): void => {
  const run = (signal: AbortSignal) => start({ signal, follow: (store, listener) => signal.addEventListener('abort', store.subscribe(listener)) });
  const { onPage: later } = host();
  if (later) later(run);
  else run(new AbortController().signal);
};
