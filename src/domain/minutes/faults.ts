import { shareOf, showShare } from '../course/percent.ts';
import { addDays, showDay } from '../edition/dates.ts';
import type { Random } from '../seed.ts';
import { checksOf, failedChecks, type Setting } from './checks.ts';
import { dispatchOf } from './dispatch.ts';
import { levelOf } from './draw.ts';
import { overHalf } from './elected.ts';
import { unitTotals } from './truth.ts';
import { numberOf } from './relations.ts';
import { levels, type Form, type Values } from './types.ts';
import { corrected, parsePercent, parseTime, showCount, showTime } from './write.ts';

/** A fault planted in a rightly filled form. */
export interface Fault {
  id: string;
  /** The check that explains it. */
  code: string;
  /** New texts of the fields touched. */
  changes: Values;
  /** Fields that are wrong now. */
  wrong: readonly string[];
}

interface Ground {
  form: Form;
  truth: Values;
  setting: Setting;
  random: Random;
}
/** Changes to make and, where not all changed fields are wrong, which are; undefined where this fault cannot be. */
type Plant = (ground: Ground) => { changes: Values; wrong?: readonly string[] } | undefined;

const one = (key: string | undefined, text: string | undefined): ReturnType<Plant> =>
  key === undefined || text === undefined ? undefined : { changes: { [key]: text } };

/** Keys of the form that match and whose number the check may be made on. */
const keysLike = ({ form }: Ground, pattern: RegExp): string[] => form.fields.map((f) => f.key).filter((key) => pattern.test(key.slice(form.id.length + 1)));
const pickLike = (ground: Ground, pattern: RegExp, fits: (n: number) => boolean = () => true): [string, number] | undefined => {
  const list = keysLike(ground, pattern).flatMap((key): [string, number][] => {
    const n = numberOf(ground.truth, key);
    return n !== undefined && fits(n) ? [[key, n]] : [];
  });
  return list.length > 0 ? ground.random.pick(list) : undefined;
};
const main = /^(N|V|I|T|H|x\.\d+|u\.\d+\.[NVH]|all\.[NVH]|[RIU]\.\w+|R|U)$/;
const votes = /^(x\.\d+|v\.\d+\.\d+)$/;

/** 1240 → 1420: two neighbouring digits change places. */
const swapped = (n: number, random: Random): number | undefined => {
  const digits = [...String(n)];
  const places = digits.flatMap((d, i) => (i > 0 && i < digits.length - 1 && d !== digits[i + 1] ? [i] : []));
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
  return Number(digits.join(''));
};

/** 286 → 386: the first of three digits misread. */
const misread = (n: number): number => (Math.floor(n / 100) % 10 < 9 ? n + 100 : n - 100);

const numberFault =
  (pattern: RegExp, fits: (n: number) => boolean, to: (n: number, ground: Ground) => number | undefined): Plant =>
  (ground) => {
    const found = pickLike(ground, pattern, fits);
    const next = found && to(found[1], ground);
    return next === undefined || next === found?.[1] || next < 0 ? undefined : one(found?.[0], showCount(next));
  };

/** Another value of the same form by id. */
const at = ({ form, truth }: Ground, id: string): number | undefined => numberOf(truth, `${form.id}.${id}`);
const percentOf = (part: number | undefined, whole: number | undefined): string | undefined =>
  part === undefined || !whole || part > whole ? undefined : showShare(shareOf(part, whole) ?? 0);

const wrongWhole: Plant = (ground) => {
  const [H, K, N] = [at(ground, 'H'), at(ground, 'K'), at(ground, 'N')];
  const f = ground.form.id;
  const [h, k] = [percentOf(H, N), percentOf(K, N)];
  if (h === undefined || k === undefined || h === ground.truth[`${f}.Hp`] || k === ground.truth[`${f}.Kp`]) return undefined;
  return { changes: { [`${f}.Hp`]: h, [`${f}.Kp`]: k } };
};

const turnoutOfIssued: Plant = (ground) => {
  const text = percentOf(at(ground, 'T'), at(ground, 'I'));
  return text === ground.truth[`${ground.form.id}.Vp`] ? undefined : one(`${ground.form.id}.Vp`, text);
};

/** Shares of the candidates squeezed so that they make 100,00. */
const forced: Plant = (ground) => {
  const keys = keysLike(ground, ground.form.id === '19' ? /^xp\./ : /^winp\./).filter((key) => ground.truth[key]);
  const shares = keys.map((key) => parsePercent(ground.truth[key] ?? '') ?? 0);
  const all = shares.reduce((a, b) => a + b, 0);
  if (keys.length < 2 || all === 10_000) return undefined;
  return { changes: Object.fromEntries(keys.map((key, i) => [key, showShare(Math.round(((shares[i] ?? 0) * 10_000) / all))])) };
};

const shaved: Plant = (ground) => {
  const keys = keysLike(ground, /^(Vp|xp\.\d+|winp\.\d+|u\.\d+\.Vp|vp\.\d+\.\d+)$/).filter((key) => ground.truth[key]);
  const key = keys.length > 0 ? ground.random.pick(keys) : undefined;
  const share = key && parsePercent(ground.truth[key] ?? '');
  return share ? one(key, showShare(share - 1)) : undefined;
};

const overHundred: Plant = (ground) => {
  const key = keysLike(ground, /^(Hp|u\.\d+\.Hp|all\.Hp)$/)[0];
  const share = key && parsePercent(ground.truth[key] ?? '');
  return share ? one(key, showShare(share < 10_000 ? share + 1 : share - 1)) : undefined;
};

const drop = (pattern: RegExp): Plant => (ground) => {
  const keys = keysLike(ground, pattern).filter((key) => ground.truth[key]);
  return keys.length > 0 ? one(ground.random.pick(keys), '') : undefined;
}; // prettier-ignore

const late: Plant = ({ form, setting, random }) => {
  const { due } = dispatchOf(form.id, setting.rules);
  return due === undefined ? undefined : one(`${form.id}.sent`, showDay(addDays(due, random.between(1, 3))));
};

const correction: Plant = (ground) => {
  const found = pickLike(ground, main, (n) => n > 20);
  return found && one(found[0], corrected(showCount(found[1] + ground.random.pick([-10, 5, 10, 100])), showCount(found[1])));
};

const wrongCopies: Plant = ({ form, setting, random }) => {
  const { copies } = dispatchOf(form.id, setting.rules);
  return one(`${form.id}.copies`, String(copies + (copies > 3 ? random.pick([-1, 1]) : random.pick([-1, 1, 2]))).padStart(2, '0'));
};

const lostRecipient: Plant = ({ form, setting, random }) => {
  const { recipients } = dispatchOf(form.id, setting.rules);
  const out = random.pick(recipients);
  return one(`${form.id}.to`, recipients.filter((r) => r !== out).join(','));
};

const otherRecipient: Plant = ({ form, setting, random }) => {
  const { recipients, bodies } = dispatchOf(form.id, setting.rules);
  const [out, into] = [random.pick(recipients), random.pick(bodies.filter((b) => !recipients.includes(b.id))).id];
  const next = new Set([...recipients.filter((r) => r !== out), into]);
  return one(`${form.id}.to`, bodies.flatMap((b) => (next.has(b.id) ? [b.id] : [])).join(',')); // prettier-ignore
};

/** "Chưa đủ" taken for "chưa đủ hai phần ba": the sentence printed on form 24 copied where the law does not ask for it. */
const needlessExtra: Plant = (ground) => {
  const { day } = ground.setting;
  if (day.kind === 'unit' && day.level === 'xa')
    return ground.truth['24.extra'] === 'no' && ground.truth['24.short'] !== '0' ? one('24.extra', 'yes') : undefined;
  if (day.kind !== 'commune') return undefined;
  const short = day.units.flatMap((_, i) => (ground.truth[`ban.${i + 1}.short`] !== '0' ? [String(i + 1)] : []));
  return short.length > 0 ? one('25.extra', short.join(',')) : undefined;
};
const noExtra: Plant = ({ form, truth }) => (truth[`${form.id}.extra`] === 'yes' ? one(`${form.id}.extra`, 'no') : undefined);

/** The number of another ballot on this form. */
const otherLevel: Plant = ({ form, truth, random }) => {
  const own = levelOf(form.id);
  if (form.id === '32') {
    const id = random.pick(['R', 'I', 'U']);
    const [a, b] = [`32.${id}.qh`, `32.${id}.xa`];
    return truth[a] === truth[b] ? undefined : { changes: { [a]: truth[b] ?? '', [b]: truth[a] ?? '' } };
  }
  const other = own && random.shuffle(levels.filter((l) => l !== own && truth[`32.I.${l}`] !== truth[`32.I.${own}`]))[0];
  return other ? one(`${form.id}.I`, truth[`32.I.${other}`]) : undefined;
};

const mirrored: Plant = (ground) => {
  const keys = ground.random.shuffle(keysLike(ground, /^x\.\d+$/));
  const [a, b] = [keys[0], keys.find((k) => ground.truth[k] !== ground.truth[keys[0] ?? ''])];
  return a && b ? { changes: { [a]: ground.truth[b] ?? '', [b]: ground.truth[a] ?? '' } } : undefined;
};

const validityTurned: Plant = (ground) => {
  const [h, k] = keysLike(ground, /^(H|K|u\.1\.H|u\.1\.K)$/);
  return h && k ? { changes: { [h]: ground.truth[k] ?? '', [k]: ground.truth[h] ?? '' } } : undefined;
};

const madeToFit: Plant = (ground) => {
  const [T, V] = [at(ground, 'T'), at(ground, 'V')];
  return T === undefined || V === undefined || T === V ? undefined : one(`${ground.form.id}.T`, showCount(V));
};

const postedList: Plant = ({ form, setting: { day } }) =>
  day.kind === 'area' && (form.id === '18' || form.id === '23-tinh') ? one(`${form.id}.N`, showCount(day.posted)) : undefined;

const candidateWitness: Plant = ({ form, setting: { day } }) => (day.kind === 'area' ? one(`${form.id}.w.1`, day.declined.name) : undefined);
const sameWitness: Plant = ({ form, truth, setting: { day } }) => (day.kind === 'area' ? one(`${form.id}.w.2`, truth[`${form.id}.w.1`]) : undefined);

const winnersTurned: Plant = (ground) => {
  const keys = keysLike(ground, /^(win\.[12]|w\.1\.[12])$/).filter((key) => ground.truth[key]);
  const [a, b] = keys;
  const votesOf = (key: string) => ground.truth[key.replace(/\.win\./, '.winx.').replace(/\.w\./, '.wx.')];
  return a && b && votesOf(a) !== votesOf(b) ? { changes: { [a]: ground.truth[b] ?? '', [b]: ground.truth[a] ?? '' } } : undefined;
};

/** Somebody with no more than half is written among the elected because a seat is free. */
const halfElected: Plant = ({ form, setting: { day } }) => {
  if (day.kind !== 'unit') return undefined;
  const { figures, votes: counted, elected } = unitTotals(day);
  const rest = counted.map((n, i) => ({ n, i })).filter((c) => !overHalf(c.n, figures.H)).sort((a, b) => b.n - a.n)[0]; // prettier-ignore
  if (elected.length >= day.seats || !rest) return undefined;
  const slot = elected.length + 1;
  const win = `${form.id}.win.${slot}`;
  return {
    changes: { [win]: String(rest.i + 1), [`${form.id}.winx.${slot}`]: showCount(rest.n), [`${form.id}.winp.${slot}`]: percentOf(rest.n, figures.H) ?? '' },
    wrong: [win],
  };
};

const wrongLine: Plant = (ground) => {
  const T = at(ground, 'T');
  const keys = keysLike(ground, /^h\./);
  return T === undefined || keys.length === 0 || T === at(ground, 'H') ? undefined : one(ground.random.pick(keys), showCount(T));
};

const early: Plant = (ground) => {
  const { form, truth, random } = ground;
  const key = random.pick(keysLike(ground, /^(close|made|done)$/).concat(''));
  const close = parseTime(truth[`${form.id}.close`] ?? '');
  if (key === '' || close === undefined) return undefined;
  return one(key, showTime(key.endsWith('.close') ? 18 * 60 + 30 : close - random.between(15, 40)));
};

const noneSpoiled: Plant = ({ form, truth, random }) => {
  const key = `32.G.${random.pick(levels)}`;
  return form.id === '32' && truth[key] !== '0' ? one(key, '0') : undefined;
};
const mixedConvention: Plant = ({ form, setting: { day, convention }, random }) => {
  if (form.id !== '32' || day.kind !== 'area') return undefined;
  const level = random.pick(levels);
  const c = day.counts[level];
  const kept = c.received - c.left - c.spoiled;
  return one(`32.I.${level}`, showCount(convention === 'net' ? kept + c.spoiled : kept));
};

const namesTurned: Plant = (ground) => {
  const [a, b] = ground.random.shuffle(keysLike(ground, /^name\./));
  return a && b ? { changes: { [a]: ground.truth[b] ?? '', [b]: ground.truth[a] ?? '' } } : undefined;
};

const untold: Plant = ({ form, truth }) => {
  const key = ['events', 'pending', 'c2', 'settled'].map((id) => `${form.id}.${id}`).find((k) => truth[k] !== undefined && truth[k] !== 'none');
  return one(key, 'none');
};

const rowsTurned: Plant = ({ form, truth }) =>
  form.id === '25' && truth['25.u.1.V'] !== truth['25.u.2.V']
    ? { changes: { '25.u.1.V': truth['25.u.2.V'] ?? '', '25.u.2.V': truth['25.u.1.V'] ?? '' } }
    : undefined;

const kindsOfFault: readonly { id: string; code: string; plant: Plant }[] = [
  { id: 'dao-chu-so', code: 'M05', plant: numberFault(main, (n) => n > 99, (n, g) => swapped(n, g.random)) },
  { id: 'thieu-hinh-vuong', code: 'M08', plant: numberFault(votes, (n) => n > 5, (n) => n - 5) },
  { id: 'thua-hinh-vuong', code: 'M08', plant: numberFault(votes, () => true, (n) => n + 5) },
  { id: 'sai-mau-so', code: 'M34', plant: wrongWhole },
  { id: 'ty-le-tren-phat-ra', code: 'M34', plant: turnoutOfIssued },
  { id: 'ep-ve-100', code: 'M30', plant: forced },
  { id: 'lam-tron-xuong', code: 'M34', plant: shaved },
  { id: 'tong-qua-100', code: 'M15', plant: overHundred },
  { id: 'thieu-chu-ky', code: 'M39', plant: drop(/^sign\.(?!seal)/) },
  { id: 'thieu-dau', code: 'M39', plant: drop(/^sign\.seal$/) },
  { id: 'qua-han', code: 'M40', plant: late },
  { id: 'tay-xoa', code: 'M41', plant: correction },
  { id: 'sai-so-ban', code: 'M37', plant: wrongCopies },
  { id: 'thieu-noi-gui', code: 'M38', plant: lostRecipient },
  { id: 'sai-noi-gui', code: 'M38', plant: otherRecipient },
  { id: 'bau-them-khi-du-hai-phan-ba', code: 'M28', plant: needlessExtra },
  { id: 'khong-de-nghi-bau-them', code: 'M28', plant: noExtra },
  { id: 'doc-nham-hang-tram', code: 'M05', plant: numberFault(main, (n) => n > 199, (n) => misread(n)) },
  { id: 'nham-loai-phieu', code: 'M20', plant: otherLevel },
  { id: 'nham-hang', code: 'M10', plant: mirrored },
  { id: 'dao-hop-le', code: 'M34', plant: validityTurned },
  { id: 'sua-cho-khop', code: 'M05', plant: madeToFit },
  { id: 'sot-xap', code: 'M07', plant: numberFault(/^(H|u\.\d+\.H)$/, (n) => n > 100, (n) => n - 50) },
  { id: 'so-cu-tri-niem-yet', code: 'M47', plant: postedList },
  { id: 'nguoi-ung-cu-chung-kien', code: 'M43', plant: candidateWitness },
  { id: 'mot-nguoi-hai-dong', code: 'M43', plant: sameWitness },
  { id: 'sai-thu-tu-trung-cu', code: 'M29', plant: winnersTurned },
  { id: 'chua-qua-nua-ma-trung', code: 'M26', plant: halfElected },
  { id: 'sai-so-hop-le-o-dong', code: 'M36', plant: wrongLine },
  { id: 'de-trong-khong-co', code: 'M42', plant: drop(/^(events|c1|c2|c3|again|extra)$/) },
  { id: 'de-trong-con-thieu', code: 'M50', plant: drop(/^short$/) },
  { id: 'sai-gio', code: 'M46', plant: early },
  { id: 'sai-so-con-lai', code: 'M49', plant: numberFault(/^U\.\w+$/, (n) => n > 10, (n) => n - 10) },
  { id: 'quen-phieu-hong', code: 'M49', plant: noneSpoiled },
  { id: 'lan-quy-uoc', code: 'M02', plant: mixedConvention },
  { id: 'cong-sai', code: 'M35', plant: numberFault(/^[RIGU]$/, () => true, (n) => n + 10) },
  { id: 'sai-ten', code: 'M44', plant: namesTurned },
  { id: 'sai-so-duoc-bau', code: 'M45', plant: numberFault(/^m$/, () => true, (n) => n + 1) },
  { id: 'khong-ghi-su-viec', code: 'M52', plant: untold },
  { id: 'sot-khu-vuc', code: 'M24', plant: numberFault(/^kv$/, () => true, (n) => n - 1) },
  { id: 'nham-dong-don-vi', code: 'M22', plant: rowsTurned },
]; // prettier-ignore

export const faultIds = kindsOfFault.map((k) => k.id);

/** Whether every wrong field is named by a check that fails. */
const seen = (setting: Setting, values: Values, wrong: readonly string[]): boolean => {
  const named = new Set(failedChecks(checksOf(setting, true), values).flatMap((c) => c.fields));
  return wrong.every((key) => named.has(key));
};

/** The check to explain a fault by: the one meant for its kind when that fails, else the narrowest that names a wrong field. */
const codeOf = (meant: string, { setting, truth }: Ground, changes: Values, wrong: readonly string[]): string => {
  const failed = failedChecks(checksOf(setting, true), { ...truth, ...changes }).filter((c) => c.fields.some((key) => wrong.includes(key)));
  const narrow = [...failed].sort((a, b) => a.fields.length - b.fields.length)[0];
  return failed.some((c) => c.code === meant) ? meant : (narrow?.code ?? meant);
};

const tryPlant = (kind: (typeof kindsOfFault)[number], ground: Ground): Fault | undefined => {
  const planted = kind.plant(ground);
  const changed = planted && Object.entries(planted.changes).filter(([key, text]) => ground.truth[key] !== text);
  if (!planted || !changed || changed.length === 0) return undefined;
  const wrong = planted.wrong ?? changed.map(([key]) => key);
  return { id: kind.id, code: codeOf(kind.code, ground, planted.changes, wrong), changes: planted.changes, wrong };
};

/** What a set of faults leaves of the truth. */
export const withFaults = (truth: Values, faults: readonly Fault[]): Values => Object.assign({}, truth, ...faults.map((f) => f.changes)) as Values;

/**
 * Plants up to `count` faults of different kinds in different fields; each of their fields is named by a check that fails.
 * @param only just these kinds, in this order; else any, drawn
 */
export const plantFaults = (random: Random, setting: Setting, form: Form, truth: Values, count: number, only?: readonly string[]): Fault[] => {
  const kinds = only ? only.flatMap((id) => kindsOfFault.find((k) => k.id === id) ?? []) : random.shuffle(kindsOfFault);
  const faults: Fault[] = [];
  for (const kind of kinds) {
    if (faults.length >= count) break;
    const fault = tryPlant(kind, { form, truth, setting, random: random.fork(kind.id) });
    const taken = new Set(faults.flatMap((f) => Object.keys(f.changes)));
    if (!fault || Object.keys(fault.changes).some((key) => taken.has(key))) continue;
    const next = [...faults, fault];
    if (seen(setting, withFaults(truth, next), next.flatMap((f) => f.wrong))) faults.push(fault); // prettier-ignore
  }
  return faults;
};

/** Kinds of fault that can be planted in a form of this day. */
export const possibleFaults = (setting: Setting, form: Form, truth: Values, random: Random): string[] =>
  faultIds.filter((id) => plantFaults(random, setting, form, truth, 1, [id]).length === 1);
