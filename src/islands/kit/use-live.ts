import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The value of a store, drawn again before the next event. (`useStore` of the library waits for a timer, so a second
 * key pressed at once would meet what stood there before.) These stores are the same on the server and at the first draw.
 */
export const useLive = <T>(store: ReadableAtom<T>): T => {
  const [, set] = useState({});
  const drawn = store.get();
  useLayoutEffect(() => {
    if (store.get() !== drawn) set({});
    return store.listen(() => set({}));
  }, [store]);
  return drawn;
};
