import { join, separator } from '../pieces.ts';
import { resolve, type World } from './address.ts';
import { prepareLinks } from './links.ts';
import { part, type Parted } from './part.ts';
import { textOf, type PackedCourse, type PackedPage } from './payload.ts';

/** The pages, unpacked when first wanted. */
export interface Reader {
  read: (index: number) => Promise<string>;
  /** What a page has inside <main>, to be put there. */
  take: (index: number) => Promise<Parted>;
  /** Makes a page ready to be taken: somebody is about to go there. */
  ahead: (index: number) => void;
  /** Unpacks what all pages share. */
  prepare: () => Promise<unknown>;
}

const parse = (html: string): Parted => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return part(template.content);
};

export const createReader = (): Reader => {
  let pieces: Promise<string[]> | undefined;
  const texts = new Map<number, Promise<string>>();
  let next: { index: number; page: Promise<Parted> } | undefined;
  const prepare = () => (pieces ??= textOf('thbc-shared').then((t) => t.split(separator)));
  const whole = async (index: number) => {
    const [all, text] = await Promise.all([prepare(), textOf(`thbc-page-${index}`)]);
    return join(text, all);
  };
  const read = (index: number) => {
    const known = texts.get(index) ?? whole(index);
    texts.set(index, known);
    return known;
  };
  return {
    read,
    take: (index) => {
      const page = next?.index === index ? next.page : read(index).then(parse);
      next = undefined;
      return page;
    },
    ahead: (index) => {
      if (next?.index !== index) next = { index, page: read(index).then(parse) };
      next.page.catch(() => undefined);
    },
    prepare,
  };
};

/** Turns these style sheets on, and all others of pages off. One that was on once is only disabled: it keeps its rules ready. */
export const sheets = (wanted: readonly string[]): void => {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-sheet]')) {
    const on = wanted.includes(style.dataset['sheet'] ?? '');
    if (on && style.media !== '') style.removeAttribute('media');
    if (style.media === '' && style.disabled === on) style.disabled = !on;
  }
};

/** Marks a page as the one that is shown: its title, its style sheets, its place in the navigation. */
export const mark = (page: PackedPage): void => {
  sheets(page.sheets);
  document.title = page.title;
  if (page.kind) document.body.dataset['kind'] = page.kind;
  else delete document.body.dataset['kind'];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('body > header a[href]')) {
    const path = link.getAttribute('href')?.replace(/^#/, '') ?? '';
    if (page.current.includes(path)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  document.documentElement.dataset['there'] = '';
};

/** Puts a page in the place of the one that is shown. */
export const swap = (page: PackedPage, content: DocumentFragment): void => {
  const main = document.querySelector('main');
  if (!main) return;
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.menu[open]')) menu.open = false;
  // Taking out what has the focus asks for the old page's style: nothing may have changed it before.
  main.replaceChildren(content);
  mark(page);
};

/** Islands of a page that is gone let go of what they hold. */
export const release = (): void => void document.dispatchEvent(new Event('astro:after-swap'));

/** Takes links to pages that are not in this package out of the navigation. */
export const trimShell = (world: World): void => {
  const here = { path: world.base, query: '', anchor: '' };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('body > header a[href], body > footer a[href]')) {
    const target = resolve(link.getAttribute('href') ?? '', here, world);
    if (target.kind === 'inside' && !world.has(target.to.path)) (link.closest('li') ?? link).remove();
  }
  for (const part of document.querySelectorAll('body > header, body > footer')) prepareLinks(part, here, world);
};

/** Scrolls to what the anchor names and lets the keyboard go on from there. False when there is no such thing. */
export const showAnchor = (anchor: string): boolean => {
  for (const old of document.querySelectorAll('[data-target]')) old.removeAttribute('data-target');
  let id = anchor;
  try {
    id = decodeURIComponent(anchor);
  } catch {
    // An anchor that is not encoded stands for itself.
  }
  const target = document.getElementById(id);
  if (!target) return false;
  target.dataset['target'] = '';
  target.scrollIntoView();
  focusOn(target);
  return true;
};

/** Moves focus without a mark on what cannot be used. */
export const focusOn = (element: HTMLElement): void => {
  const own = element.hasAttribute('tabindex');
  if (!own) {
    element.tabIndex = -1;
    element.dataset['reached'] = '';
    const leave = () => {
      element.removeAttribute('tabindex');
      delete element.dataset['reached'];
    };
    element.addEventListener('blur', leave, { once: true });
  }
  element.focus({ preventScroll: true });
};

export const pageAt = (course: PackedCourse, path: string): number => {
  const at = course.pages.findIndex((p) => p.path === path);
  return at >= 0 ? at : course.pages.findIndex((p) => p.path === `${course.base}404`);
};
