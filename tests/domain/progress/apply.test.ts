import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, examined, practised, readThrough, visited } from '#domain/progress/apply.ts';
import type { Answer, Run } from '#domain/progress/apply.ts';
import { mergeItem } from '#domain/progress/merge.ts';
import { parseItem } from '#domain/progress/parse.ts';
import type { QuestionItem } from '#domain/progress/record.ts';
import { question } from './arbitrary.ts';

/** 8 o'clock in the morning in Vietnam on 1 March 2026. */
const morning = Date.UTC(2026, 2, 1, 1);
const hour = 3_600_000;
const day = 24 * hour;

const known: Answer = { right: true, sure: 2 };
const guess: Answer = { right: true, sure: 0 };
const wrong: Answer = { right: false, sure: 2 };
const after = (...answers: [Answer, number][]): QuestionItem | undefined =>
  answers.reduce<QuestionItem | undefined>((prev, [answer, at]) => answered(prev, answer, at), undefined);

describe('answering a question', () => {
  it('keeps when it was first right, and counts tries', () =>
    expect(after([wrong, morning], [known, morning + hour], [known, morning + day])).toEqual({
      at: morning + day,
      right: true,
      sure: 2,
      streak: 2,
      tries: 3,
      firstRightAt: morning + hour,
    }));

  it.each<[string, [Answer, number][], number]>([
    ['one right answer', [[known, morning]], 1],
    [
      'three in one sitting count once',
      [
        [known, morning],
        [known, morning + 1],
        [known, morning + 2],
      ],
      1,
    ],
    [
      'the next day counts',
      [
        [known, morning],
        [known, morning + day],
      ],
      2,
    ],
    [
      'the day changes at midnight in Vietnam',
      [
        [known, morning + 15 * hour],
        [known, morning + 17 * hour],
      ],
      2,
    ],
    [
      'a guess shows nothing',
      [
        [known, morning],
        [guess, morning + day],
      ],
      0,
    ],
    [
      'a wrong answer starts again',
      [
        [known, morning],
        [wrong, morning + day],
        [known, morning + day + hour],
      ],
      1,
    ],
  ])('streak: %s', (_, answers, streak) => expect(after(...answers)?.streak).toBe(streak));

  it('never runs back in time, so that a merge with the old record keeps the new answer', () => {
    fc.assert(
      fc.property(question, fc.boolean(), fc.nat({ max: 2_000_000_000_000 }), (prev, right, now) => {
        const next = answered(prev, { right, sure: 1 }, now);
        expect(next.at).toBeGreaterThan(prev.at);
        expect(mergeItem('q', prev, next)).toEqual(next);
        expect(parseItem('q', next)).toEqual({ ok: true, item: next });
      }),
    );
  });
});

describe('a lesson', () => {
  it('remembers where the reader was', () => expect(visited(undefined, 'xep-phieu', 5)).toEqual({ at: 5, readToEnd: false, anchor: 'xep-phieu' }));
  it('does not remember a place that is none', () => expect(visited(undefined, '<img src=x>', 5)).toEqual({ at: 5, readToEnd: false }));
  it('stays read, and stays where it was when nobody says otherwise', () =>
    expect(visited(readThrough(visited(undefined, 'cuoi', 5), 6), undefined, 7)).toEqual({ at: 7, readToEnd: true, anchor: 'cuoi' }));
});

describe('an exercise', () => {
  const run: Run = { mode: 'test', seed: 'ABCDEF', score: 96.67, seconds: 61.4, passed: true, perfect: false, missed: ['B02', 'B02'] };

  it('keeps a test', () =>
    expect(practised(undefined, run, 9)).toEqual({
      at: 9,
      best: 96,
      lastScore: 96,
      tries: 1,
      passed: true,
      perfectRuns: 0,
      mastered: false,
      seed: 'ABCDEF',
      seconds: 61,
      missed: ['B02'],
    }));
  it('is not passed by learning', () => expect(practised(undefined, { ...run, mode: 'learn' }, 9)).toMatchObject({ passed: false, best: 96 }));
  it('does not call a team’s result one person’s best', () =>
    expect(practised(undefined, { ...run, mode: 'team' }, 9)).toMatchObject({ passed: false, best: 0, lastScore: 96 }));
  it('is never everything at 99.7', () => expect(practised(undefined, { ...run, score: 99.7 }, 9).best).toBe(99));
  it('does not lose what was passed', () =>
    expect(practised(practised(undefined, run, 9), { ...run, passed: false, score: 10 }, 10)).toMatchObject({ passed: true, best: 96, lastScore: 10 }));
  it('makes a record that can be read back, whatever it is told', () =>
    expect(
      parseItem(
        'e',
        practised(undefined, { ...run, score: Number.NaN, seconds: Number.POSITIVE_INFINITY, seed: '<b>', missed: ['', 'không phải mã', 'B07'] }, 9),
      ),
    ).toMatchObject({
      ok: true,
      item: { best: 0, seed: '', missed: ['B07'] },
    }));

  const perfect = (seed: string, more: Partial<Run> = {}): Run => ({ ...run, seed, perfect: true, score: 100, ...more });
  it.each<[string, Run[], boolean]>([
    ['two perfect tests with different seeds', [perfect('AAAAAA'), perfect('BBBBBB')], true],
    ['one', [perfect('AAAAAA')], false],
    ['the same case twice', [perfect('AAAAAA'), perfect('AAAAAA')], false],
    ['a case just learnt', [perfect('AAAAAA'), perfect('BBBBBB', { mode: 'learn' }), perfect('BBBBBB')], false],
    ['a slip between', [perfect('AAAAAA'), run, perfect('CCCCCC')], false],
    ['learning between', [perfect('AAAAAA'), perfect('BBBBBB', { mode: 'learn', perfect: false }), perfect('CCCCCC')], true],
  ])('mastered? %s', (_, runs, mastered) =>
    expect(runs.reduce<ReturnType<typeof practised> | undefined>((prev, each, i) => practised(prev, each, i), undefined)?.mastered).toBe(mastered),
  );
});

describe('an exam', () => {
  it('stays passed since it was first passed', () =>
    expect(examined(examined(undefined, { score: 85, passed: true, missed: [] }, 5), { score: 60, passed: false, missed: ['kp-001'] }, 6)).toEqual({
      at: 6,
      best: 85,
      last: 60,
      passed: true,
      passedAt: 5,
      tries: 2,
      missed: ['kp-001'],
    }));
});
