/** The script of a package: one document that shows the pages of the course by the part of its address after "#". */
import { holds, type World } from './address.ts';
import { block, textOf, type PackedCourse } from './payload.ts';
import { createRouter, type PackageHost } from './router.ts';
import { createScripts, type Modules, type Scripts } from './scripts.ts';
import { createIndex, type Index } from './search.ts';
import { trimShell } from './show.ts';

interface Global {
  thbc?: PackageHost;
  thbcSearch?: Index['source'];
  /** What Astro puts before the first island: starts them. */
  thbcIslands?: () => void;
}
const global = globalThis as Global;

/** The scripts that every page has are there before the first page, so that what they set up holds for its islands. */
const prepareShell = async ({ pages }: PackedCourse, scripts: Scripts): Promise<void> => {
  for (const name of pages[0]?.scripts ?? []) if (pages.every((p) => p.scripts.includes(name))) await scripts.prepare(name);
};

/** Makes modules loadable (an address is made for those that are wanted only), evaluates the shell's scripts, lets islands start. */
const load = async (course: PackedCourse, host: PackageHost): Promise<Scripts> => {
  const scripts = createScripts(JSON.parse(await textOf('thbc-modules')) as Modules);
  host.onPage = scripts.onPage;
  host.load = scripts.load;
  await prepareShell(course, scripts);
  global.thbcIslands?.();
  return scripts;
};

const boot = async (): Promise<void> => {
  if (!('DecompressionStream' in globalThis)) throw new Error('old browser');
  const course = JSON.parse(block('thbc-course')) as PackedCourse;
  const paths = new Set(course.pages.map((p) => p.path));
  const world: World = { base: course.base, address: course.address, home: course.home, has: (path) => paths.has(path), document: new URL(location.href) };
  const host: PackageHost = (global.thbc ??= {});
  const index = createIndex(course.found);
  const router = createRouter(course, world, load(course, host), host);
  host.has = (href) => holds(href, world);
  Object.assign(host, { course, place: { ...router.place, fetch: index.fetch } });
  global.thbcSearch = index.source;
  trimShell(world);
  // The first page is in sight already: its links lead on from the first moment.
  await router.start();
};

boot().catch((error: unknown) => {
  console.error(error);
  const notice = document.getElementById('bao');
  if (!notice?.firstElementChild) return;
  notice.firstElementChild.textContent =
    'Trình duyệt này quá cũ nên không mở được tệp. Hãy dùng Chrome, Edge, Cốc Cốc từ bản 109, Firefox từ bản 115 hoặc Safari từ bản 16.4.';
  notice.hidden = false;
});
