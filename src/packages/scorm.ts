import { bundle } from './bundle.ts';
import { searchFiles } from './index-files.ts';
import { manifest, type ScormVersion } from './manifest.ts';
import { oneFile } from './one-file.ts';
import { escape } from './html.ts';
import type { Site, SitePage } from './site.ts';

export interface ScormPackage {
  kind: `scorm-${ScormVersion}`;
  /** Module id; '' for the whole course. */
  module: string;
  /** File name without its ending. */
  name: string;
  files: Record<string, string>;
}

export interface ScormSetup {
  dist: string;
  site: Site;
  /** ISO date of the newest content. */
  date: string;
  boot: string;
}

const versions: readonly ScormVersion[] = ['1.2', '2004'];

/** What counts as done in a package: the keys of progress on its first page. On a module's page the module's own mark holds them all. */
export const partsOf = ({ pages }: Site, home: string): string[] => {
  const main = pages.find((p) => p.path === home)?.main ?? '';
  const marks = [...main.matchAll(/data-parts="([^"]+)"/g)].map((m) => (m[1] ?? '').split(' '));
  const parts = [...new Set(marks.flat())];
  if (parts.length === 0) throw new Error(`packer: nothing to do on ${home}`);
  return parts;
};

/** Pages that every package has, so that tags of law and terms, search and progress work in it. */
const common = /^\/(tim|tien-do|thuat-ngu|van-ban|404)\/?$/;

/** Pages of one module: its own, its exam and review, its exercises. */
const pagesOf = ({ pages, base }: Site, module: string, parts: readonly string[]): SitePage[] => {
  const exercises = parts.flatMap((p) => (p.startsWith('e:') ? [`/luyen-tap/${p.slice(2)}/`] : []));
  const lessons = pages.filter(({ path }) => path.startsWith(`/hoc/${module}/`));
  /** Cases that a lesson sends to, and exercises of other modules: «Làm ngay». */
  const practised = new Set(
    lessons.flatMap(({ main }) =>
      [...main.matchAll(/href="([^"?#]*)/g)].map((m) => `/${(m[1] ?? '').slice(base.length)}`).filter((to) => to.startsWith('/luyen-tap/')),
    ),
  );
  const own = ({ path }: SitePage) =>
    path.startsWith(`/hoc/${module}/`) ||
    path === `/thi/${module}/` ||
    path === `/on-tap/${module}/` ||
    exercises.some((one) => path === one || (path.startsWith(one) && !one.endsWith('/tinh-huong/'))) ||
    practised.has(path) ||
    common.test(path);
  return pages.filter(own).map((page) => (page.path === '/404' ? elsewhere(page, `${base}hoc/${module}/`) : page));
};

/** What stands where a link leads out of a module's package. */
const elsewhere = (page: SitePage, home: string): SitePage => ({
  ...page,
  title: page.title.replace(/^[^–]*/, 'Không có trong gói này '),
  main: `<div class="narrow page"><h1>Trang này không có trong gói</h1><p class="lead">Gói này chỉ có một học phần. Trang bạn vừa chọn nằm trong khóa học đầy đủ.</p><p><a class="button primary" href="${escape(home)}">Về học phần</a></p></div>`,
});

const name = (site: Site, home: string): string => (site.pages.find((p) => p.path === home)?.title ?? '').replace(/ – [^–]*$/, '');

interface Content {
  module: string;
  title: string;
  home: string;
  pages: SitePage[];
  parts: string[];
}

const contents = (site: Site): Content[] => [
  { module: '', title: 'Tập huấn bầu cử', home: '/', pages: site.pages, parts: partsOf(site, '/') },
  ...site.pages.flatMap(({ path }) => {
    const module = /^\/hoc\/([^/]+)\/$/.exec(path)?.[1];
    if (module === undefined) return [];
    const parts = partsOf(site, path);
    return [{ module, title: name(site, path), home: path, pages: pagesOf(site, module, parts), parts }];
  }),
];

/** Packages for learning platforms: the whole course and each module, in both versions. */
export const scormPackages = async ({ dist, site, date, boot }: ScormSetup): Promise<ScormPackage[]> => {
  const before = await bundle('scorm.ts');
  return contents(site).flatMap(({ module, title, home, pages, parts }) => {
    const has = new Set(pages.map((p) => p.path));
    const html = oneFile({ site, pages, home, date, search: searchFiles(dist, (path) => has.has(path)), boot, before, parts });
    return versions.map((version): ScormPackage => ({
      kind: `scorm-${version}`,
      module,
      name: `${module || 'tap-huan-bau-cu'}-${date}-scorm-${version}`,
      files: {
        'imsmanifest.xml': manifest({ version, id: module || 'ca-khoa', title, date }),
        'index.html': html.replace('data-edition="mot-tep"', `data-edition="scorm" data-scorm="${version}"`),
      },
    }));
  });
};
