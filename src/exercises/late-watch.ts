import { onPage } from '../components/visit.ts';

onPage(({ signal }) => {
  const watcher = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen)
        if (isIntersecting && target instanceof HTMLElement) void import('./late.ts').then((m) => m.bring(target, signal)).catch(() => undefined);
    },
    { rootMargin: '200px' },
  );
  for (const place of document.querySelectorAll('[data-late]')) watcher.observe(place);
  signal.addEventListener('abort', () => watcher.disconnect());
});
