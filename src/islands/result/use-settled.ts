import { useEffect, useState } from 'preact/hooks';

/** Ms after the last key before the lists below the table follow and a broken relation is announced. */
const settle = 450;

/** A value that follows another one once that has come to rest, so that typing does not redraw long lists. */
export const useSettled = <T>(value: T): T => {
  const [settled, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => set(value), settle);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
