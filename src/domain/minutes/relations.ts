import type { Check } from '../check.ts';
import { shareOf, splitShares } from '../course/percent.ts';
import type { Values } from './types.ts';
import { meant, parseCount, parsePercent } from './write.ts';

/** One amount of an equation: a field, a field taken several times, or a plain number. */
export type Term = { key: string; times?: number } | { value: number };

/** A check of minutes. Blank fields are not judged: a relation with one holds. */
export interface Relation extends Check<Values> {
  /** What is compared, for showing with its numbers; absent when the check is no arithmetic. */
  equation?: { left: readonly Term[]; op: '=' | '≤'; right: readonly Term[] };
  /** For percentages: what `left` percentage must be of what whole. */
  share?: { percent: string; part: readonly string[]; whole: readonly string[] };
}

/** The whole number a field holds; undefined when blank or no number. */
export const numberOf = (values: Values, key: string): number | undefined => parseCount(values[key] ?? '');
export const textOf = (values: Values, key: string): string => meant(values[key] ?? '');

export const amountOf = (values: Values, term: Term): number | undefined => {
  if ('value' in term) return term.value;
  const n = numberOf(values, term.key);
  return n === undefined ? undefined : n * (term.times ?? 1);
};

/** The sum of the terms; undefined when one is blank. */
export const totalOf = (values: Values, terms: readonly Term[]): number | undefined =>
  terms.reduce<number | undefined>((sum, term) => {
    const n = amountOf(values, term);
    return sum === undefined || n === undefined ? undefined : sum + n;
  }, 0);

const keysOf = (terms: readonly Term[]): string[] => terms.flatMap((t) => ('key' in t ? [t.key] : []));
const termsOf = (keys: readonly string[]): Term[] => keys.map((key) => ({ key }));

const linear = (code: string, left: readonly Term[], op: '=' | '≤', right: readonly Term[]): Relation => ({
  code,
  fields: [...new Set([...keysOf(left), ...keysOf(right)])],
  equation: { left, op, right },
  holds: (values) => {
    const [a, b] = [totalOf(values, left), totalOf(values, right)];
    return a === undefined || b === undefined || (op === '=' ? a === b : a <= b);
  },
});

/** The parts make the total. */
export const sum = (code: string, total: string, parts: readonly string[]): Relation => linear(code, [{ key: total }], '=', termsOf(parts));
/** Two fields say the same. */
export const equal = (code: string, a: string, b: string): Relation => linear(code, [{ key: a }], '=', [{ key: b }]);
/** A field says this number. */
export const exactly = (code: string, key: string, value: number): Relation => linear(code, [{ key }], '=', [{ value }]);
/** One field is no more than another. */
export const atMost = (code: string, a: string, b: string): Relation => linear(code, [{ key: a }], '≤', [{ key: b }]);
/** The parts together are no more than the whole. */
export const togetherAtMost = (code: string, parts: readonly string[], whole: readonly string[]): Relation => linear(code, termsOf(parts), '≤', termsOf(whole));
/** The parts make so many times the factor. */
export const product = (code: string, parts: readonly string[], times: number, factor: string): Relation =>
  linear(code, termsOf(parts), '=', [{ key: factor, times }]);
/** The parts are no more than so many times the factor. */
export const atMostTimes = (code: string, parts: readonly string[], times: number, factor: string): Relation =>
  linear(code, termsOf(parts), '≤', [{ key: factor, times }]);
/** The totals of piles weigh as many votes as their names: x₁ + x₂ + … = 1·B₁ + 2·B₂ + … */
export const weighted = (code: string, parts: readonly string[], piles: readonly string[]): Relation =>
  linear(
    code,
    termsOf(parts),
    '=',
    piles.map((key, k) => ({ key, times: k + 1 })),
  );
/** Sums on both sides. */
export const sums = (code: string, left: readonly string[], right: readonly string[]): Relation => linear(code, termsOf(left), '=', termsOf(right));

/** Anything that is no arithmetic. */
export const rule = (code: string, fields: readonly string[], holds: (values: Values) => boolean): Relation => ({ code, fields, holds });

/** A percentage of a whole, half up; `loose` lines may carry the one hundredth that makes two of them 100,00. */
const shareRule = (code: string, percent: string, part: readonly string[], whole: readonly string[], loose: boolean): Relation => ({
  code,
  fields: [...new Set([percent, ...part, ...whole])],
  share: { percent, part, whole },
  holds: (values) => {
    const [p, a, b] = [parsePercent(values[percent] ?? ''), totalOf(values, termsOf(part)), totalOf(values, termsOf(whole))];
    const right = a === undefined || b === undefined ? undefined : shareOf(a, b);
    if (textOf(values, percent) === '' || right === undefined || a === undefined || b === undefined) return true;
    if (p === undefined) return false;
    const slack = loose && a <= b && splitShares([a, b - a])?.adjusted !== undefined ? 1 : 0;
    return Math.abs(p - right) <= slack;
  },
});
export const share = (code: string, percent: string, part: string, whole: string): Relation => shareRule(code, percent, [part], [whole], false);
/** Valid or invalid of the collected. */
export const validShare = (code: string, percent: string, part: string, whole: readonly string[]): Relation => shareRule(code, percent, [part], whole, true);

/** Percentages that must add up to this many hundredths, give or take. */
export const percentSum = (
  code: string,
  keys: readonly string[],
  more: readonly string[],
  target: (values: Values) => number | undefined,
  slack = 0,
): Relation =>
  rule(code, [...keys, ...more], (values) => {
    const list = keys.map((key) => parsePercent(values[key] ?? ''));
    const right = target(values);
    if (right === undefined || list.some((p) => p === undefined)) return true;
    return Math.abs(list.reduce<number>((a, p) => a + (p ?? 0), 0) - right) <= slack;
  });
