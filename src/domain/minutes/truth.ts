import { shareOf, showShare, splitShares } from '../course/percent.ts';
import { addDays, showDay } from '../edition/dates.ts';
import { dispatchOf } from './dispatch.ts';
import { electedOf, needsExtra, overHalf } from './elected.ts';
import { communeForm } from './form-commune.ts';
import { inventoryForm, tallyFormOf } from './form-team.ts';
import { communesOf, unitForm } from './form-unit.ts';
import { called } from './people.ts';
import type { Rules } from './rules.ts';
import { invalidOf, keptOf, sheetsOf, sum, validOf, votesOf } from './sheets.ts';
import { levels, tallyForm, type Area, type Commune, type Convention, type Day, type Form, type FormId, type Level, type Unit, type Values } from './types.ts';
import { showCount, showTime } from './write.ts';

/** The forms that a day gives rise to. */
export const formsOf = (day: Day, rules: Rules): Form[] => {
  switch (day.kind) {
    case 'area':
      return [inventoryForm(day, rules), ...levels.map((l) => tallyFormOf(day, l, rules))];
    case 'unit':
      return [unitForm(day, rules)];
    case 'commune':
      return [communeForm(day, rules)];
  }
};

const counts = (form: string, entries: Readonly<Record<string, number>>): Values =>
  Object.fromEntries(Object.entries(entries).map(([id, n]) => [`${form}.${id}`, showCount(n)]));
const percent = (part: number, whole: number): string => showShare(shareOf(part, whole) ?? 0);
const validity = (form: string, valid: number, invalid: number): Values => {
  const [h = 0, k = 0] = splitShares([valid, invalid])?.shares ?? [];
  return { [`${form}.Hp`]: showShare(h), [`${form}.Kp`]: showShare(k) };
};
const numbered = (name: string, list: readonly number[]): Record<string, number> => Object.fromEntries(list.map((n, i) => [`${name}.${i + 1}`, n]));

/** Copies, recipients, signatures and a day of sending that is in time. */
const sending = (form: FormId, rules: Rules, daysAfter: number): Values => {
  const { copies, recipients, signs, due } = dispatchOf(form, rules);
  return {
    [`${form}.copies`]: String(copies).padStart(2, '0'),
    [`${form}.to`]: recipients.join(','),
    ...(due ? { [`${form}.sent`]: showDay(addDays(rules.electionDay, daysAfter)) } : {}),
    ...Object.fromEntries(signs.map((s) => [`${form}.sign.${s.id}`, 'x'])),
  };
};

/** Ballots "phát ra" by the convention in use. */
export const issuedOf = (area: Area, level: Level, convention: Convention): number =>
  keptOf(area.counts[level]) + (convention === 'gross' ? area.counts[level].spoiled : 0);

const inventory = (area: Area, convention: Convention, rules: Rules): Values => {
  const of: Record<string, (l: Level) => number> = {
    R: (l) => area.counts[l].received,
    I: (l) => issuedOf(area, l, convention),
    G: (l) => area.counts[l].spoiled,
    U: (l) => area.counts[l].left,
  };
  const numbers = Object.entries(of).flatMap(([id, value]) => [[id, sum(levels.map(value))] as const, ...levels.map((l) => [`${id}.${l}`, value(l)] as const)]);
  const [first, second] = area.people.witnesses;
  return {
    ...counts('32', Object.fromEntries(numbers)),
    '32.close': showTime(area.times.close),
    '32.made': showTime(area.times.inventory),
    '32.w.1': first.name,
    '32.w.2': second.name,
    ...sending('32', rules, 0),
  };
};

const tally = (area: Area, level: Level, convention: Convention, rules: Rules): Values => {
  const form = tallyForm[level];
  const c = area.counts[level];
  const valid = validOf(c);
  const [w1, w2] = area.people.witnesses;
  const [o1, o2] = area.people.openers;
  const main = { m: c.seats, n: c.candidates.length, N: c.listed, V: c.voted, I: issuedOf(area, level, convention), T: c.collected, H: valid, K: invalidOf(c) };
  const words = {
    Vp: percent(c.voted, c.listed),
    open: showTime(area.times.open),
    close: showTime(area.times.close),
    done: showTime(area.times.done),
    'o.1': o1.name,
    'o.2': o2.name,
    'w.1': w1.name,
    'w.2': w2.name,
    events: area.event,
    pending: area.complaint,
  };
  return {
    ...counts(form, { ...main, ...numbered('x', votesOf(c)), ...numbered('h', c.candidates.map(() => valid)) }),
    ...validity(form, valid, main.K),
    ...Object.fromEntries(Object.entries(words).map(([id, text]) => [`${form}.${id}`, text])),
    ...Object.fromEntries(c.candidates.map((p, i) => [`${form}.name.${i + 1}`, called(p)])),
    ...sending(form, rules, 1),
  }; // prettier-ignore
};

/** What a Ban finds: sums of its areas, and who is elected. */
export const unitTotals = (unit: Unit) => {
  const add = (key: 'listed' | 'voted' | 'issued' | 'collected' | 'valid' | 'invalid') => sum(unit.areas.map((a) => a[key]));
  const votes = unit.candidates.map((_, i) => sum(unit.areas.map((a) => a.votes[i] ?? 0)));
  const figures = { N: add('listed'), V: add('voted'), I: add('issued'), T: add('collected'), H: add('valid'), K: add('invalid') };
  return { figures, votes, elected: electedOf(unit.candidates, votes, figures.H, unit.seats) };
};

const unitTruth = (unit: Unit, rules: Rules): Values => {
  const form = unit.level === 'qh' ? '19' : '24';
  const { figures, votes, elected } = unitTotals(unit);
  const slots = Array.from({ length: unit.seats }, (_, i) => elected[i]);
  const turnout = percent(figures.V, figures.N);
  const words = {
    Vp: turnout,
    Va: turnout,
    again: overHalf(figures.V, figures.N) ? 'no' : 'yes',
    extra: needsExtra(unit.level, elected.length, unit.seats) ? 'yes' : 'no',
    events: unit.event,
    c1: 'none',
    c2: unit.complaint,
    c3: 'none',
  };
  const rows = communesOf(unit).flatMap(({ areas }, r) => [
    [`r.${r + 1}.k`, areas.length] as const,
    ...unit.candidates.map((_, i) => [`r.${r + 1}.x.${i + 1}`, sum(areas.map((j) => unit.areas[j]?.votes[i] ?? 0))] as const),
  ]);
  const winners = slots.flatMap((who, i) => [
    [`${form}.win.${i + 1}`, who === undefined ? '' : String(who + 1)] as const,
    [`${form}.winx.${i + 1}`, who === undefined ? '' : showCount(votes[who] ?? 0)] as const,
    [`${form}.winp.${i + 1}`, who === undefined ? '' : percent(votes[who] ?? 0, figures.H)] as const,
  ]);
  return {
    ...counts(form, { m: unit.seats, n: unit.candidates.length, ...figures, mc: unit.seats, got: elected.length, short: unit.seats - elected.length, ...numbered('x', votes) }),
    ...validity(form, figures.H, figures.K),
    ...Object.fromEntries(Object.entries(words).map(([id, text]) => [`${form}.${id}`, text])),
    ...Object.fromEntries(winners),
    ...(unit.level === 'qh' ? { ...counts(form, { kv: unit.areas.length, ...Object.fromEntries(rows) }), ...Object.fromEntries(votes.map((v, i) => [`19.xp.${i + 1}`, percent(v, figures.H)])) } : counts(form, numbered('h', votes.map(() => figures.H)))),
    ...sending(form, rules, 3),
  }; // prettier-ignore
};

const communeTruth = (day: Commune, rules: Rules): Values => {
  const row = (key: string, list: Commune['units']): Values => {
    const [N, V, H, K] = (['listed', 'voted', 'valid', 'invalid'] as const).map((f) => sum(list.map((u) => u[f]))) as [number, number, number, number];
    return {
      ...counts('25', { [`${key}.N`]: N, [`${key}.V`]: V, [`${key}.H`]: H, [`${key}.K`]: K }),
      [`25.${key}.Vp`]: percent(V, N),
      ...validity(`25.${key}`, H, K),
    };
  };
  const won = day.units.map((u) => electedOf(u.candidates, u.votes, u.valid, u.seats));
  const short = day.units.flatMap((u, i) => (needsExtra('xa', won[i]?.length ?? 0, u.seats) ? [String(i + 1)] : []));
  const votes = day.units.flatMap((u, i) =>
    u.votes.flatMap(
      (v, j) =>
        [
          [`25.v.${i + 1}.${j + 1}`, showCount(v)],
          [`25.vp.${i + 1}.${j + 1}`, percent(v, u.valid)],
        ] as const,
    ),
  );
  const winners = day.units.flatMap((u, i) =>
    (won[i]?.length ? won[i] : [undefined]).flatMap(
      (who, k) =>
        [
          [`25.w.${i + 1}.${k + 1}`, who === undefined ? '' : String(who + 1)],
          [`25.wx.${i + 1}.${k + 1}`, who === undefined ? '' : showCount(u.votes[who] ?? 0)],
          [`25.wp.${i + 1}.${k + 1}`, who === undefined ? '' : percent(u.votes[who] ?? 0, u.valid)],
        ] as const,
    ),
  );
  return {
    ...counts('25', { m: sum(day.units.map((u) => u.seats)), n: sum(day.units.map((u) => u.candidates.length)) }),
    ...Object.assign({}, ...day.units.map((u, i) => row(`u.${i + 1}`, [u]))),
    ...row('all', day.units),
    ...Object.fromEntries([...votes, ...winners]),
    '25.again': 'none',
    '25.extra': short.join(',') || 'none',
    '25.events': day.event,
    '25.settled': day.complaint,
    ...sending('25', rules, 7),
  }; // prettier-ignore
};

/** Everything as it ought to stand: the working papers and all forms of the day, rightly filled. */
export const truthOf = (day: Day, convention: Convention, rules: Rules): Values => {
  const papers = Object.fromEntries(sheetsOf(day).flatMap((s) => s.rows.flatMap((r) => r.cells.map((c) => [c.key, c.value]))));
  switch (day.kind) {
    case 'area':
      return { ...papers, ...inventory(day, convention, rules), ...Object.assign({}, ...levels.map((l) => tally(day, l, convention, rules))) };
    case 'unit':
      return { ...papers, ...unitTruth(day, rules) };
    case 'commune':
      return { ...papers, ...communeTruth(day, rules) };
  }
};
