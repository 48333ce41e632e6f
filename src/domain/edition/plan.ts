import { addDays, dueOf, orderDay, type Due } from './dates.ts';
import type { Deadline, Edition } from './schema.ts';

/** What a plan takes from a deadline. */
export type PlanStep = Pick<Deadline, 'id' | 'title' | 'rule' | 'who'>;

/** The election a plan is made for. */
export type PlanDay = Pick<Edition, 'electionDay' | 'opens' | 'closes'>;

/** A deadline with the day it falls on. */
export interface Planned<T extends PlanStep> {
  step: T;
  /** Still `afterEvent` when nobody said on which day the event was. */
  due: Due;
}

/** Day of the week of an ISO day, 0 = Sunday. Throws RangeError when `iso` is no calendar day. */
export const weekdayOf = (iso: string): number => new Date(`${addDays(iso, 0)}T00:00:00Z`).getUTCDay();

/** Whether a text is a calendar day that exists: "2026-02-30" is none. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
};

/** An election is on a Sunday (Luật Bầu cử Đ.5). */
export const isSunday = (iso: string): boolean => weekdayOf(iso) === 0;

/** Events that deadlines wait for, each once: "ngày niêm yết danh sách". */
export const eventsOf = (steps: readonly PlanStep[]): string[] => [...new Set(steps.flatMap(({ rule }) => (rule.kind === 'afterEvent' ? [rule.event] : [])))];

/** Everybody who has something to do, each once, in the order of the steps. */
export const whoOf = (steps: readonly PlanStep[]): string[] => [...new Set(steps.flatMap(({ who }) => who))];

const resolve = (due: Due, events: Readonly<Record<string, string>>): Due => {
  if (due.kind !== 'afterEvent') return due;
  const date = events[due.event];
  return date !== undefined && isDay(date) ? { kind: 'day', date: addDays(date, due.days) } : due;
};

/**
 * Every deadline of an election in the order of time; those that wait for an event nobody has dated come last.
 * @param events days of the events, by their words
 */
export const planOf = <T extends PlanStep>(steps: readonly T[], day: PlanDay, events: Readonly<Record<string, string>> = {}): Planned<T>[] =>
  steps
    .map((step) => ({ step, due: resolve(dueOf(step.rule, day), events) }))
    .sort((a, b) => {
      const [x, y] = [startOf(a.due), startOf(b.due)];
      return x < y ? -1 : x > y ? 1 : 0;
    });

/** The day a deadline stands at in a calendar: a span begins at its first day. */
export const startOf = (due: Due): string => (due.kind === 'span' ? due.from : orderDay(due));

/** Days from election day to a due day: negative before. undefined when it waits for an event. */
export const distanceOf = (due: Due, electionDay: string): number | undefined =>
  due.kind === 'afterEvent' ? undefined : Math.round((Date.parse(`${startOf(due)}T00:00:00Z`) - Date.parse(`${electionDay}T00:00:00Z`)) / 86_400_000);

/** The elections whose rules the course knows. */
export type EditionId = Edition['id'];
