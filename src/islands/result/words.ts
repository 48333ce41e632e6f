import { showCount } from '#domain/result/numbers.ts';
import type { Finding } from '#domain/result/rules.ts';
import { isCount, type Field, type Unit } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { wordsOf, type Words } from '../kit/words.ts';

type People = Unit['candidates'];

/** "Nguyễn Văn An", or "Người ứng cử 2" while there is no name. */
export const personOf = (people: People, at: number): string => people[at]?.name.trim() || t.candidate(at + 1);
/** A column's name in a sentence or a heading. */
export const fieldName = (people: People, field: Field | 'name'): string =>
  field === 'name' ? t.area : isCount(field) ? t.counts[field] : personOf(people, Number(field.slice(1)));
export const shortName = (people: People, field: Field | 'name'): string =>
  field === 'name' ? t.area : isCount(field) ? t.short[field] : personOf(people, Number(field.slice(1)));

/** The name of a row, or its place while it has none. */
export const rowName = (rows: readonly { name: string }[], at: Finding['row']): string =>
  at === 'total' ? t.total : at === 'unit' ? t.found.unit : rows[at]?.name.trim() || t.areaAt(at + 1);

/** "Thu vào 820 ≠ hợp lệ + không hợp lệ = 805 (lệch 15)"; the title of the code where there is no relation. */
export const sayFinding = (words: Words, { code, left, right }: Finding): string => {
  const say = t.relation[code];
  if (!say || left === undefined || right === undefined) return wordsOf(words, code).title;
  return say({ left: showCount(left), right: showCount(right), off: showCount(Math.abs(left - right)) });
};

/** "2026-03-15" → "15/3/2026" */
export const sayDate = (iso: string): string => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return `${day}/${month}/${year}`;
};
