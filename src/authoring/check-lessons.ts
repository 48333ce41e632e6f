import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { caseFolders, exerciseAddress, wayNames } from '../domain/course/exercise-link.ts';
import { lessonSchema, type LessonMeta } from '../domain/course/schema.ts';
import { countSyllables, minutesOf, readLesson, type Lesson, type Tag } from './mdx.ts';
import { readYaml } from './problems.ts';
import type { Ground } from './check-tables.ts';
import type { Reader } from './reader.ts';

/** A lesson file that could be read. */
export interface LessonFile {
  file: string;
  meta: LessonMeta;
  body: Lesson;
  syllables: number;
  minutes: number;
}

/** What lessons may refer to besides the ground. */
export interface Known {
  lessons: ReadonlyMap<string, LessonFile>;
  questions: ReadonlyMap<string, unknown>;
  terms: ReadonlyMap<string, unknown>;
  matters: ReadonlyMap<string, unknown>;
}

const allowedTags: Record<string, { needs: string[]; may: string[] }> = {
  Law: { needs: [], may: ['at', 'doc'] },
  Num: { needs: ['id'], may: ['edition', 'bare'] },
  Deadline: { needs: ['id'], may: ['edition', 'show'] },
  Term: { needs: ['id'], may: [] },
  Quiz: { needs: ['ids'], may: [] },
  Exercise: { needs: ['id'], may: ['mode', 'case', 'link'] },
  Figure: { needs: ['name', 'alt'], may: ['caption'] },
  Pitfall: { needs: [], may: ['title'] },
  Practice: { needs: [], may: ['title'] },
  Story: { needs: [], may: ['place', 'year', 'title'] },
  Then: { needs: ['edition'], may: ['title'] },
  Differ: { needs: [], may: ['title'] },
  Steps: { needs: [], may: [] },
  Province: { needs: ['name', 'year'], may: [] },
};

/** Lesson id from its path: `06-kiem-phieu/01-mo-hom.mdx` → `kiem-phieu/mo-hom`. */
export const lessonId = (path: string): string =>
  path
    .replace(/\.mdx$/, '')
    .split('/')
    .map((part) => part.replace(/^\d+-/, ''))
    .join('/');

/** Whether a drawing of this name stands in `content/drawings`. */
export const drawnIn =
  ({ dir }: Reader) =>
  (name: string): boolean =>
    existsSync(dir('drawings', `${name}.svg`));

/** A tag's value; "" when it has none. */
const valueOf = (tag: Tag, key: string): string => {
  const value = tag.attributes[key];
  return typeof value === 'string' ? value : '';
};
const listOf = (tag: Tag, key: string): string[] => valueOf(tag, key).split(/\s+/).filter(Boolean);

/** Ids of the questions a lesson asks. */
const asked = (meta: LessonMeta, body: Lesson): Set<string> =>
  new Set([...meta.questions, ...body.tags.filter((tag) => tag.name === 'Quiz').flatMap((tag) => listOf(tag, 'ids'))]);

/** Reads a lesson; undefined, and told, when it cannot be read. */
const readOne = (reader: Reader, path: string): LessonFile | undefined => {
  let body: Lesson;
  try {
    body = readLesson(readFileSync(path, 'utf8'));
  } catch (error) {
    const place = error as { line?: number; reason?: string };
    reader.add(path, place.line ?? 1, `Thẻ hoặc dấu ngoặc chưa đóng đúng: ${place.reason ?? String(error)}`);
    return undefined;
  }
  const front = readYaml(reader.at(path), body.frontmatter, lessonSchema, 2);
  reader.problems.push(...front.problems);
  if (!front.data) return undefined;
  const syllables = body.prose.reduce((sum, { text }) => sum + countSyllables(text), 0);
  return { file: reader.at(path), meta: front.data, body, syllables, minutes: minutesOf(syllables, asked(front.data, body).size) };
};

/** All lessons by id, as far as they can be read. */
export const readLessons = (reader: Reader, { modules }: Ground): Map<string, LessonFile> => {
  const { add, dir, files } = reader;
  const lessons = new Map<string, LessonFile>();
  for (const path of files('lessons', '.mdx')) {
    const below = relative(dir('lessons'), path).replaceAll('\\', '/');
    const id = lessonId(below);
    if (!modules.has(id.split('/')[0] ?? '')) add(path, 1, `thư mục «${below.split('/')[0]}» không ứng với học phần nào trong modules.yml.`);
    if (lessons.has(id)) add(path, 1, `bài «${id}» có hai tệp.`);
    const lesson = readOne(reader, path);
    if (lesson) lessons.set(id, lesson);
  }
  return lessons;
};

const shapeFaults = ({ meta, body, syllables, minutes }: LessonFile): { line: number; text: string }[] => [
  ...(minutes < 5 || minutes > 10
    ? [{ line: 1, text: `bài dài ${minutes} phút (${syllables} tiếng, ${asked(meta, body).size} câu hỏi); mỗi bài phải từ 5 đến 10 phút.` }]
    : []),
  ...body.code.map((line) => ({ line, text: 'bài học không chứa mã lệnh; bỏ dấu { } hoặc dòng import.' })),
  ...body.headless.map((line) => ({ line, text: 'bảng có cột không tên; ghi cột ấy nói về gì, để người nghe đọc bảng cũng hiểu.' })),
  ...body.headings.filter(({ depth }) => depth !== 2 && depth !== 3).map(({ line }) => ({ line, text: 'tiêu đề trong bài chỉ dùng ## và ###.' })),
  ...(body.headings.some(({ depth }) => depth === 2) ? [] : [{ line: 1, text: 'bài cần ít nhất một tiêu đề ##.' }]),
];

/** What is wrong with how a tag is written. */
const spellingFaults = (tag: Tag): string[] => {
  const spec = allowedTags[tag.name];
  if (!spec) return [`thẻ <${tag.name}> không có; xem danh sách thẻ trong CONTRIBUTING.md.`];
  return [
    ...spec.needs.filter((need) => typeof tag.attributes[need] !== 'string').map((need) => `thẻ <${tag.name}> thiếu «${need}».`),
    ...Object.keys(tag.attributes)
      .filter((key) => ![...spec.needs, ...spec.may].includes(key))
      .map((key) => `thẻ <${tag.name}> không có mục «${key}».`),
  ];
};

const exerciseFaults = (tag: Tag, exercises: ReadonlySet<string>, exists: (folder: string, name: string) => boolean): string[] => {
  const [id, mode, made] = [valueOf(tag, 'id'), valueOf(tag, 'mode'), valueOf(tag, 'case')];
  const link = tag.attributes['link'];
  const folder = caseFolders[id];
  return [
    ...(exercises.has(id) ? [] : [`chưa có bài thực hành «${id}» trong exercises.yml.`]),
    ...(link === undefined || link === true ? [] : ['mục «link» viết trơn, không có giá trị: <Exercise id="…" link />.']),
    ...(mode && !wayNames.includes(mode) ? [`không có cách làm «${mode}»; dùng một trong: ${wayNames.join(', ')}.`] : []),
    ...(made && folder === undefined ? [`bài thực hành «${id}» không có bài soạn sẵn; bỏ «case».`] : []),
    ...(made && folder !== undefined && !exists(folder, made) ? [`chưa có bài content/${folder}/${made}.yml.`] : []),
    ...(link === undefined && exerciseAddress({ id, mode, case: made || undefined }).includes('?')
      ? ['bài thực hành đặt trong bài mở như trên trang của nó; «mode», phòng, học phần của thẻ chỉ dùng với «link».']
      : []),
    ...(id === 'tinh-huong' && !made && link !== true ? ['tình huống đặt trong bài phải có «case».'] : []),
  ];
};

const numberFaults = (tag: Tag, { editions }: Ground): string[] => {
  const id = valueOf(tag, 'edition') || '2026';
  const edition = [...editions.values()].find((one) => one.id === id);
  const [list, what] = tag.name === 'Num' ? [edition?.numbers, 'số'] : [edition?.deadlines, 'mốc'];
  return list?.some((one) => one.id === valueOf(tag, 'id')) ? [] : [`kỳ ${id} không có ${what} «${valueOf(tag, 'id')}».`];
};

/** What is wrong with what a tag refers to; citations are looked up by the reader. */
const tagFaults = (tag: Tag, reader: Reader, ground: Ground, { questions, terms }: Known): string[] => {
  const name = valueOf(tag, 'name');
  const id = valueOf(tag, 'id');
  switch (tag.name) {
    case 'Law':
      return valueOf(tag, 'at') || valueOf(tag, 'doc') ? [] : ['thẻ <Law> cần «at» (điều của Luật Bầu cử) hoặc «doc» (văn bản khác).'];
    case 'Figure':
      return drawnIn(reader)(name) ? [] : [`chưa có hình content/drawings/${name}.svg.`];
    case 'Num':
    case 'Deadline':
      return numberFaults(tag, ground);
    case 'Term':
      return terms.has(id) ? [] : [`chưa có thuật ngữ «${id}» trong glossary.yml.`];
    case 'Exercise':
      return exerciseFaults(tag, ground.exercises, (folder, file) => existsSync(reader.dir(folder, `${file}.yml`)));
    case 'Quiz':
      return listOf(tag, 'ids')
        .filter((one) => !questions.has(one))
        .map((one) => `chưa có câu hỏi «${one}».`);
    default:
      return [];
  }
};

const linkFaults = (address: string, { exercises }: Ground, { lessons, matters }: Known): string[] => {
  const to = new URL(address, 'https://khoa.hoc');
  const [, section = '', name = '', part = ''] = to.pathname.split('/');
  const matter = to.searchParams.get('viec');
  return [
    ...(section === 'hoc' && part && !lessons.has(`${name}/${part}`) ? [`liên kết tới bài «${name}/${part}» không có.`] : []),
    ...(section === 'luyen-tap' && name && !exercises.has(name) ? [`liên kết tới bài thực hành «${name}» không có.`] : []),
    ...(matter !== null && !matters.has(matter) ? [`«?viec=${matter}»: không có việc ấy trong complaints.yml.`] : []),
  ];
};

/** Checks each lesson: its shape, its tags, what it refers to. */
export const checkLessons = (reader: Reader, ground: Ground, known: Known): void => {
  const { add, addAll, cite, sources, dir } = reader;
  for (const lesson of known.lessons.values()) {
    const path = dir('..', lesson.file);
    const { meta, body } = lesson;
    const { lineOf } = readYaml(lesson.file, body.frontmatter, lessonSchema, 2);
    for (const { line, text } of shapeFaults(lesson)) add(path, line, text);
    meta.sources.forEach((id, i) => sources.has(id) || add(path, lineOf(['sources', i]), `văn bản «${id}» chưa có trong sources.yml.`));
    meta.questions.forEach((id, i) => known.questions.has(id) || add(path, lineOf(['questions', i]), `chưa có câu hỏi «${id}».`));
    for (const tag of body.tags) {
      addAll(path, tag.line, spellingFaults(tag));
      if (tag.name === 'Law') cite([{ doc: valueOf(tag, 'doc') || 'luat-bau-cu', ...(valueOf(tag, 'at') ? { at: valueOf(tag, 'at') } : {}) }], path, tag.line);
      addAll(path, tag.line, tagFaults(tag, reader, ground, known));
    }
    for (const { to, line } of body.links) addAll(path, line, linkFaults(to, ground, known));
  }
};
