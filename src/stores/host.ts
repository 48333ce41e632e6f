import type { Engine } from './storage.ts';

/** What a package (the one-file edition, SCORM) puts in place before the course starts. On the site there is none. */
export interface Host {
  /** Where values are kept instead of the browser's own storage. */
  engine?: Engine;
  /** Runs `start` for the page being shown; the signal says that another page takes its place. */
  onPage?: (start: (shown: AbortSignal) => void) => void;
}

export const host = (): Host => (globalThis as { thbc?: Host }).thbc ?? {};
