import { describe, expect, it } from 'vitest';
import { parseAttempt, type Attempt } from '#domain/minutes/attempt.ts';
import { bundleCopies, bundleParts, bundleTruth, gradeBundle } from '#domain/minutes/bundle.ts';
import { dispatchOf } from '#domain/minutes/dispatch.ts';
import { electedOf, needsExtra, overHalf } from '#domain/minutes/elected.ts';
import { gradeFill, gradeFind } from '#domain/minutes/grade.ts';
import { taskOf, type Choice } from '#domain/minutes/task.ts';
import { formIds } from '#domain/minutes/types.ts';
import { rules } from './setting.ts';

const choice: Choice = { mode: 'dien', form: '18', seed: 'K7M2QP', convention: 'net', test: true };

describe('filling a form', () => {
  it.each(formIds)('all right is perfect, form %s, in either convention', (form) => {
    for (const convention of ['net', 'gross'] as const) {
      const task = taskOf({ ...choice, form, convention }, rules);
      const own = Object.fromEntries(task.form.fields.map((f) => [f.key, task.truth[f.key] ?? '']));
      const outcome = gradeFill(task.form, task.setting, own, task.truth, task.due);
      expect(outcome).toMatchObject({ wrong: [], failed: [], score: 100, passed: true, perfect: true });
    }
  });

  it('other ways of writing are right too, the witnesses in either order', () => {
    const task = taskOf(choice, rules);
    const own = { ...Object.fromEntries(task.form.fields.map((f) => [f.key, task.truth[f.key] ?? ''])), '18.N': (task.truth['18.N'] ?? '').replace('.', ' '), '18.Vp': `${task.truth['18.Vp']?.replace(',', '.')} %`, '18.sent': '18/03', '18.w.1': task.truth['18.w.2'] ?? '', '18.w.2': task.truth['18.w.1'] ?? '' };
    expect(gradeFill(task.form, task.setting, own, task.truth, task.due).wrong).toEqual([]);
  }); // prettier-ignore

  it('one wrong number: the field is named, an equation breaks, a test is not passed', () => {
    const task = taskOf(choice, rules);
    const own = { ...Object.fromEntries(task.form.fields.map((f) => [f.key, task.truth[f.key] ?? ''])), '18.H': '1' };
    const outcome = gradeFill(task.form, task.setting, own, task.truth, task.due);
    expect(outcome.wrong).toEqual(['18.H']);
    expect(outcome.missed).toContain('M05');
    expect(outcome.passed).toBe(false);
  });

  it('nothing written: nothing is right by accident except what may be blank', () => {
    const task = taskOf(choice, rules);
    const outcome = gradeFill(task.form, task.setting, task.start, task.truth, task.due);
    expect(outcome.right).toBeLessThanOrEqual(2);
    expect(outcome.perfect).toBe(false);
  });
});

describe('finding faults', () => {
  const task = taskOf({ ...choice, mode: 'tim-loi' }, rules);
  const all = task.faults.map((f) => f.wrong[0] ?? '');
  it('all marked is perfect', () => expect(gradeFind(task.faults, new Set(all))).toMatchObject({ score: 100, passed: true, perfect: true, missed: [] }));
  it('a mark on a right field costs as much as a fault', () =>
    expect(gradeFind(task.faults, new Set([...all, '18.m']))).toMatchObject({
      wrong: ['18.m'],
      perfect: false,
      score: Math.floor((100 * (all.length - 1)) / all.length),
    }));
  it('nothing marked is nothing', () =>
    expect(gradeFind(task.faults, new Set())).toMatchObject({ right: 0, score: 0, missed: [...new Set(task.faults.map((f) => f.code))] }));
});

describe('the set of a Tổ', () => {
  const truth = bundleTruth(rules);
  it('is four minutes and fourteen copies, one for each recipient', () => {
    expect(bundleParts(rules).length).toBe(4);
    expect(bundleCopies(truth)).toBe(14);
    for (const { form } of bundleParts(rules)) expect(dispatchOf(form, rules).recipients.length).toBe(dispatchOf(form, rules).copies);
  });
  it('all right is perfect, a second witness on form 32 is no fault', () => {
    expect(gradeBundle(truth, rules)).toMatchObject({ wrong: [], perfect: true });
    expect(gradeBundle({ ...truth, '32.signers': `${truth['32.signers']},w2` }, rules).wrong).toEqual([]);
  });
  it.each([
    ['18.copies', '4', 'M37'],
    ['23-xa.to', 'ban-tinh,ubnd,mttq', 'M38'],
    ['18.signers', 'lead,seal,sec,w1', 'M39'],
    ['23-tinh.sent', '20/3/2026', 'M40'],
    ['32.when', 'after', 'M46'],
  ])('%s = %s is wrong by %s', (key, text, code) => expect(gradeBundle({ ...truth, [key]: text }, rules)).toMatchObject({ wrong: [key], missed: [code] }));
});

describe('each recipient of the other forms', () => {
  it.each(['19', '24', '25'] as const)('form %s: one copy each', (form) =>
    expect(dispatchOf(form, rules).recipients.length).toBe(dispatchOf(form, rules).copies),
  );
});

describe('who is elected', () => {
  const people = [
    { title: 'Ông' as const, name: 'A', born: '1980-01-01' },
    { title: 'Bà' as const, name: 'B', born: '1970-01-01' },
    { title: 'Bà' as const, name: 'C', born: '1990-01-01' },
  ];
  it.each([
    [[501, 500, 10], 1000, 2, [0]],
    [[600, 600, 600], 1000, 2, [1, 0]],
    [[600, 600, 10], 1000, 2, [1, 0]],
    [[400, 300, 10], 1000, 2, []],
    [[1201, 1200, 1300], 2401, 3, [2, 0]],
  ])('votes %j of %i valid, %i seats: %j', (votes, valid, seats, elected) => expect(electedOf(people, votes, valid, seats)).toEqual(elected));
  it('exactly half is not over half', () => expect([overHalf(500, 1000), overHalf(501, 1000), overHalf(501, 1001)]).toEqual([false, true, true]));
  it.each([
    ['qh', 2, 3, true],
    ['qh', 3, 3, false],
    ['xa', 2, 3, false],
    ['xa', 3, 5, true],
    ['xa', 4, 5, false],
    ['xa', 2, 4, true],
    ['xa', 1, 1, false],
  ] as const)('%s, %i of %i: extra election %s', (level, got, seats, needed) => expect(needsExtra(level, got, seats)).toBe(needed));
});

describe('a stored attempt', () => {
  const good: Attempt = { v: 1, choice, set: '', values: { '18.N': '1240' }, marks: ['18.H'], seconds: 12 };
  it('comes back as it was', () => expect(parseAttempt(JSON.parse(JSON.stringify(good)))).toEqual(good));
  it.each([
    ['no object', 3],
    ['another version', { ...good, v: 2 }],
    ['an unknown form', { ...good, choice: { ...choice, form: '99' } }],
    ['a bad code', { ...good, choice: { ...choice, seed: 'O0' } }],
    ['a value that is no text', { ...good, values: { '18.N': 3 } }],
    ['a key out of nowhere', { ...good, values: { __proto__x: 'a' } }],
    ['a text too long', { ...good, values: { '18.N': 'x'.repeat(500) } }],
    ['marks that are no list', { ...good, marks: 'x' }],
  ])('%s is none', (_, value) => expect(parseAttempt(value)).toBeUndefined());
});
