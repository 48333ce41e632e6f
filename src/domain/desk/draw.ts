import { addDays, showDay } from '../edition/dates.ts';
import { createRandom, type Random } from '../seed.ts';
import { addressOf, inventName, otherMiddle, type Sex } from './people.ts';
import type { Kind } from './schema.ts';
import type { DeskDay, DeskMode, Session, Visitor } from './types.ts';

/** How many people come in each of the three hours. */
export const sizes: Record<DeskMode, readonly [number, number, number]> = { learn: [4, 4, 4], test: [5, 6, 7] };

/** Seconds between two people: the desk gets busier. */
const paces = [60, 45, 32] as const;

const yearsBefore = (iso: string, years: number): string => `${Number(iso.slice(0, 4)) - years}${iso.slice(4)}`;
const monthsBefore = (iso: string, months: number): string => {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  return `${(index % 12) + 1}/${Math.floor(index / 12)}`;
};

/** Somebody born so that on election day they are `age`; the kinds at the border of 18 are exact. */
const birthday = (random: Random, age: number, kind: Kind, day: string): string => {
  if (kind.age[0] === kind.age[1]) return age === 18 ? yearsBefore(day, 18) : addDays(yearsBefore(day, 18), 1);
  return addDays(yearsBefore(day, age), -random.between(1, 360));
};

const capital = (text: string): string => (text[0]?.toUpperCase() ?? '') + text.slice(1);

/** Words that fit somebody's age: who is over forty does not say "em", who is young is not called "cháu". */
const fitting = (words: readonly string[], age: number): readonly string[] => {
  const says = (word: string) => (text: string) => new RegExp(`(^|[^\\p{L}])${word}([^\\p{L}]|$)`, 'iu').test(text);
  const fit = words.filter((text) => (age < 38 || !says('em')(text)) && (age >= 48 || !says('cháu')(text)));
  return fit.length > 0 ? fit : words;
};

/** Whose card lies there when it is somebody else's: the words say whether a woman's or a man's. */
const otherSex = (words: string): Sex => (/vợ|mẹ|cụ/iu.test(words) ? 'nu' : 'nam');

/** Gives a kind a name, an age and words. @param area number of the polling area */
export const drawVisitor = (random: Random, kind: Kind, day: DeskDay, area: number): Visitor => {
  const sex: Sex = kind.sex ?? (random.chance(0.5) ? 'nam' : 'nu');
  const age = random.between(kind.age[0], kind.age[1]);
  const [family, middle, given] = inventName(random, sex);
  const line = kind.line === 'none' ? undefined : kind.line;
  const months = line?.months ? random.between(...line.months) : 0;
  const otherArea = area + random.between(1, 3);
  const address = addressOf(age, sex);
  const values: Record<string, string> = {
    bac: address,
    Bac: capital(address),
    thang: monthsBefore(day.electionDay, months),
    khu: String(area),
    khac: String(otherArea),
    mo: `${Number(day.opens.slice(0, 2))} giờ`,
    dong: `${Number(day.closes.slice(0, 2))} giờ`,
    du18: showDay(yearsBefore(day.electionDay, 18)),
    chua18: showDay(addDays(yearsBefore(day.electionDay, 18), 1)),
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all);
  const words = fill(random.pick(fitting(kind.words, age)));
  const name = [family, middle, given].join(' ');
  const owner = kind.card === 'other-person' ? inventName(random, otherSex(words)).join(' ') : name;
  const middleInList = line?.misspelt ? otherMiddle(random, sex, middle) : middle;
  return {
    kind,
    name,
    listName: owner === name ? [family, middleInList, given].join(' ') : owner,
    cardName: kind.card === 'none' ? '' : owner,
    cardArea: kind.card === 'other-area' ? otherArea : area,
    sex,
    age,
    born: birthday(random, age, kind, day.electionDay),
    number: random.between(12, 980),
    words,
    scene: kind.scene === undefined ? undefined : fill(kind.scene),
    note: fill(line?.note ?? ''),
    options: random.shuffle(kind.act.options.map((_, index) => index)).map((index) => ({ index, text: fill(kind.act.options[index]?.text ?? '') })),
  };
};

/** A group of kinds, as a file holds them. */
export interface Group {
  kinds: readonly Kind[];
}

/** Which kinds come: every group in its turn, so that each is met; kinds that count nothing at most once. */
const chooseKinds = (random: Random, groups: readonly Group[], size: number): Kind[] => {
  const counts = (kind: Kind) => kind.ballots.mark !== 'C' || kind.act.mark !== 'C';
  const piles = groups.map((group) => random.shuffle(group.kinds));
  const chosen: Kind[] = [];
  let advice = 0;
  // The first group (how many ballots) is the core of the work: it has two turns.
  const turns = [0, ...piles.map((_, i) => i)];
  for (let turn = 0; chosen.length < size && piles.some((pile) => pile.length > 0); turn++) {
    const next = piles[turns[turn % turns.length] ?? 0]?.pop();
    if (!next) continue;
    if (!counts(next) && ++advice > 1) continue;
    chosen.push(next);
  }
  return random.shuffle(chosen);
};

/** First those who must come in this hour, then the others. */
const place = (kinds: readonly Kind[], shape: readonly number[]): Kind[][] => {
  const late = kinds.filter((kind) => kind.hour === 'last');
  const early = kinds.filter((kind) => kind.hour === 'first');
  const rest = kinds.filter((kind) => kind.hour === undefined);
  const line = [...early, ...rest, ...late];
  let from = 0;
  return shape.map((count) => line.slice(from, (from += count)));
};

/** Everybody who comes for a code: three hours, the same on every device. */
export const drawSession = (code: string, mode: DeskMode, groups: readonly Group[], day: DeskDay): Session => {
  const random = createRandom(code).fork(`desk/${mode}`);
  const shape = sizes[mode];
  const kinds = chooseKinds(random, groups, shape[0] + shape[1] + shape[2]);
  const last = `${String(Number(day.closes.slice(0, 2)) - 1).padStart(2, '0')}:00`;
  const area = random.between(1, 9);
  const hours = place(kinds, shape).map((hour, i) => ({
    from: i === 0 ? day.opens : i === 1 ? '09:00' : last,
    pace: paces[i] ?? 40,
    visitors: hour.map((kind) => drawVisitor(random, kind, day, area)),
  }));
  return { area, hours };
};
