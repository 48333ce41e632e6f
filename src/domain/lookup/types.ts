import type { Petition } from '../complaint/petitions.ts';
import type { Citation, Deadline, Edition, Rule } from '../edition/schema.ts';
import type { Asked } from '../quiz/quiz.ts';
import type { Body } from './schema.ts';

/** What a task is about: deadlines, who settles, percentages. */
export type Part = 'moc' | 'noi' | 'ty-le';
export const parts: readonly Part[] = ['moc', 'noi', 'ty-le'];

export type Kind =
  | 'moc-ngay'
  | 'moc-chon'
  | 'moc-quang'
  | 'moc-gio'
  | 'moc-su-kien'
  | 'noi-ai'
  | 'noi-cuoi'
  | 'noi-han'
  | 'ty-le-di-bau'
  | 'ty-le-hop-le'
  | 'ty-le-nguoi'
  | 'ty-le-cap'
  | 'ty-le-chinh';

/** One task: a question of a kind the quiz knows, and where its answer stands. */
export interface Task {
  kind: Kind;
  part: Part;
  question: Asked;
  law: readonly Citation[];
  /** What it was drawn from (id of a deadline, code of a complaint, the numbers), so that nothing is asked twice. */
  from: string;
}

/** The election a set of tasks is about; no real one. */
export type Election = Pick<Edition, 'electionDay' | 'opens' | 'closes'>;

/** What tasks are drawn from. */
export interface Material {
  deadlines: readonly Pick<Deadline, 'id' | 'title' | 'rule' | 'who' | 'law' | 'mark'>[];
  /** Rules of the election before, by id of the deadline. */
  before: Readonly<Record<string, Rule>>;
  petitions: readonly Petition[];
  bodies: readonly Body[];
  /** Where the way of rounding is written. */
  rounding: readonly Citation[];
}
