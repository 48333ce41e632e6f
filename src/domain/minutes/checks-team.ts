import { tallyForm, grounds, levels, type Area, type Convention, type Level } from './types.ts';
import {
  atMost,
  atMostTimes,
  equal,
  exactly,
  percentSum,
  product,
  rule,
  share,
  sum,
  textOf,
  togetherAtMost,
  validShare,
  weighted,
  type Relation,
} from './relations.ts';
import type { Rules } from './rules.ts';
import { called } from './people.ts';
import { parseTime } from './write.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** Relations 2–4, 35, 49: what became of the ballots of a level. */
const inventoryChecks = (level: Level, convention: Convention): Relation[] => {
  const [R, I, G, U] = (['R', 'I', 'G', 'U'] as const).map((id) => `32.${id}.${level}`) as [string, string, string, string];
  const [f, at] = [tallyForm[level], `dem.${level}`];
  return [
    // The convention in use decides whether exchanged ballots stand inside "phát ra" or beside it.
    sum('M02', R, convention === 'net' ? [I, G, U] : [I, U]),
    ...(convention === 'gross' ? [atMost('M02', G, I)] : []),
    togetherAtMost('M03', [`${f}.V`, G, U], [R]),
    atMost('M04', `${f}.T`, `${f}.V`),
    togetherAtMost('M04', [`${f}.T`, G, U], [R]),
    equal('M20', `${f}.I`, I),
    equal('M49', R, `nhan.${level}`),
    equal('M49', G, `hong.${level}`),
    equal('M49', U, `con.${level}`),
    equal('M53', `${f}.T`, `${at}.T`),
  ];
};

/** Relations 5–13, 16, 36: the count of a level. */
const countChecks = (area: Area, level: Level): Relation[] => {
  const c = area.counts[level];
  const [f, at, m, n] = [tallyForm[level], `dem.${level}`, c.seats, c.candidates.length];
  const piles = upTo(m).map((k) => `${at}.B.${k}`);
  const votes = upTo(n).map((i) => `${f}.x.${i}`);
  const tally = (i: number, k: number) => `${at}.x.${i}.${k}`;
  return [
    sum('M05', `${f}.T`, [`${f}.H`, `${f}.K`]),
    sum('M06', `${f}.K`, grounds.map((g) => `${at}.K.${g}`)),
    sum('M07', `${f}.H`, piles),
    weighted('M08', votes, piles),
    ...upTo(m).map((k) => product('M09', upTo(n).map((i) => tally(i, k)), k, `${at}.B.${k}`)),
    ...upTo(n).flatMap((i) => [sum('M10', `${f}.x.${i}`, upTo(m).map((k) => tally(i, k))), atMost('M10', `${f}.x.${i}`, `${f}.H`)]),
    ...upTo(n).flatMap((i) => upTo(m).map((k) => atMost('M11', tally(i, k), `${at}.B.${k}`))),
    togetherAtMost('M12', [`${f}.H`], votes),
    atMostTimes('M12', votes, m, `${f}.H`),
    product('M13', [`${at}.struck`, ...votes], n, `${f}.H`),
    n > m ? atMost('M16', `${at}.untouched`, `${at}.K.c`) : exactly('M16', `${at}.K.c`, 0),
    ...upTo(n).map((i) => equal('M36', `${f}.h.${i}`, `${f}.H`)),
  ]; // prettier-ignore
};

/** Relations 1, 15, 34, 45, 47, 48: voters and percentages of a level. */
const voterChecks = (area: Area, level: Level): Relation[] => {
  const f = tallyForm[level];
  const c = area.counts[level];
  return [
    atMost('M01', `${f}.V`, `${f}.N`),
    percentSum('M15', [`${f}.Hp`, `${f}.Kp`], [], () => 10_000),
    share('M34', `${f}.Vp`, `${f}.V`, `${f}.N`),
    validShare('M34', `${f}.Hp`, `${f}.H`, [`${f}.T`]),
    validShare('M34', `${f}.Kp`, `${f}.K`, [`${f}.T`]),
    exactly('M45', `${f}.m`, c.seats),
    exactly('M45', `${f}.n`, c.candidates.length),
    equal('M47', `${f}.N`, `ds.N.${level}`),
    equal('M48', `${f}.V`, `ds.V.${level}`),
    ...c.candidates.map((p, i) =>
      rule('M44', [`${f}.name.${i + 1}`], (v) => textOf(v, `${f}.name.${i + 1}`) === '' || textOf(v, `${f}.name.${i + 1}`) === called(p)),
    ),
  ];
};

/** Relations 17–19, 21: across the ballots of one polling area. Relation 21 speaks of 2021 and is silent without a minute of the district. */
const acrossChecks = (): Relation[] => [
  equal('M17', '18.N', '23-tinh.N'),
  atMost('M17', '23-xa.N', '18.N'),
  sum('M18', '18.N', ['23-xa.N', 'ds.two']),
  atMost('M19', '23-xa.V', '18.V'),
  togetherAtMost('M19', ['18.V'], ['23-xa.V', 'ds.two']),
  atMost('M21', '23-huyen.N', '18.N'),
  atMost('M21', '23-xa.N', '23-huyen.N'),
  ...(['R', 'I', 'G', 'U'] as const).map((id) => sum('M35', `32.${id}`, levels.map((l) => `32.${id}.${l}`))),
]; // prettier-ignore

const before = (a: string, b: string): Relation =>
  rule('M46', [a, b], (v) => {
    const [x, y] = [parseTime(v[a] ?? ''), parseTime(v[b] ?? '')];
    return x === undefined || y === undefined || x <= y;
  });
const within = (key: string, from: number, to: number): Relation =>
  rule('M46', [key], (v) => {
    const at = parseTime(v[key] ?? '');
    return textOf(v, key) === '' || (at !== undefined && at >= from && at <= to);
  });

/** Relation 46: hours in their order and inside the limits of Đ.71. */
const timeChecks = (rules: Rules): Relation[] => [
  within('32.close', rules.closes * 60, rules.latest * 60),
  before('32.close', '32.made'),
  ...levels.flatMap((l) => {
    const f = tallyForm[l];
    return [
      within(`${f}.open`, rules.earliest * 60, rules.opens * 60),
      within(`${f}.close`, rules.closes * 60, rules.latest * 60),
      before(`${f}.close`, '32.close'),
      before('32.close', `${f}.close`),
      before('32.made', `${f}.done`),
    ];
  }),
];

/** Relation 43: two different witnesses, nobody who stands for election (Đ.73), the same on all minutes. */
const witnessChecks = (area: Area, form: string): Relation[] => {
  const standing = new Set(levels.flatMap((l) => area.counts[l].candidates.map((c) => c.name)));
  const invited = new Set(area.people.witnesses.map((w) => w.name));
  const [a, b] = [`${form}.w.1`, `${form}.w.2`];
  return [
    rule('M43', [a, b], (v) => textOf(v, a) === '' || textOf(v, a) !== textOf(v, b)),
    ...[a, b].map((k) => rule('M43', [k], (v) => textOf(v, k) === '' || (!standing.has(textOf(v, k)) && invited.has(textOf(v, k))))),
  ];
};

/** Everything that must hold for the papers of one polling area. */
export const teamChecks = (area: Area, rules: Rules, convention: Convention): Relation[] => [
  ...levels.flatMap((level) => [...voterChecks(area, level), ...inventoryChecks(level, convention), ...countChecks(area, level)]),
  ...acrossChecks(),
  ...timeChecks(rules),
  ...['32', ...Object.values(tallyForm)].flatMap((form) => witnessChecks(area, form)),
];
