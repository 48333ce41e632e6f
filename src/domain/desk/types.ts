import type { Kind, LevelId, NoteId } from './schema.ts';
import type { Sex } from './people.ts';

/** The three ballots of edition 2026, in the order of the columns of form 31. */
export const levels = ['qh', 'tinh', 'xa'] as const satisfies readonly LevelId[];

/** What may stand in column (11), in the order shown. */
export const notes = ['khong', 'tam-tru', 'noi-khac', 'noi-cu-tru', 'khong-cu-tru', 'tam-giu'] as const satisfies readonly NoteId[];

/** The election the desk works in. */
export interface DeskDay {
  /** ISO day. */
  electionDay: string;
  opens: string;
  closes: string;
}

/** Somebody at the table: a kind with a name, an age, words. */
export interface Visitor<K extends Kind = Kind> {
  kind: K;
  name: string;
  /** The name as the list has it; differs for a misprint. */
  listName: string;
  sex: Sex;
  age: number;
  /** ISO day. */
  born: string;
  /** Name on the card on the table; '' without a card. */
  cardName: string;
  /** Polling area of the card. */
  cardArea: number;
  /** Number on the card, which is the number in the list. */
  number: number;
  words: string;
  scene: string | undefined;
  /** Text in column (11) as shown; '' when empty. */
  note: string;
  /** Options of the act as they are shown: index in the kind's list and text. */
  options: readonly { index: number; text: string }[];
}

/** What the learner decided. */
export interface Decision {
  give: readonly LevelId[];
  /** null: the desk did not ask. */
  note: NoteId | null;
  /** Index in the kind's options. */
  act: number;
}

/** Everything a code brings to the table. */
export interface Session {
  /** Number of the polling area and of its Tổ. */
  area: number;
  hours: readonly Hour[];
}

/** People of one hour at the table. */
export interface Hour {
  /** What the clock says when it begins: "07:00". */
  from: string;
  /** Seconds between two people arriving. */
  pace: number;
  visitors: readonly Visitor[];
}

export type DeskMode = 'learn' | 'test';
