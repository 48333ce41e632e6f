import { describe, expect, it } from 'vitest';
import { parseAttempt, parseDeck } from '#domain/scenario/attempt.ts';
import { bestPlay, explore } from '#domain/scenario/explore.ts';
import { inTurn, judge } from '#domain/scenario/judge.ts';
import { clockOf, decide, openChoices, replay, textsOf } from '#domain/scenario/play.ts';
import { choiceOrder, drawSet } from '#domain/scenario/set.ts';
import { readCase, rawCase } from './sample.ts';

const story = readCase(rawCase());
const at = (picks: number[]) => {
  const play = replay(story, picks);
  if (!play) throw new Error('no such way');
  return play;
};

describe('the clock of a case', () => {
  it.each([
    ['starts with the first scene', [], '09:00', ''],
    ['waits for the time of the next scene', [0], '09:30', ''],
    ['stays late when time was lost', [1], '09:50', ''],
    ['starts anew on another day', [0, 0, 0], '07:00', 'Hôm sau'],
  ] as const)('%s', (_, picks, clock, day) => {
    const play = at([...picks]);
    expect([clockOf(play.clock), play.day]).toEqual([clock, day]);
  });
  it('wraps at midnight', () => expect(clockOf(24 * 60 + 65)).toBe('01:05'));
});

describe('a mistake comes back later', () => {
  it('as a sentence of a later scene', () => {
    const calm = at([0, 0]);
    const late = at([1, 0]);
    if (calm.at !== 'scene' || late.at !== 'scene') throw new Error('not a scene');
    expect(textsOf(calm.scene, calm.marks)).toHaveLength(1);
    expect(textsOf(late.scene, late.marks)).toEqual([late.scene.text, 'Hòm đang mở.']);
  });
  it('as a choice that is open only then', () => {
    const calm = at([0, 0]);
    const late = at([1, 0]);
    if (calm.at !== 'scene' || late.at !== 'scene') throw new Error('not a scene');
    expect(openChoices(calm.scene, calm.marks)).toEqual([0, 1]);
    expect(openChoices(late.scene, late.marks)).toEqual([0, 1, 2]);
    expect(decide(story, calm, 2)).toBeUndefined();
  });
});

describe('where a case ends', () => {
  it.each([
    ['everything right: best', [0, 0, 0, 0], 'dep', 100],
    ['ballots lost: only a bad end, whatever the score', [1, 0, 0, 0], 'hong', (200 / 3 + 100 + 100 + 0) / 4],
    ['sent straight to the bad end', [0, 0, 1], 'hong', (200 / 3 + 100 + 100 + 100) / 4],
    ['nobody told, nothing written: good enough here', [0, 1, 0, 0], 'duoc', (200 / 3 + 0 + 0 + 100) / 4],
  ] as const)('%s', (_, picks, ending, score) => {
    const play = at([...picks]);
    if (play.at !== 'end') throw new Error('not at its end');
    expect(play.ending.id).toBe(ending);
    expect(play.judgement.score).toBeCloseTo(score);
  });
  it('cannot be gone on from', () => expect(decide(story, at([0, 0, 0, 0]), 0)).toBeUndefined());
});

describe('the four things judged', () => {
  const choicesOf = (...picks: [number, number][]) => picks.map(([scene, choice]) => story.scenes[scene]?.choices[choice]).filter((one) => one !== undefined);
  it('takes what one decision does together in the right order', () => {
    const [order] = judge(story, choicesOf([2, 0])).meters;
    expect(order?.items.find((item) => item.id === 'tiep-tuc')).toMatchObject({ done: true, late: false });
  });
  it('marks what was done out of its turn', () => {
    const [order] = judge(story, choicesOf([1, 0], [0, 0], [2, 0])).meters;
    expect(order?.share).toBeCloseTo(200 / 3);
    expect(order?.items.filter((item) => item.late)).toHaveLength(1);
  });
  it('does not count advice', () => {
    const meters = judge(story, choicesOf([0, 0], [1, 0], [2, 0])).meters;
    expect(meters[0]?.items.find((item) => item.id === 'don')).toMatchObject({ counts: false });
    expect(judge({ ...story, write: story.write.map((one) => ({ ...one, practice: true as const })) }, []).meters[2]?.share).toBeUndefined();
  });
  it('says lost when ballots were kept first and lost later, or the other way round', () => {
    expect(judge(story, choicesOf([0, 0], [0, 1])).meters[3]?.share).toBe(0);
    expect(judge(story, choicesOf([0, 1], [0, 0])).meters[3]?.share).toBe(0);
  });
  it('lets people be helped again', () => {
    const raw = rawCase();
    raw.protect = [{ what: 'people', says: 'Không ai bị thương', law: ['nq40 4.3'] }];
    Object.assign(raw.scenes[0]?.choices[1] ?? {}, { loses: ['people'] });
    Object.assign(raw.scenes[1]?.choices[0] ?? {}, { keeps: ['people'] });
    const people = readCase(raw);
    const [first, second] = [people.scenes[0]?.choices[1], people.scenes[1]?.choices[0]];
    if (!first || !second) throw new Error('no such choices');
    expect(judge(people, [first, second]).meters[3]?.share).toBe(100);
    expect(judge(people, [second, first]).meters[3]?.share).toBe(0);
  });
  it.each([
    [['a', 'b', 'c'], ['a', 'b', 'c'], 3],
    [['a', 'b', 'c'], ['c', 'a', 'b'], 2],
    [['a', 'b', 'c'], ['c', 'b', 'a'], 1],
    [['a', 'b'], [], 0],
  ] as const)('of %j in %j stand %i in turn', (wanted, done, length) => expect(inTurn([...wanted], [...done])).toHaveLength(length));
});

describe('going over every way', () => {
  it('finds all scenes, endings and late consequences', () => {
    const walk = explore(story);
    expect([...walk.scenes]).toEqual(['mot', 'hai', 'ba', 'bon']);
    expect(walk.late).toBe(true);
    expect(walk.endless).toBeUndefined();
    expect(walk.endings.has('dep')).toBe(true);
  });
  it('follows the best choices to the best end', () => expect(bestPlay(story)).toMatchObject({ at: 'end', ending: { id: 'dep' } }));
  it('notices a circle', () => {
    const raw = rawCase();
    Object.assign(raw.scenes[3]?.choices[1] ?? {}, { goto: 'mot' });
    expect(explore(readCase(raw)).endless?.length).toBeGreaterThan(0);
  });
});

describe('a stored attempt', () => {
  const good = { v: 1, case: 'mau', mode: 'test', seed: 'K7M2QP', picks: [0, 1], backs: 1, seconds: 60 };
  it('is read as it was written', () => expect(parseAttempt(JSON.parse(JSON.stringify(good)))).toEqual(good));
  it.each([
    [null],
    ['x'],
    [{ ...good, v: 2 }],
    [{ ...good, picks: [12] }],
    [{ ...good, picks: 'x' }],
    [{ ...good, mode: 'team' }],
    [{ ...good, seed: 'oi0' }],
    [{ ...good, backs: -1 }],
  ])('%j is none', (value) => expect(parseAttempt(value)).toBeUndefined());
  it('of cards too', () => {
    const deck = { v: 1, mode: 'learn', seed: 'K7M2QP', module: '', index: 1, answers: [2, null], seconds: 3 };
    expect(parseDeck(deck)).toEqual(deck);
    expect(parseDeck({ ...deck, index: 2 })).toBeUndefined();
    expect(parseDeck({ ...deck, answers: [3, null] })).toBeUndefined();
  });
});

describe('a code', () => {
  const cases = ['a', 'a', 'b', 'b', 'c', 'd', 'd'].map((module, i) => ({ id: `${module}${i}`, module }));
  it('opens the same cases for everybody, one of each module first', () => {
    expect(drawSet(cases, 'K7M2QP')).toEqual(drawSet(cases, 'K7M2QP'));
    expect(
      drawSet(cases, 'K7M2QP')
        .map((one) => one.module)
        .sort(),
    ).toEqual(['a', 'b', 'c', 'd']);
  });
  it('gives the choices an order of its own', () => {
    const orders = ['K7M2QP', 'ABCDEF', 'QRSTUV', 'WXYZ23'].map((code) => choiceOrder([0, 1, 2, 3], code, 'mot').join(''));
    expect(new Set(orders).size).toBeGreaterThan(1);
    for (const order of orders) expect([...order].sort().join('')).toBe('0123');
  });
});
