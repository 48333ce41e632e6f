import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { rewrite } from './modules.ts';

/** The files of the search, ready to be put into a package. */
export interface SearchFiles {
  files: [name: string, bytes: Uint8Array][];
  /** Ids of the results that are in the package; undefined when all are. */
  found: string[] | undefined;
}

interface Title {
  url: string;
}

const mark = 'pagefind_dcd';
/** Pagefind's files are compressed each for itself; in a package they are compressed together. */
const plain = (bytes: Uint8Array): Uint8Array => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

const pathOf = (url: string): string => url.replace(/[?#].*$/, '');

/** @param has whether a page, by its address below the base, is in the package */
export const searchFiles = (dist: string, has: (path: string) => boolean): SearchFiles => {
  const folder = join(dist, 'pagefind');
  if (!existsSync(folder)) throw new Error(`packer: ${folder} is not there`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((f) => f.replaceAll('\\', '/'));
  const wanted = names.filter((n) => /^(pagefind-entry\.json|pagefind\.[^/]*\.pf_meta|wasm\.[^/]*\.pagefind|(index|fragment|filter)\/.*)$/.test(n));
  const files: [string, Uint8Array][] = [];
  const found: string[] = [];
  let all = true;
  for (const name of wanted.sort()) {
    const bytes = plain(readFileSync(join(folder, name)));
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
    if (id !== undefined) {
      const text = new TextDecoder().decode(bytes);
      const { url } = JSON.parse(text.startsWith(mark) ? text.slice(mark.length) : text) as { url: string };
      if (!has(pathOf(url))) {
        all = false;
        continue;
      }
      found.push(id);
    }
    files.push([name, bytes]);
  }
  const script = rewrite(readFileSync(join(folder, 'pagefind.js'), 'utf8'), 'pagefind.js', () => false, new Set(['fetch'])).join('');
  const titles = JSON.parse(readFileSync(join(dist, 'tim/muc-luc.json'), 'utf8')) as Title[];
  const text = (name: string, content: string): [string, Uint8Array] => [name, new TextEncoder().encode(content)];
  files.push(text('pagefind.js', script), text('titles.json', JSON.stringify(titles.filter((t) => has(pathOf(t.url))))));
  return { files, found: all ? undefined : found };
};
