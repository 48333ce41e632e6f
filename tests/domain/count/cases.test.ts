import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FaultKind } from '../../../src/domain/count/faults.ts';
import { outcome } from '../../../src/domain/count/grade.ts';
import { newGame } from '../../../src/domain/count/run.ts';
import { countCaseSchema } from '../../../src/domain/count/schema.ts';
import { perfectToken, play } from './player.ts';

const cases = readdirSync('content/counts').map((file) => [file, countCaseSchema.parse(parse(readFileSync(`content/counts/${file}`, 'utf8')))] as const);

describe('the hand-made evenings', () => {
  it('are at least three', () => expect(cases.length).toBeGreaterThanOrEqual(3));

  it.each(cases)('%s happens as its author wrote it, and can be done without a mistake', (_, made) => {
    const game = newGame({ seed: made.seed, size: made.size, role: made.role, mode: 'learn', faults: made.faults as FaultKind[] });
    const { read, fixes, piles, ...rest } = game.plan;
    const happens = new Set<string>([
      ...read.map((fault) => fault.kind),
      ...Object.keys(rest),
      ...(fixes.length > 0 ? ['fix'] : []),
      ...(piles ? [piles.k === 0 ? 'validSlip' : 'pileSlip'] : []),
    ]);
    expect([...happens].sort()).toEqual([...made.faults].sort());
    expect(outcome(game, play(game, perfectToken).state)).toMatchObject({ exact: true, perfect: true });
  });
});
