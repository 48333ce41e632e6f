import type { Random } from '../seed.ts';
import { createRandom, parseCode } from '../seed.ts';
import { endings, makeTruth, type Ending } from './generate.ts';
import { follows, outcomeOf, type Follow, type Outcome } from './outcome.ts';
import { layOut, plant, placeKey, type Case, type Fault, type Place } from './plant.ts';
import type { Code } from './rules.ts';

export const modes = ['learn', 'test'] as const;
export type Mode = (typeof modes)[number];
/** Faults planted in a drawn set. */
export const faultCount: Record<Mode, number> = { learn: 3, test: 4 };
/** Pass mark of a test, per cent. */
export const passMark = 80;

/** What the learner decides for the unit. */
export interface Decision {
  /** More than half of the voters came. */
  turnout: boolean | null;
  /** Votes needed to be elected. */
  need: number | null;
  /** Candidates elected, by their place. */
  elected: readonly number[];
  follow: Follow | null;
}
export const noDecision: Decision = { turnout: null, need: null, elected: [], follow: null };

/** find: looking for wrong cells. decide: who is elected. */
export type Step = 'find' | 'decide';

export interface Attempt {
  v: 1;
  mode: Mode;
  seed: string;
  /** Id of a hand-made set, '' for a drawn one. */
  set: string;
  step: Step;
  /** Keys of marked cells: "2/c0", "total/valid". */
  marks: readonly string[];
  decision: Decision;
  seconds: number;
}

/** What may follow in the exercise, where nothing is missing and it is the first election. */
export const offered: readonly Follow[] = ['done', 'short', 'extra', 'repeat', 'ask'];

const endingsOf = (random: Random): Ending => random.fork('ending').pick(endings);

/** The case of a code. Same code and mode, same case. */
export const drawCase = (seed: string, mode: Mode): Case => {
  const random = createRandom(seed).fork('result');
  const truth = makeTruth(random, endingsOf(random));
  return layOut(truth, plant(random, truth, faultCount[mode]));
};

/** What really came out, from the true numbers. */
export const solution = ({ truth }: Case): Outcome => {
  const sums = Array.from({ length: truth.rows[0]?.cells.length ?? 0 }, (_, i) => truth.rows.reduce((sum, row) => sum + (row.cells[i] ?? 0), 0));
  const [voters = 0, voted = 0, , , valid = 0] = sums;
  const { level, round, seats, candidates } = truth.unit;
  return outcomeOf({ level, round, seats, voters, voted, valid, candidates: candidates.map(({ born }, i) => ({ votes: sums[6 + i] ?? 0, born })) });
};

/** The fault that a cell belongs to. */
export const faultAt = (faults: readonly Fault[], place: string): Fault | undefined =>
  faults.find(({ cells }) => cells.some((cell: Place) => placeKey(cell) === place));

export type Part = 'turnout' | 'need' | 'elected' | 'follow';
export const parts = ['turnout', 'need', 'elected', 'follow'] as const satisfies readonly Part[];
const partCodes: Record<Part, Code> = { turnout: 'R40', need: 'R41', elected: 'R42', follow: 'R43' };
export const codeOfPart = (part: Part): Code => partCodes[part];

export interface Graded {
  found: readonly Fault[];
  unfound: readonly Fault[];
  /** Marks on cells that are right. */
  wrongMarks: readonly string[];
  decided: Record<Part, boolean>;
  /** Per cent: three fifths for the faults, two fifths for the decision. */
  score: number;
  passed: boolean;
  perfect: boolean;
  missed: readonly Code[];
}

const sameSet = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((x) => b.includes(x));

const decidedOf = (decision: Decision, right: Outcome): Record<Part, boolean> => ({
  turnout: decision.turnout === right.turnout.met,
  need: decision.need === right.need,
  elected: decision.follow !== null && sameSet(decision.elected, right.elected),
  follow: decision.follow === right.follow,
});

/** Marks an attempt. To pass: 80 of 100, and nobody wrongly declared elected or left out. */
export const grade = (test: Case, { marks, decision }: Pick<Attempt, 'marks' | 'decision'>): Graded => {
  const { faults } = test;
  const found = faults.filter((fault) => marks.some((mark) => faultAt([fault], mark)));
  const wrongMarks = marks.filter((mark) => !faultAt(faults, mark));
  const decided = decidedOf(decision, solution(test));
  const right = parts.filter((part) => decided[part]).length;
  const finding = faults.length === 0 ? 1 : Math.max(0, found.length - wrongMarks.length / 2) / faults.length;
  const score = 60 * finding + (40 * right) / parts.length;
  const unfound = faults.filter((fault) => !found.includes(fault));
  return {
    found,
    unfound,
    wrongMarks,
    decided,
    score,
    passed: score >= passMark && decided.elected,
    perfect: unfound.length === 0 && wrongMarks.length === 0 && right === parts.length,
    missed: [
      ...new Set([
        ...unfound.map(({ code }) => code),
        ...(wrongMarks.length > 0 ? (['R44'] as const) : []),
        ...parts.filter((part) => !decided[part]).map(codeOfPart),
      ]),
    ],
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isWhole = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

const parseDecision = (value: unknown): Decision | undefined => {
  if (!isRecord(value)) return undefined;
  const { turnout, need, elected, follow } = value;
  if (turnout !== null && typeof turnout !== 'boolean') return undefined;
  if (need !== null && !isWhole(need, 1e8)) return undefined;
  if (!Array.isArray(elected) || elected.some((i) => !isWhole(i, 99))) return undefined;
  const known = follow === null ? null : follows.find((one) => one === follow);
  return known === undefined ? undefined : { turnout, need, elected: [...new Set(elected as number[])], follow: known };
};

/** A stored attempt, or undefined when it is none. */
export const parseAttempt = (value: unknown): Attempt | undefined => {
  if (!isRecord(value) || value['v'] !== 1) return undefined;
  const { set, marks, seconds } = value;
  const mode = modes.find((one) => one === value['mode']);
  const step = (['find', 'decide'] as const).find((one) => one === value['step']);
  const seed = typeof value['seed'] === 'string' ? parseCode(value['seed']) : undefined;
  const decision = parseDecision(value['decision']);
  if (!mode || !step || !seed || !decision || typeof set !== 'string' || !isWhole(seconds, 1e7)) return undefined;
  if (!Array.isArray(marks) || marks.length > 500 || marks.some((mark) => typeof mark !== 'string' || !/^(\d{1,4}|total)\/([a-z]+|c\d{1,2})$/.test(mark)))
    return undefined;
  return { v: 1, mode, seed, set, step, marks: marks as string[], decision, seconds };
};
