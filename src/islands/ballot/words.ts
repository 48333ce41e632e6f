import type { Code } from '#domain/ballot/codes.ts';
import type { Answer } from '#domain/ballot/grade.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import type { Verdict } from '#domain/ballot/verdict.ts';
import { ballotWords as t } from '#i18n/ballot.ts';

/** What an author says of a code in `content/checks/ballot.yml`; `cite` is ready to show: "Đ.74 k.1 c". */
export interface CodeWords {
  title: string;
  why: string;
  act: string;
  cite: string;
}
export type Words = Record<string, CodeWords>;

/** The words of a code. Throws when the content has none; a test keeps that from happening. */
export const wordsOf = (words: Words, code: Code): CodeWords => {
  const found = words[code];
  if (!found) throw new Error(`no words for ${code}`);
  return found;
};

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
