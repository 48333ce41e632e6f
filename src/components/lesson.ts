import { finishLesson, visitLesson } from '#stores/progress.ts';
import { $lastPlace } from '#stores/settings.ts';
import type { Visit } from './visit.ts';

/** On a lesson: remembers the place, and that its end was reached. */
export const followLesson = ({ signal }: Visit): void => {
  const article = document.querySelector<HTMLElement>('[data-lesson]');
  const id = article?.dataset['lesson'];
  if (!article || !id) return;
  visitLesson({ id });
  const title = article.querySelector('h1')?.textContent ?? '';
  $lastPlace.set({ href: location.pathname, title });
  const end = document.getElementById('het-bai');
  if (!end) return;
  const watcher = new IntersectionObserver((seen) => {
    if (!seen.some((e) => e.isIntersecting)) return;
    watcher.disconnect();
    finishLesson({ id });
  });
  watcher.observe(end);
  signal.addEventListener('abort', () => watcher.disconnect());
};
