import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxSize, drawBox, sum } from '../../../src/domain/count/box.ts';
import { broken, trueFigures } from '../../../src/domain/count/figures.ts';
import { judgementOf, sizes } from '../../../src/domain/count/types.ts';
import { newCode, createRandom } from '../../../src/domain/seed.ts';

const code = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })).map((stream) => newCode(() => stream.next().value ?? 0));
const boxes = fc.tuple(code, fc.constantFrom(...sizes)).map(([seed, size]) => ({ seed, box: drawBox(createRandom(seed), size) }));

describe('a generated box', () => {
  it('breaks no relation, in any kind of ballot', () => {
    fc.assert(
      fc.property(boxes, ({ box }) => box.heaps.every((heap) => broken(trueFigures(box, heap)).length === 0)),
      { numRuns: 200 },
    );
  });

  it('is the same for the same code', () => {
    fc.assert(
      fc.property(boxes, ({ seed, box }) => JSON.stringify(drawBox(createRandom(seed), box.size)) === JSON.stringify(box)),
      { numRuns: 20 },
    );
  });

  it('has the promised number of ballots and no bundle that is too thick', () => {
    fc.assert(
      fc.property(boxes, ({ box }) => {
        const { ballots, bundle } = boxSize[box.size];
        return box.heaps.every((heap) => heap.papers.length === ballots) && box.bundles.every((one) => one.papers.length > 0 && one.papers.length <= bundle);
      }),
    );
  });

  it('puts every valid ballot into exactly one bundle, with as many names left as the bundle says', () => {
    fc.assert(
      fc.property(boxes, ({ box }) => {
        for (const heap of box.heaps) {
          const own = box.bundles.filter((bundle) => bundle.level === heap.level);
          expect(own.flatMap((bundle) => bundle.papers.map((paper) => paper.id)).sort((a, b) => a - b)).toEqual(
            heap.papers
              .filter((paper) => paper.valid)
              .map((paper) => paper.id)
              .sort((a, b) => a - b),
          );
          expect(own.every((bundle) => bundle.papers.every((paper) => paper.left.length === bundle.k))).toBe(true);
          expect(sum(own.map((bundle) => bundle.papers.length))).toBe(heap.papers.filter((paper) => paper.valid).length);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves an odd ballot that is plainly invalid out of the valid ones', () => {
    fc.assert(
      fc.property(boxes, ({ box }) =>
        box.heaps.every((heap) =>
          heap.papers.every((paper) => !paper.odd || judgementOf[paper.odd] === 'team' || paper.valid === (judgementOf[paper.odd] === 'valid')),
        ),
      ),
    );
  });

  it('shows a doubtful ballot that would be one name too many if the stroke did not count', () => {
    fc.assert(
      fc.property(boxes, ({ box }) =>
        box.heaps.every((heap) => heap.papers.every((paper) => paper.at === undefined || (paper.left.length === heap.seats && !paper.left.includes(paper.at)))),
      ),
    );
  });

  it('gives nobody a vote on every valid ballot', () => {
    fc.assert(
      fc.property(boxes, ({ box }) =>
        box.heaps.every((heap) => trueFigures(box, heap).totals.every((total) => total < heap.papers.filter((paper) => paper.valid).length)),
      ),
      { numRuns: 200 },
    );
  });
});
