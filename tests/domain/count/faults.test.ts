import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBox } from '../../../src/domain/count/box.ts';
import { broken, relations, trueFigures } from '../../../src/domain/count/figures.ts';
import { breaks, faultAt, faultKinds, misreadDigit, planFaults, withFault, type FaultKind, type Plan } from '../../../src/domain/count/faults.ts';
import { createRandom } from '../../../src/domain/seed.ts';
import { roles, sizes, type Box } from '../../../src/domain/count/types.ts';

const seeds = fc.string({ minLength: 6, maxLength: 6 });
const size = fc.constantFrom(...sizes);

/** A plan with one mistake of this kind and no other. */
const only = (box: Box, kind: FaultKind, seed: string): Plan | undefined => {
  const random = createRandom(`${seed}/one`);
  const { read: _read, fixes: _fixes, ...rest } = planFaults(random, box, 'check', [kind]);
  if (!['skip', 'double', 'neighbour', 'mishear', 'misread', 'fix'].includes(kind)) return { ...rest, read: [], fixes: [] };
  const at = kind === 'fix' ? 'skip' : (kind as 'skip');
  for (let tries = 0; tries < 200; tries++) {
    const bundle = random.int(box.bundles.length);
    const fault = faultAt(random, box, at, bundle, random.int(box.bundles[bundle]?.papers.length ?? 1));
    if (!fault) continue;
    const names = box.heaps.find((heap) => heap.level === box.bundles[bundle]?.level)?.candidates.length ?? 2;
    return { read: [fault], fixes: kind === 'fix' ? [{ bundle, to: (fault.row + 1) % names }] : [] };
  }
  return undefined;
};

describe('a mistake nobody sees breaks exactly the relations the teaching says', () => {
  it.each(faultKinds)('%s', (kind) => {
    fc.assert(
      fc.property(seeds, size, (seed, chosen) => {
        const box = drawBox(createRandom(seed), chosen);
        const plan = only(box, kind, seed);
        if (!plan) return;
        const found = new Set(box.heaps.flatMap((heap) => broken(withFault(trueFigures(box, heap), box, heap.level, plan))));
        expect([...found].sort()).toEqual([...breaks[kind]].sort());
      }),
      { numRuns: 120 },
    );
  });
});

describe('each relation', () => {
  it.each(relations.map((check) => check.code))('%s holds in a right evening and can fail', (codeOf) => {
    const box = drawBox(createRandom('KBEM23'), 'middle');
    const heap = box.heaps[0];
    if (!heap) throw new Error('no heap');
    const right = trueFigures(box, heap);
    const wrong: Record<string, Partial<typeof right>> = {
      C02: { voted: right.listed + 1 },
      C10: { totals: right.totals.map((_, i) => (i === 0 ? right.valid + 1 : 0)) },
    };
    const kind = faultKinds.find((one) => breaks[one].includes(codeOf as never));
    const plan = kind && only(box, kind, 'KBEM23');
    const bad = wrong[codeOf] ? { ...right, ...wrong[codeOf] } : plan ? withFault(right, box, heap.level, plan) : right;
    expect(broken(right)).not.toContain(codeOf);
    expect(broken(bad)).toContain(codeOf);
  });
});

describe('the plan of an evening', () => {
  it('never puts two mistakes at one ballot, and none into the lost bundle', () => {
    fc.assert(
      fc.property(seeds, size, fc.constantFrom(...roles), (seed, chosen, role) => {
        const box = drawBox(createRandom(seed), chosen);
        const plan = planFaults(createRandom(`${seed}/plan`), box, role);
        expect(new Set(plan.read.map((fault) => `${fault.bundle}/${fault.ballot}`)).size).toBe(plan.read.length);
        expect(plan.read.some((fault) => fault.bundle === plan.lost)).toBe(false);
      }),
    );
  });

  it('lets only the others make mistakes: a reader is not told that he misread', () => {
    fc.assert(
      fc.property(seeds, size, (seed, chosen) => {
        const box = drawBox(createRandom(seed), chosen);
        const kinds = (role: (typeof roles)[number]) => planFaults(createRandom(seed), box, role).read.map((fault) => fault.kind);
        return (
          !kinds('read').some((kind) => kind === 'skip' || kind === 'misread') &&
          kinds('write').every((kind) => kind === 'skip' || kind === 'misread') &&
          kinds('all').length === 0 &&
          kinds('check').length >= 2
        );
      }),
    );
  });

  it('misreads a number by its first digit', () => {
    expect(misreadDigit(286, 400)).toBe(386);
    expect(misreadDigit(386, 400)).toBe(286);
    expect(misreadDigit(18, 30)).toBe(28);
    expect(misreadDigit(7, 12)).toBe(8);
  });
});
