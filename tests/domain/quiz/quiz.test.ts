import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { drawExam, scoreExam } from '#domain/quiz/exam.ts';
import { fold, parseNumber } from '#domain/quiz/fold.ts';
import { blank, explain, isComplete, isRight, layOut, parseAnswer, solution, toAsk, type Answer } from '#domain/quiz/quiz.ts';
import { questionSchema, type Question } from '#domain/quiz/schema.ts';
import { createRandom } from '#domain/seed.ts';

const base = { id: 'kp-001', ask: '?', lesson: 'kiem-phieu/phieu-hop-le', law: [{ doc: 'luat-bau-cu', at: '74' }], mark: 'A' };
const make = (rest: object): Question => questionSchema.parse({ ...base, ...rest });
const why = 'vì thế';

const one = make({
  kind: 'one',
  options: [
    { text: 'a', right: true, why },
    { text: 'b', why },
    { text: 'c', why },
  ],
});
const many = make({
  kind: 'many',
  options: [
    { text: 'a', right: true, why },
    { text: 'b', why },
    { text: 'c', right: true, why },
  ],
});
const order = make({ kind: 'order', items: ['x', 'y', 'z'].map((text) => ({ text, why })) });
const match = make({
  kind: 'match',
  pairs: [
    ['Ban', '5'],
    ['Tổ', '3'],
    ['UBBC', '5'],
  ].map(([left, right]) => ({ left, right, why })),
});
const number = make({ kind: 'number', answer: 1240, unit: 'phiếu', why, traps: [{ value: 1204, why: 'đảo chữ số' }] });
const exact = make({ kind: 'number', answer: 98.54, unit: '%', why });
const percent = make({ kind: 'number', answer: 98.54, tolerance: 0.005, unit: '%', why });
const text = make({ kind: 'text', answers: ['Đường chéo', 'gạch chéo'], why });
const place = make({ kind: 'place', drawing: 'x', spots: [0, 1, 2].map((i) => ({ label: `s${i}`, x: i, y: i, w: 5, h: 5, right: i === 1, why })) });

describe('an answer is right', () => {
  it.each<[string, Question, Answer, boolean]>([
    ['the right option', one, { kind: 'one', choice: 0 }, true],
    ['a wrong option', one, { kind: 'one', choice: 1 }, false],
    ['no option', one, { kind: 'one', choice: undefined }, false],
    ['all right options', many, { kind: 'many', choices: [2, 0] }, true],
    ['one right option too few', many, { kind: 'many', choices: [0] }, false],
    ['a wrong option too many', many, { kind: 'many', choices: [0, 1, 2] }, false],
    ['the right order', order, { kind: 'order', order: [0, 1, 2] }, true],
    ['another order', order, { kind: 'order', order: [1, 0, 2] }, false],
    ['a step missing', order, { kind: 'order', order: [0, 1] }, false],
    ['every pair', match, { kind: 'match', rights: [0, 1, 2] }, true],
    ['pairs whose right sides read the same', match, { kind: 'match', rights: [2, 1, 0] }, true],
    ['a wrong pair', match, { kind: 'match', rights: [1, 0, 2] }, false],
    ['the number', number, { kind: 'number', text: '1240' }, true],
    ['the number with a dot', number, { kind: 'number', text: '1.240' }, true],
    ['the number with a space', number, { kind: 'number', text: '1 240' }, true],
    ['another number', number, { kind: 'number', text: '1204' }, false],
    ['words for a number', number, { kind: 'number', text: 'một nghìn' }, false],
    ['a percentage with a comma', percent, { kind: 'number', text: '98,54 %' }, true],
    ['a percentage with a point', percent, { kind: 'number', text: '98.54' }, true],
    ['a percentage rounded otherwise', percent, { kind: 'number', text: '98,5' }, false],
    ['the words', text, { kind: 'text', text: 'đường chéo' }, true],
    ['the words without accents', text, { kind: 'text', text: ' DUONG  cheo ' }, true],
    ['the words in decomposed form', text, { kind: 'text', text: 'đường chéo'.normalize('NFD') }, true],
    ['other words', text, { kind: 'text', text: 'đường thẳng' }, false],
    ['the place', place, { kind: 'place', spot: 1 }, true],
    ['another place', place, { kind: 'place', spot: 0 }, false],
    ['an answer of another kind', one, { kind: 'text', text: 'a' }, false],
  ])('%s', (_, question, answer, right) => expect(isRight(question, answer)).toBe(right));
});

describe('numbers as officials type them', () => {
  it.each([
    ['1240', 1240],
    ['1.240', 1240],
    ['1 240', 1240],
    ['1.240,5', 1240.5],
    ['98,54', 98.54],
    ['98.54', 98.54],
    ['-3', -3],
    ['', undefined],
    ['12a', undefined],
    ['=1+1', undefined],
  ])('%s → %s', (typed, value) => expect(parseNumber(typed)).toBe(value));
});

describe('text made comparable', () => {
  it.each([
    ['Đại biểu', 'dai bieu'],
    ['HÒA  hoà', 'hoa hoa'],
    ['Ủy ban, bầu cử!', 'uy ban bau cu'],
  ])('%s → %s', (from, to) => expect(fold(from)).toBe(to));
});

describe('a question as a page carries it', () => {
  it('says nothing that is false, none or nothing, nor where it comes from', () => {
    expect(toAsk(one)).toEqual({
      id: 'kp-001',
      ask: '?',
      kind: 'one',
      options: [
        { text: 'a', right: true, why },
        { text: 'b', why },
        { text: 'c', why },
      ],
    });
    expect(toAsk(exact)).toEqual({ id: 'kp-001', ask: '?', kind: 'number', answer: 98.54, unit: '%', why });
    expect(toAsk(place)).toMatchObject({ spots: [{ x: 0, y: 0 }, { right: true }, {}] });
  });
  it('knows its right options still', () => {
    expect(isRight(toAsk(many), { kind: 'many', choices: [0, 2] })).toBe(true);
    expect(isRight(toAsk(many), { kind: 'many', choices: [0, 1, 2] })).toBe(false);
  });
});

const all = [...checkContent(process.cwd()).questions.values()];
const anyQuestion = fc.constantFrom(...all);

describe('every question of the course', () => {
  it.each(all.map((q) => [q.id, q] as const))('%s: its own solution is right, a blank answer is not, and every part is explained', (_, q) => {
    const sheet = layOut(q, createRandom('AAAAAA'));
    const solved: Answer =
      q.kind === 'one'
        ? { kind: 'one', choice: q.options.findIndex((o) => o.right) }
        : q.kind === 'many'
          ? { kind: 'many', choices: q.options.flatMap((o, i) => (o.right ? [i] : [])) }
          : q.kind === 'order'
            ? { kind: 'order', order: q.items.map((_x, i) => i) }
            : q.kind === 'match'
              ? { kind: 'match', rights: q.pairs.map((_x, i) => i) }
              : q.kind === 'number'
                ? { kind: 'number', text: String(q.answer).replace('.', ',') }
                : q.kind === 'text'
                  ? { kind: 'text', text: q.answers[0] ?? '' }
                  : { kind: 'place', spot: q.spots.findIndex((s) => s.right) };
    expect(isRight(q, solved)).toBe(true);
    expect(isRight(q, blank(sheet))).toBe(false);
    expect(isComplete(solved)).toBe(true);
    expect(explain(q, solved).every((n) => n.why.length > 0)).toBe(true);
    expect(solution(q).length).toBeGreaterThan(0);
    const carried = toAsk(q);
    expect(layOut(carried, createRandom('AAAAAA')).shown).toEqual(sheet.shown);
    expect([isRight(carried, solved), isRight(carried, blank(sheet))]).toEqual([true, false]);
    expect([explain(carried, solved), explain(carried, blank(sheet)), solution(carried)]).toEqual([explain(q, solved), explain(q, blank(sheet)), solution(q)]);
  });
  it('is laid out with each option once, steps never in their right order', () =>
    fc.assert(
      fc.property(anyQuestion, fc.string(), (q, code) => {
        const { shown } = layOut(q, createRandom(code));
        const sorted = [...shown].sort((a, b) => a - b).every((v, i) => v === i);
        return sorted && (q.kind !== 'order' || shown.some((v, i) => v !== i));
      }),
    ));
  it('takes no stored rubbish for an answer', () =>
    fc.assert(
      fc.property(anyQuestion, fc.anything(), (q, value) => {
        const answer = parseAnswer(value, layOut(q, createRandom('AAAAAA')));
        return answer === undefined || answer.kind === q.kind;
      }),
    ));
  it('takes up a stored answer as it was', () =>
    fc.assert(
      fc.property(anyQuestion, fc.string(), (q, code) => {
        const sheet = layOut(q, createRandom(code));
        const answer = blank(sheet);
        return JSON.stringify(parseAnswer(JSON.parse(JSON.stringify(answer)), sheet)) === JSON.stringify(answer);
      }),
    ));
});

describe('an exam', () => {
  const pool = all.filter((q) => q.id.startsWith('kp-'));
  it('asks 20 different questions, every lesson among them, a third of them situations', () =>
    fc.assert(
      fc.property(fc.string(), (code) => {
        const drawn = drawExam(pool, createRandom(code));
        return (
          drawn.length === 20 &&
          new Set(drawn.map((q) => q.id)).size === 20 &&
          new Set(drawn.map((q) => q.lesson)).size === new Set(pool.map((q) => q.lesson)).size &&
          drawn.filter((q) => q.situation).length >= 7
        );
      }),
      { numRuns: 50 },
    ));
  it('asks mostly other questions the next time', () => {
    const first = drawExam(pool, createRandom('AAAAAA')).map((q) => q.id);
    const second = drawExam(pool, createRandom('BBBBBB'), first).map((q) => q.id);
    expect(second.filter((id) => first.includes(id)).length).toBeLessThanOrEqual(5);
  });
  it('asks all of a small pool', () => expect(drawExam(pool.slice(0, 7), createRandom('AAAAAA'))).toHaveLength(7));
  it.each([
    [16, 20, 80, true],
    [15, 20, 75, false],
    [20, 20, 100, true],
    [0, 0, 0, false],
    [4, 5, 80, true],
  ])('%i of %i is %i %%, passed: %s', (right, asked, percentShown, passed) => expect(scoreExam(right, asked)).toEqual({ percent: percentShown, passed }));
});
