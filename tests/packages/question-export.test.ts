import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { questionSchema, type Question } from '../../src/domain/quiz/schema.ts';
import { readBank, type QuestionBank } from '../../src/packages/questions/bank.ts';
import { exported, type Task } from '../../src/packages/questions/exported.ts';
import { gift } from '../../src/packages/questions/gift.ts';
import { standalone } from '../../src/packages/questions/picture.ts';
import { readGift, type GiftQuestion } from './gift-reader.ts';

const bank = readBank('content');
const all = bank.modules.flatMap((m) => m.questions.map((q) => exported(q, bank)));

const common = 'lesson: a/b\nlaw: [{ doc: x, at: "74.1.c" }]\nmark: A\n';
const question = (yaml: string): Question => questionSchema.parse(parse(`id: kp-001\n${common}${yaml}`));
const small: QuestionBank = {
  modules: [],
  cite: ({ doc, at }) => `${doc} ${at}`,
  lessonTitle: () => 'Bài một',
  drawing: () => '<svg viewBox="0 0 100 50"><rect class="paper" width="9" height="9"/></svg>',
};
const taskOf = (yaml: string): Task => exported(question(yaml), small).task;

describe('each kind of question in the shapes of other platforms', () => {
  it('one right answer is worth everything, a wrong one nothing, each says why', () => {
    expect(taskOf('kind: one\nask: Ai?\noptions:\n  - { text: A, right: true, why: a }\n  - { text: B, why: b }\n  - { text: C, why: c }')).toEqual({
      kind: 'choice',
      single: true,
      shuffle: true,
      options: [
        { html: 'A', fraction: 100, why: 'a' },
        { html: 'B', fraction: 0, why: 'b' },
        { html: 'C', fraction: 0, why: 'c' },
      ],
    });
  });
  it('several right answers share the worth; one wrong choice takes it all, as in the course', () => {
    const task = taskOf(
      'kind: many\nask: Ai?\noptions:\n  - { text: A, right: true, why: a }\n  - { text: B, right: true, why: b }\n  - { text: C, right: true, why: c }\n  - { text: D, why: d }',
    );
    expect(task.kind === 'choice' && task.options.map((o) => o.fraction)).toEqual([33.33333, 33.33333, 33.33333, -100]);
    expect(task.kind === 'choice' && task.single).toBe(false);
  });
  it('an order becomes a matching of steps with their places', () => {
    const task = taskOf('kind: order\nask: Xếp\nitems:\n  - { text: A, why: a }\n  - { text: B, why: b }\n  - { text: C, why: c }');
    expect(task.kind === 'match' && task.pairs).toEqual([
      { html: 'A', right: 'Việc thứ 1' },
      { html: 'B', right: 'Việc thứ 2' },
      { html: 'C', right: 'Việc thứ 3' },
    ]);
  });
  it('a number keeps its tolerance, and says why a usual mistake is one', () => {
    expect(taskOf('kind: number\nask: Mấy?\nanswer: 5\ntolerance: 0.5\nwhy: w\ntraps: [{ value: 7, why: t }]')).toEqual({
      kind: 'number',
      answers: [
        { value: 5, tolerance: 0.5, fraction: 100, why: 'w' },
        { value: 7, tolerance: 0, fraction: 0, why: 't' },
      ],
    });
  });
  it('a short text is taken with and without accents; a trap never counts as right', () => {
    const task = taskOf('kind: text\nask: Gì?\nanswers: [Tẩy xóa]\nwhy: w\ntraps: [{ text: tay xoa, why: t }, { text: ký, why: k }]');
    expect(task.kind === 'text' && task.answers.map((a) => [a.text, a.fraction])).toEqual([
      ['Tẩy xóa', 100],
      ['tay xoa', 100],
      ['ký', 0],
      ['ky', 0],
    ]);
  });
  it('a place in a picture becomes a choice of the lettered places, in their order, with the picture', () => {
    const place = exported(
      question(
        'kind: place\nask: Ở đâu?\ndrawing: hinh\nspots:\n  - { label: Bàn, x: 0, y: 0, w: 10, h: 20, why: a }\n  - { label: Hòm, x: 50, y: 0, w: 10, h: 20, right: true, why: b }\n  - { label: Cửa, x: 80, y: 0, w: 10, h: 20, why: c }',
      ),
      small,
    );
    expect(place.task).toMatchObject({
      kind: 'choice',
      single: true,
      shuffle: false,
      options: [{ html: 'A. Bàn' }, { html: 'B. Hòm', fraction: 100 }, { html: 'C. Cửa' }],
    });
    expect(place.picture?.svg).toContain('<rect x="50" y="0" width="10" height="10"');
    expect(place.picture?.alt).toBe('Hình có 3 chỗ ghi chữ: A. Bàn; B. Hòm; C. Cửa');
  });
  it('after the answer come the solution, the article and the lesson', () => {
    const { feedback } = exported(
      question('kind: one\nask: Ai?\noptions:\n  - { text: "A < B", right: true, why: a }\n  - { text: B, why: b }\n  - { text: C, why: c }'),
      small,
    );
    expect(feedback).toBe('<p>Đáp án:</p><ul><li><strong>A &lt; B</strong>: a</li></ul><p>Căn cứ: x 74.1.c.</p><p>Bài học: Bài một.</p>');
  });
});

describe('a picture outside the course', () => {
  it('stands alone: its own colours, size and namespace, its places lettered', () => {
    const svg = standalone('<?xml version="1.0"?>\n<!-- nháp --><svg viewBox="0 0 360 180"><text x="1" y="2">a</text></svg>\n', [
      { x: 10, y: 10, w: 20, h: 20 },
    ]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 360 180" width="540" height="270" color="#1e2430"><style>/);
    expect(svg).toContain('>A</text></svg>');
    expect(svg).not.toContain('nháp');
  });
});

describe('GIFT', () => {
  const numberOf = (text: string) => Number(text);
  const seen = (task: Task): Omit<GiftQuestion, 'name' | 'html' | 'general'> => {
    switch (task.kind) {
      case 'choice':
        return {
          numeric: false,
          answers: task.options.map((o) => ({
            sign: task.single && o.fraction === 100 ? '=' : '~',
            weight: task.single ? undefined : o.fraction,
            text: o.html,
            right: undefined,
            feedback: o.why,
          })),
        };
      case 'match':
        return { numeric: false, answers: task.pairs.map((p) => ({ sign: '=', weight: undefined, text: p.html, right: p.right, feedback: '' })) };
      case 'number':
        return {
          numeric: true,
          answers: task.answers.map((a) => ({ sign: '=', weight: a.fraction, text: String(a.value), right: String(a.tolerance), feedback: a.why })),
        };
      case 'text':
        return {
          numeric: false,
          answers: task.answers.map((a) => ({ sign: '=', weight: a.fraction, text: a.text.replaceAll('*', '\\*'), right: undefined, feedback: a.why })),
        };
    }
  };

  it('there are questions of every kind', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(new Set(bank.modules.flatMap((m) => m.questions.map((q) => q.kind))).size).toBe(7);
  });
  it.each(bank.modules.map((m) => [m.id, m] as const))('of %s reads back as it was', (_, { number, title, questions }) => {
    const own = questions.map((q) => exported(q, bank));
    const [category, ...read] = readGift(gift([{ path: ['Tập huấn bầu cử', `${number}. ${title}`], questions: own }]));
    expect(category).toEqual({ category: `$course$/top/Tập huấn bầu cử/${number}. ${title.replaceAll('/', '//')}` });
    expect(read.length).toBe(own.length);
    own.forEach((q, i) => {
      const back = read[i] as GiftQuestion;
      expect(back).toMatchObject({ name: q.name, general: q.feedback, ...seen(q.task) });
      expect(back.html.startsWith(q.html)).toBe(true);
      expect(back.html.includes('data:image/svg+xml;base64,')).toBe(q.picture !== undefined);
    });
  });
  it('keeps any text, whatever signs stand in it', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'ab~=#{}:\\%/*[]<>&"'.split(''), '->', '::', '####', '\n', 'đ'), minLength: 1, maxLength: 12 })
      .map((t) => `x${t}x`);
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [, back] = readGift(
          gift([
            {
              path: ['m'],
              questions: [
                {
                  id: 'kp-001',
                  name: a,
                  html: b,
                  picture: undefined,
                  feedback: c,
                  tags: [],
                  task: {
                    kind: 'choice',
                    single: true,
                    shuffle: true,
                    options: [
                      { html: a, fraction: 100, why: b },
                      { html: c, fraction: 0, why: a },
                    ],
                  },
                },
              ],
            },
          ]),
        );
        const { name, html, general, answers } = back as GiftQuestion;
        expect([name, html, general, ...answers.flatMap((x) => [x.right === undefined ? x.text : `${x.text} -> ${x.right}`, x.feedback])]).toEqual([
          a,
          b,
          c,
          a,
          b,
          c,
          a,
        ]);
      }),
    );
  });
  it('numbers are written with a point', () => {
    const [, back] = readGift(
      gift([{ path: ['m'], questions: [exported(question('kind: number\nask: Mấy?\nanswer: 98.54\ntolerance: 0.01\nwhy: w'), small)] }]),
    );
    expect((back as GiftQuestion).answers.map((a) => [numberOf(a.text), numberOf(a.right ?? '')])).toEqual([[98.54, 0.01]]);
  });
  it.each([
    ['an unescaped sign', '::a::[html]b = c{\n\t=x#y\n\t####z\n}'],
    ['answers that do not end', '::a::[html]b{\n\t=x#y\n\t####z'],
    ['an escape of nothing', '::a::[html]b\\q{\n\t=x#y\n\t####z\n}'],
  ])('the reader of this test refuses %s', (_, text) => {
    expect(() => readGift(text)).toThrow(/GIFT/);
  });
});
