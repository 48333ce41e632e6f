import type { Ballot, Mark } from '#domain/ballot/types.ts';
import type { Box, Heap, Paper } from '#domain/count/types.ts';

/** What is drawn at the names of an odd ballot. */
const marksOf = (heap: Heap, paper: Paper): Mark[] => {
  const seed = (name: number) => paper.id * 31 + name;
  const struck = heap.candidates.map((_, name) => name).filter((name) => !paper.left.includes(name) && name !== paper.at);
  const lines = struck.map((candidate): Mark => ({ kind: paper.odd === 'shaky' ? 'wavy' : 'line', candidate, seed: seed(candidate) }));
  if (paper.odd === 'untouched') return [];
  if (paper.odd === 'note') return [...lines, { kind: 'note', text: 'Chúc đại biểu khỏe', seed: paper.id }];
  if ((paper.odd === 'under' || paper.odd === 'partial') && paper.at !== undefined)
    return [...lines, { kind: paper.odd, candidate: paper.at, seed: seed(paper.at) }];
  return lines;
};

/** A ballot of the count as the ballot exercise draws it in full. */
export const fullBallot = (box: Box, heap: Heap, paper: Paper): Ballot => ({
  situation: paper.odd ?? 'plain',
  room: { team: box.team, commune: box.commune, province: box.province, units: { qh: heap.unit, tinh: heap.unit, xa: heap.unit }, pile: heap.level },
  level: heap.level,
  unit: heap.unit,
  seats: heap.seats,
  candidates: heap.candidates.map(({ title, name }) => ({ title, lines: [name] })),
  paper: 'issued',
  ...(paper.odd === 'noStamp' ? {} : { stamp: { place: 'corner', team: box.team, look: 'clear' } as const }),
  marks: marksOf(heap, paper),
  ink: paper.odd === 'pencil' ? 'pencil' : paper.id % 4 === 0 ? 'black' : 'blue',
  seed: paper.id * 7919 + heap.unit,
});
