import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The value of a store, drawn again before the next event, so that a key held down meets the thing where it now stands. */
export const useLive = <T>(store: ReadableAtom<T>): T => {
  const [, set] = useState({});
  const drawn = store.get();
  useLayoutEffect(() => {
    if (store.get() !== drawn) set({});
    return store.listen(() => set({}));
  }, [store]);
  return drawn;
};
