import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useReducer } from 'preact/hooks';

/**
 * The value of a store, drawn again before the next event. (`useStore` of the library waits for a timer, so a second
 * key pressed at once would meet the ballot before.) These stores are the same on the server and at the first draw.
 */
export const useLive = <T>(store: ReadableAtom<T>): T => {
  const [, again] = useReducer((count: number, _: void) => count + 1, 0);
  const drawn = store.get();
  useLayoutEffect(() => {
    if (store.get() !== drawn) again();
    return store.listen(() => again());
  }, [store]);
  return drawn;
};
