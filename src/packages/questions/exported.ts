import { fold } from '#domain/quiz/fold.ts';
import { solution } from '#domain/quiz/quiz.ts';
import type { Question } from '#domain/quiz/schema.ts';
import type { QuestionBank } from './bank.ts';
import { letterOf, standalone } from './picture.ts';

/** An answer of which a learning platform knows how much it is worth. */
export interface Worth {
  /** Percent: 100 is right, 0 is wrong, −100 takes away what other choices gave. */
  fraction: number;
  /** Why, as HTML. */
  why: string;
}

export type Task =
  | { kind: 'choice'; single: boolean; shuffle: boolean; options: (Worth & { html: string })[] }
  | { kind: 'match'; shuffle: boolean; pairs: { html: string; right: string }[] }
  | { kind: 'number'; answers: (Worth & { value: number; tolerance: number })[] }
  | { kind: 'text'; answers: (Worth & { text: string })[] };

/** A question in the shapes that learning platforms have. */
export interface Exported {
  id: string;
  name: string;
  html: string;
  picture: { name: string; alt: string; svg: string } | undefined;
  /** What is shown after the answer, as HTML: the solution, why, the articles, the lesson. */
  feedback: string;
  tags: string[];
  task: Task;
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? '');

/** Percentages as Moodle knows them: five decimals. */
const share = (n: number): number => Math.round((100 / n) * 100_000) / 100_000;

const why = (text: string) => escapeHtml(text);

/** Every way to write the short answers: platforms compare accents, the course does not. */
const spellings = (texts: readonly string[], taken: ReadonlySet<string>): string[] => {
  const out = new Map<string, string>();
  for (const text of texts)
    for (const form of [text, fold(text)]) if (form !== '' && !taken.has(form.toLowerCase())) out.set(form.toLowerCase(), out.get(form.toLowerCase()) ?? form);
  return [...out.values()];
};

const taskOf = (q: Question): Task => {
  switch (q.kind) {
    case 'one':
      return {
        kind: 'choice',
        single: true,
        shuffle: true,
        options: q.options.map((o) => ({ html: escapeHtml(o.text), fraction: o.right ? 100 : 0, why: why(o.why) })),
      };
    case 'many': {
      const right = share(q.options.filter((o) => o.right).length);
      return {
        kind: 'choice',
        single: false,
        shuffle: true,
        options: q.options.map((o) => ({ html: escapeHtml(o.text), fraction: o.right ? right : -100, why: why(o.why) })),
      };
    }
    case 'place':
      return {
        kind: 'choice',
        single: true,
        shuffle: false,
        options: q.spots.map((s, i) => ({ html: escapeHtml(`${letterOf(i)}. ${s.label}`), fraction: s.right ? 100 : 0, why: why(s.why) })),
      };
    case 'order':
      return { kind: 'match', shuffle: true, pairs: q.items.map((item, i) => ({ html: escapeHtml(item.text), right: `Việc thứ ${i + 1}` })) };
    case 'match':
      return { kind: 'match', shuffle: true, pairs: q.pairs.map((p) => ({ html: escapeHtml(p.left), right: p.right })) };
    case 'number':
      return {
        kind: 'number',
        answers: [
          { value: q.answer, tolerance: q.tolerance, fraction: 100, why: why(q.why) },
          ...q.traps.map((t) => ({ value: t.value, tolerance: 0, fraction: 0, why: why(t.why) })),
        ],
      };
    case 'text': {
      const right = spellings(q.answers, new Set());
      const known = new Set(right.map((t) => t.toLowerCase()));
      const traps = q.traps.flatMap((t) => spellings([t.text], known).map((text) => ({ text, fraction: 0, why: why(t.why) })));
      return { kind: 'text', answers: [...right.map((text) => ({ text, fraction: 100, why: why(q.why) })), ...traps] };
    }
  }
};

const hints: Partial<Record<Question['kind'], string>> = {
  order: 'Xếp theo thứ tự: chọn cho mỗi việc vị trí của nó.',
  many: 'Chọn mọi ý đúng.',
};

const hintOf = (q: Question): string => {
  if (q.kind === 'number') return `Ghi chữ số liền nhau, không dấu chấm hàng nghìn${q.unit ? `. Đơn vị: ${q.unit}` : ''}.`;
  return hints[q.kind] ?? '';
};

const feedbackOf = (q: Question, { cite, lessonTitle }: QuestionBank): string => {
  const answers = solution(q).map((s) => `<li><strong>${escapeHtml(s.text)}</strong>: ${escapeHtml(s.why)}</li>`);
  const list = q.kind === 'order' ? 'ol' : 'ul';
  const title = lessonTitle(q.lesson);
  return [
    `<p>Đáp án:</p><${list}>${answers.join('')}</${list}>`,
    `<p>Căn cứ: ${q.law.map((c) => escapeHtml(cite(c))).join('; ')}.</p>`,
    title ? `<p>Bài học: ${escapeHtml(title)}.</p>` : '',
  ].join('');
};

const kinds: Record<Question['kind'], string> = {
  one: 'chọn một',
  many: 'chọn nhiều',
  order: 'xếp thứ tự',
  match: 'nối',
  number: 'điền số',
  text: 'điền chữ',
  place: 'chỉ trên hình',
};

/** Cut between words, for lists of questions. */
const short = (text: string, most = 70): string => (text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`);

const pictureOf = (q: Question, { drawing }: QuestionBank): Exported['picture'] => {
  if (q.kind !== 'place') return undefined;
  const places = q.spots.map((s, i) => `${letterOf(i)}. ${s.label}`).join('; ');
  return { name: `${q.id}-${q.drawing}.svg`, alt: `Hình có ${q.spots.length} chỗ ghi chữ: ${places}`, svg: standalone(drawing(q.drawing), q.spots) };
};

/** A question of the course for other platforms: order becomes matching with places, a place in a picture becomes a choice of lettered places. */
export const exported = (q: Question, bank: QuestionBank): Exported => {
  const hint = hintOf(q);
  return {
    id: q.id,
    name: `${q.id}. ${short(q.ask)}`,
    html: `<p>${escapeHtml(q.ask)}</p>${hint && `<p><em>${escapeHtml(hint)}</em></p>`}`,
    picture: pictureOf(q, bank),
    feedback: feedbackOf(q, bank),
    tags: [`kỳ ${q.edition}`, kinds[q.kind], ...(q.situation ? ['tình huống'] : [])],
    task: taskOf(q),
  };
};
