import type { Host } from '#stores/host.ts';
import { fromHash, toHash, type Address, type World } from './address.ts';
import { drawn } from './drawn.ts';
import { followLinks } from './links.ts';
import type { PackedCourse } from './payload.ts';
import { createPiece } from './piece.ts';
import { createPlace, type Mover, type Place } from './place.ts';
import type { Scripts } from './scripts.ts';
import { keepScroll, saveScroll, savedScroll } from './scroll.ts';
import { createReader, focusOn, mark, pageAt, release, showAnchor, swap, type Reader } from './show.ts';

/** What a package's scripts share (`globalThis.thbc`). */
export interface PackageHost extends Host {
  place?: Place & { fetch: (input: string | URL | Request) => Promise<Response> };
  course?: PackedCourse;
  /** A module of the course by its bare name. */
  load?: (name: string) => Promise<unknown>;
  /** Where to begin when the address does not say. */
  begin?: string;
  /** Told each time another page is shown. */
  shown?: (hash: string) => void;
}

export interface Router {
  place: Place;
  /** Shows the page of the address, and hears links and the address from now on. */
  start: () => Promise<void>;
}

const same = (a: Address, b: Address): boolean => a.path === b.path && a.query === b.query;

/** The keyboard, and who reads the screen aloud, go on from the page's heading. */
const focusHeading = (): void => {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading) focusOn(heading);
};

interface Shown {
  /** Shows a page in the place of the one that is there: first what fills the screen. */
  show: (here: Address) => Promise<void>;
  /** Adds what is not there yet of the page that is shown, for who goes somewhere in it. */
  whole: () => void;
}

const createShow = (course: PackedCourse, { take, prepare }: Reader, ready: Promise<Scripts>, host: PackageHost): Shown => {
  let visit = new AbortController();
  let first = true;
  let rest: () => void = () => undefined;
  const whole = () => rest();
  const show = async (here: Address) => {
    const index = pageAt(course, here.path);
    const page = course.pages[index];
    visit.abort();
    visit = new AbortController();
    const { signal } = visit;
    // The document comes with the first page in it.
    const there = first && here.path === course.home;
    const [content, scripts] = await Promise.all([there ? undefined : take(index), ready]);
    if (signal.aborted || !page) return;
    const y = savedScroll();
    const atTop = here.anchor === '' && !y;
    // A page that is asked for in a certain view begins in it; any other is seen before the rest of it comes and its scripts run.
    const atOnce = there || here.query !== '';
    if (content && (atOnce || !atTop)) content.rest();
    rest = content?.rest ?? rest;
    // Going up costs less while the old page is there, whose places are known.
    if (atTop) scrollTo(0, 0);
    if (content) swap(page, content.first);
    else mark(page);
    if (!atTop) {
      if (y !== undefined && (here.anchor === '' || !first)) scrollTo(0, y);
      else if (!showAnchor(here.anchor)) scrollTo(0, y ?? 0);
    }
    const left = first || here.anchor !== '' ? undefined : document.activeElement;
    first = false;
    if (!atOnce) await drawn();
    if (!there) release();
    // Even when the next page is on its way: it may not come.
    content?.rest();
    if (signal.aborted) return;
    host.shown?.(toHash(here));
    // Unless somebody has gone elsewhere meanwhile.
    if (left && left === document.activeElement) focusHeading();
    await scripts.run(page.scripts, signal);
    if (!signal.aborted) document.documentElement.dataset['shown'] = here.path;
    setTimeout(() => void prepare(), 300);
  };
  return { show, whole };
};

/** What the part of the document's address after "#" says; a record of progress that is brought along goes to its page. */
const createAddressOf =
  ({ base }: World) =>
  (hash: string): Address | undefined =>
    hash.startsWith('#nhan=') ? { path: `${base}tien-do/`, query: '', anchor: hash.slice(1) } : fromHash(hash);

/**
 * Shows pages by the part of the document's address after "#".
 * @param ready the page scripts, once modules can be loaded and islands may start
 */
export const createRouter = (course: PackedCourse, world: World, ready: Promise<Scripts>, host: PackageHost): Router => {
  const addressOf = createAddressOf(world);
  const reader = createReader();
  const { show, whole } = createShow(course, reader, ready, host);
  const begin = addressOf(location.hash) ?? fromHash(host.begin ?? '') ?? { path: course.home, query: '', anchor: '' };
  // What the document's own query holds counts for the first page; a learning platform's query does not.
  let here: Address = { ...begin, query: [begin.query, host.engine ? '' : location.search.slice(1)].filter(Boolean).join('&') };
  const arrive = (to: Address, y = savedScroll()) => {
    const before = here;
    here = to;
    if (!same(before, to)) return void show(to);
    whole();
    if (y !== undefined || !to.anchor) scrollTo(0, y ?? 0);
    else showAnchor(to.anchor);
  };
  const mover: Mover = {
    here: () => here,
    moved: (to) => (here = to),
    reload: () => void show(here),
    go: (to, replace = false) => {
      const hash = new URL(toHash(to), location.href).hash;
      if (hash === location.hash) {
        here = to;
        whole();
        if (to.anchor) showAnchor(to.anchor);
        else scrollTo(0, 0);
        return;
      }
      saveScroll();
      if (replace) location.replace(hash);
      else location.hash = hash;
    },
  };
  host.piece = createPiece(course, reader, () => here);
  return {
    place: createPlace(world, mover),
    start: () => {
      addEventListener('hashchange', (event) => {
        const to = addressOf(location.hash) ?? { ...here, anchor: location.hash.slice(1) };
        // Scripts of the page that goes must not take the change for one of their own anchors.
        if (!same(to, here)) event.stopImmediatePropagation();
        arrive(to);
      });
      followLinks(mover.here, world, mover.go, (to) => reader.ahead(pageAt(course, to.path)));
      keepScroll();
      return show(here);
    },
  };
};
