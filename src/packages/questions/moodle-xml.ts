import type { Exported, Task } from './exported.ts';
import { escapeHtml } from './exported.ts';

/** A category of questions, as a path. */
export interface Shelf {
  path: readonly string[];
  questions: readonly Exported[];
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const text = (content: string): string => `<text>${escape(content)}</text>`;
const html = (tag: string, content: string, attributes = ''): string => `<${tag}${attributes} format="html">${text(content)}</${tag}>`;
/** Platforms read fractions with a point. */
const number = (value: number): string => String(value);

const answer = (fraction: number, format: string, content: string, why: string, more = ''): string =>
  `<answer fraction="${number(fraction)}" format="${format}">${text(content)}${more}${html('feedback', why)}</answer>`;

/** In a short answer a star stands for any text. */
const literal = (short: string): string => short.replaceAll('*', '\\*');

const types: Record<Task['kind'], string> = { choice: 'multichoice', match: 'matching', number: 'numerical', text: 'shortanswer' };

const combined = (task: Task): string =>
  task.kind === 'choice' || task.kind === 'match'
    ? `${html('correctfeedback', 'Đúng.')}${html('partiallycorrectfeedback', 'Đúng một phần.')}${html('incorrectfeedback', 'Chưa đúng.')}<shuffleanswers>${task.shuffle ? 'true' : 'false'}</shuffleanswers>`
    : '';

const body = (task: Task): string => {
  switch (task.kind) {
    case 'choice':
      return `<single>${task.single}</single><answernumbering>none</answernumbering>${task.options.map((o) => answer(o.fraction, 'html', o.html, o.why)).join('')}`;
    case 'match':
      return task.pairs.map((p) => `<subquestion format="html">${text(p.html)}<answer>${text(p.right)}</answer></subquestion>`).join('');
    case 'number':
      return task.answers
        .map((a) => answer(a.fraction, 'moodle_auto_format', number(a.value), a.why, `<tolerance>${number(a.tolerance)}</tolerance>`))
        .join('');
    case 'text':
      return `<usecase>0</usecase>${task.answers.map((a) => answer(a.fraction, 'moodle_auto_format', literal(a.text), a.why)).join('')}`;
  }
};

const questionText = ({ html: content, picture }: Exported): string => {
  if (!picture) return html('questiontext', content);
  const image = `<p><img src="@@PLUGINFILE@@/${picture.name}" alt="${escapeHtml(picture.alt)}"></p>`;
  const file = `<file name="${picture.name}" path="/" encoding="base64">${Buffer.from(picture.svg).toString('base64')}</file>`;
  return `<questiontext format="html">${text(content + image)}${file}</questiontext>`;
};

const question = (q: Exported): string =>
  [
    `<question type="${types[q.task.kind]}">`,
    `<name>${text(q.name)}</name>`,
    questionText(q),
    html('generalfeedback', q.feedback),
    '<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>',
    `<idnumber>${q.id}</idnumber>`,
    combined(q.task),
    body(q.task),
    `<tags>${q.tags.map((t) => `<tag>${text(t)}</tag>`).join('')}</tags>`,
    '</question>',
  ].join('\n');

/** A slash inside a category's name is doubled. */
const categoryPath = (path: readonly string[]): string => ['$course$', 'top', ...path.map((p) => p.replaceAll('/', '//'))].join('/');

/** Questions in Moodle's XML. Only kinds that every Moodle knows: one unknown kind would stop the whole import. */
export const moodleXml = (shelves: readonly Shelf[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    ...shelves.flatMap(({ path, questions }) => [
      `<question type="category"><category>${text(categoryPath(path))}</category></question>`,
      ...questions.map(question),
    ]),
    '</quiz>',
    '',
  ].join('\n');
