import { LineCounter, parseDocument, type Document, isMap, isSeq, isNode } from 'yaml';
import type { z } from 'zod';

/** One thing an author has to mend: where, and a sentence that says what. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** First line is 1; 0 when the whole file is meant. */
  line: number;
  text: string;
}

export const showProblem = (p: Problem): string => `${p.file}:${p.line}  ${p.text}`;

/** A YAML text that was read, with a way back from a value's path to its line. */
export interface Read<T> {
  data: T | undefined;
  problems: Problem[];
  lineOf: (path: readonly PropertyKey[]) => number;
}

const nodeAt = (doc: Document, path: readonly PropertyKey[]): unknown => {
  let node: unknown = doc.contents;
  let last: unknown = node;
  for (const key of path) {
    if (isMap(node)) node = node.get(key, true);
    else if (isSeq(node)) node = node.get(Number(key), true);
    else break;
    if (node === undefined || node === null) break;
    last = node;
  }
  return last;
};

const kinds: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm các mục',
  record: 'nhóm các mục',
};

/** A schema issue in the words of an author. */
export const inWords = (issue: z.core.$ZodIssue): string => {
  const where = issue.path.length ? `«${issue.path.map((p) => (typeof p === 'number' ? `thứ ${p + 1}` : String(p))).join(' › ')}»: ` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${where}có mục lạ ${issue.keys.map((k) => `«${k}»`).join(', ')}; xem lại chính tả hoặc bỏ mục này.`;
    case 'invalid_type':
      return issue.input === undefined
        ? `${where}còn thiếu hoặc ghi sai kiểu; ở đây phải là ${kinds[issue.expected] ?? issue.expected}.`
        : `${where}phải là ${kinds[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `${where}chỉ nhận một trong: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `${where}ít quá; cần ít nhất ${String(issue.minimum)}.`;
    case 'too_big':
      return `${where}nhiều quá; nhiều nhất ${String(issue.maximum)}.`;
    case 'invalid_union':
      return `${where}không khớp kiểu nào được phép; xem lại mục «kind».`;
    default:
      return `${where}${issue.message}.`;
  }
};

const read = <T>(file: string, text: string, schema: z.ZodType<T>, firstLine: number): Read<T> => {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => {
    const node = nodeAt(doc, path);
    return isNode(node) && node.range ? line(node.range[0]) : firstLine;
  };
  if (doc.errors.length) {
    return {
      data: undefined,
      lineOf,
      problems: doc.errors.map((e) => ({
        file,
        line: line(e.pos[0]),
        text: `Tệp không đọc được (${e.code}). Xem lại thụt dòng, dấu hai chấm và dấu nháy ở dòng này.`,
      })),
    };
  }
  const result = schema.safeParse(doc.toJS(), { reportInput: true });
  if (result.success) return { data: result.data, problems: [], lineOf };
  return { data: undefined, lineOf, problems: result.error.issues.map((i) => ({ file, line: lineOf(i.path), text: inWords(i) })) };
};

/** The last reading of each file by each schema: a check that runs again while an author writes reads only what changed. */
const known = new WeakMap<z.ZodType, Map<string, { text: string; read: Read<unknown> }>>();

/**
 * Reads YAML by a schema and keeps the line of everything. What it gives is shared between callers and not to be changed.
 * @param firstLine line of the file where this text begins (frontmatter starts at 2)
 */
export const readYaml = <T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Read<T> => {
  const files = known.get(schema) ?? new Map<string, { text: string; read: Read<unknown> }>();
  known.set(schema, files);
  const last = files.get(file);
  if (last?.text === text) return last.read as Read<T>;
  const now = read(file, text, schema, firstLine);
  files.set(file, { text, read: now });
  return now;
};
