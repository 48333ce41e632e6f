/** A page of a real browser, as much of it as both browsers' drivers share. */
export interface Tab {
  go: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  back: () => Promise<void>;
  /** The value of an expression in the page. */
  value: <T>(expression: string) => Promise<T>;
  /** Waits until an expression is `true`. */
  until: (expression: string) => Promise<void>;
  /** Clicks the first element that a selector finds, once it is there. */
  click: (selector: string) => Promise<void>;
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** A PNG of the first element that a selector finds. */
  picture: (selector: string) => Promise<Buffer>;
  /** Errors of the page, and requests for anything but the document itself. */
  faults: string[];
}

/** A browser with a profile of its own that outlives it. */
export interface Profile {
  /** @param before a script that runs in each document before anything else */
  open: (before?: string) => Promise<Tab>;
  /** Ends the browser; the next `open` starts it again with what it remembers. */
  quit: () => Promise<void>;
  /** Ends it for good. */
  remove: () => Promise<void>;
}

/** ms to wait for what a page does. */
export const patience = 20_000;

/** Asks from outside: a page that forbids `eval` cannot be asked to watch itself. An expression that throws is not true yet. */
export const poll = async (ask: () => Promise<unknown>, expression: string): Promise<void> => {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    last = await ask().catch((error: unknown) => String(error));
    if (last === true) return;
    await new Promise((done) => setTimeout(done, 15));
  }
  throw new Error(`not true after ${patience / 1000} s (${String(last)}): ${expression}`);
};
