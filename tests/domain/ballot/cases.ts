import type { Ballot, Candidate, Mark, Stamp } from '../../../src/domain/ballot/types.ts';

const people: readonly Candidate[] = ['Trần Văn An', 'Lê Thị Cúc', 'Phạm Đình Kiên', 'Bùi Thị Sen', 'Ngô Văn Vinh'].map((name, i) => ({
  title: i % 2 ? 'Bà' : 'Ông',
  lines: [name],
}));
export const clearStamp: Stamp = { place: 'corner', team: 7, look: 'clear' };

type Change = Partial<Omit<Ballot, 'stamp'>> & { stamp?: Stamp | null };

/** An ordinary ballot: five names, three seats, stamped, nothing written; with changes. `stamp: null` takes the stamp away. */
export const ballot = ({ stamp = clearStamp, ...change }: Change = {}): Ballot => ({
  situation: 'test',
  room: { team: 7, commune: 'Xã Đồng Lúa', province: 'Tỉnh Đồi Chè', units: { qh: 2, tinh: 9, xa: 1 }, pile: 'qh' },
  level: 'qh',
  unit: 2,
  seats: 3,
  candidates: people,
  paper: 'issued',
  ...(stamp && { stamp }),
  marks: [],
  ink: 'blue',
  seed: 1,
  ...change,
});

/** Horizontal lines through these names (from 0). */
export const lines = (...names: number[]): Mark[] => names.map((candidate) => ({ kind: 'line', candidate, seed: 1 }));
/** Any stroke at one name. */
export const at = (kind: 'slant' | 'cross' | 'partial' | 'under' | 'wavy' | 'double', candidate: number): Mark => ({ kind, candidate, seed: 1 });
