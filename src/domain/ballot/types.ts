/** The three ballots of edition 2026: Quốc hội, HĐND tỉnh, HĐND xã. */
export type Level = 'qh' | 'tinh' | 'xa';

/** The points of Đ.74 k.1 under which a ballot is invalid. */
export type Ground = 'a' | 'b' | 'c' | 'd' | 'đ';
export const grounds: readonly Ground[] = ['a', 'b', 'c', 'd', 'đ'];

export interface Candidate {
  title: 'Ông' | 'Bà';
  /** As printed: the name, and a second line for another name or a birth date. */
  lines: readonly string[];
  /** What the brackets hold, when there are any. */
  bracket?: 'name' | 'birth';
}

/** What the people at the counting table know: their Tổ, the units it votes for, the pile in front of them. */
export interface Room {
  team: number;
  commune: string;
  province: string;
  /** Number of the constituency (đơn vị bầu cử) of each level. */
  units: Readonly<Record<Level, number>>;
  /** The pile that is being judged. */
  pile: Level;
}

/** issued: printed as the form says. copy: photocopy. homemade: made by somebody else, not by the form. */
export type Paper = 'issued' | 'copy' | 'homemade';

export interface Stamp {
  /** corner: top left, where form 13–15 puts it. */
  place: 'corner' | 'foot' | 'middle';
  /** Number of the Tổ that can be read in it. */
  team: number;
  look: 'clear' | 'faint' | 'tilted' | 'double' | 'unreadable';
}

/** Strokes across one name. */
export type Across = 'line' | 'double' | 'wavy' | 'slant' | 'cross' | 'partial' | 'under';
/** Signs at a name that strike nothing. */
export type Sign = 'circle' | 'tick' | 'number';

/** What somebody did to the paper. `candidate` counts from 0; `seed` shapes the drawing only. */
export type Mark =
  | { kind: Across; candidate: number; seed: number }
  /** One stroke from one name to another, both included. */
  | { kind: 'vertical' | 'sweep'; candidate: number; to: number; seed: number }
  /** A stroke in the space under this name and over the next. */
  | { kind: 'between'; candidate: number; seed: number }
  /** A stroke through one line of a name printed in two. */
  | { kind: 'oneLine'; candidate: number; line: 0 | 1; seed: number }
  | { kind: Sign; candidate: number; text: string; seed: number }
  /** The name struck out and written again by hand. */
  | { kind: 'rewrite'; candidate: number; text: string; seed: number }
  | { kind: 'added' | 'note' | 'signature'; text: string; seed: number }
  /** Ink or water over a name, or (−1) away from all names. */
  | { kind: 'smear' | 'tear'; candidate: number; seed: number }
  | { kind: 'fold'; seed: number };
export type MarkKind = Mark['kind'];

export type Ink = 'blue' | 'black' | 'red' | 'pencil';

/** One ballot on the counting table, with everything that can be seen. */
export interface Ballot {
  /** Id in the catalogue of situations. */
  situation: string;
  room: Room;
  /** What the paper itself says. */
  level: Level;
  unit: number;
  seats: number;
  candidates: readonly Candidate[];
  paper: Paper;
  stamp?: Stamp;
  marks: readonly Mark[];
  ink: Ink;
  seed: number;
}
