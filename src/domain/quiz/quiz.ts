import type { Random } from '../seed.ts';
import { fold, parseNumber } from './fold.ts';
import type { Question } from './schema.ts';

/** How sure the learner is before the answer is checked: 0 đoán, 1 khá chắc, 2 chắc. */
export type Sure = 0 | 1 | 2;

/**
 * What a learner answered. Numbers are indices into the question as the author wrote it,
 * so an answer means the same whatever order was shown.
 */
export type Answer =
  | { kind: 'one'; choice: number | undefined }
  | { kind: 'many'; choices: number[] }
  | { kind: 'order'; order: number[] }
  | { kind: 'match'; rights: (number | undefined)[] }
  | { kind: 'number'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'place'; spot: number | undefined };

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Loose<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> & Partial<Pick<T, K & keyof T>> : never;
type Lean<Q> = Q extends { options: (infer O)[] }
  ? Omit<Q, 'options'> & { options: Loose<O, 'right'>[] }
  : Q extends { spots: (infer S)[] }
    ? Omit<Q, 'spots'> & { spots: Loose<S, 'right'>[] }
    : Loose<Q, 'tolerance' | 'traps'>;

/** What of a question is needed to ask and explain it; where it comes from stays on the page. What is left out is false, none or nothing. */
export type Asked = Lean<Loose<Without<Question, 'lesson' | 'law' | 'edition' | 'mark'>, 'situation'>>;

/** A question as a page carries it. */
export const toAsk = ({ lesson: _lesson, law: _law, edition: _edition, mark: _mark, ...question }: Question): Asked => {
  const needless = (key: string, value: unknown) =>
    value === false || (key === 'tolerance' && value === 0) || (key === 'traps' && Array.isArray(value) && value.length === 0);
  return JSON.parse(JSON.stringify(question, (key, value: unknown) => (needless(key, value) ? undefined : value))) as Asked;
};

/** A question as it is laid before a learner: `shown` is the order of its options, steps or right-hand sides. */
export interface Sheet<Q extends Asked = Asked> {
  question: Q;
  shown: number[];
}

/** What is said of one option, step, pair or trap after the answer is checked. */
export interface Note {
  text: string;
  why: string;
  /** right: chosen and right; missed: right, not chosen; wrong: chosen, not right; other: rightly left. */
  state: 'right' | 'missed' | 'wrong' | 'other';
}

const indices = (n: number) => Array.from({ length: n }, (_, i) => i);

const sizeOf = (q: Asked): number => {
  switch (q.kind) {
    case 'one':
    case 'many':
      return q.options.length;
    case 'order':
      return q.items.length;
    case 'match':
      return q.pairs.length;
    case 'place':
      return q.spots.length;
    case 'number':
    case 'text':
      return 0;
  }
};

/** Lays a question out; steps never start in their right order. */
export const layOut = <Q extends Asked>(question: Q, random: Random): Sheet<Q> => {
  const n = sizeOf(question);
  let shown = question.kind === 'place' ? indices(n) : random.shuffle(indices(n));
  if (question.kind === 'order' && shown.every((v, i) => v === i)) shown = [...shown.slice(1), shown[0] ?? 0];
  return { question, shown };
};

/** The answer before anything was done. */
export const blank = ({ question, shown }: Sheet): Answer => {
  switch (question.kind) {
    case 'one':
      return { kind: 'one', choice: undefined };
    case 'many':
      return { kind: 'many', choices: [] };
    case 'order':
      return { kind: 'order', order: shown };
    case 'match':
      return { kind: 'match', rights: question.pairs.map(() => undefined) };
    case 'number':
      return { kind: 'number', text: '' };
    case 'text':
      return { kind: 'text', text: '' };
    case 'place':
      return { kind: 'place', spot: undefined };
  }
};

/** Whether enough is answered to be checked. */
export const isComplete = (answer: Answer): boolean => {
  switch (answer.kind) {
    case 'one':
      return answer.choice !== undefined;
    case 'many':
      return answer.choices.length > 0;
    case 'order':
      return true;
    case 'match':
      return answer.rights.every((r) => r !== undefined);
    case 'number':
      return parseNumber(answer.text) !== undefined;
    case 'text':
      return answer.text.trim() !== '';
    case 'place':
      return answer.spot !== undefined;
  }
};

const sameText = (a: string, b: string) => fold(a) === fold(b);

/** Whether the answer is right. An answer of another kind than its question is wrong, never an error. */
export const isRight = (q: Asked, a: Answer): boolean => {
  if (q.kind === 'one' && a.kind === 'one') return a.choice !== undefined && q.options[a.choice]?.right === true;
  if (q.kind === 'many' && a.kind === 'many') return q.options.every((o, i) => (o.right ?? false) === a.choices.includes(i));
  if (q.kind === 'order' && a.kind === 'order')
    return a.order.length === q.items.length && a.order.every((item, place) => q.items[item]?.text === q.items[place]?.text);
  if (q.kind === 'match' && a.kind === 'match') return q.pairs.every((p, i) => q.pairs[a.rights[i] ?? -1]?.right === p.right);
  if (q.kind === 'number' && a.kind === 'number') {
    const value = parseNumber(a.text);
    return value !== undefined && Math.abs(value - q.answer) <= (q.tolerance ?? 0) + 1e-9;
  }
  if (q.kind === 'text' && a.kind === 'text') return q.answers.some((x) => sameText(x, a.text));
  if (q.kind === 'place' && a.kind === 'place') return a.spot !== undefined && q.spots[a.spot]?.right === true;
  return false;
};

const chosen = (right: boolean | undefined, picked: boolean): Note['state'] => (picked ? (right ? 'right' : 'wrong') : right ? 'missed' : 'other');

const showNumber = (value: number, unit: string | undefined) => `${value.toLocaleString('vi-VN')}${unit ? ` ${unit}` : ''}`;

/** What to say of every option, in the author's order. */
export const explain = (q: Asked, a: Answer): Note[] => {
  switch (q.kind) {
    case 'one':
    case 'many': {
      const picked = (i: number) => (a.kind === 'one' ? a.choice === i : a.kind === 'many' && a.choices.includes(i));
      return q.options.map((o, i) => ({ text: o.text, why: o.why, state: chosen(o.right, picked(i)) }));
    }
    case 'place':
      return q.spots.map((s, i) => ({ text: s.label, why: s.why, state: chosen(s.right, a.kind === 'place' && a.spot === i) }));
    case 'order': {
      const order = a.kind === 'order' ? a.order : [];
      return q.items.map((item, i) => ({ text: item.text, why: item.why, state: q.items[order[i] ?? -1]?.text === item.text ? 'right' : 'missed' }));
    }
    case 'match': {
      const rights = a.kind === 'match' ? a.rights : [];
      return q.pairs.map((p, i) => ({ text: `${p.left} → ${p.right}`, why: p.why, state: q.pairs[rights[i] ?? -1]?.right === p.right ? 'right' : 'missed' }));
    }
    case 'number': {
      const right = isRight(q, a);
      const value = a.kind === 'number' ? parseNumber(a.text) : undefined;
      const trap = q.traps?.find((t) => t.value === value);
      return [
        { text: showNumber(q.answer, q.unit), why: q.why, state: right ? 'right' : 'missed' },
        ...(trap && !right ? [{ text: showNumber(trap.value, q.unit), why: trap.why, state: 'wrong' as const }] : []),
      ];
    }
    case 'text': {
      const right = isRight(q, a);
      const text = a.kind === 'text' ? a.text : '';
      const trap = q.traps?.find((t) => sameText(t.text, text));
      return [
        { text: q.answers[0] ?? '', why: q.why, state: right ? 'right' : 'missed' },
        ...(trap && !right ? [{ text: trap.text, why: trap.why, state: 'wrong' as const }] : []),
      ];
    }
  }
};

/** The right answer in words, for the page without script and for print. */
export const solution = (q: Asked): { text: string; why: string }[] => {
  switch (q.kind) {
    case 'one':
    case 'many':
      return q.options.filter((o) => o.right).map(({ text, why }) => ({ text, why }));
    case 'place':
      return q.spots.filter((s) => s.right).map(({ label, why }) => ({ text: label, why }));
    case 'order':
      return q.items.map(({ text, why }) => ({ text, why }));
    case 'match':
      return q.pairs.map(({ left, right, why }) => ({ text: `${left} → ${right}`, why }));
    case 'number':
      return [{ text: showNumber(q.answer, q.unit), why: q.why }];
    case 'text':
      return [{ text: q.answers[0] ?? '', why: q.why }];
  }
};

const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** An answer that was stored, or undefined when it does not fit the question (stored values are never trusted). */
export const parseAnswer = (value: unknown, sheet: Sheet): Answer | undefined => {
  const empty = blank(sheet);
  const n = sizeOf(sheet.question);
  if (typeof value !== 'object' || value === null) return undefined;
  const v = value as Record<string, unknown>;
  if (v['kind'] !== empty.kind) return undefined;
  const inside = (x: unknown): x is number => isIndex(x) && x < n;
  const maybe = (x: unknown) => (inside(x) ? x : undefined);
  switch (empty.kind) {
    case 'one':
      return { kind: 'one', choice: maybe(v['choice']) };
    case 'place':
      return { kind: 'place', spot: maybe(v['spot']) };
    case 'many':
      return Array.isArray(v['choices']) ? { kind: 'many', choices: [...new Set(v['choices'].filter(inside))] } : undefined;
    case 'order': {
      const order = v['order'];
      return Array.isArray(order) && order.length === n && order.every(inside) && new Set(order).size === n ? { kind: 'order', order } : undefined;
    }
    case 'match': {
      const rights = v['rights'];
      return Array.isArray(rights) && rights.length === n ? { kind: 'match', rights: rights.map(maybe) } : undefined;
    }
    case 'number':
    case 'text':
      return typeof v['text'] === 'string' ? { kind: empty.kind, text: v['text'].slice(0, 200) } : undefined;
  }
};
