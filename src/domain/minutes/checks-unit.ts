import { electedOf, needsExtra, overHalf } from './elected.ts';
import { communesOf } from './form-unit.ts';
import {
  atMost,
  atMostTimes,
  equal,
  exactly,
  numberOf,
  percentSum,
  rule,
  share,
  sum,
  sums,
  textOf,
  togetherAtMost,
  validShare,
  type Relation,
} from './relations.ts';
import type { Candidate, Commune, Unit, Values } from './types.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const numbers = (values: Values, keys: readonly string[]): number[] | undefined => {
  const list = keys.map((key) => numberOf(values, key));
  return list.every((n): n is number => n !== undefined) ? list : undefined;
};

/** Keys of the winners' lines of a unit. */
interface Winners {
  who: readonly string[];
  votes: readonly string[];
  percents: readonly string[];
  /** Votes of all candidates, valid ballots: keys. */
  all: readonly string[];
  valid: string;
}

/** Relations 26, 29, 30, 51: who is elected, in which order, with what votes. */
const winnerChecks = ({ who, votes, percents, all, valid }: Winners, candidates: readonly Candidate[], seats: number): Relation[] => {
  const chosen = (values: Values, i: number) => Number(textOf(values, who[i] ?? '')) - 1;
  const each = who.flatMap((key, i): Relation[] => [
    rule('M26', [key, valid], (v) => {
      const [n, h] = [numberOf(v, all[chosen(v, i)] ?? ''), numberOf(v, valid)];
      return n === undefined || h === undefined || overHalf(n, h);
    }),
    rule('M51', [votes[i] ?? '', key], (v) => {
      const [here, there] = [numberOf(v, votes[i] ?? ''), numberOf(v, all[chosen(v, i)] ?? '')];
      return here === undefined || there === undefined || here === there;
    }),
    share('M30', percents[i] ?? '', votes[i] ?? '', valid),
  ]);
  const order = rule('M29', [...who], (v) => {
    const [counted, h] = [numbers(v, all), numberOf(v, valid)];
    const listed = who.map((key) => textOf(v, key)).filter(Boolean);
    if (!counted || h === undefined || listed.length === 0) return true;
    const right = electedOf(candidates, counted, h, seats).map((i) => String(i + 1));
    return (
      listed.every((id, i) => right[i] === id || counted[Number(id) - 1] === counted[Number(right[i] ?? 0) - 1]) &&
      listed.every((id) => right.includes(id)) &&
      new Set(listed).size === listed.length
    );
  });
  return [...each, order];
};

/** Relations 22–24: the Ban's figures are the sums of its Tổ's. */
const sumChecks = (unit: Unit, f: string): Relation[] => {
  const areas = upTo(unit.areas.length);
  const votes = upTo(unit.candidates.length);
  return [
    ...(['N', 'V', 'I', 'T', 'H', 'K'] as const).map((id) => sum('M22', `${f}.${id}`, areas.map((j) => `to.${j}.${id}`))),
    ...votes.map((i) => sum('M22', `${f}.x.${i}`, areas.map((j) => `to.${j}.x.${i}`))),
    sums('M23', votes.map((i) => `${f}.x.${i}`), areas.flatMap((j) => votes.map((i) => `to.${j}.x.${i}`))),
    ...votes.map((i) => atMost('M23', `${f}.x.${i}`, `${f}.H`)),
    equal('M24', 'to.got', 'to.areas'),
  ]; // prettier-ignore
};

/** The table of form 19: rows by commune, totals, percentages. */
const tableChecks = (unit: Unit): Relation[] => {
  const votes = upTo(unit.candidates.length);
  const communes = communesOf(unit);
  return [
    ...communes.flatMap(({ areas }, r) => [
      exactly('M24', `19.r.${r + 1}.k`, areas.length),
      ...votes.map((i) => sum('M22', `19.r.${r + 1}.x.${i}`, areas.map((j) => `to.${j + 1}.x.${i}`))),
    ]),
    ...votes.map((i) => sum('M22', `19.x.${i}`, communes.map((_, r) => `19.r.${r + 1}.x.${i}`))),
    equal('M24', '19.kv', 'to.areas'),
    ...votes.map((i) => share('M30', `19.xp.${i}`, `19.x.${i}`, '19.H')),
    percentSum('M14', votes.map((i) => `19.xp.${i}`), [], (v) => {
      const [counted, h] = [numbers(v, votes.map((i) => `19.x.${i}`)), numberOf(v, '19.H')];
      return counted && h ? (10_000 * counted.reduce((a, b) => a + b, 0)) / h : undefined;
    }, votes.length),
  ]; // prettier-ignore
};

/** Relations 25, 27, 28: is the election good, how many are missing, what follows. */
const conclusionChecks = (unit: Unit, f: string, who: readonly string[]): Relation[] => [
  rule('M25', [`${f}.again`, `${f}.V`, `${f}.N`], (v) => {
    const [voted, listed, said] = [numberOf(v, `${f}.V`), numberOf(v, `${f}.N`), textOf(v, `${f}.again`)];
    return voted === undefined || listed === undefined || said === '' || (said === 'no') === overHalf(voted, listed);
  }),
  rule('M27', [`${f}.got`, ...who], (v) => {
    const [got, named] = [numberOf(v, `${f}.got`), who.filter((key) => textOf(v, key) !== '').length];
    return got === undefined || named === 0 || got === named;
  }),
  atMost('M27', `${f}.got`, `${f}.mc`),
  sum('M27', `${f}.mc`, [`${f}.got`, `${f}.short`]),
  rule('M28', [`${f}.extra`, `${f}.got`, `${f}.mc`], (v) => {
    const [got, seats, said] = [numberOf(v, `${f}.got`), numberOf(v, `${f}.mc`), textOf(v, `${f}.extra`)];
    return got === undefined || seats === undefined || said === '' || (said === 'yes') === needsExtra(unit.level, got, seats);
  }),
  equal('M51', `${f}.mc`, `${f}.m`),
  rule(
    'M51',
    [`${f}.Va`, `${f}.Vp`],
    (v) => [`${f}.Va`, `${f}.Vp`].some((key) => textOf(v, key) === '') || textOf(v, `${f}.Va`).replace('.', ',') === textOf(v, `${f}.Vp`).replace('.', ','),
  ),
];

/** Everything that must hold for form 19 or 24. */
export const unitChecks = (unit: Unit): Relation[] => {
  const f = unit.level === 'qh' ? '19' : '24';
  const votes = upTo(unit.candidates.length).map((i) => `${f}.x.${i}`);
  const slots = upTo(unit.seats);
  const who = slots.map((i) => `${f}.win.${i}`);
  return [
    atMost('M01', `${f}.V`, `${f}.N`),
    atMost('M03', `${f}.V`, `${f}.I`),
    atMost('M04', `${f}.T`, `${f}.V`),
    atMost('M04', `${f}.T`, `${f}.I`),
    sum('M05', `${f}.T`, [`${f}.H`, `${f}.K`]),
    togetherAtMost('M12', [`${f}.H`], votes),
    atMostTimes('M12', votes, unit.seats, `${f}.H`),
    percentSum('M15', [`${f}.Hp`, `${f}.Kp`], [], () => 10_000),
    share('M34', `${f}.Vp`, `${f}.V`, `${f}.N`),
    share('M34', `${f}.Va`, `${f}.V`, `${f}.N`),
    validShare('M34', `${f}.Hp`, `${f}.H`, [`${f}.T`]),
    validShare('M34', `${f}.Kp`, `${f}.K`, [`${f}.T`]),
    exactly('M45', `${f}.m`, unit.seats),
    exactly('M45', `${f}.n`, unit.candidates.length),
    ...sumChecks(unit, f),
    ...(unit.level === 'qh' ? tableChecks(unit) : upTo(unit.candidates.length).map((i) => equal('M36', `24.h.${i}`, '24.H'))),
    ...winnerChecks(
      { who, votes: slots.map((i) => `${f}.winx.${i}`), percents: slots.map((i) => `${f}.winp.${i}`), all: votes, valid: `${f}.H` },
      unit.candidates,
      unit.seats,
    ),
    ...conclusionChecks(unit, f, who),
  ];
};

/** Lines of one unit on form 25. */
const rowChecks = (day: Commune, i: number): Relation[] => {
  const u = day.units[i - 1];
  const at = `25.u.${i}`;
  if (!u) return [];
  const votes = upTo(u.candidates.length).map((j) => `25.v.${i}.${j}`);
  const slots = upTo(Math.max(1, electedOf(u.candidates, u.votes, u.valid, u.seats).length));
  const who = slots.map((k) => `25.w.${i}.${k}`);
  return [
    atMost('M01', `${at}.V`, `${at}.N`),
    ...(['N', 'V', 'H', 'K'] as const).map((id) => equal('M22', `${at}.${id}`, `ban.${i}.${id}`)),
    togetherAtMost('M04', [`${at}.H`, `${at}.K`], [`${at}.V`]),
    togetherAtMost('M12', [`${at}.H`], votes),
    atMostTimes('M12', votes, u.seats, `${at}.H`),
    ...u.votes.flatMap((n, j) => [exactly('M22', `25.v.${i}.${j + 1}`, n), share('M30', `25.vp.${i}.${j + 1}`, `25.v.${i}.${j + 1}`, `${at}.H`)]),
    ...winnerChecks(
      { who, votes: slots.map((k) => `25.wx.${i}.${k}`), percents: slots.map((k) => `25.wp.${i}.${k}`), all: votes, valid: `${at}.H` },
      u.candidates,
      u.seats,
    ),
    rule(
      'M32',
      [...who, `ban.${i}.w`],
      (v) => who.every((key) => textOf(v, key) === '') || who.filter((key) => textOf(v, key) !== '').length === numberOf(v, `ban.${i}.w`),
    ),
  ];
};

const shares = (at: string): Relation[] => [
  percentSum('M15', [`${at}.Hp`, `${at}.Kp`], [], () => 10_000),
  share('M34', `${at}.Vp`, `${at}.V`, `${at}.N`),
  validShare('M34', `${at}.Hp`, `${at}.H`, [`${at}.H`, `${at}.K`]),
  validShare('M34', `${at}.Kp`, `${at}.K`, [`${at}.H`, `${at}.K`]),
];

/** Everything that must hold for form 25. */
export const communeChecks = (day: Commune): Relation[] => {
  const units = upTo(day.units.length);
  const of = (id: string) => units.map((i) => `ban.${i}.${id}`);
  return [
    ...units.flatMap((i) => [...rowChecks(day, i), ...shares(`25.u.${i}`)]),
    ...(['N', 'V', 'H', 'K'] as const).map((id) => sum('M22', `25.all.${id}`, units.map((i) => `25.u.${i}.${id}`))),
    ...shares('25.all'),
    sum('M31', 'kv.ban', upTo(day.areasQh.length).map((j) => `kv.${j}`)),
    sum('M32', '25.m', [...of('w'), ...of('short')]),
    sum('M45', '25.m', of('m')),
    sum('M45', '25.n', of('n')),
    sum('M33', '25.n', [...of('w'), 'kv.lost']),
    rule('M25', ['25.again'], (v) => {
      const short = units.some((i) => {
        const [voted, listed] = [numberOf(v, `ban.${i}.V`), numberOf(v, `ban.${i}.N`)];
        return voted !== undefined && listed !== undefined && !overHalf(voted, listed);
      });
      return textOf(v, '25.again') === '' || (textOf(v, '25.again') === 'none') === !short;
    }),
    rule('M28', ['25.extra'], (v) => {
      const need = units.filter((i) => needsExtra('xa', numberOf(v, `ban.${i}.w`) ?? 0, numberOf(v, `ban.${i}.m`) ?? 0)).map(String);
      return textOf(v, '25.extra') === '' || textOf(v, '25.extra') === (need.join(',') || 'none');
    }),
  ]; // prettier-ignore
};
