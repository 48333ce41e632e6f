/** Presenter view (`?trinh-chieu`): one idea a screen, large type, keys to go on, answers hidden until asked. */
import { adoptStyle } from '#islands/kit/adopt-style.ts';
import css from './presenter.css?inline';

const stop = () => {
  const here = new URL(location.href);
  here.searchParams.delete('trinh-chieu');
  location.assign(here);
};

/** Splits the running text at its headings and at each question, exercise and figure. */
const slidesOf = (prose: Element): Element[][] => {
  const slides: Element[][] = [[]];
  for (const element of [...prose.children]) {
    const starts = element.matches('h2, h3, .question, figure, .call, .keys');
    if (starts && slides.at(-1)?.length) slides.push([]);
    slides.at(-1)?.push(element);
    if (element.matches('.question, figure')) slides.push([]);
  }
  return slides.filter((s) => s.length > 0);
};

/** @param shown aborted when another page takes the place of this one */
export const start = (shown: AbortSignal): void => {
  adoptStyle(css);
  document.documentElement.dataset['view'] = 'presenter';
  const bar = document.createElement('div');
  bar.className = 'presenter-bar';
  const button = (text: string, label: string, act: () => void) => {
    const b = document.createElement('button');
    b.type = 'button';
    b.className = 'button';
    b.textContent = text;
    b.setAttribute('aria-label', label);
    b.addEventListener('click', act);
    bar.append(b);
    return b;
  };
  const prose = document.querySelector('.prose');
  const slides = prose ? slidesOf(prose) : [];
  let at = Math.max(
    0,
    slides.findIndex((s) => s.some((e) => location.hash && e.id === decodeURIComponent(location.hash.slice(1)))),
  );
  const count = document.createElement('span');
  count.setAttribute('role', 'status');
  const show = () => {
    slides.forEach((slide, i) => slide.forEach((e) => e.classList.toggle('off-slide', i !== at)));
    count.textContent = `${at + 1} / ${slides.length}`;
    scrollTo(0, 0);
  };
  const go = (by: number) => {
    at = Math.min(slides.length - 1, Math.max(0, at + by));
    show();
  };
  if (slides.length > 1) {
    button('←', 'Lùi', () => go(-1));
    bar.append(count);
    button('→', 'Tiếp', () => go(1));
    show();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.target instanceof Element && event.target.closest('input,textarea,select,button,[role=radio]')) return;
        if (['ArrowRight', 'PageDown', ' '].includes(event.key)) go(1);
        else if (['ArrowLeft', 'PageUp'].includes(event.key)) go(-1);
        else return;
        event.preventDefault();
      },
      { signal: shown },
    );
  }
  button('Thoát', 'Thoát trình chiếu', stop);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && !document.querySelector('dialog[open]') && stop(), { signal: shown });
  document.body.append(bar);
  shown.addEventListener('abort', () => {
    bar.remove();
    delete document.documentElement.dataset['view'];
  });
};
