import { codes, doubtOf, maybeContent, signCode, type Code } from './codes.ts';
import type { Ballot, Ground, Mark, Sign } from './types.ts';

/**
 * One thing seen on a ballot, with the names it concerns (counted from 0).
 * ground: plainly one of the five points; `also`: a second point that may be named for the same thing.
 * doubt: the whole Tổ must look (Đ.74 k.2); `also`: the points it may be, should the Tổ find it invalid; naming one is no mistake.
 * note: looks suspicious, changes nothing; `lenient`: putting it before the Tổ is no mistake either.
 * names: which names are left, struck, unclear.
 */
export type Finding =
  | { kind: 'ground'; code: Code; ground: Ground; also?: Ground; candidates: readonly number[] }
  | { kind: 'doubt'; code: Code; also?: readonly Ground[]; candidates: readonly number[] }
  | { kind: 'note'; code: Code; lenient: boolean; candidates: readonly number[] }
  | { kind: 'names'; kept: readonly number[]; struck: readonly number[]; unclear: readonly number[]; seats: number };
export type Names = Extract<Finding, { kind: 'names' }>;

const striking = new Set(['line', 'double', 'wavy']);
const isSign = (mark: Mark): mark is Extract<Mark, { kind: Sign }> => mark.kind in signCode;

/** The names a mark touches. */
export const touched = (mark: Mark): number[] => {
  if (!('candidate' in mark) || mark.candidate < 0) return [];
  if (mark.kind === 'between') return [mark.candidate, mark.candidate + 1];
  if (!('to' in mark)) return [mark.candidate];
  return Array.from({ length: mark.to - mark.candidate + 1 }, (_, i) => mark.candidate + i);
};

const doubtCode = (mark: Mark): Code | undefined => (touched(mark).length > 0 ? doubtOf[mark.kind] : undefined);

/** Which names are plainly struck, plainly left, or neither. A plain stroke wins over an unclear one, a rewritten name over both. */
export const readNames = (ballot: Ballot): Names => {
  const kept: number[] = [];
  const struck: number[] = [];
  const unclear: number[] = [];
  ballot.candidates.forEach((_, i) => {
    const here = ballot.marks.filter((mark) => touched(mark).includes(i));
    if (here.some((mark) => mark.kind === 'rewrite')) unclear.push(i);
    else if (here.some((mark) => striking.has(mark.kind))) struck.push(i);
    else if (here.some(doubtCode)) unclear.push(i);
    else kept.push(i);
  });
  return { kind: 'names', kept, struck, unclear, seats: ballot.seats };
};

const ground = (code: Code, point: Ground, candidates: readonly number[] = [], also?: Ground): Finding => ({
  kind: 'ground',
  code,
  ground: point,
  candidates,
  ...(also && { also }),
});
const doubt = (code: Code, candidates: readonly number[] = [], ...also: Ground[]): Finding => ({
  kind: 'doubt',
  code,
  candidates,
  ...(also.length > 0 && { also }),
});
const note = (code: Code, candidates: readonly number[] = [], lenient = false): Finding => ({ kind: 'note', code, candidates, lenient });

const formFindings = (ballot: Ballot): Finding[] => {
  if (ballot.paper === 'copy') return [ground(codes.copy, 'a', [], 'b')];
  if (ballot.paper === 'homemade') return [ground(codes.homemade, 'a')];
  if (ballot.unit !== ballot.room.units[ballot.level]) return [ground(codes.otherUnit, 'a')];
  return ballot.level === ballot.room.pile ? [] : [note(codes.otherPile)];
};

const stampFindings = ({ stamp, room, paper }: Ballot): Finding[] => {
  if (!stamp) return [ground(codes.noStamp, 'b')];
  if (paper === 'copy') return [];
  const out: Finding[] = [];
  if (stamp.look === 'unreadable') out.push(doubt(codes.stampUnreadable, [], 'b'));
  else if (stamp.team !== room.team) out.push(doubt(codes.stampOther, [], 'a', 'b'));
  else if (stamp.look !== 'clear') out.push(note(codes.stampPoor, [], true));
  if (stamp.place !== 'corner') out.push(doubt(codes.stampElsewhere, [], 'b'));
  return out;
};

const writingFindings = (ballot: Ballot): Finding[] =>
  ballot.marks.flatMap((mark) => {
    if (mark.kind === 'added') return ground(codes.addedName, 'đ');
    if (mark.kind === 'note') return ground(codes.note, 'đ');
    return mark.kind === 'signature' ? ground(codes.signature, 'đ') : [];
  });

/** Too many left, or none: plain only when it holds however the unclear strokes are read. */
const countFindings = (ballot: Ballot, names: Names): Finding[] => {
  const { kept, struck, unclear, seats } = names;
  if (kept.length + unclear.length === 0) return [ground(codes.allStruck, 'd', struck)];
  if (kept.length <= seats) return [];
  if (unclear.length > 0) return [ground(codes.tooManyEitherWay, 'c', kept)];
  if (struck.length > 0) return [ground(codes.tooMany, 'c', kept)];
  return [ground(ballot.marks.some(isSign) ? codes.onlySigns : codes.untouched, 'c', kept)];
};

const doubtFindings = (ballot: Ballot, names: Names): Finding[] => {
  const unsettled = new Set(names.unclear);
  const overfull = names.kept.length > names.seats;
  const seen = new Map<Code, number[]>();
  const add = (code: Code, list: readonly number[]) => seen.set(code, [...(seen.get(code) ?? []), ...list]);
  for (const mark of ballot.marks) {
    const code = doubtCode(mark);
    const at = touched(mark);
    if (code && at.some((i) => unsettled.has(i)))
      add(
        code,
        at.filter((i) => unsettled.has(i)),
      );
    else if (isSign(mark) && !overfull) add(signCode[mark.kind], at);
  }
  return [...seen].map(([code, at]) => doubt(code, at, ...(maybeContent.has(code) ? (['đ'] as const) : [])));
};

const lookNotes = (ballot: Ballot): Finding[] => {
  const out: Finding[] = [];
  const shaky = ballot.marks.filter((mark) => mark.kind === 'wavy' || mark.kind === 'double').flatMap(touched);
  const margin = (kind: 'tear' | 'smear') => ballot.marks.some((mark) => mark.kind === kind && mark.candidate < 0);
  if (margin('tear')) out.push(note(codes.tearMargin, [], true));
  if (margin('smear')) out.push(note(codes.smearMargin, [], true));
  if (ballot.marks.some((mark) => mark.kind === 'fold')) out.push(note(codes.fold));
  if (ballot.marks.length > 0 && (ballot.ink === 'red' || ballot.ink === 'pencil')) out.push(note(codes.ink, [], true));
  const bracket = (kind: 'birth' | 'name') => ballot.candidates.flatMap((candidate, i) => (candidate.bracket === kind ? [i] : []));
  if (bracket('birth').length > 0) out.push(note(codes.birth, bracket('birth')));
  if (bracket('name').length > 0) out.push(note(codes.otherName, bracket('name')));
  if (shaky.length > 0) out.push(note(codes.shaky, shaky));
  return out;
};

const countNotes = ({ kept, struck, unclear, seats }: Names): Finding[] => {
  if (unclear.length > 0 || kept.length === 0 || kept.length > seats) return [];
  if (kept.length < seats) return [note(codes.fewer, kept)];
  return [note(struck.length === 0 ? codes.equal : codes.exact, kept)];
};

/**
 * Everything there is to say about a ballot, in the order in which a counting group looks:
 * the form, the stamp, what is written on it, the names left. (Đ.74 k.1)
 */
export const findings = (ballot: Ballot): Finding[] => {
  const names = readNames(ballot);
  return [
    ...formFindings(ballot),
    ...stampFindings(ballot),
    ...writingFindings(ballot),
    ...countFindings(ballot, names),
    ...doubtFindings(ballot, names),
    ...lookNotes(ballot),
    ...countNotes(names),
    names,
  ];
};
