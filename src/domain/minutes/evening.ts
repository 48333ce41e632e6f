import type { Box, Heap, Odd, Paper } from '../count/types.ts';
import type { Random } from '../seed.ts';
import { drawArea, drawTeam } from './draw.ts';
import { peopleOf } from './people.ts';
import { grounds, levels, type Area, type Candidate, type Count } from './types.ts';

type Ground = (typeof grounds)[number];

/** The ground of Đ.74 k.1 of a ballot that does not count. One that the whole Tổ rejects keeps a name too many. */
const groundOf = (odd: Odd | undefined): Ground => (odd === 'noStamp' ? 'b' : odd === 'allStruck' ? 'd' : odd === 'note' ? 'đ' : 'c');

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
const bornOf = (random: Random): string =>
  `${random.between(1962, 1992)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;

/** The numbers of a counted heap. Of `inventory.issued` the papers of minutes know by received, spoiled and left. */
const countOf = ({ level, unit, seats, candidates, inventory, listed, voted, papers }: Heap, random: Random): Count => {
  const { received, spoiled, left } = inventory;
  const pile = (k: number): readonly Paper[] => papers.filter((paper) => paper.valid && paper.left.length === k + 1);
  const bad = papers.filter((paper) => !paper.valid);
  return {
    level, unitNo: unit, seats, listed, voted, received, spoiled, left,
    candidates: candidates.map((person): Candidate => ({ ...person, born: bornOf(random) })),
    collected: papers.length,
    invalid: grounds.map((ground) => bad.filter((paper) => groundOf(paper.odd) === ground).length),
    untouched: bad.filter((paper) => paper.odd === 'untouched').length,
    piles: upTo(seats).map((k) => pile(k).length),
    tallies: candidates.map((_, i) => upTo(seats).map((k) => pile(k).filter((paper) => paper.left.includes(i)).length)),
  }; // prettier-ignore
};

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The evening of a counted box, as minutes see it: its numbers, with people, hours and places drawn. Throws when a level is missing. */
export const eveningOf = (box: Box, random: Random): Area => {
  const drawn = drawArea(random.fork('area'));
  const [qh, tinh, xa] = levels.map((level) => {
    const heap = [...box.heaps, ...box.others].find((one) => one.level === level);
    if (!heap) throw new Error(`no ballots of ${level} in the box`);
    return countOf(heap, random.fork(`born/${level}`));
  }) as [Count, Count, Count];
  const names = [qh, tinh, xa].flatMap((count) => count.candidates.map((one) => one.name));
  const commune = lowered(box.commune);
  const renamed = (text: string) => text.replace(drawn.commune, commune);
  return {
    ...drawn,
    province: lowered(box.province),
    commune,
    areaNo: box.team,
    comprises: { ...drawn.comprises, qh: renamed(drawn.comprises.qh), tinh: renamed(drawn.comprises.tinh) },
    counts: { qh, tinh, xa },
    limited: qh.listed - xa.listed,
    posted: qh.listed + drawn.posted - drawn.counts.qh.listed,
    people: drawTeam(peopleOf(random.fork('team'), names)),
    declined: random.fork('declined').pick(xa.candidates),
    // What would have happened at the counting table did not happen there.
    event: drawn.event === 'powercut' ? 'none' : drawn.event,
    complaint: drawn.complaint === 'ballot' ? 'none' : drawn.complaint,
  };
};
