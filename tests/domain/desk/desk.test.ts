import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseAttempt, queueLength } from '#domain/desk/attempt.ts';
import { drawSession, sizes } from '#domain/desk/draw.ts';
import { deskFaults } from '#domain/desk/faults.ts';
import { evening, grade, outcome } from '#domain/desk/grade.ts';
import { deskSchema, type Kind } from '#domain/desk/schema.ts';
import { levels, type Decision, type Visitor } from '#domain/desk/types.ts';
import { newCode } from '#domain/seed.ts';

const groups = readdirSync('content/desks')
  .map((file) => deskSchema.parse(parse(readFileSync(`content/desks/${file}`, 'utf8'))))
  .sort((a, b) => a.order - b.order);
const kinds = groups.flatMap((group) => group.kinds);
const day = { electionDay: '2026-03-15', opens: '07:00', closes: '19:00' };
const codes = Array.from({ length: 300 }, (_, i) => newCode(() => ((i * 7919 + 13) % 9973) / 9973 + (i % 7) / 97e3).slice(0, 6));
const session = (code: string, mode: 'learn' | 'test' = 'test') => drawSession(code, mode, groups, day);
const everybody = (code: string, mode: 'learn' | 'test' = 'test') => session(code, mode).hours.flatMap((hour) => hour.visitors);
const best = ({ kind }: Visitor): Decision => ({ give: kind.ballots.give, note: kind.note?.is ?? null, act: kind.act.options.findIndex((one) => one.right) });
const seeds = fc.integer({ min: 0, max: 1e9 }).map((n) => {
  let x = n;
  return newCode(() => ((x = (x * 16807 + 7) % 2147483647), x / 2147483647));
});

describe('the kinds of people', () => {
  it('are at least forty, with codes of their own', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(40);
    expect(new Set(kinds.map((kind) => kind.code)).size).toBe(kinds.length);
  });
  it.each(kinds.map((kind) => [kind.code, kind.title, kind] as const))('%s %s is sound', (_code, _title, kind) => expect(deskFaults(kind)).toEqual([]));
  it('the right option is the longest no more often than chance allows', () => {
    const longest = kinds.filter(({ act }) =>
      act.options.every((one) => one.right || one.text.length < (act.options.find((right) => right.right)?.text.length ?? 0)),
    );
    expect(longest.length / kinds.length).toBeLessThan(0.45);
  });
  it.each([
    ['D01', 'qh tinh xa'],
    ['D03', 'qh tinh xa'],
    ['D04', 'qh tinh'],
    ['D06', 'qh tinh'],
    ['D08', 'qh tinh'],
    ['D15', 'qh tinh'],
    ['D20', ''],
    ['D25', ''],
    ['D40', 'qh tinh xa'],
    ['D54', ''],
  ])('%s gets «%s»', (code, give) => expect(kinds.find((kind) => kind.code === code)?.ballots.give.join(' ')).toBe(give));
  it.each([
    ['two right options', (kind: Kind) => ({ ...kind, act: { ...kind.act, options: kind.act.options.map((one) => ({ ...one, right: true })) } })],
    [
      'a commune ballot against the mark',
      (kind: Kind) => ({ ...kind, line: { at: 'tam-tru', marks: 'XX0', added: false, crossed: false, misspelt: false } as const }),
    ],
    ['an unknown place to fill', (kind: Kind) => ({ ...kind, words: ['{ai} đó', 'b'] })],
    ['a graded part without law', (kind: Kind) => ({ ...kind, ballots: { ...kind.ballots, law: [] } })],
  ])('the check finds %s', (_, spoil) => {
    const kind = kinds[0];
    expect(kind && deskFaults(spoil(kind)).length).toBeGreaterThan(0);
  });
});

describe('a session', () => {
  it('is the same for the same code and another for another', () => {
    expect(session('K7M2QP')).toEqual(session('K7M2QP'));
    expect(JSON.stringify(session('K7M2QP'))).not.toBe(JSON.stringify(session('K7M2QR')));
  });
  it('has three hours of the right size, each kind once, no gap left unfilled, faster each hour', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('learn', 'test'), (code, mode) => {
        const { hours } = session(code, mode);
        expect(hours.map((hour) => hour.visitors.length)).toEqual([...sizes[mode]]);
        const all = hours.flatMap((hour) => hour.visitors);
        expect(new Set(all.map((one) => one.kind.code)).size).toBe(all.length);
        expect(JSON.stringify(all.map(({ words, scene, note, options }) => [words, scene, note, options]))).not.toMatch(/\{\w+\}/);
        expect(hours.map((hour) => hour.pace)).toEqual([...hours.map((hour) => hour.pace)].sort((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });
  it('brings those who come too late last, those who come too early first', () => {
    for (const code of codes) {
      const all = everybody(code);
      all.forEach((one, i) => {
        if (one.kind.hour === 'last') expect(i).toBeGreaterThanOrEqual(all.length - 2);
        if (one.kind.hour === 'first') expect(i).toBeLessThanOrEqual(1);
      });
    }
  });
  it('in time meets every kind', () => {
    const met = new Set(codes.flatMap((code) => everybody(code).map((one) => one.kind.code)));
    expect(kinds.filter((kind) => !met.has(kind.code)).map((kind) => kind.code)).toEqual([]);
  });
  it('gives ages that fit election day', () => {
    for (const code of codes.slice(0, 80))
      for (const { kind, born } of everybody(code)) {
        if (kind.code === 'D18') expect(born).toBe('2008-03-15');
        else if (kind.code === 'D32') expect(born).toBe('2008-03-16');
        else expect(born <= '2008-03-15').toBe(true);
      }
  });
});

describe('the verdict', () => {
  it('who does everything right passes, is perfect, and the numbers match', () => {
    fc.assert(
      fc.property(seeds, (code) => {
        const all = everybody(code);
        const decisions = all.map(best);
        const result = outcome(all, decisions);
        expect(result).toMatchObject({ score: 100, passed: true, perfect: true, slips: 0, missed: [] });
        for (const sum of evening(all, decisions).sums) expect([sum.issued, sum.exchanged]).toEqual([sum.due, sum.exchangeDue]);
      }),
      { numRuns: 100 },
    );
  });
  it('a ballot too many shows in the evening, with the person who explains it', () => {
    const all = everybody('K7M2QP');
    const at = all.findIndex((one) => one.kind.ballots.give.length === 2 && one.kind.ballots.mark !== 'C' && !one.kind.exchange);
    const decisions = all.map((one, i) => (i === at ? { ...best(one), give: [...levels] } : best(one)));
    const { sums, slips } = evening(all, decisions);
    expect(sums.find((sum) => sum.level === 'xa')).toMatchObject({ issued: (sums.find((sum) => sum.level === 'xa')?.due ?? 0) + 1 });
    expect(slips).toEqual([{ index: at, extra: ['xa'], missing: [] }]);
    expect(outcome(all, decisions)).toMatchObject({ slips: 1, passed: true, perfect: false, missed: [all[at]?.kind.code] });
  });
  it('two people with wrong ballots are too many, even when the errors hide each other', () => {
    const all = everybody('K7M2QP');
    const two = all.findIndex((one) => one.kind.ballots.give.join() === 'qh,tinh' && one.kind.ballots.mark !== 'C' && !one.kind.exchange);
    const three = all.findIndex((one) => one.kind.ballots.give.length === 3 && one.kind.ballots.mark !== 'C');
    const decisions = all.map((one, i): Decision =>
      i === two ? { ...best(one), give: [...levels] } : i === three ? { ...best(one), give: ['qh', 'tinh'] } : best(one),
    );
    const { sums, slips } = evening(all, decisions);
    expect(sums.every((sum) => sum.issued === sum.due)).toBe(true);
    expect(slips.length).toBe(2);
    expect(outcome(all, decisions).passed).toBe(false);
  });
  it('advice is told and never counted', () => {
    const kind = kinds.find((one) => one.ballots.mark === 'C' && one.act.mark === 'C');
    const visitor = kind && ({ kind } as Visitor);
    expect(visitor && grade(visitor, { give: [], note: null, act: 1 })).toMatchObject({ ballots: undefined, act: undefined, right: true, counts: false });
  });
});

describe('the queue', () => {
  it.each([
    [0, 40, 0, 6, 0],
    [40, 40, 0, 6, 1],
    [200, 40, 0, 6, 5],
    [2000, 40, 0, 6, 5],
    [200, 40, 4, 6, 1],
    [100, 40, 5, 6, 0],
  ])('after %i s at one every %i s, %i served of %i coming: %i wait', (seconds, pace, served, coming, waiting) =>
    expect(queueLength(seconds, pace, served, coming)).toBe(waiting),
  );
});

describe('a stored attempt', () => {
  const good = {
    v: 1,
    mode: 'test',
    seed: 'K7M2QP',
    queue: true,
    index: 1,
    step: 'ask',
    decisions: [{ give: ['qh'], note: null, act: 0 }, null],
    waits: [12, 0],
    longest: 2,
  };
  it('is read back', () => expect(parseAttempt(JSON.parse(JSON.stringify(good)))).toEqual(good));
  it.each([
    ['another version', { ...good, v: 2 }],
    ['a level of another election', { ...good, decisions: [{ give: ['huyen'], note: null, act: 0 }, null] }],
    ['an unknown note', { ...good, decisions: [{ give: [], note: 'gi-do', act: 0 }, null] }],
    ['a place beyond the end', { ...good, index: 2 }],
    ['times that do not fit', { ...good, waits: [1] }],
    ['text', 'abc'],
  ])('%s is none', (_, value) => expect(parseAttempt(value)).toBeUndefined());
});
