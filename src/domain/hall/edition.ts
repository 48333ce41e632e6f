import type { Edition } from '../edition/schema.ts';
import type { Lettering, Rules } from './types.ts';

/** Lettering of the election before the oldest one the course knows (2016). */
const earliest: Lettering = { assembly: 'XIV', term: '2016 – 2021', day: '2016-05-22' };

const letteringOf = ({ title, electionDay }: Edition): Lettering => {
  const assembly = /khóa ([IVXL]+)/.exec(title)?.[1];
  const term = /nhiệm kỳ (\d{4})\s*–\s*(\d{4})/.exec(title);
  if (assembly === undefined || !term) throw new Error(`edition title without «khóa …» and «nhiệm kỳ … – …»: ${title}`);
  return { assembly, term: `${term[1]} – ${term[2]}`, day: electionDay };
};

/** Days before election day of a deadline. Throws when the edition has none. */
const daysOf = ({ id, deadlines }: Edition, deadline: string): number => {
  const rule = deadlines.find((one) => one.id === deadline)?.rule;
  if (rule?.kind !== 'before') throw new Error(`edition ${id}: no deadline «${deadline}» before election day`);
  return rule.days;
};

/** What the elections change in a room, in the order given. An old backdrop is that of the election before. Throws on an empty list. */
export const rulesOf = (editions: readonly Edition[]): [Rules, ...Rules[]] => {
  const byDay = [...editions].sort((a, b) => a.electionDay.localeCompare(b.electionDay));
  const [first, ...others] = editions.map((edition): Rules => {
    const older = byDay[byDay.indexOf(edition) - 1];
    return {
      edition: edition.id,
      electionDay: edition.electionDay,
      levels: edition.levels.map((level) => level.id),
      listDays: daysOf(edition, 'niem-yet-danh-sach-cu-tri'),
      candidateDays: daysOf(edition, 'niem-yet-nguoi-ung-cu'),
      now: letteringOf(edition),
      before: older ? letteringOf(older) : earliest,
    };
  });
  if (!first) throw new Error('no editions');
  return [first, ...others];
};
