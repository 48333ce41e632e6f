import type { Random } from '../seed.ts';
import type { Across, Ballot, Ground, Level, Mark, Sign } from './types.ts';

/** Where a situation stands in a drawn set: a plain case, a ground, or what is taken for that ground. */
export type Stratum = 'plain' | Ground | `~${Ground}`;

/** Level, seats and candidates that the law allows together (Đ.10, 57, 58). */
export interface Shape {
  level: Level;
  candidates: number;
  seats: number;
}
const shape = (level: Level, candidates: number, seats: number): Shape => ({ level, candidates, seats });
const shapes: readonly Shape[] = [
  shape('qh', 5, 3),
  shape('xa', 8, 5),
  shape('tinh', 7, 4),
  shape('xa', 3, 2),
  shape('tinh', 5, 3),
  shape('qh', 4, 2),
  shape('xa', 12, 5),
  shape('qh', 6, 3),
  shape('tinh', 6, 3),
  shape('xa', 10, 5),
  shape('qh', 3, 1),
  shape('tinh', 9, 5),
  shape('xa', 2, 1),
];
/** As many candidates as seats: when one dropped out, or in an extra election. */
const equalShapes: readonly Shape[] = [shape('xa', 3, 3), shape('tinh', 2, 2), shape('qh', 3, 3), shape('xa', 5, 5), shape('tinh', 4, 4)];

/** What a painter of a situation has at hand. `order`: the candidates shuffled; the first are the ones to keep. */
export interface Setting {
  n: number;
  m: number;
  order: readonly number[];
  /** A candidate whose name is printed in two lines; −1 where the situation needs none. */
  two: number;
  ballot: Pick<Ballot, 'room' | 'unit' | 'level'> & { stamp: NonNullable<Ballot['stamp']> };
  random: Random;
}
type Painted = Partial<Pick<Ballot, 'marks' | 'paper' | 'stamp' | 'ink' | 'unit' | 'room'>> & { unstamped?: true };

interface Family {
  id: string;
  stratum: Stratum;
  /** Which shapes suit it. */
  suits?: (s: Shape) => boolean;
  equal?: true;
  /** twoLines: one name printed in two lines. sameName: two names alike, with birth dates. */
  needs?: 'twoLines' | 'sameName';
  paint: (s: Setting) => Painted;
}

const seedOf = ({ random }: Setting) => random.int(0x7fffffff);
const across = (s: Setting, kind: Across, candidate: number): Mark => ({ kind, candidate, seed: seedOf(s) });
const sign = (s: Setting, kind: Sign, candidate: number, text = ''): Mark => ({ kind, candidate, text, seed: seedOf(s) });
const strikeAll = (s: Setting, names: readonly number[], kind?: Across): Mark[] =>
  names.map((name) => across(s, kind ?? (s.random.chance(0.08) ? 'double' : 'line'), name));
/** Keeps the first k of the order, strikes the others. */
const keep = (s: Setting, k: number, kind?: Across): Mark[] => strikeAll(s, s.order.slice(k), kind);
const keepSome = (s: Setting): number => s.random.between(1, s.m);

/** One name unclear; the others so that the answer depends on it: `sure` names plainly left. */
const oneUnclear = (s: Setting, paint: (name: number) => Mark, sure: number, name = s.order[sure] ?? 0): Mark[] => {
  const others = s.order.filter((other) => other !== name);
  return [...strikeAll(s, others.slice(sure)), paint(name)];
};
/** A row of neighbouring names touched by one stroke, others plain. */
const rowUnclear = (s: Setting, length: number, paint: (from: number, to: number) => Mark): Mark[] => {
  const size = Math.min(length, s.n);
  const from = s.random.int(s.n - size + 1);
  const others = s.order.filter((name) => name < from || name >= from + size);
  return [...strikeAll(s, others.slice(Math.max(0, s.m - 1))), paint(from, from + size - 1)];
};
const signs = (s: Setting, kind: Sign, count: number): Mark[] =>
  [...s.order.slice(0, count)].map((name, i) => sign(s, kind, name, kind === 'number' ? String(i + 1) : ''));

const remarks = ['đồng ý', 'tôi tin các bác', 'chọn người trẻ', 'làm tốt nhé', 'bầu cả ba người', 'không ai xứng đáng', 'nhớ lo cho dân', 'sửa đường đi'];
const outsiders = ['Trần Văn Lúa', 'Lê Thị Mơ', 'Nguyễn Văn Tre', 'Phạm Thị Cau', 'Bùi Văn Gạo'];
const written = (s: Setting, kind: 'added' | 'note' | 'signature'): Mark => ({
  kind,
  text: kind === 'added' ? s.random.pick(outsiders) : kind === 'note' ? s.random.pick(remarks) : '',
  seed: seedOf(s),
});
const blot = (s: Setting, kind: 'smear' | 'tear', candidate = -1): Mark => ({ kind, candidate, seed: seedOf(s) });
const stamped = (s: Setting, change: Partial<NonNullable<Ballot['stamp']>>): Painted => ({
  marks: keep(s, keepSome(s)),
  stamp: { ...s.ballot.stamp, ...change },
});
const otherLevel = (s: Setting): Painted => {
  const piles = (['qh', 'tinh', 'xa'] as const).filter((level) => level !== s.ballot.level);
  return { room: { ...s.ballot.room, pile: s.random.pick(piles) } };
};

const roomy = (s: Shape) => s.candidates - s.seats >= 2;
const several = (s: Shape) => s.seats >= 2;
const many = (s: Shape) => s.candidates >= 5;

const family = (id: string, stratum: Stratum, paint: Family['paint'], more: Omit<Family, 'id' | 'stratum' | 'paint'> = {}): Family => ({
  id,
  stratum,
  paint,
  ...more,
});

const families: readonly Family[] = [
  family('du-so', 'plain', (s) => ({ marks: keep(s, s.m) })),
  family('du-so-hai-net', 'plain', (s) => ({ marks: keep(s, s.m, 'double') })),
  family('it-hon', 'plain', (s) => ({ marks: keep(s, s.random.between(1, s.m - 1)) }), { suits: several }),

  family('photo', 'a', (s) => ({ marks: keep(s, s.m), paper: 'copy' })),
  family('photo-it-hon', 'a', (s) => ({ marks: keep(s, s.m - 1), paper: 'copy' }), { suits: several }),
  family('don-vi-khac', 'a', (s) => ({
    marks: keep(s, keepSome(s)),
    unit: s.ballot.unit + s.random.between(1, 3),
    stamp: { ...s.ballot.stamp, team: s.ballot.room.team + 20 },
  })),
  family('tu-in', 'a', (s) => ({ marks: keep(s, s.m), paper: 'homemade', unstamped: true })),

  family('nham-chong', '~a', (s) => ({ ...otherLevel(s), marks: keep(s, keepSome(s)) })),
  family('rach-mep', '~a', (s) => ({ marks: [...keep(s, keepSome(s)), blot(s, 'tear')] })),
  family('gap-nhieu', '~a', (s) => ({ marks: [...keep(s, s.m), { kind: 'fold', seed: seedOf(s) }] })),
  family('rach-mat-ten', '~a', (s) => ({ marks: oneUnclear(s, (name) => blot(s, 'tear', name), s.m) })),

  family('khong-dau', 'b', (s) => ({ marks: keep(s, s.m), unstamped: true })),
  family('khong-dau-it-hon', 'b', (s) => ({ marks: keep(s, 1), unstamped: true }), { suits: several }),
  family('khong-dau-thua-ten', 'b', (s) => ({ marks: keep(s, s.m + 1), unstamped: true }), { suits: roomy }),

  family('dau-mo', '~b', (s) => stamped(s, { look: 'faint' })),
  family('dau-lech', '~b', (s) => stamped(s, { look: 'tilted' })),
  family('dau-hai-lan', '~b', (s) => stamped(s, { look: 'double' })),
  family('dau-cho-khac', '~b', (s) => stamped(s, { place: s.random.pick(['foot', 'middle'] as const) })),
  family('dau-to-khac', '~b', (s) => stamped(s, { team: s.ballot.room.team + s.random.between(1, 4) })),
  family('dau-khong-doc-duoc', '~b', (s) => stamped(s, { look: 'unreadable' })),

  family('thua-mot', 'c', (s) => ({ marks: keep(s, s.m + 1) }), { suits: roomy }),
  family('thua-nhieu', 'c', (s) => ({ marks: keep(s, s.n - 1) }), { suits: (x) => x.candidates - x.seats >= 3 }),
  family('de-nguyen', 'c', () => ({ marks: [] })),
  family('khoanh-tron', 'c', (s) => ({ marks: signs(s, 'circle', s.m) })),
  family('tich', 'c', (s) => ({ marks: signs(s, 'tick', s.m) })),
  family('ghi-so', 'c', (s) => ({ marks: signs(s, 'number', s.m) }), { suits: several }),
  family('xien-van-thua', 'c', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'slant', name), s.m + 1) }), { suits: roomy }),
  family('duoi-van-thua', 'c', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'under', name), s.m + 1) }), { suits: roomy }),

  family('con-it', '~c', (s) => ({ marks: keep(s, 1) }), { suits: (x) => x.seats >= 3 }),
  family('bang-so', '~c', () => ({ marks: [] }), { equal: true }),
  family('bang-so-gach-bot', '~c', (s) => ({ marks: keep(s, s.m - 1) }), { equal: true }),
  family('luon-song', '~c', (s) => ({ marks: keep(s, s.m, 'wavy') })),
  family('xien', '~c', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'slant', name), s.m) })),
  family('xien-it', '~c', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'slant', name), s.m - 1) }), { suits: several }),
  family('cheo', '~c', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'cross', name), s.m) })),
  family('doc', '~c', (s) => ({ marks: rowUnclear(s, 2, (candidate, to) => ({ kind: 'vertical', candidate, to, seed: seedOf(s) })) })),
  family('quet', '~c', (s) => ({ marks: rowUnclear(s, 3, (candidate, to) => ({ kind: 'sweep', candidate, to, seed: seedOf(s) })) }), { suits: many }),
  family('mot-phan', '~c', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'partial', name), s.m) })),
  family('duoi-ten', '~c', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'under', name), s.m) })),
  family('giua-hai-ten', '~c', (s) => ({ marks: rowUnclear(s, 2, (candidate) => ({ kind: 'between', candidate, seed: seedOf(s) })) })),
  family(
    'mot-dong',
    '~c',
    (s) => ({ marks: oneUnclear(s, (candidate) => ({ kind: 'oneLine', candidate, line: s.random.int(2) as 0 | 1, seed: seedOf(s) }), s.m, s.two) }),
    { needs: 'twoLines' },
  ),
  family('lem-ten', '~c', (s) => ({ marks: oneUnclear(s, (name) => blot(s, 'smear', name), s.m) })),

  family('gach-het', 'd', (s) => ({ marks: keep(s, 0, 'line') })),
  family('gach-het-hai-net', 'd', (s) => ({ marks: keep(s, 0, 'double') })),
  family('gach-het-luon', 'd', (s) => ({ marks: keep(s, 0, 'wavy') })),
  family('gach-het-ghi-so', 'd', (s) => ({ marks: [...keep(s, 0, 'line'), sign(s, 'tick', s.order[0] ?? 0)] })),

  family('con-mot', '~d', (s) => ({ marks: keep(s, 1, 'line') }), { suits: several }),
  family('het-tru-mot-phan', '~d', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'partial', name), 0) })),
  family('het-tru-xien', '~d', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'slant', name), 0) })),
  family('het-tru-duoi', '~d', (s) => ({ marks: oneUnclear(s, (name) => across(s, 'under', name), 0) })),
  family('het-tru-mot-dong', '~d', (s) => ({ marks: oneUnclear(s, (candidate) => ({ kind: 'oneLine', candidate, line: 0, seed: seedOf(s) }), 0, s.two) }), {
    needs: 'twoLines',
  }),

  family('them-ten', 'đ', (s) => ({ marks: [...keep(s, s.m), written(s, 'added')] })),
  family('them-ten-it-hon', 'đ', (s) => ({ marks: [...keep(s, s.m - 1), written(s, 'added')] }), { suits: several }),
  family('them-ten-gach-het', 'đ', (s) => ({ marks: [...keep(s, 0, 'line'), written(s, 'added')] })),
  family('loi-ghi', 'đ', (s) => ({ marks: [...keep(s, keepSome(s)), written(s, 'note')] })),
  family('ky-ten', 'đ', (s) => ({ marks: [...keep(s, s.m), written(s, 'signature')] })),

  family('tich-thua', '~đ', (s) => ({ marks: [...keep(s, s.m), ...signs(s, 'tick', s.m)] })),
  family('khoanh-thua', '~đ', (s) => ({ marks: [...keep(s, s.m), ...signs(s, 'circle', s.m)] })),
  family('so-thua', '~đ', (s) => ({ marks: [...keep(s, s.m), ...signs(s, 'number', s.m)] }), { suits: several }),
  family('viet-lai', '~đ', (s) => ({ marks: [...keep(s, s.m), { kind: 'rewrite', candidate: s.order[s.m] ?? 0, text: '', seed: seedOf(s) }] })),
  family('in-ngay-sinh', '~đ', (s) => ({ marks: keep(s, keepSome(s)) }), { needs: 'sameName' }),
  family('in-ten-khac', '~đ', (s) => ({ marks: keep(s, s.m) }), { needs: 'twoLines' }),
  family('giot-muc', '~đ', (s) => ({ marks: [...keep(s, s.m), blot(s, 'smear')] })),
  family('but-do', '~đ', (s) => ({ marks: keep(s, s.m), ink: 'red' })),
  family('but-chi', '~đ', (s) => ({ marks: keep(s, keepSome(s)), ink: 'pencil' })),
];

/** One kind of ballot: how it was marked, on which paper of which size. */
export interface Situation {
  /** "khoanh-tron/qh-5-3": way of marking / level, candidates, seats. */
  id: string;
  stratum: Stratum;
  family: string;
  shape: Shape;
  needs: Family['needs'];
  paint: Family['paint'];
}

const variants = 4;

const suiting = (f: Family): readonly Shape[] => (f.equal ? equalShapes : shapes.filter(f.suits ?? (() => true)).filter((s) => !f.needs || s.candidates >= 3));
const situation = (f: Family, s: Shape): Situation => ({
  id: `${f.id}/${s.level}-${s.candidates}-${s.seats}`,
  stratum: f.stratum,
  family: f.id,
  shape: s,
  needs: f.needs,
  paint: f.paint,
});

/** Four shapes for each family, starting at another place in the list for each, so that all shapes come up. */
const shapesFor = (f: Family, start: number): Shape[] => {
  const fit = suiting(f);
  return Array.from({ length: Math.min(variants, fit.length) }, (_, i) => fit[(start * 3 + i) % fit.length] as Shape);
};

/** The catalogue: at least 150 distinct situations. */
export const situations: readonly Situation[] = families.flatMap((f, i) => shapesFor(f, i).map((s) => situation(f, s)));

/** The situation of an id, also with a lawful shape that is not in the catalogue; undefined when there is none. */
export const situationOf = (id: string): Situation | undefined => families.flatMap((f) => suiting(f).map((s) => situation(f, s))).find((one) => one.id === id);
