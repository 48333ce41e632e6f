import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { savedFiles, type SavedFile } from './files.ts';
import type { Listing } from './worker/listing.ts';

/** As short as it can be: it is in every worker, and a worker is compared byte by byte. */
const listing = (files: readonly SavedFile[]): Listing => {
  const version = createHash('sha256')
    .update(JSON.stringify(files.map((f) => [f.url, f.revision, f.integrity])))
    .digest('hex')
    .slice(0, 12);
  return { version, files: files.map(({ url, revision, integrity, bytes, groups }) => [url, revision, integrity ?? '', bytes, groups.join(' ')]) };
};

const bundleWorker = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      lib: { entry: fileURLToPath(new URL('./worker/sw.ts', import.meta.url)), formats: ['iife'], name: 'thbcWorker', fileName: 'sw' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('service worker: no script');
  return chunk.code.trim();
};

const sizesMark = /(<script type="application\/json" id="co-luu">)[^<]*(<\/script>)/;

/** Bytes by group, or by the groups that share them. The download page, which carries them, does not count itself. */
const sizesOf = (files: readonly SavedFile[]): Record<string, number> => {
  const sizes: Record<string, number> = {};
  for (const { url, bytes, groups } of files) if (url !== 'tai-ve/') sizes[groups.join(' ')] = (sizes[groups.join(' ')] ?? 0) + bytes;
  return sizes;
};

/**
 * Writes the service worker of a finished site, with the list of what can be saved, and the sizes into the download page.
 * To be called again whenever a page of the site was changed: the worker refuses what differs from its list.
 */
export const writeOffline = async (dist: string): Promise<{ version: string; bytes: number }> => {
  const page = join(dist, 'tai-ve/index.html');
  if (existsSync(page)) {
    const sizes = JSON.stringify(sizesOf(savedFiles(dist)));
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(sizesMark, (_, before: string, after: string) => before + sizes + after),
    );
  }
  const files = savedFiles(dist);
  const list = listing(files);
  writeFileSync(join(dist, 'sw.js'), `self.thbcListing=${JSON.stringify(list)};\n${await bundleWorker()}\n`);
  return { version: list.version, bytes: files.reduce((sum, f) => sum + f.bytes, 0) };
};
