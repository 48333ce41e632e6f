import { isGraded, type Code, type Finding } from './codes.ts';
import type { Planted } from './faults.ts';

/** What an inspector wrote down: this is wrong at this thing ('site': the place as a whole). */
export interface Mark {
  code: Code;
  at: string;
}
export const sameMark = (a: Mark, b: Mark): boolean => a.code === b.code && a.at === b.at;

export interface Judged {
  /** What the checks find, with the mark that named it. */
  found: readonly Finding[];
  missed: readonly Finding[];
  /** Marks that name nothing that is wrong. */
  alarms: readonly Mark[];
  /** Of a rule: how many found, how many there are. */
  right: number;
  total: number;
  /** Good practice seen; no points. */
  advice: number;
  score: number;
  passed: boolean;
  perfect: boolean;
  /** Codes, each once. */
  missedCodes: readonly Code[];
}

export const passShare = 0.8;
/** Wrong alarms that a passed test may hold. */
export const freeAlarms = 2;
const costOfAlarm = 5;

const names = (finding: Finding, mark: Mark): boolean => finding.code === mark.code && finding.at.includes(mark.at);

/** Judges an inspector's marks against what the checks find. Passed: 80 % of what a rule asks for, two wrong alarms at most. */
export const judge = (findings: readonly Finding[], marks: readonly Mark[]): Judged => {
  const found = findings.filter((finding) => marks.some((mark) => names(finding, mark)));
  const missed = findings.filter((finding) => !found.includes(finding));
  const alarms = marks.filter((mark) => !findings.some((finding) => names(finding, mark)));
  const graded = findings.filter((finding) => isGraded(finding.code));
  const right = found.filter((finding) => isGraded(finding.code)).length;
  const share = graded.length === 0 ? 1 : right / graded.length;
  return {
    found,
    missed,
    alarms,
    right,
    total: graded.length,
    advice: found.length - right,
    score: Math.max(0, Math.floor(share * 100) - costOfAlarm * alarms.length),
    passed: share >= passShare && alarms.length <= freeAlarms,
    perfect: share === 1 && alarms.length === 0,
    missedCodes: [...new Set(missed.filter((finding) => isGraded(finding.code)).map((finding) => finding.code))],
  };
};

/** How a room of one's own stands: codes of a rule that do not hold yet, and advice. */
export const judgeRoom = (findings: readonly Finding[]): { open: readonly Code[]; advice: readonly Code[]; score: number } => {
  const codes = [...new Set(findings.map((finding) => finding.code))];
  const open = codes.filter(isGraded);
  return { open, advice: codes.filter((code) => !isGraded(code)), score: Math.max(0, 100 - costOfAlarm * open.length) };
};

/** Whether the checks saw a planted fault. */
export const seen = (findings: readonly Finding[], { code, at }: Planted): boolean => findings.some((finding) => names(finding, { code, at }));
