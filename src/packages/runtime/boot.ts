/** The script of a package: one document that shows the pages of the course by the part of its address after "#". */
import type { Host } from '#stores/host.ts';
import { fromHash, toHash, type Address, type World } from './address.ts';
import { followLinks } from './links.ts';
import { block, textOf, type PackedCourse } from './payload.ts';
import { createPlace, type Place } from './place.ts';
import { createScripts, type Scripts } from './scripts.ts';
import { createIndex, type Index } from './search.ts';
import { createReader, focusOn, pageAt, showAnchor, swap, trimShell } from './show.ts';

interface Global {
  thbc?: Host & {
    place?: Place & { fetch: Index['fetch'] };
    /** Where to begin when the address does not say; told each time another page is shown. */
    begin?: string;
    shown?: (path: string) => void;
    course?: PackedCourse;
  };
  thbcSearch?: Index['source'];
  thbcIslands?: () => void;
}
const global = globalThis as Global;

const course = JSON.parse(block('thbc-course')) as PackedCourse;
const paths = new Set(course.pages.map((p) => p.path));
const world: World = { base: course.base, address: course.address, home: course.home, has: (path) => paths.has(path), document: new URL(location.href) };
const read = createReader();

/** What the part of the document's address after "#" says; a record of progress that is brought along goes to its page. */
const addressOf = (hash: string): Address | undefined =>
  hash.startsWith('#nhan=') ? { path: `${course.base}tien-do/`, query: '', anchor: hash.slice(1) } : fromHash(hash);

/** Where the document's address points; what its query holds counts for the first page. */
const start = (): Address => {
  const inside = addressOf(location.hash) ?? fromHash(global.thbc?.begin ?? '') ?? { path: course.home, query: '', anchor: '' };
  const query = global.thbc?.engine ? '' : location.search.slice(1);
  return { ...inside, query: [inside.query, query].filter(Boolean).join('&') };
};

const keepScroll = (): void => {
  history.scrollRestoration = 'manual';
  let timer = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        try {
          history.replaceState({ ...(history.state as object | null), y: scrollY }, '');
        } catch {
          // A browser that counts calls may refuse; then going back begins at the top.
        }
      }, 350);
    },
    { passive: true },
  );
};

/** Long pages are drawn where they are seen first, and whole right after. */
const arriving = (): void => {
  const { dataset } = document.documentElement;
  dataset['arriving'] = '';
  requestAnimationFrame(() => setTimeout(() => delete dataset['arriving'], 50));
};

const savedScroll = (): number | undefined => {
  const y = (history.state as { y?: unknown } | null)?.y;
  return typeof y === 'number' ? y : undefined;
};

const run = (scripts: Scripts): void => {
  let here = start();
  let visit = new AbortController();
  let first = true;
  const settle = () => {
    const y = savedScroll();
    if (y !== undefined && !first) scrollTo(0, y);
    else if (here.anchor === '' || !showAnchor(here.anchor)) scrollTo(0, y ?? 0);
  };
  const show = async () => {
    const index = pageAt(course, here.path);
    const page = course.pages[index];
    visit.abort();
    visit = new AbortController();
    const { signal } = visit;
    const html = await read(index);
    if (signal.aborted || !page) return;
    if (here.anchor === '' && savedScroll() === undefined) arriving();
    swap(page, html, here, world);
    settle();
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!first && here.anchor === '' && heading) focusOn(heading);
    first = false;
    global.thbc?.shown?.(toHash(here));
    await scripts.run(page.scripts, signal);
    document.documentElement.dataset['shown'] = here.path;
  };
  const arrive = (to: Address, y = savedScroll()) => {
    const other = to.path !== here.path || to.query !== here.query;
    here = to;
    if (other) return void show();
    if (y !== undefined || !to.anchor) scrollTo(0, y ?? 0);
    else showAnchor(to.anchor);
  };
  const go = (to: Address, replace = false) => {
    const hash = toHash(to);
    if (hash === location.hash || new URL(hash, location.href).hash === location.hash) return arrive(to, undefined);
    if (replace) location.replace(hash);
    else location.hash = hash;
  };
  const place = createPlace(world, { here: () => here, moved: (to) => (here = to), go, reload: () => void show() });
  const index = createIndex(course.found);
  Object.assign((global.thbc ??= {}), { place: { ...place, fetch: index.fetch } });
  global.thbcSearch = index.source;
  addEventListener('hashchange', (event) => {
    const to = addressOf(location.hash) ?? { ...here, anchor: location.hash.slice(1) };
    if (to.path !== here.path || to.query !== here.query) event.stopImmediatePropagation();
    arrive(to);
  });
  followLinks(() => here, world, go);
  keepScroll();
  trimShell(world);
  void begin(scripts, show);
};

const importMap = (modules: Readonly<Record<string, string>>): void => {
  const imports: Record<string, string> = {};
  for (const [name, source] of Object.entries(modules)) imports[name] = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const script = document.createElement('script');
  script.type = 'importmap';
  script.nonce = course.nonce;
  script.textContent = JSON.stringify({ imports });
  document.head.append(script);
};

/** The scripts that every page has are there before the first page, so that what they set up holds for its islands. */
const begin = async (scripts: Scripts, show: () => Promise<void>): Promise<void> => {
  const [head] = course.pages;
  for (const name of head?.scripts ?? []) if (course.pages.every((p) => p.scripts.includes(name))) await scripts.prepare(name);
  global.thbcIslands?.();
  await show();
};

const boot = async (): Promise<void> => {
  if (!('DecompressionStream' in globalThis) || !HTMLScriptElement.supports?.('importmap')) throw new Error('old browser');
  const modules = JSON.parse(await textOf('thbc-modules')) as Record<string, string>;
  importMap({ ...modules, 'thbc/place': 'const{location,history,fetch}=globalThis.thbc.place;export{location,history,fetch}' });
  const scripts = createScripts(modules);
  (global.thbc ??= {}).onPage = scripts.onPage;
  global.thbc.course = course;
  run(scripts);
};

boot().catch((error: unknown) => {
  console.error(error);
  const notice = document.getElementById('bao');
  if (!notice?.firstElementChild) return;
  notice.firstElementChild.textContent =
    'Trình duyệt này quá cũ nên không mở được tệp. Hãy dùng Chrome, Edge, Cốc Cốc từ bản 109, Firefox từ bản 115 hoặc Safari từ bản 16.4.';
  notice.hidden = false;
});
