import { dispatchOf } from './dispatch.ts';
import type { Rules } from './rules.ts';
import { rule, textOf, type Relation } from './relations.ts';
import type { Form, Values } from './types.ts';
import { parseCount, parseDay, struckOut } from './write.ts';

const setOf = (text: string) => text.split(',').filter(Boolean).sort().join(',');

/** Fields of which the form itself says that blank is not allowed: "Không có" must be written (notes of forms 19, 24, 25). */
const mustSay = /^((19|24)\.(events|c1|c2|c3)|25\.(again|extra))$/;
/** What happened is told in these. */
const told = /\.(events|pending|c1|c2|c3|settled)$/;
/** Sentences written only when there is cause. */
const onlyIf = /^(19|24)\.(again|extra)$/;
/** An empty line says as much as "Không có", or as no sentence. */
export const mayBeBlank = (key: string, right: string): boolean =>
  (right === 'none' && told.test(key) && !mustSay.test(key)) || (right === 'no' && onlyIf.test(key));
/** Fields with checks of their own for being blank. */
const ownBlank = /\.(copies|to|sent|sign\.\w+)$/;

/** Copies, recipients, signatures, time of sending, corrections, blanks: what every form owes besides its numbers. */
export const sendingChecks = (form: Form, rules: Rules, truth: Values, complete: boolean): Relation[] => {
  const { copies, recipients, signs, due } = dispatchOf(form.id, rules);
  const key = (id: string) => `${form.id}.${id}`;
  const blankIs = (values: Values, id: string) => !complete && textOf(values, key(id)) === '';
  const signKeys = signs.map((s) => key(`sign.${s.id}`));
  const year = rules.electionDay.slice(0, 4);
  return [
    rule('M37', [key('copies')], (v) => blankIs(v, 'copies') || parseCount(v[key('copies')] ?? '') === copies),
    rule('M38', [key('to')], (v) => blankIs(v, 'to') || setOf(textOf(v, key('to'))) === setOf(recipients.join(','))),
    ...signKeys.map((k) => rule('M39', [k], (v) => (!complete && signKeys.every((s) => textOf(v, s) === '')) || textOf(v, k) !== '')),
    ...(due === undefined
      ? []
      : [
          rule('M40', [key('sent')], (v) => {
            if (blankIs(v, 'sent')) return true;
            const day = parseDay(v[key('sent')] ?? '', year);
            return day !== undefined && day >= rules.electionDay && day <= due;
          }),
        ]),
    ...form.fields.map((f) => rule('M41', [f.key], (v) => struckOut(v[f.key] ?? '') === undefined)),
    ...form.fields.filter((f) => mustSay.test(f.key)).map((f) => rule('M42', [f.key], (v) => !complete || textOf(v, f.key) !== '')),
    ...form.fields.filter((f) => told.test(f.key)).map((f) => rule('M52', [f.key], (v) => textOf(v, f.key) === '' || textOf(v, f.key) === truth[f.key])),
    ...form.fields
      .filter((f) => truth[f.key] && !mustSay.test(f.key) && !ownBlank.test(f.key) && !mayBeBlank(f.key, truth[f.key] ?? ''))
      .map((f) => rule('M50', [f.key], (v) => !complete || textOf(v, f.key) !== '')),
  ];
};
