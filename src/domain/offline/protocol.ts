/** What the pages and the service worker say to each other. */

/** Group of the files that every saved part needs; the other groups are modules by their id. */
export const commonGroup = 'chung';

export type Question =
  /** What is saved here? */
  | { ask: 'state' }
  /** Fetch some more files of these groups. */
  | { ask: 'step'; groups: string[] }
  /** All files of these groups are here: serve them from now on. */
  | { ask: 'keep'; groups: string[] }
  /** Forget these groups. */
  | { ask: 'drop'; groups: string[] }
  /** Let the new version take over. */
  | { ask: 'take' };

/** full: the device has no room; changed: the site has another version by now; network: it cannot be reached. */
export type Failure = 'full' | 'changed' | 'network';

export interface SavedState {
  version: string;
  /** Groups that are completely here. */
  saved: string[];
  /** Why the newest version could not be fetched; undefined when nothing is wrong. */
  failed: Failure | undefined;
}

export interface Step {
  /** Bytes that are here, of all bytes of the groups. */
  done: number;
  total: number;
  failed: Failure | undefined;
}

/** Bytes on the device, as the build writes them into the download page: of the files of one group, or of those that several share ("an-ninh ngay-bau-cu"). */
export type GroupSizes = Readonly<Record<string, number>>;

/** The groups that saving a module needs. */
export const groupsOf = (module: string): string[] => [commonGroup, module];

/** Bytes that saving these groups adds to what is saved. */
export const bytesOf = (sizes: GroupSizes, groups: readonly string[], saved: readonly string[] = []): number =>
  Object.entries(sizes).reduce((sum, [names, bytes]) => {
    const own = names.split(' ');
    return own.some((g) => groups.includes(g)) && !own.some((g) => saved.includes(g)) ? sum + bytes : sum;
  }, 0);

/** Sizes as the page carries them; an empty record for anything that is none. */
export const parseSizes = (text: string): GroupSizes => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter(([, n]) => typeof n === 'number' && n > 0)) as GroupSizes;
  } catch {
    return {};
  }
};
