import { levels, type Decision, type Visitor } from './types.ts';
import type { LevelId } from './schema.ts';

/** One part of a decision: whether it was right; undefined when it is not asked or only advice. */
export interface Grade {
  ballots: boolean | undefined;
  note: boolean | undefined;
  act: boolean | undefined;
  /** Everything that counts is right. */
  right: boolean;
  /** Something counts. */
  counts: boolean;
}

const same = (a: readonly LevelId[], b: readonly LevelId[]): boolean => levels.every((level) => a.includes(level) === b.includes(level));

/** Judges a decision by what the law says (marks A and B); advice is shown, never counted. */
export const grade = ({ kind }: Visitor, decision: Decision): Grade => {
  const ballots = kind.ballots.mark === 'C' ? undefined : same(decision.give, kind.ballots.give);
  const note = kind.note === undefined || kind.note.mark === 'C' ? undefined : decision.note === kind.note.is;
  const act = kind.act.mark === 'C' ? undefined : kind.act.options[decision.act]?.right === true;
  const parts = [ballots, note, act].filter((one) => one !== undefined);
  return { ballots, note, act, right: parts.every(Boolean), counts: parts.length > 0 };
};

/** How the ballots of one level came out. */
export interface LevelSum {
  level: LevelId;
  /** Ballots that should have been issued to those who came, by their marks. */
  due: number;
  issued: number;
  /** Exchanged for ballots taken back. */
  exchangeDue: number;
  exchanged: number;
}

/** Somebody whose ballots explain a difference. */
export interface Slip {
  index: number;
  extra: readonly LevelId[];
  missing: readonly LevelId[];
}

/** The evening's numbers: what was issued against the marks of the list, and who explains the difference. */
export const evening = (visitors: readonly Visitor[], decisions: readonly (Decision | null)[]): { sums: LevelSum[]; slips: Slip[] } => {
  const sums: LevelSum[] = levels.map((level) => ({ level, due: 0, issued: 0, exchangeDue: 0, exchanged: 0 }));
  const slips: Slip[] = [];
  visitors.forEach((visitor, index) => {
    const decision = decisions[index];
    if (!decision) return;
    const { exchange, ballots } = visitor.kind;
    const due = ballots.mark === 'C' ? decision.give : ballots.give;
    for (const sum of sums) {
      const [want, got] = [Number(due.includes(sum.level)), Number(decision.give.includes(sum.level))];
      if (exchange) {
        sum.exchangeDue += want;
        sum.exchanged += got;
      } else {
        sum.due += want;
        sum.issued += got;
      }
    }
    const extra = decision.give.filter((level) => !due.includes(level));
    const missing = due.filter((level) => !decision.give.includes(level));
    if (extra.length + missing.length > 0) slips.push({ index, extra, missing });
  });
  return { sums, slips };
};

export interface Outcome {
  /** People for whom everything that counts was right. */
  right: number;
  /** People for whom something counts. */
  counted: number;
  /** Per cent. */
  score: number;
  /** People who got wrong ballots. */
  slips: number;
  passed: boolean;
  perfect: boolean;
  /** Codes of the kinds missed. */
  missed: string[];
}

/** Per cent needed, and how many people may have got wrong ballots. */
export const passMark = 80;
export const slipsAllowed = 1;

export const outcome = (visitors: readonly Visitor[], decisions: readonly (Decision | null)[]): Outcome => {
  const graded = visitors.map((visitor, i) => {
    const decision = decisions[i];
    return { code: visitor.kind.code, grade: decision ? grade(visitor, decision) : undefined };
  });
  const counted = graded.filter((one) => one.grade?.counts ?? true);
  const right = counted.filter((one) => one.grade?.right).length;
  const slips = evening(visitors, decisions).slips.length;
  const score = counted.length === 0 ? 0 : (100 * right) / counted.length;
  return {
    right,
    counted: counted.length,
    score,
    slips,
    passed: score >= passMark && slips <= slipsAllowed,
    perfect: right === counted.length && slips === 0,
    missed: counted.filter((one) => !one.grade?.right).map((one) => one.code),
  };
};
