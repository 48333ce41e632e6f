import { describe, expect, it } from 'vitest';
import { findings } from '../../../src/domain/hall/checks.ts';
import { codes } from '../../../src/domain/hall/codes.ts';
import { drawInspection, plantAll } from '../../../src/domain/hall/draw.ts';
import { allFaults, fits, touches } from '../../../src/domain/hall/faults.ts';
import { judge, seen } from '../../../src/domain/hall/grade.ts';
import { flipHall } from '../../../src/domain/hall/hall.ts';
import type { Hall } from '../../../src/domain/hall/types.ts';
import { createRandom } from '../../../src/domain/seed.ts';
import { halls, rules2021, rules2026 } from './halls.ts';

const both = halls.flatMap((hall): [string, Hall][] => [[hall.title, hall], [`${hall.title}, mirrored`, flipHall(hall)]]); // prettier-ignore
const random = () => createRandom('THUNAM');
const told = (list: ReturnType<typeof findings>) => list.map(({ code, at }) => `${code} ${at.join(' ')}`);

/** What is wrong with what the checks say of a room with these faults: faults not seen, and findings beyond them. */
const differences = ({ plan, faults }: ReturnType<typeof plantAll>): string[] => {
  const list = findings(plan);
  const unseen = faults.filter((fault) => !seen(list, fault)).map((one) => `not seen: ${one.fault.id}`);
  const extra = list.filter((finding) => !faults.some((one) => seen([finding], one))).map((one) => `not planted: ${one.code} ${one.at.join(' ')}`);
  return [...unseen, ...extra, ...(list.length === faults.length ? [] : [`${list.length} findings for ${faults.length} faults: ${told(list).join('; ')}`])];
};

describe('the good arrangement of', () => {
  it.each(both)('%s has nothing to find, in both elections', (_, hall) => {
    expect(told(findings(plantAll(random(), hall, rules2026, []).plan))).toEqual([]);
    const missing = told(findings(plantAll(random(), hall, rules2021, []).plan));
    expect(missing).toEqual(['H53 site']);
  });
});

describe('each fault alone is found, and nothing else, in', () => {
  it.each(both)('%s', (_, hall) => {
    const wrong = allFaults
      .filter((fault) => fits(fault, hall, rules2026))
      .flatMap((fault) => differences(plantAll(random(), hall, rules2026, [fault])).map((text) => `${fault.id}: ${text}`));
    expect(wrong).toEqual([]);
  });
});

describe('any two faults of place that do not touch the same thing are both found, and nothing else, in', () => {
  it.each(halls.map((hall) => [hall.title, hall] as const))('%s', { timeout: 120_000 }, (_, hall) => {
    const moving = allFaults.filter((fault) => fits(fault, hall, rules2026) && (fault.how !== 'trait' || fault.trait === 'screens'));
    const pairs = moving.flatMap((a, i) => moving.slice(i + 1).filter((b) => !touches(a, hall).some((one) => touches(b, hall).includes(one))).map((b) => [a, b] as const)); // prettier-ignore
    const wrong = pairs.flatMap(([a, b]) => differences(plantAll(random(), hall, rules2026, [a, b])).map((text) => `${a.id} + ${b.id}: ${text}`));
    expect(wrong).toEqual([]);
  });
});

describe('a thousand rooms by seed', () => {
  const facts = new Set<number>();
  const drawn = new Set<string>();
  it('every planted fault is found and nothing else', { timeout: 240_000 }, () => {
    const wrong: string[] = [];
    for (let i = 0; i < 1000; i++) {
      const one = drawInspection(createRandom(`ROOM${i}`), halls, rules2026);
      one.faults.forEach(({ fault }) => facts.add(fault.fact));
      one.faults.forEach(({ fault }) => drawn.add(fault.id));
      wrong.push(...differences(one).map((text) => `ROOM${i}: ${text}`));
    }
    expect(wrong).toEqual([]);
  });
  it('the faults come from all 36 kinds of the inspector’s list', () => {
    expect([...facts].sort((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
  });
  it('every fault is planted somewhere', () => {
    const possible = allFaults.filter((fault) => halls.some((hall) => fits(fault, hall, rules2026)));
    expect(possible.map((fault) => fault.id).filter((id) => !drawn.has(id))).toEqual([]);
    expect(allFaults.filter((fault) => !possible.includes(fault)).every((fault) => fault.how === 'trait' && fault.kind === 'listHuyen')).toBe(true);
  });
  it('an inspector who names each is perfect, one who names nothing has nothing', () => {
    const { plan, faults } = drawInspection(createRandom('ROOM7'), halls, rules2026);
    const list = findings(plan);
    expect(judge(list, faults)).toMatchObject({ score: 100, passed: true, perfect: true, total: 7, advice: 2, alarms: [] });
    expect(judge(list, [])).toMatchObject({ score: 0, passed: false, perfect: false, right: 0 });
    expect(judge(list, [...faults, { code: 'H21', at: 'site' }, { code: 'H35', at: 'booth-2' }, { code: 'H72', at: 'gateSign' }]).passed).toBe(false);
  });
  it('missing an advice costs nothing', () => {
    const { plan, faults } = drawInspection(createRandom('ROOM7'), halls, rules2026);
    const graded = faults.filter((one) => codes[one.code].rank !== 'practice');
    expect(judge(findings(plan), graded)).toMatchObject({ score: 100, perfect: true, advice: 0 });
  });
  it('the same code gives the same room', () => {
    const once = drawInspection(createRandom('ABC234'), halls, rules2026);
    expect(drawInspection(createRandom('ABC234'), halls, rules2026)).toEqual(once);
  });
});
