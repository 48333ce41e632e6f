import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import { dayFaults } from '../domain/day/faults.ts';
import { dayPartSchema, type DayPart } from '../domain/day/schema.ts';
import { deskFaults } from '../domain/desk/faults.ts';
import { deskSchema } from '../domain/desk/schema.ts';
import { complaintsSchema } from '../domain/complaint/schema.ts';
import { tableFaults } from '../domain/complaint/find.ts';
import {
  checksSchema,
  faqSchema,
  glossarySchema,
  lessonSchema,
  modulesSchema,
  provisionsSchema,
  rolesSchema,
  sourcesSchema,
  type LessonMeta,
} from '../domain/course/schema.ts';
import { ballotCaseSchema } from '../domain/ballot/schema.ts';
import { countCaseSchema } from '../domain/count/schema.ts';
import { caseFolders, wayNames } from '../domain/course/exercise-link.ts';
import { exercisesSchema } from '../domain/course/exercises.ts';
import { hallSchema } from '../domain/hall/schema.ts';
import { editionSchema, type Citation, type Edition } from '../domain/edition/schema.ts';
import { lookupSchema } from '../domain/lookup/schema.ts';
import { faultIds } from '../domain/minutes/faults.ts';
import { minutesCaseSchema } from '../domain/minutes/schema.ts';
import { bankSchema, type Question } from '../domain/quiz/schema.ts';
import { resultCaseSchema } from '../domain/result/schema.ts';
import { cardsSchema, caseSchema } from '../domain/scenario/schema.ts';
import { cardFaults, caseFaults } from './check-scenarios.ts';
import { countSyllables, minutesOf, readLesson, type Lesson } from './mdx.ts';
import { readYaml, type Problem, type Read } from './problems.ts';

/** Everything under `content/`, read and checked. */
export interface Content {
  problems: Problem[];
  lessons: Map<string, { file: string; meta: LessonMeta; body: Lesson; syllables: number; minutes: number }>;
  questions: Map<string, Question>;
  editions: Map<string, Edition>;
  terms: Set<string>;
  faq: Map<string, string>;
  sources: Set<string>;
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

const files = (dir: string, ends: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .flatMap((name) => {
          const path = join(dir, name);
          return statSync(path).isDirectory() ? files(path, ends) : path.endsWith(ends) ? [path] : [];
        })
        .sort()
    : [];

/** Lesson id from its path: `06-kiem-phieu/01-mo-hom.mdx` → `kiem-phieu/mo-hom`. */
export const lessonId = (path: string): string =>
  path
    .replace(/\.mdx$/, '')
    .split('/')
    .map((part) => part.replace(/^\d+-/, ''))
    .join('/');

/**
 * Reads and checks all content below `root/content`.
 * Gives every problem with file, line and a sentence for authors; throws only when the folder cannot be read.
 */
export const checkContent = (root: string): Content => {
  const problems: Problem[] = [];
  const at = (path: string) => relative(root, path);
  const add = (path: string, line: number, text: string) => problems.push({ file: at(path), line, text });
  const yaml = <T>(path: string, schema: z.ZodType<T>): Read<T> & { path: string } => {
    const read = readYaml(at(path), readFileSync(path, 'utf8'), schema);
    problems.push(...read.problems);
    return { ...read, path };
  };
  const dir = (...parts: string[]) => join(root, 'content', ...parts);
  const unique = (seen: Map<string, string>, id: string, path: string, line: number) => {
    const before = seen.get(id);
    if (before) add(path, line, `mã «${id}» đã dùng ở ${before}; mỗi mã chỉ dùng một lần.`);
    else seen.set(id, `${at(path)}:${line}`);
  };

  const modules = yaml(dir('modules.yml'), modulesSchema);
  const moduleIds = new Map((modules.data?.modules ?? []).map((m) => [m.id, m]));
  const exercises = new Set((yaml(dir('exercises.yml'), exercisesSchema).data?.exercises ?? []).map((e) => e.id));
  for (const m of moduleIds.values())
    for (const e of m.exercises) if (!exercises.has(e)) add(dir('modules.yml'), 1, `học phần «${m.id}» gọi bài thực hành «${e}» chưa có trong exercises.yml.`);

  const sources = yaml(dir('sources.yml'), sourcesSchema);
  const sourceIds = new Map<string, string>();
  sources.data?.sources.forEach((s, i) => unique(sourceIds, s.id, sources.path, sources.lineOf(['sources', i])));

  const provisions = new Map<string, Map<string, Map<string, Set<string>>>>();
  for (const path of files(dir('provisions'), '.yml')) {
    const read = yaml(path, provisionsSchema);
    if (!read.data) continue;
    if (!sourceIds.has(read.data.doc)) add(path, 1, `văn bản «${read.data.doc}» chưa có trong sources.yml.`);
    const articles = new Map<string, Map<string, Set<string>>>();
    read.data.provisions.forEach((p, i) => {
      if (articles.has(p.at)) add(path, read.lineOf(['provisions', i]), `điều «${p.at}» ghi hai lần.`);
      articles.set(p.at, new Map(Object.entries(p.clauses ?? {}).map(([k, c]) => [k, new Set(Object.keys(c.points ?? {}))])));
      if (p.says.includes('CHƯA VIẾT')) add(path, read.lineOf(['provisions', i]), `điều ${p.at} chưa có lời giải thích.`);
    });
    provisions.set(read.data.doc, articles);
  }

  const cite = (c: Citation, path: string, line: number) => {
    if (!sourceIds.has(c.doc)) return add(path, line, `văn bản «${c.doc}» chưa có trong sources.yml.`);
    if (!c.at) return undefined;
    const articles = provisions.get(c.doc);
    if (!articles) return undefined;
    const [article = '', clause, point] = c.at.split('.');
    const clauses = articles.get(article);
    if (!clauses) return add(path, line, `«${c.doc}» không có điều ${article}.`);
    const points = clause === undefined ? undefined : clauses.get(clause);
    if (clause !== undefined && !points) return add(path, line, `«${c.doc}» điều ${article} không có khoản ${clause}.`);
    if (point !== undefined && !points?.has(point)) return add(path, line, `«${c.doc}» điều ${article} khoản ${clause} không có điểm ${point}.`);
    return undefined;
  };

  const editions = new Map<string, Edition>();
  for (const path of files(dir('editions'), '.yml')) {
    const read = yaml(path, editionSchema);
    if (!read.data) continue;
    const e = read.data;
    editions.set(e.id, e);
    if (basename(path) !== `${e.id}.yml`) add(path, 1, `tên tệp phải là ${e.id}.yml.`);
    const ids = new Map<string, string>();
    for (const key of ['numbers', 'deadlines', 'levels'] as const)
      e[key].forEach((item, i) => {
        const line = read.lineOf([key, i]);
        unique(ids, key === 'numbers' ? `số ${item.id}` : `${key} ${item.id}`, path, line);
        item.law.forEach((c) => cite(c, path, line));
      });
  }

  const lessons: Content['lessons'] = new Map();
  const drawing = (name: string) => existsSync(dir('drawings', `${name}.svg`));
  const pending: (() => void)[] = [];
  const matterIds = new Map<string, string>();
  for (const path of files(dir('lessons'), '.mdx')) {
    const rel = relative(dir('lessons'), path);
    const id = lessonId(rel);
    const [moduleId = ''] = id.split('/');
    if (!moduleIds.has(moduleId)) add(path, 1, `thư mục «${rel.split('/')[0]}» không ứng với học phần nào trong modules.yml.`);
    let body: Lesson;
    try {
      body = readLesson(readFileSync(path, 'utf8'));
    } catch (error) {
      const place = error as { line?: number; reason?: string };
      add(path, place.line ?? 1, `Thẻ hoặc dấu ngoặc chưa đóng đúng: ${place.reason ?? String(error)}`);
      continue;
    }
    const front = readYaml(at(path), body.frontmatter, lessonSchema, 2);
    problems.push(...front.problems);
    if (!front.data) continue;
    const meta = front.data;
    const syllables = body.prose.reduce((sum, p) => sum + countSyllables(p.text), 0);
    const asked = new Set(
      [...meta.questions, ...body.tags.filter((t) => t.name === 'Quiz').flatMap((t) => String(t.attributes['ids'] ?? '').split(/\s+/))].filter(Boolean),
    );
    const minutes = minutesOf(syllables, asked.size);
    if (lessons.has(id)) add(path, 1, `bài «${id}» có hai tệp.`);
    lessons.set(id, { file: at(path), meta, body, syllables, minutes });
    if (minutes < 5 || minutes > 10) add(path, 1, `bài dài ${minutes} phút (${syllables} tiếng, ${asked.size} câu hỏi); mỗi bài phải từ 5 đến 10 phút.`);
    meta.sources.forEach((s, i) => sourceIds.has(s) || add(path, front.lineOf(['sources', i]), `văn bản «${s}» chưa có trong sources.yml.`));
    body.code.forEach((line) => add(path, line, 'bài học không chứa mã lệnh; bỏ dấu { } hoặc dòng import.'));
    body.headless.forEach((line) => add(path, line, 'bảng có cột không tên; ghi cột ấy nói về gì, để người nghe đọc bảng cũng hiểu.'));
    body.headings.forEach((h) => h.depth === 2 || h.depth === 3 || add(path, h.line, 'tiêu đề trong bài chỉ dùng ## và ###.'));
    if (!body.headings.some((h) => h.depth === 2)) add(path, 1, 'bài cần ít nhất một tiêu đề ##.');
    for (const tag of body.tags) {
      const spec = allowedTags[tag.name];
      if (!spec) {
        add(path, tag.line, `thẻ <${tag.name}> không có; xem danh sách thẻ trong CONTRIBUTING.md.`);
        continue;
      }
      for (const need of spec.needs) if (typeof tag.attributes[need] !== 'string') add(path, tag.line, `thẻ <${tag.name}> thiếu «${need}».`);
      for (const key of Object.keys(tag.attributes))
        if (![...spec.needs, ...spec.may].includes(key)) add(path, tag.line, `thẻ <${tag.name}> không có mục «${key}».`);
      const a = (key: string) => (typeof tag.attributes[key] === 'string' ? tag.attributes[key] : '');
      if (tag.name === 'Law' && !a('at') && !a('doc')) add(path, tag.line, 'thẻ <Law> cần «at» (điều của Luật Bầu cử) hoặc «doc» (văn bản khác).');
      if (tag.name === 'Law') cite({ doc: a('doc') || 'luat-bau-cu', ...(a('at') ? { at: a('at') } : {}) }, path, tag.line);
      if (tag.name === 'Figure' && !drawing(a('name'))) add(path, tag.line, `chưa có hình content/drawings/${a('name')}.svg.`);
      if (tag.name === 'Num' || tag.name === 'Deadline') {
        const edition = editions.get(a('edition') || '2026');
        const list = tag.name === 'Num' ? edition?.numbers : edition?.deadlines;
        if (!list?.some((n) => n.id === a('id')))
          add(path, tag.line, `kỳ ${a('edition') || '2026'} không có ${tag.name === 'Num' ? 'số' : 'mốc'} «${a('id')}».`);
      }
      if (tag.name === 'Term') pending.push(() => termIds.has(a('id')) || add(path, tag.line, `chưa có thuật ngữ «${a('id')}» trong glossary.yml.`));
      if (tag.name === 'Exercise') {
        if (!exercises.has(a('id'))) add(path, tag.line, `chưa có bài thực hành «${a('id')}» trong exercises.yml.`);
        if (tag.attributes['link'] !== undefined && tag.attributes['link'] !== true)
          add(path, tag.line, 'mục «link» viết trơn, không có giá trị: <Exercise id="…" link />.');
        if (a('mode') && !wayNames.includes(a('mode'))) add(path, tag.line, `không có cách làm «${a('mode')}»; dùng một trong: ${wayNames.join(', ')}.`);
        const folder = caseFolders[a('id')];
        if (a('case') && folder === undefined) add(path, tag.line, `bài thực hành «${a('id')}» không có bài soạn sẵn; bỏ «case».`);
        else if (a('case') && !existsSync(dir(folder ?? '', `${a('case')}.yml`))) add(path, tag.line, `chưa có bài content/${folder}/${a('case')}.yml.`);
        else if (a('id') === 'tinh-huong' && !a('case') && tag.attributes['link'] !== true) add(path, tag.line, 'tình huống đặt trong bài phải có «case».');
      }
      if (tag.name === 'Quiz')
        pending.push(() =>
          a('ids')
            .split(/\s+/)
            .filter(Boolean)
            .forEach((q) => questions.has(q) || add(path, tag.line, `chưa có câu hỏi «${q}».`)),
        );
    }
    for (const link of body.links)
      pending.push(() => {
        const to = new URL(link.to, 'https://khoa.hoc');
        const [, section = '', name = '', part = ''] = to.pathname.split('/');
        const matter = to.searchParams.get('viec');
        if (section === 'hoc' && part && !lessons.has(`${name}/${part}`)) add(path, link.line, `liên kết tới bài «${name}/${part}» không có.`);
        if (section === 'luyen-tap' && name && !exercises.has(name)) add(path, link.line, `liên kết tới bài thực hành «${name}» không có.`);
        if (matter !== null && !matterIds.has(matter)) add(path, link.line, `«?viec=${matter}»: không có việc ấy trong complaints.yml.`);
      });
    pending.push(() => meta.questions.forEach((q, i) => questions.has(q) || add(path, front.lineOf(['questions', i]), `chưa có câu hỏi «${q}».`)));
  }

  const questions: Content['questions'] = new Map();
  const questionIds = new Map<string, string>();
  for (const path of files(dir('questions'), '.yml')) {
    const read = yaml(path, bankSchema);
    if (!read.data) continue;
    const owner = moduleIds.get(read.data.module);
    if (!owner) add(path, 1, `học phần «${read.data.module}» không có trong modules.yml.`);
    else if (basename(path) !== `${owner.id}.yml`) add(path, 1, `tên tệp phải là ${owner.id}.yml.`);
    read.data.questions.forEach((q, i) => {
      const line = read.lineOf(['questions', i]);
      unique(questionIds, q.id, path, line);
      questions.set(q.id, q);
      if (owner && !q.id.startsWith(`${owner.prefix}-`)) add(path, line, `mã «${q.id}» phải bắt đầu bằng «${owner.prefix}-».`);
      q.law.forEach((c) => cite(c, path, line));
      if (!lessons.has(q.lesson)) add(path, line, `câu ${q.id}: chưa có bài «${q.lesson}».`);
      if (q.kind === 'one' || q.kind === 'many') {
        const right = q.options.filter((o) => o.right).length;
        if (q.kind === 'one' && right !== 1) add(path, line, `câu ${q.id}: kiểu «one» phải có đúng một lựa chọn «right: true», đang có ${right}.`);
        if (q.kind === 'many' && (right < 2 || right === q.options.length))
          add(path, line, `câu ${q.id}: kiểu «many» cần ít nhất hai lựa chọn đúng và ít nhất một sai.`);
        if (q.options.some((o) => /tất cả (đều|các|những).*(đúng|sai)|cả .* đều (đúng|sai)/iu.test(o.text)))
          add(path, line, `câu ${q.id}: không dùng «tất cả đều đúng».`);
        if (new Set(q.options.map((o) => o.text)).size !== q.options.length) add(path, line, `câu ${q.id}: có hai lựa chọn giống nhau.`);
      }
      if (q.kind === 'place') {
        if (!drawing(q.drawing)) add(path, line, `câu ${q.id}: chưa có hình content/drawings/${q.drawing}.svg.`);
        if (q.spots.filter((s) => s.right).length !== 1) add(path, line, `câu ${q.id}: kiểu «place» phải có đúng một chỗ «right: true».`);
      }
    });
  }

  const termIds = new Map<string, string>();
  if (existsSync(dir('glossary.yml'))) {
    const read = yaml(dir('glossary.yml'), glossarySchema);
    read.data?.terms.forEach((t, i) => {
      const line = read.lineOf(['terms', i]);
      unique(termIds, t.id, read.path, line);
      t.law.forEach((c) => cite(c, read.path, line));
      if (t.mark !== 'C' && t.law.length === 0 && t.mark === 'A') add(read.path, line, `thuật ngữ «${t.id}» mang dấu A nhưng chưa có căn cứ.`);
      pending.push(() => t.see.forEach((s) => termIds.has(s) || add(read.path, line, `thuật ngữ «${t.id}» dẫn tới «${s}» không có.`)));
    });
  }

  const faq = new Map<string, string>();
  for (const path of files(dir('faq'), '.yml')) {
    const read = yaml(path, faqSchema);
    read.data?.items.forEach((item, i) => {
      const line = read.lineOf(['items', i]);
      unique(faq, item.id, path, line);
      item.law.forEach((c) => cite(c, path, line));
      if (item.mark !== 'C' && item.law.length === 0) add(path, line, `câu «${item.id}» chưa có căn cứ (chỉ lời khuyên [C] được để trống).`);
      if (!moduleIds.has(item.module)) add(path, line, `học phần «${item.module}» không có.`);
    });
  }

  const codes = new Map<string, string>();
  for (const path of files(dir('checks'), '.yml')) {
    const read = yaml(path, checksSchema);
    read.data?.checks.forEach((c, i) => {
      unique(codes, c.code, path, read.lineOf(['checks', i]));
      c.law.forEach((l) => cite(l, path, read.lineOf(['checks', i])));
    });
  }

  const deskCodes = new Map<string, string>();
  for (const path of files(dir('desks'), '.yml')) {
    const read = yaml(path, deskSchema);
    read.data?.kinds.forEach((kind, i) => {
      const line = read.lineOf(['kinds', i]);
      unique(deskCodes, kind.code, path, line);
      for (const fault of deskFaults(kind)) add(path, line, `${kind.code}: ${fault}`);
      for (const part of [kind.ballots, kind.act, ...(kind.note ? [kind.note] : [])]) part.law.forEach((c) => cite(c, path, line));
    });
  }

  const dayParts: DayPart[] = [];
  for (const path of files(dir('days'), '.yml')) {
    const read = yaml(path, dayPartSchema);
    if (!read.data) continue;
    dayParts.push(read.data);
    const citing =
      read.data.part === 'evening' ? read.data.tasks : read.data.part === 'late' ? read.data.late : 'cards' in read.data ? read.data.cards : [read.data];
    for (const one of citing) one.law.forEach((c) => cite(c, path, 1));
  }
  if (dayParts.length > 0) for (const fault of dayFaults(dayParts)) add(dir('days'), 1, fault);

  if (existsSync(dir('complaints.yml'))) {
    const read = yaml(dir('complaints.yml'), complaintsSchema);
    read.data?.matters.forEach((matter, i) => {
      const line = read.lineOf(['matters', i]);
      unique(matterIds, matter.id, read.path, line);
      for (const fault of tableFaults(
        matter,
        [...editions.values()].map((e) => e.id),
      ))
        add(read.path, line, `«${matter.title}», ${fault}`);
      matter.routes.forEach((route, k) => {
        const at = read.lineOf(['matters', i, 'routes', k]);
        route.law.forEach((c) => cite(c, read.path, at));
        for (const e of editions.values())
          if (!route.editions || route.editions.includes(e.id))
            for (const id of route.deadlines) if (!e.deadlines.some((d) => d.id === id)) add(read.path, at, `kỳ ${e.id} không có mốc «${id}».`);
      });
    });
  }

  if (existsSync(dir('lookup.yml'))) {
    const read = yaml(dir('lookup.yml'), lookupSchema);
    const bodyIds = new Map<string, string>();
    read.data?.bodies.forEach((body, i) => {
      const line = read.lineOf(['bodies', i]);
      unique(bodyIds, body.id, read.path, line);
      body.law.forEach((c) => cite(c, read.path, line));
      for (const id of body.wrongFor) if (!matterIds.has(id)) add(read.path, line, `«${body.name}»: không có việc «${id}» trong complaints.yml.`);
    });
  }

  for (const path of files(dir('ballots'), '.yml')) yaml(path, ballotCaseSchema);
  for (const path of files(dir('counts'), '.yml')) yaml(path, countCaseSchema);
  for (const path of files(dir('results'), '.yml')) yaml(path, resultCaseSchema);
  for (const path of files(dir('minutes'), '.yml')) {
    const read = yaml(path, minutesCaseSchema);
    read.data?.faults.forEach(
      (id, i) => faultIds.includes(id) || add(path, read.lineOf(['faults', i]), `không có kiểu lỗi «${id}»; xem src/domain/minutes/faults.ts.`),
    );
  }

  for (const path of files(dir('halls'), '.yml')) yaml(path, hallSchema);

  for (const path of files(dir('scenarios'), '.yml')) {
    const read = yaml(path, caseSchema);
    const id = basename(path, '.yml');
    if (!read.data) continue;
    const { module, lesson, order, tell, write, protect, scenes, debrief } = read.data;
    if (!moduleIds.has(module)) add(path, 1, `học phần «${module}» không có trong modules.yml.`);
    if (!lessons.has(lesson)) add(path, read.lineOf(['lesson']), `chưa có bài «${lesson}».`);
    for (const one of caseFaults({ ...read.data, id })) add(path, read.lineOf(one.path), one.text);
    const sourced = Object.entries({ order, tell, write, protect, debrief }).flatMap(([key, list]) =>
      list.map((one, i) => ({ law: one.law, at: [key, i] as PropertyKey[] })),
    );
    scenes.forEach((scene, s) => scene.choices.forEach((choice, c) => sourced.push({ law: choice.law, at: ['scenes', s, 'choices', c] })));
    for (const { law, at: place } of sourced) law?.forEach((c) => cite(c, path, read.lineOf(place)));
  }
  const cardIds = new Map<string, string>();
  for (const path of files(dir('cards'), '.yml')) {
    const read = yaml(path, cardsSchema);
    if (!read.data) continue;
    const owner = moduleIds.get(read.data.module);
    if (!owner || basename(path) !== `${owner.id}.yml`) add(path, 1, `học phần «${read.data.module}» không có, hoặc tên tệp khác học phần.`);
    for (const one of cardFaults(read.data, owner?.prefix)) add(path, read.lineOf(one.path), one.text);
    read.data.cards.forEach((card, i) => {
      unique(cardIds, card.id, path, read.lineOf(['cards', i]));
      card.law.forEach((c) => cite(c, path, read.lineOf(['cards', i])));
    });
  }

  if (existsSync(dir('roles.yml'))) {
    const read = yaml(dir('roles.yml'), rolesSchema);
    read.data?.roles.forEach((r, i) => {
      r.path.forEach((p, k) => lessons.has(p.lesson) || add(read.path, read.lineOf(['roles', i, 'path', k]), `vai «${r.id}»: chưa có bài «${p.lesson}».`));
      r.exercises.forEach((e) => exercises.has(e) || add(read.path, read.lineOf(['roles', i]), `vai «${r.id}»: chưa có bài thực hành «${e}».`));
    });
  }

  pending.forEach((run) => run());
  return { problems, lessons, questions, editions, terms: new Set(termIds.keys()), faq, sources: new Set(sourceIds.keys()) };
};
