import { dayOf, dayOfDate } from './day.ts';
import { itemsOf } from './record.ts';
import type { Progress, QuestionItem } from './record.ts';

/** Why a question comes again, in the order in which they come. */
export const reasons = ['sure-wrong', 'wrong', 'guessed', 'due'] as const;
export type Reason = (typeof reasons)[number];
export interface Due {
  readonly id: string;
  readonly reason: Reason;
}

/** Days after which a known question comes again, by how often in a row it was right. */
const spacing = [1, 1, 7];

/** The day on which a known question comes again; Infinity when it need not. */
const nextDay = (item: QuestionItem, eve: number | undefined): number => {
  const day = dayOf(item.at);
  const next = day + (spacing[item.streak] ?? Number.POSITIVE_INFINITY);
  return eve !== undefined && eve > day ? Math.min(next, eve) : next;
};

const reasonOf = (item: QuestionItem, today: number, eve: number | undefined): Reason | undefined => {
  if (!item.right) return item.sure === 2 ? 'sure-wrong' : 'wrong';
  if (item.sure === 0) return 'guessed';
  // A date in the future comes from a clock that was wrong: better ask again.
  return nextDay(item, eve) <= today || dayOf(item.at) > today + 1 ? 'due' : undefined;
};

/**
 * The questions to repeat, first what was surely believed and wrong, then wrong, guessed, and due:
 * the day after, a week after, and the day before the election.
 * @param now ms since 1970
 * @param electionDay ISO date, '' or undefined when unknown; no longer counts once it is over
 */
export const dueQuestions = (progress: Progress, now: number, electionDay?: string): Due[] => {
  const today = dayOf(now);
  const day = electionDay ? dayOfDate(electionDay) : Number.NaN;
  const eve = day >= today ? day - 1 : undefined;
  return itemsOf(progress, 'q')
    .flatMap(({ id, item }) => {
      const reason = reasonOf(item, today, eve);
      return reason ? [{ id, reason, at: item.at }] : [];
    })
    .sort((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason) || a.at - b.at)
    .map(({ id, reason }) => ({ id, reason }));
};
