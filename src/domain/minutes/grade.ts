import { mayBeBlank } from './checks-sending.ts';
import { checksOf, failedChecks, type Setting } from './checks.ts';
import type { Fault } from './faults.ts';
import { textOf, type Relation } from './relations.ts';
import type { Field, Form, Values } from './types.ts';
import { parseCount, parseDay, parsePercent, parseTime } from './write.ts';

/** How a piece of work went. */
export interface Outcome {
  right: number;
  of: number;
  /** Fields that are not as they ought to be (fill), or that were marked although right (find). */
  wrong: readonly string[];
  /** Checks that do not hold in what was handed in. */
  failed: readonly Relation[];
  /** Per cent. */
  score: number;
  passed: boolean;
  perfect: boolean;
  /** Codes missed. */
  missed: readonly string[];
}

/** Per cent of the work that passes, as in the examinations. */
export const passMark = 80;
const sorted = (text: string) => text.split(',').filter(Boolean).sort().join(',');

/** Whether a field says what it ought to; numbers, times and days in any usual writing. A day of sending only has to be in time. */
export const isRight = (field: Field, values: Values, truth: Values, { day, rules }: Setting, due: string | undefined): boolean => {
  const [text, right] = [textOf(values, field.key), truth[field.key] ?? ''];
  switch (field.kind) {
    case 'count':
      return right === '' ? text === '' : text !== '' && parseCount(text) === parseCount(right);
    case 'percent':
      return right === '' ? text === '' : text !== '' && parsePercent(text) === parsePercent(right);
    case 'time':
      return text !== '' && parseTime(text) === parseTime(right);
    case 'day': {
      const sent = parseDay(text, rules.electionDay.slice(0, 4));
      return sent !== undefined && due !== undefined && sent >= rules.electionDay && sent <= due;
    }
    case 'set':
      return sorted(text) === sorted(right);
    case 'sign':
    case 'text':
      return text === right;
    case 'choice': {
      // The witnesses may stand in either order.
      const other = field.key.replace(/\.w\.([12])$/, (_, n: string) => `.w.${3 - Number(n)}`);
      if (day.kind === 'area' && other !== field.key) return day.people.witnesses.some((w) => w.name === text) && text !== textOf(values, other);
      return text === right || (text === '' && mayBeBlank(field.key, right));
    }
  }
};

/** A form filled in: each field asked for against the day, and every relation. @param due last day for sending */
export const gradeFill = (form: Form, setting: Setting, values: Values, truth: Values, due: string | undefined): Outcome => {
  const asked = form.fields.filter((f) => f.ask);
  const wrong = asked.filter((f) => !isRight(f, values, truth, setting, due)).map((f) => f.key);
  const failed = failedChecks(checksOf(setting, true), { ...truth, ...Object.fromEntries(form.fields.map((f) => [f.key, ''])), ...values });
  const right = asked.length - wrong.length;
  const score = Math.floor((100 * right) / asked.length);
  return {
    right,
    of: asked.length,
    wrong,
    failed,
    score,
    passed: score >= passMark && failed.every((c) => !c.equation),
    perfect: wrong.length === 0,
    missed: [...new Set(failed.map((c) => c.code))],
  };
};

export const isFound = (fault: Fault, marks: ReadonlySet<string>): boolean => fault.wrong.some((key) => marks.has(key));

/** Faults marked in a filled form; a mark on a right field takes one away. */
export const gradeFind = (faults: readonly Fault[], marks: ReadonlySet<string>): Outcome => {
  const touched = new Set(faults.flatMap((f) => Object.keys(f.changes)));
  const found = faults.filter((f) => isFound(f, marks));
  const wrong = [...marks].filter((key) => !touched.has(key));
  const score = faults.length === 0 ? 0 : Math.floor((100 * Math.max(0, found.length - wrong.length)) / faults.length);
  return {
    right: found.length,
    of: faults.length,
    wrong,
    failed: [],
    score,
    passed: score >= passMark,
    perfect: found.length === faults.length && wrong.length === 0,
    missed: [...new Set(faults.filter((f) => !isFound(f, marks)).map((f) => f.code))],
  };
};
