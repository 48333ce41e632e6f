import { describe, expect, it } from 'vitest';
import { dueQuestions } from '#domain/progress/review.ts';
import type { Progress, QuestionItem } from '#domain/progress/record.ts';

/** 8 o'clock in the morning in Vietnam. */
const on = (date: string) => Date.parse(`${date}T01:00:00Z`);
const item = (at: string, more: Partial<QuestionItem> = {}): QuestionItem => ({ at: on(at), right: true, sure: 2, streak: 1, tries: 1, ...more });
const one = (question: QuestionItem): Progress => ({ 'q:kp-001': question });

describe('the order of review', () => {
  it('is what was surely believed and wrong, wrong, guessed, due; the oldest first', () => {
    const progress: Progress = {
      'q:kp-001': item('2026-01-01'),
      'q:kp-002': item('2026-01-05', { sure: 0, streak: 0 }),
      'q:kp-003': item('2026-01-09', { right: false, sure: 1, streak: 0 }),
      'q:kp-004': item('2026-01-08', { right: false, sure: 0, streak: 0 }),
      'q:kp-005': item('2026-01-09', { right: false, sure: 2, streak: 0 }),
      'l:kiem-phieu/mo-hom': { at: on('2026-01-09'), readToEnd: true },
    };
    expect(dueQuestions(progress, on('2026-01-10'))).toEqual([
      { id: 'kp-005', reason: 'sure-wrong' },
      { id: 'kp-004', reason: 'wrong' },
      { id: 'kp-003', reason: 'wrong' },
      { id: 'kp-002', reason: 'guessed' },
      { id: 'kp-001', reason: 'due' },
    ]);
  });
});

describe('a question that was known', () => {
  it.each<[string, QuestionItem, string, string, boolean]>([
    ['rests on the same day', item('2026-01-10'), '2026-01-10', '', false],
    ['comes the next day', item('2026-01-10'), '2026-01-11', '', true],
    ['then rests for a week', item('2026-01-11', { streak: 2 }), '2026-01-17', '', false],
    ['then comes after a week', item('2026-01-11', { streak: 2 }), '2026-01-18', '', true],
    ['then rests for good without a date', item('2026-01-18', { streak: 3 }), '2027-01-18', '', false],
    ['comes the day before the election', item('2026-01-18', { streak: 3 }), '2026-03-14', '2026-03-15', true],
    ['does not come two days before', item('2026-01-18', { streak: 3 }), '2026-03-13', '2026-03-15', false],
    ['comes the day before though the week is not over', item('2026-03-10', { streak: 2 }), '2026-03-14', '2026-03-15', true],
    ['rests once it was repeated the day before', item('2026-03-14', { streak: 4 }), '2026-03-15', '2026-03-15', false],
    ['rests when the election is over', item('2026-01-18', { streak: 3 }), '2026-03-16', '2026-03-15', false],
    ['comes when its date lies in a future that no clock can know', item('2031-01-01', { streak: 3 }), '2026-01-10', '', true],
    ['is not disturbed by a date that is none', item('2026-01-18', { streak: 3 }), '2026-03-14', 'mai', false],
  ])('%s', (_, question, today, election, comes) => expect(dueQuestions(one(question), on(today), election)).toHaveLength(comes ? 1 : 0));
});
