/** How far down each entry of the browser's history was read, kept in the entry itself. */

const patience = 350;
let timer = 0;

/** Where this entry was left; undefined for a new one. */
export const savedScroll = (): number | undefined => {
  const y = (history.state as { y?: unknown } | null)?.y;
  return typeof y === 'number' ? y : undefined;
};

/** Writes down where the reader is; before leaving, and a while after each scrolling. */
export const saveScroll = (): void => {
  clearTimeout(timer);
  try {
    history.replaceState({ ...(history.state as object | null), y: scrollY }, '');
  } catch {
    // A browser that counts calls may refuse; then going back begins at the top.
  }
};

export const keepScroll = (): void => {
  history.scrollRestoration = 'manual';
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(saveScroll, patience);
  };
  addEventListener('scroll', later, { passive: true });
};
