import { amountOf, totalOf, type Relation, type Term } from '#domain/minutes/relations.ts';
import { sheetsOf } from '#domain/minutes/sheets.ts';
import type { Task } from '#domain/minutes/task.ts';
import { formsOf } from '#domain/minutes/truth.ts';
import type { Field, FormId, Values } from '#domain/minutes/types.ts';
import { meant, parsePercent, showCount, struckOut } from '#domain/minutes/write.ts';
import { shareOf, showShare } from '#domain/course/percent.ts';
import { words } from '#i18n/minutes.ts';

/** The words of one check, ready to show. */
export interface CheckWords {
  title: string;
  why: string;
  act: string;
  law: readonly { label: string; full: string; href: string }[];
}
/** The notes printed under a form, by the number of the form. */
export interface FormNotes {
  head: string;
  notes: readonly string[];
  end: readonly string[];
  /** "mẫu 18, Nghị quyết …" */
  source: string;
}
export type AllNotes = Readonly<Record<string, FormNotes>>;
export const notesOf = (all: AllNotes, form: FormId): FormNotes | undefined => all[form.split('-')[0] ?? ''];

export type Words = Readonly<Record<string, CheckWords>>;

/** Names of every field and every number of the papers of a task. */
export const labelsOf = (task: Task): ReadonlyMap<string, string> => {
  const forms = formsOf(task.setting.day, task.setting.rules);
  const own = forms.flatMap((form) => form.fields.map((f) => [f.key, form.id === task.form.id ? f.label : `${form.short}: ${f.label}`] as const));
  return new Map([...own, ...sheetsOf(task.setting.day).flatMap((s) => s.rows.flatMap((r) => r.cells.map((c) => [c.key, c.label] as const)))]);
};

/** What a field says, in words: the text of an option instead of its id. */
export const shown = (field: Field, text: string): string => {
  const now = meant(text);
  switch (field.kind) {
    case 'choice':
      return field.options?.find((o) => o.id === now)?.text ?? now;
    case 'set':
      return now
        .split(',')
        .flatMap((id) => field.options?.find((o) => o.id === id)?.text ?? [])
        .join(', ');
    case 'sign':
      return now === '' ? '' : words.work.signed;
    default:
      return now;
  }
};

/** The same, telling of a correction too. */
export const spoken = (field: Field, text: string): string => {
  const struck = struckOut(text);
  return struck === undefined ? shown(field, text) || words.work.blank : words.work.struck(struck, meant(text));
};

/** Citations that speak of this form, where a check is grounded differently for each. */
const formLaw: Record<FormId, RegExp> = {
  '32': /Mẫu 32|^Đ\.73/,
  '18': /^Đ\.76|Mẫu 18/,
  '23-tinh': /^Đ\.76|Mẫu 23/,
  '23-xa': /^Đ\.76|Mẫu 23/,
  '19': /^Đ\.77 k\.[123]|Mẫu 19/,
  '24': /^Đ\.77 k\.[124]|Mẫu 24/,
  '25': /^Đ\.8[56]|Mẫu 25/,
};
export const lawOf = (law: CheckWords['law'], form: FormId): CheckWords['law'] => {
  const own = law.filter((l) => formLaw[form].test(l.label));
  return own.length > 0 ? own : law;
};

/** Equations with more amounts than this are told by their numbers only. */
const mostNamed = 5;
const named = (terms: readonly Term[], labels: ReadonlyMap<string, string>): string =>
  terms.map((t) => ('value' in t ? showCount(t.value) : `${(t.times ?? 1) === 1 ? '' : `${t.times} × `}${labels.get(t.key) ?? t.key}`)).join(' + ');

/** A relation in words: "Số phiếu thu vào = Số phiếu hợp lệ + Số phiếu không hợp lệ"; undefined when too long or no arithmetic. */
export const relationOf = (relation: Relation, labels: ReadonlyMap<string, string>): string | undefined => {
  if (relation.equation) {
    const { left, op, right } = relation.equation;
    return left.length + right.length > mostNamed ? undefined : `${named(left, labels)} ${op} ${named(right, labels)}`;
  }
  if (!relation.share) return undefined;
  const keys = (list: readonly string[]) => named(list.map((key) => ({ key })), labels); // prettier-ignore
  return `${labels.get(relation.share.percent) ?? ''} = ${keys(relation.share.part)} ÷ ${relation.share.whole.length > 1 ? `(${keys(relation.share.whole)})` : keys(relation.share.whole)}`;
};

const amount = (values: Values, term: Term): string => {
  const n = amountOf(values, 'value' in term ? term : { key: term.key });
  const text = n === undefined ? '…' : showCount(n);
  return 'value' in term || (term.times ?? 1) === 1 ? text : `${term.times} × ${text}`;
};
const side = (values: Values, terms: readonly Term[]): string => {
  const text = terms.map((t) => amount(values, t)).join(' + ');
  const total = totalOf(values, terms);
  return terms.length > 1 || terms.some((t) => 'times' in t && t.times !== 1) ? `${text} = ${total === undefined ? '…' : showCount(total)}` : text;
};

/** A broken relation with its numbers: "1.240" | "không bằng" | "1.215 + 18 = 1.233". Empty for what is no arithmetic. */
export const numbersOf = (relation: Relation, values: Values): { left: string; op: string; right: string } | undefined => {
  if (relation.equation) {
    const { left, op, right } = relation.equation;
    return { left: side(values, left), op: op === '=' ? words.findings.instead : words.findings.more, right: side(values, right) };
  }
  if (!relation.share) return undefined;
  const { percent, part, whole } = relation.share;
  const [a, b] = [part, whole].map((keys) =>
    totalOf(
      values,
      keys.map((key) => ({ key })),
    ),
  );
  const right = a === undefined || b === undefined ? undefined : shareOf(a, b);
  const said = parsePercent(values[percent] ?? '');
  if (a === undefined || b === undefined || right === undefined) return undefined;
  return {
    left: said === undefined ? (values[percent] ?? '') : `${showShare(said)} %`,
    op: words.findings.instead,
    right: `${showCount(a)} ÷ ${showCount(b)} = ${showShare(right)} %`,
  };
};
