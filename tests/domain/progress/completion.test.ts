import { describe, expect, it } from 'vitest';
import { lessonDone, moduleDone, strokes } from '#domain/progress/completion.ts';
import type { Progress } from '#domain/progress/record.ts';

const question = (right: boolean) => ({ at: 1, right, sure: 1, streak: 0, tries: 1 }) as const;
const read = { at: 1, readToEnd: true };
const exercise = { at: 1, best: 95, lastScore: 95, tries: 1, passed: true, perfectRuns: 0, mastered: false, seed: '', seconds: 1, missed: [] };
const exam = { at: 1, best: 85, last: 85, passed: true, tries: 1, missed: [] };
const lesson = { id: 'kiem-phieu/mo-hom', questions: ['kp-001', 'kp-002'] };
const course = { id: 'kiem-phieu', lessons: [lesson, { id: 'kiem-phieu/xep', questions: [] }], exercises: [{ id: 'cham-phieu' }] };

describe('a lesson is done', () => {
  it.each<[string, Progress, boolean]>([
    ['read and every question answered', { 'l:kiem-phieu/mo-hom': read, 'q:kp-001': question(true), 'q:kp-002': question(true) }, true],
    ['read and answered, one wrongly', { 'l:kiem-phieu/mo-hom': read, 'q:kp-001': question(true), 'q:kp-002': question(false) }, true],
    ['read, one question open', { 'l:kiem-phieu/mo-hom': read, 'q:kp-001': question(true) }, false],
    ['answered, not read', { 'l:kiem-phieu/mo-hom': { at: 1, readToEnd: false }, 'q:kp-001': question(true), 'q:kp-002': question(true) }, false],
    ['never opened', {}, false],
  ])('%s', (_, progress, done) => expect(lessonDone(progress, lesson)).toBe(done));
});

describe('a module', () => {
  const all: Progress = {
    'l:kiem-phieu/mo-hom': read,
    'l:kiem-phieu/xep': read,
    'q:kp-001': question(true),
    'q:kp-002': question(true),
    'e:cham-phieu': exercise,
    'x:kiem-phieu': exam,
  };

  it('has a stroke for each lesson and exercise', () => expect(strokes({}, course)).toEqual({ done: [], total: 3 }));
  it('draws those that are finished', () => {
    expect(strokes({ 'l:kiem-phieu/xep': read, 'e:cham-phieu': exercise }, course)).toEqual({ done: ['l:kiem-phieu/xep', 'e:cham-phieu'], total: 3 });
    expect(strokes({ 'e:cham-phieu': { ...exercise, passed: false } }, course).done).toEqual([]);
  });
  it('is done with all of them and the exam', () => {
    expect(moduleDone(all, course)).toBe(true);
    expect(moduleDone({ ...all, 'x:kiem-phieu': { ...exam, passed: false } }, course)).toBe(false);
    expect(moduleDone({ ...all, 'l:kiem-phieu/xep': { at: 1, readToEnd: false } }, course)).toBe(false);
  });
  it('without anything in it is not done', () => expect(moduleDone({ 'x:y-te': exam }, { id: 'y-te', lessons: [], exercises: [] })).toBe(false));
});
