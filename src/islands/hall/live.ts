import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useReducer } from 'preact/hooks';

/** The value of a store, drawn again before the next event, so that a key held down meets the thing where it now stands. */
export const useLive = <T>(store: ReadableAtom<T>): T => {
  const [, again] = useReducer((count: number, _: void) => count + 1, 0);
  const drawn = store.get();
  useLayoutEffect(() => {
    if (store.get() !== drawn) again();
    return store.listen(() => again());
  }, [store]);
  return drawn;
};
