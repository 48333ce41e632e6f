type Start = (shown: AbortSignal) => void;

export interface Scripts {
  /** Given to the pages' scripts by the host. */
  onPage: (start: Start) => void;
  /** Evaluates a script that starts nothing before its page is shown. */
  prepare: (name: string) => Promise<void>;
  /** Runs the scripts of the page that is shown now, each as on a fresh page. */
  run: (names: readonly string[], shown: AbortSignal) => Promise<void>;
}

/** Module addresses; the parameter keeps the bundler from following them. */
const load = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

/**
 * The page scripts. One that registers with onPage is evaluated once and started at each visit; any other is evaluated
 * anew at each visit as a module of its own. What they import (stores, islands) stays the same.
 */
export const createScripts = (sources: Readonly<Record<string, string>>): Scripts => {
  const starts = new Map<string, Start[]>();
  let registered: Start[] = [];
  const prepare = async (name: string) => {
    registered = [];
    await load(name);
    starts.set(name, registered);
  };
  const again = async (name: string) => {
    const address = URL.createObjectURL(new Blob([sources[name] ?? ''], { type: 'text/javascript' }));
    await load(address).finally(() => URL.revokeObjectURL(address));
  };
  return {
    onPage: (start) => registered.push(start),
    prepare,
    run: async (names, shown) => {
      for (const name of names) {
        if (shown.aborted) return;
        const known = starts.get(name);
        if (!known) await prepare(name);
        else if (known.length === 0) await again(name);
        if (shown.aborted) return;
        for (const start of starts.get(name) ?? []) start(shown);
      }
    },
  };
};
