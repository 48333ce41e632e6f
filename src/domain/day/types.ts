import type { Citation, Mark } from '../edition/schema.ts';
import type { Card, DayPart, Late, OrderRule, Pick, Step, Task } from './schema.ts';

type Part<K extends DayPart['part']> = Extract<DayPart, { part: K }>;
export type Order = { clock: string; text: string; steps: Step[]; rules: OrderRule[]; law: Citation[]; mark: Mark };

/** Everything authors wrote for the day. */
export interface DayContent {
  evening: Part<'evening'>;
  opening: Order;
  desk: Card[];
  incidents: Card[];
  closing: Order;
  sending: Part<'sending'>;
  late: Late[];
}

/** What an election fixes for the day. */
export interface DayRules {
  /** Copies of each minutes of the Tổ. */
  copies: number;
}

export type Ground = 'b' | 'c' | 'd' | 'đ';

/** A ballot of the last pile: whose names are left, and what makes it invalid. */
export interface PileBallot {
  /** For each name whether it is struck. */
  struck: readonly boolean[];
  stamped: boolean;
  /** A word somebody wrote on it. */
  written: string;
}

/** One stage of the day; its answer is a text of its own kind. */
export type Stage =
  | { kind: 'evening' }
  | { kind: 'opening' }
  | { kind: 'card'; of: 'desk' | 'incident'; card: Card; options: readonly number[] }
  | { kind: 'closing' }
  | { kind: 'inventory' }
  | { kind: 'box' }
  | { kind: 'judging' }
  | { kind: 'votes' }
  | { kind: 'minutes' }
  | { kind: 'sending' };

/** A day as its code draws it. */
export interface Day {
  area: number;
  commune: string;
  /** Voters marked (X) for the commune's council. */
  listed: number;
  /** Of them, who came. */
  voted: number;
  /** Commune ballots the record of the hand-over says were received. */
  received: number;
  /** Exchanged as spoiled. */
  spoiled: number;
  candidates: readonly string[];
  seats: number;
  /** Which faults lie waiting for somebody who does not look: codes of late effects. */
  defects: readonly string[];
  tasks: readonly Task[];
  openingSteps: readonly Step[];
  closingSteps: readonly Step[];
  stages: readonly Stage[];
  /** Ballots of the last pile, without those the faults add. */
  pile: readonly PileBallot[];
  /** Which of the pile turn out unstamped when nobody looked. */
  unstamped: readonly number[];
  /** Invalid ballots of the other piles. */
  otherInvalid: number;
  /** Share of the valid ballots of the other piles that names each candidate, in thousandths. */
  shares: readonly number[];
}

/** What the evening finds: the numbers after everything that was done. */
export interface World {
  received: number;
  issued: number;
  spoiled: number;
  /** Unused ballots that are really there. */
  left: number;
  /** Received = issued + spoiled + left. */
  balanced: boolean;
  /** Ballots in the box. */
  collected: number;
  /** What the box should hold: one for each voter who came. */
  expected: number;
  pile: readonly PileBallot[];
  /** Valid ballots of the other piles, and votes in them. */
  otherValid: number;
  otherInvalid: number;
  otherVotes: readonly number[];
  valid: number;
  invalid: number;
  votes: readonly number[];
}

/** One thing that counts, and how much of it was got. */
export interface Point {
  stage: Stage['kind'];
  /** What it is about: id of a task or card, or the stage. */
  about: string;
  got: number;
  of: number;
}

/** Something that came back, from which stage. */
export interface Trace {
  code: string;
  /** Number of the stage it comes from. */
  stage: number;
}

export type { Card, Late, OrderRule, Pick, Step, Task };
