import type { Deadline, Edition, Rule } from './schema.ts';

/** When something must be done. Dates are ISO days ("2026-03-15"), times "07:00". */
export type Due =
  | { kind: 'day'; date: string; time?: string }
  | { kind: 'span'; from: string; to: string }
  | { kind: 'moment'; date: string; time: string }
  | { kind: 'afterEvent'; days: number; event: string };

const dayMs = 86_400_000;

/** An ISO day moved by whole days. Throws RangeError when `iso` is no calendar day. */
export const addDays = (iso: string, days: number): string => {
  const start = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(start)) throw new RangeError(`not a day: ${iso}`);
  return new Date(start + days * dayMs).toISOString().slice(0, 10);
};

const moved = (date: string, time: string, hours: number): { date: string; time: string } => {
  const at = new Date(Date.parse(`${date}T${time}:00Z`) + hours * 3_600_000).toISOString();
  return { date: at.slice(0, 10), time: at.slice(11, 16) };
};

/**
 * The day or moment a rule gives. Days before and after are counted from the day next to election day
 * (election 15/3, three days after → 18/3; Luật Bầu cử Đ.76 k.3).
 */
export const dueOf = (rule: Rule, election: Pick<Edition, 'electionDay' | 'opens' | 'closes'>): Due => {
  switch (rule.kind) {
    case 'before':
      return { kind: 'day', date: addDays(election.electionDay, -rule.days), ...(rule.time === undefined ? {} : { time: rule.time }) };
    case 'after':
      return { kind: 'day', date: addDays(election.electionDay, rule.days) };
    case 'span':
      return { kind: 'span', from: addDays(election.electionDay, -rule.from), to: addDays(election.electionDay, -rule.to) };
    case 'hoursBefore':
      return { kind: 'moment', ...moved(election.electionDay, election.opens, -rule.hours) };
    case 'hoursAfter':
      return { kind: 'moment', ...moved(election.electionDay, election.closes, rule.hours) };
    case 'afterEvent':
      return { kind: 'afterEvent', days: rule.days, event: rule.event };
  }
};

/** The day by which deadlines are put in order; those that wait for an event come last. */
export const orderDay = (due: Due): string => {
  switch (due.kind) {
    case 'day':
    case 'moment':
      return due.date;
    case 'span':
      return due.to;
    case 'afterEvent':
      return '9999-12-31';
  }
};

/** An ISO day as officials write it: 18/3/2026, with 0 before days below 10 and months 1 and 2 (03/02/2026, 18/3/2026). */
export const showDay = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const m = Number(month);
  return `${day}/${m <= 2 ? month : m}/${year}`;
};

const two = (n: number) => String(n).padStart(2, '0');

/** A rule in words: "chậm nhất 03 ngày sau ngày bầu cử". */
export const showRule = (rule: Rule): string => {
  switch (rule.kind) {
    case 'before':
      return rule.days === 0 ? 'ngày bầu cử' : `chậm nhất ${two(rule.days)} ngày trước ngày bầu cử`;
    case 'after':
      return `chậm nhất ${two(rule.days)} ngày sau ngày bầu cử`;
    case 'span':
      return rule.to === 1 ? `trong ${two(rule.from)} ngày trước ngày bầu cử` : `từ ${two(rule.from)} ngày đến ${two(rule.to)} ngày trước ngày bầu cử`;
    case 'hoursBefore':
      return `${rule.hours} giờ trước giờ bắt đầu bỏ phiếu`;
    case 'hoursAfter':
      return `trong ${rule.hours} giờ từ khi kết thúc bỏ phiếu`;
    case 'afterEvent':
      return `${two(rule.days)} ngày kể từ ${rule.event}`;
  }
};

/** A due time in words: "18/3/2026", "từ 05/3/2026 đến 12/3/2026", "07:00 ngày 14/3/2026". */
export const showDue = (due: Due): string => {
  switch (due.kind) {
    case 'day':
      return due.time ? `${due.time} ngày ${showDay(due.date)}` : showDay(due.date);
    case 'span':
      return `từ ${showDay(due.from)} đến ${showDay(due.to)}`;
    case 'moment':
      return `${due.time} ngày ${showDay(due.date)}`;
    case 'afterEvent':
      return `${two(due.days)} ngày kể từ ${due.event}`;
  }
};

/** One deadline that is in either edition, with both rules where it stands in both. */
export interface Change {
  id: string;
  title: string;
  before: Deadline | undefined;
  after: Deadline | undefined;
}

/** Deadlines whose rule is not the same in the two editions, or that only one of them has. */
export const changedDeadlines = (before: Edition, after: Edition): Change[] => {
  const old = new Map(before.deadlines.map((d) => [d.id, d]));
  const now = new Map(after.deadlines.map((d) => [d.id, d]));
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((id) => ({ id, title: (now.get(id) ?? old.get(id))?.title ?? id, before: old.get(id), after: now.get(id) }))
    .filter((c) => !c.before || !c.after || JSON.stringify(c.before.rule) !== JSON.stringify(c.after.rule));
};
