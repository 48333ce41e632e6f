import type { Answer } from '#domain/ballot/grade.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import type { Verdict } from '#domain/ballot/verdict.ts';
import { ballotWords as t } from '#i18n/ballot.ts';

/** "1. Nguyễn Văn An, 3. Lê Thị Hoa" */
export const nameList = (ballot: Ballot, names: readonly number[]): string => names.map((i) => `${i + 1}. ${ballot.candidates[i]?.lines[0] ?? ''}`).join(', ');

export const sayVerdict = (ballot: Ballot, verdict: Verdict): string => {
  if (verdict.kind === 'team') return t.verdict.team;
  if (verdict.kind === 'valid') return t.verdict.valid(verdict.remaining, nameList(ballot, verdict.votesFor));
  return t.verdict.invalid(verdict.grounds.map(t.ground).join(', '));
};

export const sayAnswer = (ballot: Ballot, answer: Answer | null | undefined): string => {
  if (!answer) return t.feedback.none;
  if (answer.kind === 'team') return `${t.choices.team} – ${t.choiceHelp.team}`;
  if (answer.kind === 'invalid') return `${t.choices.invalid}, ${t.ground(answer.ground)}`;
  return `${t.choices.valid}: ${nameList(ballot, answer.votesFor)}`;
};
