import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allCodes, codes, rankOf } from '../../../src/domain/hall/codes.ts';
import { catalogue, codesFor, siteCodes } from '../../../src/domain/hall/items.ts';
import { allFaults } from '../../../src/domain/hall/faults.ts';
import type { Kind } from '../../../src/domain/hall/types.ts';

const words = (parse(readFileSync('content/checks/hall.yml', 'utf8')) as { checks: { code: string; mark: string; law?: unknown[] }[] }).checks;

describe('the words of the room', () => {
  it('has words for every code and no others', () => expect(words.map((one) => one.code)).toEqual([...allCodes]));
  it('calls good practice what has mark C, and nothing else', () => {
    expect(words.filter((one) => (one.mark === 'C') !== (codes[one.code as keyof typeof codes].rank === 'practice')).map((one) => one.code)).toEqual([]);
  });
  it('names the law for everything that is graded', () => {
    expect(words.filter((one) => rankOf(one.code as keyof typeof codes) !== 'practice' && !one.law?.length).map((one) => one.code)).toEqual([]);
  });
});

describe('what an inspector may write down', () => {
  it('contains every fault that can be planted, at the thing where it is seen', () => {
    const kinds = Object.keys(catalogue) as Kind[];
    const offered = new Set([...siteCodes, ...kinds.flatMap((kind) => codesFor(kind, true))]);
    expect(allFaults.filter((fault) => !offered.has(fault.code)).map((fault) => fault.id)).toEqual([]);
    const atThing = allFaults.filter((fault) => fault.how === 'trait' && !codesFor(fault.kind, true).includes(fault.code));
    expect(atThing).toEqual([]);
    expect(allFaults.filter((fault) => fault.how === 'gone' && !siteCodes.includes(fault.code))).toEqual([]);
  });
  it('leaves a choice: every thing that can be wrong offers something, most offer more than one', () => {
    const counts = (Object.keys(catalogue) as Kind[]).map((kind) => codesFor(kind, false).length).filter((count) => count > 0);
    expect(counts.filter((count) => count > 1).length).toBeGreaterThan(counts.length * 0.7);
  });
});
