import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commonGroup } from '#domain/offline/protocol.ts';

/** A file that can be saved on a device. */
export interface SavedFile {
  /** Below the base; pages by their address: "hoc/kiem-phieu/". */
  url: string;
  /** Changes with the content; null where the name itself does. */
  revision: string | null;
  /** For the browser to refuse any other content; undefined where the name already tells. */
  integrity: string | undefined;
  bytes: number;
  groups: string[];
}

/** Never saved: the packages themselves, the worker, and what of the search only its own widgets use. */
const left = /^(sw\.js|404\.html|tai-ve\/(?!index\.html$).*|pagefind\/pagefind-(?!entry|worker).*|.*\.(map|txt))$/;
/** Files whose name changes with their content. */
const named = /^(tep\/|pagefind\/(fragment|index|filter)\/|pagefind\/pagefind\.[^/]+\.pf_meta$)/;
/** Many and small; the name tells the content, so their checksums need not be carried. */
const unchecked = /^pagefind\/(fragment|index|filter)\//;

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Keys of the exercises of a module: those its page lists, and those that its lessons bring from their pages (`data-late`). */
const practised = (folder: string): string[] => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('index.html'));
  return pages.flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const listed = file === 'index.html' ? [...html.matchAll(/data-parts="([^"]+)"/g)].flatMap((m) => (m[1] ?? '').split(' ')) : [];
    return [
      ...listed.flatMap((part) => (part.startsWith('e:') ? [part.slice(2)] : [])),
      ...[...html.matchAll(/data-late="[^"]*\/luyen-tap\/([^/"]+)\//g)].map((m) => m[1] ?? ''),
    ];
  });
};

/** Module ids by exercise. */
const exercisesOf = (dist: string): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  const folder = join(dist, 'hoc');
  for (const module of existsSync(folder) ? readdirSync(folder) : []) {
    if (!existsSync(join(folder, module, 'index.html'))) continue;
    for (const id of practised(join(folder, module))) found.set(id, [...new Set([...(found.get(id) ?? []), module])]);
  }
  return found;
};

const groupsOf = (url: string, exercises: ReadonlyMap<string, string[]>, modules: ReadonlySet<string>): string[] => {
  const [, kind, id = ''] = /^(hoc|thi|on-tap|luyen-tap)\/([^/]+)\//.exec(url) ?? [];
  const own = kind === 'luyen-tap' ? (exercises.get(id) ?? []) : kind !== undefined && modules.has(id) ? [id] : [];
  return own.length > 0 ? own : [commonGroup];
};

/** Every file of a finished site that a learner can save, in the order in which it is fetched. */
export const savedFiles = (dist: string): SavedFile[] => {
  const exercises = exercisesOf(dist);
  const modules = new Set(existsSync(join(dist, 'hoc')) ? readdirSync(join(dist, 'hoc')) : []);
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => !left.test(f) && statSync(join(dist, f)).isFile())
    .sort()
    .map((file) => {
      const content = readFileSync(join(dist, file));
      const sha = createHash('sha256').update(content).digest();
      const url = addressOf(file);
      return {
        url,
        revision: named.test(file) ? null : sha.toString('hex').slice(0, 12),
        integrity: unchecked.test(file) ? undefined : `sha256-${sha.toString('base64')}`,
        bytes: content.length,
        groups: groupsOf(url, exercises, modules),
      };
    });
};
