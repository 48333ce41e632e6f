import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import { escape } from './html.ts';
import { bareName, loadThroughHost, packModules } from './modules.ts';
import { linkPage } from './page-links.ts';
import { separator, share } from './pieces.ts';
import type { World } from './runtime/address.ts';
import type { PackedCourse } from './runtime/payload.ts';
import type { SearchFiles } from './index-files.ts';
import type { Site, SitePage } from './site.ts';

/** What a package holds and how it starts. */
export interface Packing {
  site: Site;
  pages: readonly SitePage[];
  /** Address of the first page, below the base. */
  home: string;
  /** ISO date of the newest content. */
  date: string;
  search: SearchFiles;
  /** The bundled boot script. */
  boot: string;
  /** A classic script that runs before it, for a package with a host of its own. */
  before?: string;
  parts: string[];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A script's text inside a document: nothing in it may end its element. */
const script = (code: string): string => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

const packed = (id: string, bytes: Uint8Array): string =>
  `<script type="text/plain" id="${id}">${Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64')}</script>\n`;

/** Files one after the other behind a list of their names and lengths; read by `filesOf` of the runtime. */
const container = (files: SearchFiles['files']): Uint8Array => {
  const list = encode(JSON.stringify(files.map(([name, bytes]) => [name, bytes.length])));
  return Buffer.concat([encode(String(list.length).padStart(8, '0')), list, ...files.map(([, bytes]) => bytes)]);
};

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' blob: 'wasm-unsafe-eval'`,
    `style-src 'nonce-${nonce}'`,
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

/** The first page is in the document as it is; it stays out of sight when the address is another's. */
const elsewhere = `if(/^#(\\/|nhan=)/.test(location.hash)||document.documentElement.dataset.edition==='scorm')document.documentElement.dataset.elsewhere=''`;

/** Pages' islands by the bare names of their modules. */
const islandsByName = (html: string): string =>
  html.replace(
    / (component-url|renderer-url|before-hydration-url)="([^"]*)"/g,
    (_, name: string, address: string) => ` ${name}="${bareName(address.slice(address.lastIndexOf('/') + 1))}"`,
  );

const own = `a.outside::after{content:"\\2009↗" / "";font-size:.8em}[data-elsewhere]:not([data-there]) main{visibility:hidden}[data-reached]:focus{outline:none}a[aria-disabled]{opacity:.7;cursor:not-allowed}`;

const styles = (site: Site, home: SitePage | undefined, nonce: string): string => {
  const linked = new Set(site.pages.flatMap((p) => p.sheets));
  const sheet = ([name, css]: [string, string]) => {
    const off = linked.has(name) && !home?.sheets.includes(name);
    // What the browser's own address would mark, the package marks itself.
    return `<style nonce="${nonce}"${linked.has(name) ? ` data-sheet="${name}"` : ''}${off ? ' media="not all"' : ''}>${css.replaceAll(/:target(?![\w-])/g, ':is(:target,[data-target])').replace(/<\//g, '<\\/')}</style>\n`;
  };
  return [...site.sheets].map(sheet).join('') + [...site.islandStyles, own].map((css) => `<style nonce="${nonce}">${css}</style>\n`).join('');
};

const withBase = (site: Site, path: string): string => site.base + path.slice(1);

const courseOf = (packing: Packing): PackedCourse => ({
  base: packing.site.base,
  address: packing.site.address,
  home: withBase(packing.site, packing.home),
  date: packing.date,
  pages: packing.pages.map(({ path, title, kind, sheets, scripts, current }) => ({
    path: withBase(packing.site, path),
    title,
    kind,
    sheets,
    scripts: scripts.map(bareName),
    current,
  })),
  ...(packing.search.found ? { found: packing.search.found } : {}),
  parts: packing.parts,
});

const noScript = `<noscript><p class="note wrap">Tệp này cần trình duyệt cho chạy mã (JavaScript). Hãy bật lên, hoặc mở bằng Chrome, Edge, Cốc Cốc, Firefox hay Safari trên máy.</p></noscript>`;

/** The whole package as one HTML document. */
export const oneFile = (packing: Packing): string => {
  const { site, pages, boot, before } = packing;
  const paths = new Set(pages.map((p) => withBase(site, p.path)));
  const world: World = {
    base: site.base,
    address: site.address,
    home: withBase(site, packing.home),
    has: (path) => paths.has(path),
    document: new URL('file:///'),
  };
  const mainOf = (page: SitePage) => linkPage(islandsByName(page.main), withBase(site, page.path), world);
  const shared = share(pages.map(mainOf));
  const modules = JSON.stringify(packModules(site.modules));
  const nonce = createHash('sha256').update(modules).update(shared.texts.join('')).digest('base64url').slice(0, 22);
  const home = pages.find((p) => p.path === packing.home);
  const code = (text: string) => `<script nonce="${nonce}">${script(text)}</script>\n`;
  const data = JSON.stringify(courseOf(packing)).replace(/</g, '\\u003c');
  return [
    `<!doctype html>\n<html lang="vi" data-edition="mot-tep">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="content-security-policy" content="${policy(nonce)}">\n`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escape(home?.title ?? '')}</title>\n<meta name="description" content="${escape(home?.description ?? '')}">\n<meta name="theme-color" content="#A51C20">\n<link rel="icon" href="data:,">\n`,
    code(`${site.early};${elsewhere}`),
    styles(site, home, nonce),
    `</head>\n<body data-base="${site.base}">\n${noScript}${site.shell.before}${home ? mainOf(home) : ''}${site.shell.after}\n`,
    `<script type="application/json" id="thbc-course">${data}</script>\n`,
    packed('thbc-modules', encode(modules)),
    code(`globalThis.thbcIslands=()=>{${loadThroughHost(site.islandScripts.join(';\n'))}}`),
    before === undefined ? '' : code(before),
    code(boot),
    // What the first page does not need comes after the script that starts it.
    packed('thbc-shared', encode(shared.pieces.join(separator))),
    ...shared.texts.map((text, i) => packed(`thbc-page-${i}`, encode(text))),
    packed('thbc-search', container(packing.search.files)),
    '</body>\n</html>\n',
  ].join('');
};
