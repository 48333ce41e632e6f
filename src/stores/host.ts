import type { Engine } from './storage.ts';

/** What a package (the one-file edition, SCORM) puts in place before the course starts. On the site there is none. */
export interface Host {
  /** Where values are kept instead of the browser's own storage. */
  engine?: Engine;
  /** Runs `start` for the page being shown; the signal says that another page takes its place. */
  onPage?: (start: (shown: AbortSignal) => void) => void;
  /** What another page has in its <main>, its style sheets switched on; rejects when the package has no such page. The path is with the base. */
  piece?: (path: string) => Promise<string>;
  /** Whether the package has the page of a link. */
  has?: (href: string) => boolean;
}

export const host = (): Host => (globalThis as { thbc?: Host }).thbc ?? {};

/** Whether a link leads somewhere; the site has every page. */
export const leads = (href: string): boolean => host().has?.(href) ?? true;
