import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { unescape } from './html.ts';

/** A finished page of the site, taken apart. */
export interface SitePage {
  /** Below the base: "/hoc/kiem-phieu/phieu-hop-le/"; "/404" for what is not found. */
  path: string;
  title: string;
  kind: string;
  description: string;
  /** What stands inside <main>, without scripts, styles, style sheets and no-script texts. */
  main: string;
  /** File names of its style sheets and of its module scripts, in order. */
  sheets: string[];
  scripts: string[];
  /** Addresses marked as the current section in the navigation. */
  current: string[];
}

/** A finished site as the packers need it. */
export interface Site {
  /** Where it is published: "/" or "/tap-huan/". */
  base: string;
  /** Its public address with the base; undefined when it was built for no known host. */
  address: string | undefined;
  /** What all pages share up to <main> and from </main>, with no section marked. */
  shell: { before: string; after: string };
  /** The script that sets theme and text size before the first paint. */
  early: string;
  pages: SitePage[];
  /** Style sheets by file name, in the order in which pages link them; last those that only modules load. */
  sheets: Map<string, string>;
  /** Modules by file name. */
  modules: Map<string, string>;
  /** Inline style and inline scripts that Astro puts before the first island. */
  islandStyles: string[];
  islandScripts: string[];
}

const types: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
};

/** A file of the site as a data address. Throws when the kind of file is not known. */
const dataAddress = (file: string): string => {
  const type = types[extname(file)];
  if (!type) throw new Error(`packer: no media type for ${file}`);
  return `data:${type};base64,${readFileSync(file).toString('base64')}`;
};

/** The addresses of a folder of finished pages: "index.html" files and 404.html. */
const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => f === '404.html' || f === 'index.html' || f.endsWith('/index.html'))
    .sort();

const fileName = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

interface Parts {
  page: SitePage;
  before: string;
  after: string;
  styles: string[];
  scripts: string[];
}

/** Module scripts and style sheets of a piece of a page, and the piece without them and without no-script texts. */
const strip = (html: string): { text: string; sheets: string[]; modules: string[]; styles: string[]; scripts: string[] } => {
  const sheets: string[] = [];
  const modules: string[] = [];
  const styles: string[] = [];
  const scripts: string[] = [];
  const text = html
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
    .replace(/<link rel="stylesheet" href="([^"]+)">/g, (_, href: string) => (sheets.push(fileName(href)), ''))
    .replace(/<script type="module" src="([^"]+)"><\/script>/g, (_, src: string) => (modules.push(fileName(src)), ''))
    .replace(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => (styles.push(css), ''))
    .replace(/<script>([\s\S]*?)<\/script>/g, (_, code: string) => (scripts.push(code), ''));
  return { text, sheets, modules, styles, scripts };
};

const markCurrent = / aria-current="page"/g;

/**
 * A page with the drawings it refers to in a file put in their places: no package has files, and browsers refuse data addresses there.
 * Throws when the file has no such drawing.
 */
export const placeDrawings = (html: string, text: (address: string) => string): string =>
  html.replace(/<use href="(\/[^"#]+\.svg)#([\w-]+)"(?:><\/use>|\s*\/>)/g, (_, address: string, id: string) => {
    const [, attributes, content] = new RegExp(`<g id="${id}"([^>]*)>([\\s\\S]*?)</g>(?=\\s*(?:<g id=|</defs>))`).exec(text(address)) ?? [];
    if (attributes === undefined || content === undefined) throw new Error(`packer: ${address} has no drawing ${id}`);
    return `<g${attributes}>${content}</g>`;
  });

/** Takes a page apart. Throws when it does not have the shape the layouts give it. */
export const takeApart = (html: string, path: string, assets: (address: string) => string, read: (address: string) => string): Parts => {
  const mainTag = /<main\b[^>]*>/.exec(html);
  const end = html.lastIndexOf('</main>');
  const bodyTag = /<body\b[^>]*>/.exec(html);
  if (!mainTag || !bodyTag || end < mainTag.index) throw new Error(`packer: ${path} has no <main>`);
  const head = html.slice(0, bodyTag.index);
  const start = mainTag.index + mainTag[0].length;
  const before = html.slice(bodyTag.index + bodyTag[0].length, start);
  const after = strip(html.slice(end).replace(/<\/(?:body|html)>/g, ''));
  const main = strip(html.slice(start, end));
  const inHead = strip(head);
  if (/<script\b(?! type="application\/(?:ld\+)?json")/.test(main.text)) throw new Error(`packer: ${path} has a script of a kind that cannot be packed`);
  const text = (pattern: RegExp) => unescape(pattern.exec(html)?.[1] ?? '');
  return {
    page: {
      path,
      title: text(/<title>([\s\S]*?)<\/title>/),
      kind: text(/<body[^>]*\bdata-kind="([^"]*)"/),
      description: text(/<meta name="description" content="([^"]*)"/),
      main: placeDrawings(main.text, read).replace(/(\s(?:src|poster)=")(\/[^"]+)"/g, (whole, start: string, address: string) =>
        /\.[a-z0-9]+$/.test(address) ? `${start}${assets(address)}"` : whole,
      ),
      sheets: [...new Set([...inHead.sheets, ...main.sheets])],
      scripts: [...new Set([...inHead.modules, ...main.modules, ...after.modules])],
      current: [...new Set([...before.matchAll(/<a [^>]*?href="([^"]+)"[^>]*aria-current="page"/g)].map((m) => m[1] ?? ''))],
    },
    before: before.replace(markCurrent, ''),
    after: after.text,
    styles: main.styles,
    scripts: main.scripts,
  };
};

/** The style sheet with its fonts and pictures inside. */
const inlineUrls = (css: string, assets: (address: string) => string): string =>
  css.replace(/url\((["']?)(\/[^"')]+)\1\)/g, (_, __, address: string) => `url(${assets(address)})`);

/** Reads a finished site. Throws when it is not there or when its pages do not share one shell. */
export const readSite = (dir: string): Site => {
  const home = join(dir, 'index.html');
  if (!existsSync(home)) throw new Error(`Chưa có ${dir}: chạy npm run build trước.`);
  const first = readFileSync(home, 'utf8');
  const base = /<body[^>]*\bdata-base="([^"]*)"/.exec(first)?.[1] ?? '/';
  const fileOf = (address: string) => join(dir, address.slice(base.length));
  const assets = (address: string) => dataAddress(fileOf(address));
  const text = (address: string) => readFileSync(fileOf(address), 'utf8');
  const parts = filesOf(dir).map((file) =>
    takeApart(readFileSync(join(dir, file), 'utf8'), file === '404.html' ? '/404' : `/${file.replace(/index\.html$/, '')}`, assets, text),
  );
  const shell = { before: parts[0]?.before ?? '', after: parts[0]?.after ?? '' };
  for (const p of parts)
    if (p.before !== shell.before || p.after !== shell.after) throw new Error(`packer: ${p.page.path} has another shell than ${parts[0]?.page.path}`);
  const read = (name: string) => readFileSync(join(dir, 'tep', name), 'utf8');
  const modules = new Map(
    readdirSync(join(dir, 'tep'))
      .filter((f) => f.endsWith('.js'))
      .map((name) => [name, read(name)] as const),
  );
  const linked = [...new Set(parts.flatMap((p) => p.page.sheets))];
  const late = readdirSync(join(dir, 'tep')).filter((f) => f.endsWith('.css') && !linked.includes(f));
  const sheets = new Map([...linked, ...late].map((name) => [name, inlineUrls(read(name), assets)] as const));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(first)?.[1] ?? '';
  const unknown = !/^https?:/.test(canonical) || /^https?:\/\/(localhost|127\.|\[)/.test(canonical);
  return {
    base,
    address: unknown ? undefined : canonical,
    shell,
    early: /<script>([\s\S]*?)<\/script>/.exec(first.slice(0, first.indexOf('<body')))?.[1]?.trim() ?? '',
    pages: parts.map((p) => p.page),
    sheets,
    modules,
    islandStyles: [...new Set(parts.flatMap((p) => p.styles))],
    islandScripts: [...new Set(parts.flatMap((p) => p.scripts))],
  };
};
