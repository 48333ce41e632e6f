import { drawn } from './drawn.ts';

type Start = (shown: AbortSignal) => void;

/** Modules by bare name: text, name of a module it imports, text, … text. */
export type Modules = Readonly<Record<string, readonly string[]>>;

export interface Scripts {
  /** A module of the course by its bare name, evaluated once; one that is new after what is being shown has been drawn. */
  load: (name: string) => Promise<unknown>;
  /** Given to the pages' scripts by the host. */
  onPage: (start: Start) => void;
  /** Evaluates a script that starts nothing before its page is shown. */
  prepare: (name: string) => Promise<void>;
  /** Runs the scripts of the page that is shown now, each as on a fresh page. */
  run: (names: readonly string[], shown: AbortSignal) => Promise<void>;
}

/** The parameter keeps the bundler from following the address. */
const evaluate = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

/**
 * The page scripts. One that registers with onPage is evaluated once and started at each visit; any other is evaluated
 * anew at each visit as a module of its own. What they import (stores, islands) stays the same.
 */
export const createScripts = (modules: Modules): Scripts => {
  const addresses = new Map<string, string>();
  /** A module as an address of its own, those it imports as theirs. */
  const write = (name: string): string => {
    const parts = modules[name];
    if (!parts) throw new Error(`not in this package: ${name}`);
    return URL.createObjectURL(
      new Blob(
        parts.map((part, i) => (i % 2 === 0 ? part : JSON.stringify(addressOf(part)))),
        { type: 'text/javascript' },
      ),
    );
  };
  const addressOf = (name: string): string => {
    const known = addresses.get(name);
    if (known !== undefined) return known;
    const address = write(name);
    addresses.set(name, address);
    return address;
  };
  const load = async (name: string): Promise<unknown> => {
    if (!addresses.has(name)) await drawn();
    return evaluate(addressOf(name));
  };
  const starts = new Map<string, Start[]>();
  let registered: Start[] = [];
  const prepare = async (name: string) => {
    registered = [];
    await evaluate(addressOf(name));
    starts.set(name, registered);
  };
  const again = async (name: string) => {
    const address = write(name);
    await evaluate(address).finally(() => URL.revokeObjectURL(address));
  };
  return {
    load,
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
