import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A ref for the heading of a new screen: it takes the focus and comes into sight.
 * @param place where in the window it comes to stand
 * @param on what makes a new screen when it changes; without it the screen is new when it is mounted
 */
export const useArrival = <E extends HTMLElement = HTMLHeadingElement>(place: ScrollLogicalPosition = 'start', on: readonly unknown[] = []): RefObject<E> => {
  const arrived = useRef<E>(null);
  useLayoutEffect(() => {
    arrived.current?.focus({ preventScroll: true });
    arrived.current?.scrollIntoView({ block: place });
  }, [...on]);
  return arrived;
};
