import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { bundle } from './bundle.ts';
import { emptyDownloadPage, fillDownloadPage } from './download-page.ts';
import { guide } from './guide.ts';
import { handouts } from './handouts.ts';
import { searchFiles } from './index-files.ts';
import { oneFile } from './one-file.ts';
import { writeOffline } from './pwa/write.ts';
import { partsOf, scormPackages } from './scorm.ts';
import { readSite } from './site.ts';

/** One thing to download, as the download page reads it from `tai-ve/goi.json`. */
export interface Download {
  kind: 'mot-tep' | 'zip' | 'scorm-1.2' | 'scorm-2004';
  /** Module id; '' for the whole course. */
  module: string;
  /** Address below the base. */
  path: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
}

export interface Downloads {
  /** ISO date of the newest content. */
  date: string;
  files: Download[];
}

/** The newest day on which a lesson was compared with the law. Throws when no lesson says so. */
export const newestDate = (content: string): string => {
  const days = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.mdx'))
    .flatMap((f) => /^checked: *['"]?(\d{4}-\d\d-\d\d)/m.exec(readFileSync(join(content, f), 'utf8'))?.[1] ?? []);
  const newest = days.sort().at(-1);
  if (newest === undefined) throw new Error(`packer: no date in ${content}`);
  return newest;
};

/** The same content gives the same archive: times in it are the content's. */
const archive = (files: Record<string, string>, date: string): Uint8Array => {
  const mtime = new Date(`${date}T12:00:00`);
  const entries: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 9, mtime }]]));
  return zipSync(entries);
};

/** Writes every package of a finished site into its folder `tai-ve`. */
export const pack = async (dist: string, content: string): Promise<Downloads> => {
  // No package holds the checksums of packages.
  emptyDownloadPage(dist);
  const site = readSite(dist);
  const date = newestDate(content);
  const boot = await bundle('boot.ts');
  const files: Download[] = [];
  const write = (kind: Download['kind'], module: string, path: string, data: string | Uint8Array) => {
    const bytes = typeof data === 'string' ? strToU8(data) : data;
    const file = join(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    files.push({ kind, module, path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  };
  const name = `tap-huan-bau-cu-${date}`;
  const search = searchFiles(dist, () => true);
  const whole = oneFile({ site, pages: site.pages, home: '/', date, search, boot, parts: partsOf(site, '/') });
  for (const old of existsSync(join(dist, 'tai-ve')) ? readdirSync(join(dist, 'tai-ve')) : [])
    if (/^tap-huan-bau-cu-.*\.(html|zip)$/.test(old) || old === 'scorm') rmSync(join(dist, 'tai-ve', old), { recursive: true });
  write('mot-tep', '', `tai-ve/${name}.html`, whole);
  const papers = Object.fromEntries(handouts(site, date).map((h) => [`to-roi/${h.name}`, h.html]));
  write('zip', '', `tai-ve/${name}.zip`, archive({ [`${name}.html`]: whole, 'huong-dan.html': guide(`${name}.html`, date), ...papers }, date));
  for (const p of await scormPackages({ dist, site, date, boot })) write(p.kind, p.module, `tai-ve/scorm/${p.name}.zip`, archive(p.files, date));
  const downloads = { date, files };
  writeFileSync(join(dist, 'tai-ve/goi.json'), `${JSON.stringify(downloads, undefined, 2)}\n`);
  if (existsSync(join(dist, 'tai-ve/index.html'))) fillDownloadPage(dist, content, downloads);
  await writeOffline(dist);
  return downloads;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = process.env['OUT'] ?? 'dist';
  if (!existsSync(join(dist, 'index.html'))) {
    const built = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (built.status !== 0) process.exit(built.status ?? 1);
  }
  const { date, files } = await pack(dist, 'content');
  for (const f of files.filter((f) => f.module === '')) console.log(`${f.path}  ${(f.size / 1e6).toFixed(2)} MB`);
  const modules = files.filter((f) => f.module !== '');
  console.log(`${modules.length} gói SCORM từng học phần, ${(modules.reduce((n, f) => n + f.size, 0) / 1e6).toFixed(1)} MB. Nội dung ngày ${date}.`);
}
