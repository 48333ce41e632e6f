/** The three ballots of edition 2026, in the order in which they are usually counted. */
export type Level = 'qh' | 'tinh' | 'xa';
export const levels: readonly Level[] = ['qh', 'tinh', 'xa'];

/** quick: 30 ballots of one kind. middle: 100 of one kind. full: 300 of three kinds. */
export type Size = 'quick' | 'middle' | 'full';
export const sizes: readonly Size[] = ['quick', 'middle', 'full'];
/** How a size stands in an address (`?hom=`). */
export const sizeSlugs = { quick: 'nhanh', middle: 'vua', full: 'du' } as const satisfies Record<Size, string>;

/** What the learner does in the group of three: read, mark, check, or all of it. The others do the rest. */
export type Role = 'read' | 'write' | 'check' | 'all';
export const roles: readonly Role[] = ['check', 'write', 'read', 'all'];

/** learn: told at once. test: told at the end. team: several people at one screen. */
export type Mode = 'learn' | 'test' | 'team';
export const modes: readonly Mode[] = ['learn', 'test', 'team'];

export interface Candidate {
  title: 'Ông' | 'Bà';
  name: string;
}

/** What makes a ballot worth a second look. The first five are points of Đ.74 k.1, then doubts, then nothing at all. */
export type Odd = 'tooMany' | 'untouched' | 'allStruck' | 'note' | 'noStamp' | 'under' | 'partial' | 'shaky' | 'pencil';

/** Which pile an odd ballot belongs to when it is first looked at. */
export type Judgement = 'valid' | 'invalid' | 'team';
export const judgementOf: Record<Odd, Judgement> = {
  tooMany: 'invalid',
  untouched: 'invalid',
  allStruck: 'invalid',
  note: 'invalid',
  noStamp: 'invalid',
  under: 'team',
  partial: 'team',
  shaky: 'valid',
  pencil: 'valid',
};

/** One ballot as the count needs it. */
export interface Paper {
  /** Unique in its heap; shapes the drawing too. */
  id: number;
  /** Names left, in the order of the list, counted from 0. With a doubt: those left when the doubtful name counts as struck. */
  left: readonly number[];
  odd?: Odd;
  /** The name the doubtful stroke is at. */
  at?: number;
  /** What it counts as in the end; of a doubtful ballot, what the whole Tổ decides. */
  valid: boolean;
}

/** Form 32 for one kind of ballot. `issued`: those that stayed in voters' hands (the course's convention). */
export interface Inventory {
  received: number;
  issued: number;
  spoiled: number;
  left: number;
}

/** Everything of one kind of ballot in one polling area. */
export interface Heap {
  level: Level;
  unit: number;
  seats: number;
  candidates: readonly Candidate[];
  inventory: Inventory;
  /** Voters on the list, and voters marked as having voted. */
  listed: number;
  voted: number;
  papers: readonly Paper[];
}

/** A bundle of valid ballots with the same number of names left. */
export interface Bundle {
  level: Level;
  /** Names left on each of its ballots. */
  k: number;
  /** 1, 2, … within its pile. */
  part: number;
  papers: readonly Paper[];
}

/** The evening of one Tổ, before anybody makes a mistake. */
export interface Box {
  size: Size;
  team: number;
  commune: string;
  province: string;
  /** Members of the Tổ. */
  members: number;
  heaps: readonly Heap[];
  /** The kinds that other groups of the Tổ count meanwhile; with `heaps` one of each level. */
  others: readonly Heap[];
  bundles: readonly Bundle[];
}
