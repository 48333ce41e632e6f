import { escapeHtml, type Exported, type Task } from './exported.ts';
import type { Shelf } from './moodle-xml.ts';

/** What GIFT gives a meaning to is written with a backslash; a line break as "\n". */
const escape = (text: string): string => text.replace(/[\\~=#{}:]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n');
const weight = (fraction: number): string => `%${fraction}%`;

const lines = (task: Task): string[] => {
  switch (task.kind) {
    case 'choice':
      return task.options.map((o) => `${task.single ? (o.fraction === 100 ? '=' : '~') : `~${weight(o.fraction)}`}${escape(o.html)}#${escape(o.why)}`);
    case 'match':
      return task.pairs.map((p) => `=${escape(p.html)} -> ${escape(p.right)}`);
    case 'number':
      return task.answers.map((a) => `=${weight(a.fraction)}${a.value}:${a.tolerance}#${escape(a.why)}`);
    case 'text':
      return task.answers.map((a) => `=${weight(a.fraction)}${escape(a.text.replaceAll('*', '\\*'))}#${escape(a.why)}`);
  }
};

const question = (q: Exported): string => {
  const image = q.picture
    ? `<p><img src="data:image/svg+xml;base64,${Buffer.from(q.picture.svg).toString('base64')}" alt="${escapeHtml(q.picture.alt)}"></p>`
    : '';
  return [
    `// ${q.id}`,
    `::${escape(q.name)}::[html]${escape(q.html + image)}{${q.task.kind === 'number' ? '#' : ''}`,
    ...lines(q.task).map((l) => `\t${l}`),
    `\t####${escape(q.feedback)}`,
    '}',
  ].join('\n');
};

const categoryPath = (path: readonly string[]): string => ['$course$', 'top', ...path.map((p) => p.replaceAll('/', '//'))].join('/');

/** Questions in GIFT: a text file that most learning platforms read. Pictures are inside as data addresses. */
export const gift = (shelves: readonly Shelf[]): string =>
  `${shelves.flatMap(({ path, questions }) => [`$CATEGORY: ${categoryPath(path)}`, ...questions.map(question)]).join('\n\n')}\n`;
