import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A tag an author wrote in a lesson. */
export interface Tag {
  name: string;
  line: number;
  attributes: Record<string, string | true>;
}

/** What a lesson file is made of. */
export interface Lesson {
  frontmatter: string;
  tags: Tag[];
  headings: { depth: number; text: string; line: number }[];
  /** Addresses of Markdown links. */
  links: { to: string; line: number }[];
  /** Running text, with its lines; tags left out, what stands between them kept. */
  prose: { text: string; line: number }[];
  /** Expressions, imports and exports: an author may not write code. */
  code: number[];
  /** Lines of tables with a column that says nothing at its head. */
  headless: number[];
}

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  url?: string;
  position?: { start: { line: number } };
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** Lines, from 1, of table heads with an empty cell. */
const headless = (source: string): number[] => {
  const lines = source.split('\n');
  return lines.flatMap((text, i) => (/^\|[\s:|-]+\|$/.test(lines[i + 1] ?? '') && /\|\s*\|/.test(text) ? [i + 1] : []));
};

const lessons = new Map<string, Lesson>();

/** A lesson file taken apart. The same text is parsed once; what is given is shared and not to be changed. Throws when the MDX cannot be parsed. */
export const readLesson = (source: string): Lesson => {
  const known = lessons.get(source) ?? parse(source);
  lessons.set(source, known);
  return known;
};

const parse = (source: string): Lesson => {
  const tree = parser.parse(source) as unknown as Node;
  const lesson: Lesson = { frontmatter: '', tags: [], headings: [], links: [], prose: [], code: [], headless: headless(source) };
  visit(tree as never, (raw: unknown) => {
    const node = raw as Node;
    const line = node.position?.start.line ?? 0;
    switch (node.type) {
      case 'yaml':
        lesson.frontmatter = node.value ?? '';
        break;
      case 'heading':
        lesson.headings.push({ depth: node.depth ?? 0, text: textOf(node), line });
        break;
      case 'link':
        lesson.links.push({ to: node.url ?? '', line });
        break;
      case 'text':
        lesson.prose.push({ text: node.value ?? '', line });
        break;
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        lesson.code.push(line);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const attributes: Record<string, string | true> = {};
        for (const a of node.attributes ?? []) {
          if (a.type !== 'mdxJsxAttribute' || !a.name) continue;
          attributes[a.name] = typeof a.value === 'string' ? a.value : a.value === null || a.value === undefined ? true : '{…}';
        }
        lesson.tags.push({ name: node.name ?? '', line, attributes });
        break;
      }
    }
  });
  return lesson;
};

/** Minutes a lesson takes: read slowly (150 syllables a minute), half a minute a question. */
export const minutesOf = (syllables: number, questions: number): number => Math.max(1, Math.round(syllables / 150 + questions / 2));

export const countSyllables = (text: string): number => text.split(/\s+/u).filter((w) => /\p{L}|\p{N}/u.test(w)).length;
