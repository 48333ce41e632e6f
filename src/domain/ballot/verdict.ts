import type { Code } from './codes.ts';
import type { Finding, Names } from './findings.ts';
import { grounds as order, type Ground } from './types.ts';

/**
 * What follows from the findings.
 * valid: counts for `votesFor` (from 0), in the pile "bầu `remaining` đại biểu".
 * invalid: the plain points of Đ.74 k.1; the whole Tổ still confirms it (Đ.74 k.2).
 * team: only the whole Tổ can say; `code` is the first reason.
 */
export type Verdict =
  { kind: 'valid'; votesFor: readonly number[]; remaining: number } | { kind: 'invalid'; grounds: readonly Ground[] } | { kind: 'team'; code: Code };

const isNames = (finding: Finding): finding is Names => finding.kind === 'names';

/**
 * A plain point makes a ballot invalid whatever else is doubtful; without one, any doubt goes to the whole Tổ;
 * without a doubt it is valid. Throws when the findings do not say which names are left.
 */
export const verdict = (list: readonly Finding[]): Verdict => {
  const plain = order.filter((point) => list.some((finding) => finding.kind === 'ground' && finding.ground === point));
  if (plain.length > 0) return { kind: 'invalid', grounds: plain };
  const open = list.find((finding) => finding.kind === 'doubt');
  if (open) return { kind: 'team', code: open.code };
  const names = list.find(isNames);
  if (!names) throw new Error('verdict: findings without names');
  return { kind: 'valid', votesFor: names.kept, remaining: names.kept.length };
};

/** The code under which a mistake on this ballot is remembered: its first ground, doubt, or note. */
export const leadCode = (list: readonly Finding[]): Code => {
  for (const kind of ['ground', 'doubt', 'note'] as const) {
    const found = list.find((finding) => finding.kind === kind);
    if (found && found.kind === kind) return found.code;
  }
  throw new Error('leadCode: nothing found');
};
