import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Rows kept beyond what is seen, so that scrolling shows no gap. */
const margin = 6;
/** Rows drawn before anything was measured. */
const atFirst = 30;

/** Which rows are to be drawn: what is seen, and the active one wherever it is. Gaps are counted in rows. */
export const piecesOf = (all: number, view: { from: number; to: number }, active: number): ({ row: number } | { gap: number; key: string })[] => {
  const wanted = new Set<number>();
  for (let i = Math.max(0, view.from); i < Math.min(all, view.to); i++) wanted.add(i);
  if (active >= 0 && active < all) wanted.add(active);
  const pieces: ({ row: number } | { gap: number; key: string })[] = [];
  let next = 0;
  for (const row of [...wanted].sort((a, b) => a - b)) {
    if (row > next) pieces.push({ gap: row - next, key: `g${pieces.length === 0 ? 'first' : row}` });
    pieces.push({ row });
    next = row + 1;
  }
  if (next < all) pieces.push({ gap: all - next, key: 'glast' });
  return pieces;
};

/** Which part of a long table is in sight, and how high its rows are. @param all rows in all */
export const useView = (all: number) => {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ from: 0, to: atFirst });
  const [height, setHeight] = useState(50);
  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const measured = element.querySelector('tbody tr:not(.gap)')?.getBoundingClientRect().height ?? 50;
    setHeight((old) => (Math.abs(old - measured) > 0.5 ? measured : old));
    const from = Math.floor(element.scrollTop / measured / 8) * 8 - margin;
    const to = from + Math.ceil(element.clientHeight / measured) + 2 * margin + 8;
    setView((old) => (old.from === from && old.to === to ? old : { from, to }));
  }, []);
  useEffect(() => {
    look();
    const watch = new ResizeObserver(look);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, [look, all]);
  return { box, view, height, look };
};
