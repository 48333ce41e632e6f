import { BadBits, createReader, createWriter, widthOf } from './bits.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { dayOfDate, dayLength } from './day.ts';
import { nameReader, nameWriter, readName, writeName } from './names.ts';
import { parseDay, parseItem, parseRole } from './parse.ts';
import { itemsOf, parseKey } from './record.ts';
import type { Carried, Draft, ExamItem, ExerciseItem, Item, Kind, LessonItem, Progress, QuestionItem, Sure } from './record.ts';

const minute = 60_000;
/** Times are counted from here; earlier ones become it. */
const start = Date.UTC(2025, 0, 1);
const startDay = start / dayLength;

/** How much of a record is packed. Times are rounded down to the unit. */
export interface Detail {
  /** ms */
  readonly unit: number;
  /** Where in a lesson the reader was; what was missed in the last exam. */
  readonly places: boolean;
  /** What was missed and how long it took in the last run of an exercise. */
  readonly misses: boolean;
  /** When a question was first right, and counts over a dozen. Without: whether it ever was, as of its last answer. */
  readonly firsts: boolean;
}

/** From everything to what fits where there is little room. A code says which; never change or reorder them. */
export const details: readonly Detail[] = [
  { unit: minute, places: true, misses: true, firsts: true },
  { unit: 60 * minute, places: true, misses: true, firsts: true },
  { unit: dayLength, places: true, misses: true, firsts: true },
  { unit: dayLength, places: false, misses: true, firsts: true },
  { unit: dayLength, places: false, misses: true, firsts: false },
  { unit: dayLength, places: false, misses: false, firsts: false },
];
/** The most that is counted without firsts. */
const few = { tries: 14, streak: 6 };

const unitsOf = (at: number, unit: number): number => Math.min(2 ** 32 - 1, Math.max(0, Math.floor((at - start) / unit)));
const momentOf = (units: number, unit: number): number => start + units * unit;

const momentsOf = (item: Item): number[] => [item.at, ('firstRightAt' in item ? item.firstRightAt : 'passedAt' in item ? item.passedAt : undefined) ?? item.at];

interface Out extends BitWriter {
  detail: Detail;
  time: (at: number) => void;
  maybeTime: (at: number | undefined) => void;
  names: (names: readonly string[]) => void;
}
interface In extends BitReader {
  detail: Detail;
  time: () => number;
  maybeTime: () => number | undefined;
  names: () => string[];
}

const extendWriter = (bits: BitWriter, detail: Detail, progress: Progress): Out => {
  const units = (Object.values(progress) as Item[]).flatMap(momentsOf).map((at) => unitsOf(at, detail.unit));
  const base = units.reduce((least, each) => Math.min(least, each), 2 ** 32 - 1);
  const width = widthOf(units.reduce((most, each) => Math.max(most, each - base), 0));
  bits.bits(base, 32);
  bits.bits(width, 6);
  let before = -1;
  const time = (at: number) => {
    const value = unitsOf(at, detail.unit) - base;
    bits.flag(value === before);
    if (value !== before) bits.bits(value, width);
    before = value;
  };
  return {
    ...bits,
    detail,
    time,
    maybeTime: (at) => {
      bits.flag(at !== undefined);
      if (at !== undefined) time(at);
    },
    names: (names) => {
      bits.count(names.length);
      for (const name of names) writeName(bits, name);
    },
  };
};

const extendReader = (bits: BitReader, detail: Detail): In => {
  const base = bits.bits(32);
  const width = bits.bits(6);
  if (width > 32) throw new BadBits('times too wide');
  let before = -1;
  const time = () => {
    before = bits.flag() ? before : bits.bits(width);
    return momentOf(base + before, detail.unit);
  };
  return {
    ...bits,
    detail,
    time,
    maybeTime: () => (bits.flag() ? time() : undefined),
    names: () => Array.from({ length: most(bits.count(), 100) }, () => readName(bits)),
  };
};

const most = (count: number, limit: number): number => {
  if (count > limit) throw new BadBits('too many');
  return count;
};

const writeQuestion = (out: Out, item: QuestionItem): void => {
  const { firsts } = out.detail;
  out.time(item.at);
  out.flag(item.right);
  out.bits(item.sure, 2);
  out.count(firsts ? item.streak : Math.min(item.streak, few.streak));
  out.count(firsts ? item.tries : Math.min(item.tries, few.tries));
  if (firsts) out.maybeTime(item.firstRightAt);
  else out.flag(item.firstRightAt !== undefined);
};
const readQuestion = (from: In): QuestionItem => {
  const item = { at: from.time(), right: from.flag(), sure: from.bits(2) as Sure, streak: from.count(), tries: from.count() };
  const firstRightAt = from.detail.firsts ? from.maybeTime() : from.flag() ? item.at : undefined;
  return { ...item, ...(firstRightAt === undefined ? {} : { firstRightAt }) };
};

const writeLesson = (out: Out, item: LessonItem): void => {
  out.time(item.at);
  out.flag(item.readToEnd);
  if (out.detail.places) out.names(item.anchor === undefined ? [] : [item.anchor]);
};
const readLesson = (from: In): LessonItem => {
  const item = { at: from.time(), readToEnd: from.flag() };
  const [anchor] = from.detail.places ? from.names() : [];
  return { ...item, ...(anchor === undefined ? {} : { anchor }) };
};

const writeExercise = (out: Out, item: ExerciseItem): void => {
  out.time(item.at);
  out.bits(item.best, 7);
  out.bits(item.lastScore, 7);
  out.count(item.tries);
  out.flag(item.passed);
  out.count(item.perfectRuns);
  out.flag(item.mastered);
  writeName(out, item.seed);
  if (!out.detail.misses) return;
  out.count(item.seconds);
  out.names(item.missed);
};
const readExercise = (from: In): ExerciseItem => ({
  at: from.time(),
  best: from.bits(7),
  lastScore: from.bits(7),
  tries: from.count(),
  passed: from.flag(),
  perfectRuns: from.count(),
  mastered: from.flag(),
  seed: readName(from),
  seconds: from.detail.misses ? from.count() : 0,
  missed: from.detail.misses ? from.names() : [],
});

const writeExam = (out: Out, item: ExamItem): void => {
  out.time(item.at);
  out.bits(item.best, 7);
  out.bits(item.last, 7);
  out.flag(item.passed);
  out.maybeTime(item.passedAt);
  out.count(item.tries);
  if (out.detail.places) out.names(item.missed);
};
const readExam = (from: In): ExamItem => {
  const item = { at: from.time(), best: from.bits(7), last: from.bits(7), passed: from.flag() };
  const passedAt = from.maybeTime();
  return { ...item, ...(passedAt === undefined ? {} : { passedAt }), tries: from.count(), missed: from.detail.places ? from.names() : [] };
};

/** Question ids are a prefix and three digits: the prefix once, then how far the next number is. */
const writeQuestions = (out: Out, progress: Progress): void => {
  const groups = new Map<string, { id: string; item: QuestionItem }[]>();
  for (const each of itemsOf(progress, 'q')) {
    const group = each.id.slice(0, -4);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  out.count(groups.size);
  for (const [name, list] of groups) {
    writeName(out, name);
    out.count(list.length);
    let before = -1;
    for (const { id, item } of list) {
      const number = Number(id.slice(-3));
      out.count(number - before - 1);
      writeQuestion(out, item);
      before = number;
    }
  }
};
const readQuestions = (from: In, add: (id: string, item: Item) => void): void => {
  for (let groups = most(from.count(), 200); groups > 0; groups--) {
    const name = readName(from);
    let number = -1;
    for (let left = most(from.count(), 1000); left > 0; left--) {
      number += from.count() + 1;
      add(`${name}-${String(number).padStart(3, '0')}`, readQuestion(from));
    }
  }
};

const writeList = <T>(out: Out, list: readonly { id: string; item: T }[], write: (out: Out, item: T) => void): void => {
  out.count(list.length);
  const name = nameWriter(out);
  for (const { id, item } of list) {
    name(id);
    write(out, item);
  }
};
const readList = (from: In, read: (from: In) => Item, add: (id: string, item: Item) => void): void => {
  const name = nameReader(from);
  for (let left = most(from.count(), 2000); left > 0; left--) add(name(), read(from));
};

/** A record as bits. @param level which of the details */
export const pack = (progress: Progress, carried: Carried, level: number): Uint8Array => {
  const bits = createWriter();
  bits.bits(level, 3);
  const out = extendWriter(bits, details[level] as Detail, progress);
  writeName(out, parseRole(carried.role));
  const day = parseDay(carried.electionDay);
  out.count(day === '' ? 0 : Math.max(0, dayOfDate(day) - startDay + 1));
  writeQuestions(out, progress);
  writeList(out, itemsOf(progress, 'l'), writeLesson);
  writeList(out, itemsOf(progress, 'e'), writeExercise);
  writeList(out, itemsOf(progress, 'x'), writeExam);
  return out.bytes();
};

/** The record in bits. Throws BadBits on what is none. */
export const unpack = (bytes: Uint8Array): { progress: Progress; carried: Carried } => {
  const bits = createReader(bytes);
  const detail = details[bits.bits(3)];
  if (!detail) throw new BadBits('no such detail');
  const from = extendReader(bits, detail);
  const role = parseRole(readName(from));
  const days = most(from.count(), 100_000);
  const items: Record<string, Item> = {};
  const add = (kind: Kind) => (id: string, item: Item) => {
    const key = parseKey(`${kind}:${id}`);
    const parsed = parseItem(kind, item);
    if (!key || !parsed.ok) throw new BadBits('no such item');
    items[key.key] = parsed.item;
  };
  readQuestions(from, add('q'));
  readList(from, readLesson, add('l'));
  readList(from, readExercise, add('e'));
  readList(from, readExam, add('x'));
  const electionDay = days === 0 ? '' : new Date((startDay + days - 1) * dayLength).toISOString().slice(0, 10);
  return { progress: items as Draft, carried: { role, electionDay } };
};
