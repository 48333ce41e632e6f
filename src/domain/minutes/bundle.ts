import { showDay } from '../edition/dates.ts';
import { dispatchOf, teamForms } from './dispatch.ts';
import { passMark, type Outcome } from './grade.ts';
import { textOf } from './relations.ts';
import type { Rules } from './rules.ts';
import type { Field, FormId, Option, Values } from './types.ts';
import { parseCount, parseDay } from './write.ts';

/** The papers of a Tổ as one task: for each of the four minutes how many copies, who signs, who gets one, until when. */
export interface BundlePart {
  form: FormId;
  fields: readonly Field[];
}

/** Signatures people think of, right and wrong. */
const signers: readonly Option[] = [
  { id: 'lead', text: 'Tổ trưởng' },
  { id: 'seal', text: 'Dấu của Tổ bầu cử' },
  { id: 'sec', text: 'Thư ký' },
  { id: 'w1', text: 'Cử tri thứ nhất chứng kiến' },
  { id: 'w2', text: 'Cử tri thứ hai chứng kiến' },
  { id: 'members', text: 'Tất cả các Ủy viên của Tổ' },
  { id: 'ubnd', text: 'Chủ tịch UBND cấp xã' },
];
const moments: readonly Option[] = [
  { id: 'before', text: 'Sau khi kết thúc bỏ phiếu, trước khi mở hòm phiếu' },
  { id: 'after', text: 'Sau khi kiểm phiếu xong' },
  { id: 'next', text: 'Ngày hôm sau' },
];

export const bundleParts = (rules: Rules): BundlePart[] =>
  teamForms.map((form) => {
    const { bodies, due } = dispatchOf(form, rules);
    return {
      form,
      fields: [
        form === '32'
          ? { key: '32.when', kind: 'choice', label: 'Lập lúc nào', ask: true, options: moments }
          : { key: `${form}.sent`, kind: 'day', label: due ? 'Ngày cuối cùng được gửi' : 'Ngày gửi', ask: true },
        { key: `${form}.copies`, kind: 'count', label: 'Số bản', ask: true },
        { key: `${form}.signers`, kind: 'set', label: 'Ai ký, đóng dấu', ask: true, options: signers },
        { key: `${form}.to`, kind: 'set', label: 'Gửi đến', ask: true, options: bodies },
      ],
    };
  });

/** As it ought to be. */
export const bundleTruth = (rules: Rules): Values =>
  Object.assign(
    { '32.when': 'before' },
    ...teamForms.map((form) => {
      const { copies, recipients, signs, due } = dispatchOf(form, rules);
      return {
        [`${form}.copies`]: String(copies),
        [`${form}.to`]: recipients.join(','),
        [`${form}.signers`]: signs.map((s) => s.id).join(','),
        ...(due ? { [`${form}.sent`]: showDay(due) } : {}),
      };
    }),
  ) as Values;

const same = (a: string, b: string) => a.split(',').filter(Boolean).sort().join(',') === b.split(',').filter(Boolean).sort().join(',');

/** Whether one answer is right. Form 32 prints one witness's place; a second signature there is no fault. */
export const bundleRight = (field: Field, values: Values, rules: Rules): boolean => {
  const right = bundleTruth(rules)[field.key] ?? '';
  const text = textOf(values, field.key);
  switch (field.kind) {
    case 'count':
      return text !== '' && parseCount(text) === parseCount(right);
    case 'day':
      return parseDay(text, rules.electionDay.slice(0, 4)) === parseDay(right, '');
    case 'set':
      return same(field.key === '32.signers' ? text.replace(/,?w2/, '') : text, right);
    default:
      return text === right;
  }
};

/** The check that an answer belongs to. */
export const bundleCode = (key: string): string =>
  key.endsWith('.copies') ? 'M37' : key.endsWith('.to') ? 'M38' : key.endsWith('.signers') ? 'M39' : key.endsWith('.sent') ? 'M40' : 'M46';
/** Copies written down so far. */
export const bundleCopies = (values: Values): number => teamForms.reduce((n, form) => n + (parseCount(values[`${form}.copies`] ?? '') ?? 0), 0);

export const gradeBundle = (values: Values, rules: Rules): Outcome => {
  const fields = bundleParts(rules).flatMap((p) => p.fields);
  const wrong = fields.filter((f) => !bundleRight(f, values, rules)).map((f) => f.key);
  const right = fields.length - wrong.length;
  const score = Math.floor((100 * right) / fields.length);
  return {
    right,
    of: fields.length,
    wrong,
    failed: [],
    score,
    passed: score >= passMark,
    perfect: wrong.length === 0,
    missed: [...new Set(wrong.map(bundleCode))],
  };
};
