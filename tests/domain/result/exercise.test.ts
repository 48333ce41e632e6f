import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawCase, grade, noDecision, parseAttempt, solution, type Attempt, type Decision } from '#domain/result/attempt.ts';
import { endings, makeTruth, type Ending } from '#domain/result/generate.ts';
import { makeCase } from '#domain/result/made.ts';
import type { Follow } from '#domain/result/outcome.ts';
import { faultKinds, placeKey, type Case } from '#domain/result/plant.ts';
import { checkSheet } from '#domain/result/rules.ts';
import { resultCaseSchema } from '#domain/result/schema.ts';
import { createRandom, newCode } from '#domain/seed.ts';
import { checksSchema } from '#domain/course/schema.ts';

const seed = fc.infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true })).map((s) => newCode(() => s.next().value as number));
const errors = ({ truth, rows, declared }: Pick<Case, 'truth' | 'rows' | 'declared'>) =>
  checkSheet({ unit: truth.unit, rows, declared }).filter(({ weight }) => weight === 'error');
/** Each fault breaks its relation, and the finding names a cell that marks it. */
const broken = (test: Case) =>
  test.faults.filter(({ code, cells }) =>
    errors(test).some((found) => found.code === code && cells.some(({ row, field }) => (code === 'R23' || found.row === row) && found.fields.includes(field))),
  );
const answer = (test: Case): Decision => ({
  turnout: solution(test).turnout.met,
  need: solution(test).need,
  elected: solution(test).elected,
  follow: solution(test).follow,
});
const allMarks = (test: Case) => test.faults.map(({ cells }) => placeKey(cells[0] as never));

describe('a drawn unit', () => {
  const wanted: Record<Ending, Follow> = {
    full: 'done',
    crowded: 'done',
    border: 'done',
    inside: 'done',
    'same-day': 'ask',
    half: 'extra',
    short: 'extra',
    'two-thirds': 'short',
    turnout: 'repeat',
  };
  it.each(endings)('%s: breaks no relation, and turns out as it should', (ending) =>
    fc.assert(
      fc.property(seed, (code) => {
        const truth = makeTruth(createRandom(code), ending);
        const sums = truth.rows.reduce<number[]>((all, row) => row.cells.map((cell, i) => cell + (all[i] ?? 0)), []);
        expect(errors({ truth, rows: truth.rows, declared: sums })).toEqual([]);
        const right = solution({ truth } as Case);
        expect(right.follow).toBe(wanted[ending]);
        expect(right.byAge !== undefined).toBe(ending === 'border');
      }),
      { numRuns: 60 },
    ),
  );
  it('every ending and every fault comes up', () => {
    const random = createRandom('EVERY2');
    const cases = Array.from({ length: 400 }, () => drawCase(newCode(random.next), 'test'));
    expect(new Set(cases.map(({ truth }) => truth.ending)).size).toBe(endings.length);
    expect(new Set(cases.flatMap(({ faults }) => faults.map(({ kind }) => kind))).size).toBe(faultKinds.length);
  });
});

describe('planted faults', () => {
  it('each one breaks its relation, and the finding names a cell that marks it', () =>
    fc.assert(
      fc.property(seed, fc.constantFrom('learn' as const, 'test' as const), (code, mode) => {
        const test = drawCase(code, mode);
        expect(test.faults).toHaveLength(mode === 'learn' ? 3 : 4);
        expect(broken(test)).toEqual(test.faults);
      }),
      { numRuns: 200 },
    ));
  it('the papers of the Tổ show the faults of copying: table and paper differ there, and only there', () =>
    fc.assert(
      fc.property(seed, (code) => {
        const test = drawCase(code, 'test');
        const differ = test.rows.flatMap((row, at) => row.cells.flatMap((cell, x) => (cell === test.minutes[at]?.cells[x] ? [] : [`${at}/${x}`])));
        const planted = test.faults.filter(({ where }) => where === 'copy').flatMap(({ changes }) => changes);
        expect(differ).toHaveLength(planted.length);
      }),
      { numRuns: 100 },
    ));
  it('same code, same case', () => expect(drawCase('K7M2QP', 'test')).toEqual(drawCase('K7M2QP', 'test')));
});

describe('marking', () => {
  const test = drawCase('K7M2QP', 'test');
  const first = allMarks(test);
  const full = { marks: first, decision: answer(test) };
  it('all found, all decided right: 100, passed, perfect', () =>
    expect(grade(test, full)).toMatchObject({ score: 100, passed: true, perfect: true, missed: [] }));
  it('nothing done: nothing', () => expect(grade(test, { marks: [], decision: noDecision })).toMatchObject({ score: 0, passed: false, perfect: false }));
  it('one fault missed: its code is named', () =>
    expect(grade(test, { ...full, marks: first.slice(1) })).toMatchObject({ score: 85, passed: true, perfect: false, missed: [test.faults[0]?.code] }));
  it('marking everything is no way to pass', () => {
    const every = test.rows.flatMap((row, at) =>
      row.cells.map((_, x) => `${at}/${x < 6 ? ['voters', 'voted', 'issued', 'collected', 'valid', 'invalid'][x] : `c${x - 6}`}`),
    );
    expect(grade(test, { ...full, marks: every }).passed).toBe(false);
  });
  it('the wrong people elected: not passed, whatever the score', () =>
    expect(grade(test, { ...full, decision: { ...full.decision, elected: [...full.decision.elected.slice(1)] } })).toMatchObject({
      passed: false,
      missed: ['R42'],
    }));
  it('a full mark for every drawn case', () =>
    fc.assert(
      fc.property(seed, (code) => {
        const one = drawCase(code, 'test');
        return grade(one, { marks: allMarks(one), decision: answer(one) }).perfect;
      }),
      { numRuns: 100 },
    ));
});

describe('a stored attempt', () => {
  const attempt: Attempt = {
    v: 1,
    mode: 'test',
    seed: 'K7M2QP',
    set: '',
    step: 'decide',
    marks: ['0/c1', 'total/valid'],
    decision: { turnout: true, need: 501, elected: [0, 2], follow: 'done' },
    seconds: 90,
  };
  it('comes back', () => expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt));
  it.each<[string, unknown]>([
    ['nothing', null],
    ['another version', { ...attempt, v: 2 }],
    ['no code', { ...attempt, seed: 'x' }],
    ['a strange mark', { ...attempt, marks: ['<b>'] }],
    ['an unknown answer', { ...attempt, decision: { ...attempt.decision, follow: 'again' } }],
    ['half a person', { ...attempt, decision: { ...attempt.decision, elected: [0.5] } }],
  ])('%s is none', (_, value) => expect(parseAttempt(value)).toBeUndefined());
});

describe('hand-made sets', () => {
  const sets = readdirSync('content/results').map((file) => [file, resultCaseSchema.parse(parse(readFileSync(`content/results/${file}`, 'utf8')))] as const);
  it('there are three', () => expect(sets.length).toBeGreaterThanOrEqual(3));
  it.each(sets)('%s: true numbers break nothing, faults do, and the answer is right', (_, set) => {
    const clean = makeCase({ ...set, faults: [] });
    expect(errors(clean)).toEqual([]);
    const test = makeCase(set);
    expect(broken(test)).toEqual(test.faults);
    expect([
      solution(test)
        .elected.map((i) => i + 1)
        .sort(),
      solution(test).follow,
    ]).toEqual([set.answer.elected, set.answer.follow]);
  });
});

it('every code the program can name has words', () => {
  const words = new Set(checksSchema.parse(parse(readFileSync('content/checks/result.yml', 'utf8'))).checks.map(({ code }) => code));
  const source =
    readdirSync('src/domain/result')
      .map((file) => readFileSync(`src/domain/result/${file}`, 'utf8'))
      .join() + readFileSync('src/i18n/result.ts', 'utf8');
  const used = new Set([...source.matchAll(/'(R\d\d)'/g)].map(([, code]) => code as string));
  expect(used.size).toBeGreaterThan(30);
  expect([...used].filter((code) => !words.has(code))).toEqual([]);
});
