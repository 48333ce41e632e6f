import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { modulesSchema } from '#domain/course/schema.ts';
import { showDay } from '#domain/edition/dates.ts';
import { escape } from './html.ts';
import type { QuestionFile } from './questions/write.ts';

/** A file that can be downloaded. */
export interface DownloadFile {
  kind: 'mot-tep' | 'zip' | 'scorm-1.2' | 'scorm-2004' | QuestionFile['kind'];
  /** Module id; '' for the whole course. */
  module: string;
  /** Address below the base. */
  path: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
}

const notPacked = '<p class="note">Chưa đóng gói: người dựng trang chạy <code>npm run pack</code> để có các gói này.</p>';
const packedPlaces = ['mot-tep', 'zip', 'scorm'] as const;

/** "1,4 MB", "85 KB" */
export const showSize = (bytes: number): string =>
  bytes >= 100_000
    ? `${(bytes / 1e6).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`
    : `${Math.max(1, Math.round(bytes / 1000))} KB`;

interface Setting {
  base: string;
  /** "nội dung ngày 20/11/2026"; '' when it is not known. */
  date: string;
  titles: ReadonlyMap<string, string>;
}

/** A button with what the file weighs, how new it is and its checksum. */
const main = ({ base, date }: Setting, file: DownloadFile, words: string): string =>
  `<p class="get"><a class="button primary" href="${base}${file.path}" download>${words}</a><span class="small soft">${[showSize(file.size), date].filter(Boolean).join(' · ')}</span></p>` +
  `<details><summary>Mã kiểm tra SHA-256${words.startsWith('Tải') ? ` (${words.slice(4)})` : ''}</summary><p><code>${file.sha256}</code></p></details>`;

/** One line a module with links to its files. */
const byModule = ({ base, titles }: Setting, files: readonly DownloadFile[], words: (file: DownloadFile) => string): string => {
  const line = (module: string): string => {
    const title = titles.get(module) ?? module;
    const links = files
      .filter((f) => f.module === module)
      .map((f) => `<a href="${base}${f.path}" download aria-label="${escape(`${words(f)}: ${title}`)}">${words(f)} (${showSize(f.size)})</a>`);
    return `<li><span>${escape(title)}</span><span class="links">${links.join('')}</span></li>`;
  };
  const modules = [...new Set(files.map((f) => f.module))].filter(Boolean);
  return modules.length === 0 ? '' : `<details><summary>Từng học phần</summary><ul class="parts">${modules.map(line).join('')}</ul></details>`;
};

const names: Record<DownloadFile['kind'], string> = {
  'mot-tep': 'Tải một tệp',
  zip: 'Tải tệp nén',
  'scorm-1.2': 'Tải SCORM 1.2',
  'scorm-2004': 'Tải SCORM 2004',
  'moodle-xml': 'Tải Moodle XML',
  gift: 'Tải GIFT',
};
const shortNames: Record<DownloadFile['kind'], string> = {
  'mot-tep': 'HTML',
  zip: 'ZIP',
  'scorm-1.2': 'SCORM 1.2',
  'scorm-2004': 'SCORM 2004',
  'moodle-xml': 'Moodle XML',
  gift: 'GIFT',
};

const section = (setting: Setting, files: readonly DownloadFile[]): string =>
  files
    .filter((f) => f.module === '')
    .map((f) => main(setting, f, names[f.kind]))
    .join('') + byModule(setting, files, (f) => shortNames[f.kind]);

/** Puts texts between the marks of the download page. Throws when a mark is missing. */
const fill = (dist: string, places: Readonly<Record<string, string>>): void => {
  const file = join(dist, 'tai-ve/index.html');
  let html = readFileSync(file, 'utf8');
  for (const [name, text] of Object.entries(places)) {
    const start = `<!--goi:${name}-->`;
    const from = html.indexOf(start);
    const to = html.indexOf('<!--/goi-->', from);
    if (from < 0 || to < 0) throw new Error(`download page: no place for ${name}`);
    html = html.slice(0, from + start.length) + text + html.slice(to);
  }
  writeFileSync(file, html);
};

const settingOf = (dist: string, content: string, date: string): Setting => ({
  base: /<body[^>]*\bdata-base="([^"]*)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1] ?? '/',
  date: date && `nội dung ngày ${showDay(date)}`,
  titles: new Map(modulesSchema.parse(parse(readFileSync(join(content, 'modules.yml'), 'utf8'))).modules.map((m) => [m.id, `${m.number}. ${m.title}`])),
});

const sumsFile = 'tai-ve/ma-kiem-tra.txt';

/** Lists the checksums of everything below `tai-ve`, as `sha256sum -c` reads them. */
const writeSums = (dist: string): void => {
  const folder = join(dist, 'tai-ve');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => /\.(html|zip|xml|gift)$/.test(f) && f !== 'index.html' && statSync(join(folder, f)).isFile())
    .sort();
  writeFileSync(
    join(dist, sumsFile),
    files
      .map(
        (f) =>
          `${createHash('sha256')
            .update(readFileSync(join(folder, f)))
            .digest('hex')}  ${f}\n`,
      )
      .join(''),
  );
};

/** Writes the question bank's files into the download page. @param date ISO date of the newest content */
export const fillQuestions = (dist: string, content: string, files: readonly DownloadFile[], date: string): void => {
  const setting = settingOf(dist, content, date);
  fill(dist, {
    'cau-hoi': section(setting, files),
    ma: `<p class="small"><a href="${setting.base}${sumsFile}" download>Mã kiểm tra của mọi tệp</a></p>`,
    ...Object.fromEntries(packedPlaces.map((p) => [p, notPacked])),
  });
  writeSums(dist);
};

/** Takes the packages off the download page, as it stands inside the packages themselves. Does nothing where there is no such page. */
export const emptyDownloadPage = (dist: string): void => {
  if (existsSync(join(dist, 'tai-ve/index.html'))) fill(dist, Object.fromEntries(packedPlaces.map((p) => [p, notPacked])));
};

/** Writes the packages into the download page. The service worker's list has to be written again afterwards. */
export const fillDownloadPage = (dist: string, content: string, { date, files }: { date: string; files: readonly DownloadFile[] }): void => {
  const setting = settingOf(dist, content, date);
  const of = (...kinds: DownloadFile['kind'][]) => files.filter((f) => kinds.includes(f.kind));
  fill(dist, { 'mot-tep': section(setting, of('mot-tep')), zip: section(setting, of('zip')), scorm: section(setting, of('scorm-1.2', 'scorm-2004')) });
  writeSums(dist);
};
