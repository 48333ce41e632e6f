import { basename } from 'node:path';
import { bankSchema, type Question } from '../domain/quiz/schema.ts';
import type { Ground } from './check-tables.ts';
import type { Reader } from './reader.ts';

const allRight = /tất cả (đều|các|những).*(đúng|sai)|cả .* đều (đúng|sai)/iu;

/** What is wrong with a question in itself. */
const questionFaults = (q: Question, drawn: (name: string) => boolean): string[] => {
  if (q.kind === 'place')
    return [
      ...(drawn(q.drawing) ? [] : [`chưa có hình content/drawings/${q.drawing}.svg.`]),
      ...(q.spots.filter((spot) => spot.right).length === 1 ? [] : ['kiểu «place» phải có đúng một chỗ «right: true».']),
    ];
  if (q.kind !== 'one' && q.kind !== 'many') return [];
  const right = q.options.filter((option) => option.right).length;
  return [
    ...(q.kind === 'one' && right !== 1 ? [`kiểu «one» phải có đúng một lựa chọn «right: true», đang có ${right}.`] : []),
    ...(q.kind === 'many' && (right < 2 || right === q.options.length) ? ['kiểu «many» cần ít nhất hai lựa chọn đúng và ít nhất một sai.'] : []),
    ...(q.options.some((option) => allRight.test(option.text)) ? ['không dùng «tất cả đều đúng».'] : []),
    ...(new Set(q.options.map((option) => option.text)).size === q.options.length ? [] : ['có hai lựa chọn giống nhau.']),
  ];
};

/** The questions of all banks by id. */
export const checkQuestions = (
  { each, add, addAll, unique, cite }: Reader,
  { modules }: Ground,
  lessons: ReadonlyMap<string, unknown>,
  drawn: (name: string) => boolean,
): Map<string, Question> => {
  const questions = new Map<string, Question>();
  const ids = new Map<string, string>();
  for (const { path, data, lineOf } of each('questions', bankSchema)) {
    const owner = modules.get(data.module);
    if (!owner) add(path, 1, `học phần «${data.module}» không có trong modules.yml.`);
    else if (basename(path) !== `${owner.id}.yml`) add(path, 1, `tên tệp phải là ${owner.id}.yml.`);
    data.questions.forEach((q, i) => {
      const line = lineOf(['questions', i]);
      unique(ids, q.id, path, line);
      questions.set(q.id, q);
      if (owner && !q.id.startsWith(`${owner.prefix}-`)) add(path, line, `mã «${q.id}» phải bắt đầu bằng «${owner.prefix}-».`);
      cite(q.law, path, line);
      if (!lessons.has(q.lesson)) add(path, line, `câu ${q.id}: chưa có bài «${q.lesson}».`);
      addAll(
        path,
        line,
        questionFaults(q, drawn).map((fault) => `câu ${q.id}: ${fault}`),
      );
    });
  }
  return questions;
};
