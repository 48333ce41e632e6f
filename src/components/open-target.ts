/** Opens the entry the address points at, now and when the address changes; opens all for print. As long as the page is shown. */
export const openTarget = (signal: AbortSignal): void => {
  const show = () => {
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target instanceof HTMLDetailsElement) target.open = true;
    target?.scrollIntoView();
  };
  addEventListener('hashchange', show, { signal });
  addEventListener('beforeprint', () => document.querySelectorAll<HTMLDetailsElement>('details.entry').forEach((d) => (d.open = true)), { signal });
  show();
};
