import { addDays, showDay } from '../edition/dates.ts';
import { weekdayOf } from '../edition/plan.ts';
import type { Random } from '../seed.ts';
import type { Election } from './types.ts';

/** An election day of nowhere: a Sunday from March to July of the years to come. */
export const drawElection = (random: Random): Election => {
  const day = addDays(`${random.between(2027, 2038)}-03-01`, random.int(150));
  return {
    electionDay: addDays(day, (7 - weekdayOf(day)) % 7),
    opens: random.pick(['05:00', '06:00', '07:00']),
    closes: random.pick(['19:00', '20:00', '21:00']),
  };
};

/** A day as somebody may type it: with and without zeros, the year, slashes; the official way comes first. */
export const dayForms = (iso: string): string[] => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [d, m] = [String(Number(day)), String(Number(month))];
  const days = [...new Set([day, d])];
  const months = [...new Set([month, m])];
  const pairs = days.flatMap((one) => months.map((two) => [one, two] as const));
  const typed = pairs.flatMap(([one, two]) => [`${one}/${two}/${year}`, `${one} ${two} ${year}`, `${one}/${two}`, `${one} ${two}`]);
  return [...new Set([showDay(iso), ...typed, `${d} tháng ${m}`, `${d} tháng ${m} năm ${year}`])];
};

/** The reasons for wrong days; days that are right, or that come twice, are left out. */
export const dayTraps = (right: string, wrong: readonly (readonly [iso: string, why: string])[]): { text: string; why: string }[] => {
  const seen = new Set([right]);
  return wrong.flatMap(([iso, why]) => {
    if (seen.has(iso)) return [];
    seen.add(iso);
    return dayForms(iso).map((text) => ({ text, why }));
  });
};
