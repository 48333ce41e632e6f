import { codes, type Code } from './codes.ts';
import { findings } from './findings.ts';
import type { Ballot, Ground } from './types.ts';
import { leadCode, verdict, type Verdict } from './verdict.ts';

/** What a learner decides. */
export type Answer = { kind: 'valid'; votesFor: readonly number[] } | { kind: 'invalid'; ground: Ground } | { kind: 'team' };

/**
 * exact: as the engine says. accepted: more careful than needed, no mistake.
 * misread: valid, but for other names. ground: invalid, but by another point. decision: something else.
 */
export type Grade = { right: true; how: 'exact' | 'accepted' } | { right: false; how: 'misread' | 'ground' | 'decision' };

export interface Judged {
  verdict: Verdict;
  grade: Grade;
  /** Code for progress: the ballot's own, or that of misreading. */
  code: Code;
}

const sameNames = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((name) => b.includes(name));

const gradeInvalid = (answer: Answer, points: readonly Ground[], also: readonly Ground[]): Grade => {
  if (answer.kind !== 'invalid') return { right: false, how: 'decision' };
  if (points.includes(answer.ground)) return { right: true, how: 'exact' };
  return also.includes(answer.ground) ? { right: true, how: 'accepted' } : { right: false, how: 'ground' };
};

/** Compares a decision with the engine's. */
export const judge = (ballot: Ballot, answer: Answer): Judged => {
  const list = findings(ballot);
  const outcome = verdict(list);
  const graded = ((): Grade => {
    if (outcome.kind === 'invalid')
      return gradeInvalid(
        answer,
        outcome.grounds,
        list.flatMap((f) => (f.kind === 'ground' || f.kind === 'doubt' ? (f.also ?? []) : [])),
      );
    if (outcome.kind === 'team') {
      if (answer.kind === 'team') return { right: true, how: 'exact' };
      // Whoever thinks it invalid puts it before the whole Tổ as well (Đ.74 k.2).
      const may = list.some((f) => f.kind === 'doubt' && answer.kind === 'invalid' && f.also?.includes(answer.ground));
      return may ? { right: true, how: 'accepted' } : { right: false, how: 'decision' };
    }
    if (answer.kind === 'team' && list.some((f) => f.kind === 'note' && f.lenient)) return { right: true, how: 'accepted' };
    if (answer.kind !== 'valid') return { right: false, how: 'decision' };
    return sameNames(answer.votesFor, outcome.votesFor) ? { right: true, how: 'exact' } : { right: false, how: 'misread' };
  })();
  return { verdict: outcome, grade: graded, code: !graded.right && graded.how === 'misread' ? codes.misread : leadCode(list) };
};

/** How an attempt ended. `score` 0–100, one decimal. `missed`: codes, each once. */
export interface Outcome {
  right: number;
  score: number;
  passed: boolean;
  perfect: boolean;
  plainWrong: number;
  missed: Code[];
}

export const passScore = 90;

/**
 * The result of all answers; an unanswered ballot counts as wrong.
 * Passed: at least 90 % and no ballot with a plain ground wrong. Perfect: all right, each with its ground or names.
 */
export const outcome = (ballots: readonly Ballot[], answers: readonly (Answer | null | undefined)[]): Outcome => {
  const rows = ballots.map((ballot, i) => {
    const answer = answers[i];
    if (answer) return judge(ballot, answer);
    const list = findings(ballot);
    return { verdict: verdict(list), grade: { right: false, how: 'decision' } as const, code: leadCode(list) };
  });
  const wrong = rows.filter((row) => !row.grade.right);
  const right = rows.length - wrong.length;
  const plainWrong = wrong.filter((row) => row.verdict.kind === 'invalid').length;
  const exactScore = rows.length === 0 ? 0 : (right * 100) / rows.length;
  return {
    right,
    score: Math.round(exactScore * 10) / 10,
    passed: exactScore >= passScore && plainWrong === 0,
    perfect: rows.length > 0 && wrong.length === 0,
    plainWrong,
    missed: [...new Set(wrong.map((row) => row.code))],
  };
};
