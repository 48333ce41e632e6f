import { addDays, showDay } from '#domain/edition/dates.ts';
import type { Finding } from '#domain/hall/codes.ts';
import { site } from '#domain/hall/codes.ts';
import { catalogue, traitOf } from '#domain/hall/items.ts';
import type { Item, Plan, Rules } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';

/** "Chỗ viết phiếu 2" */
export const nameOf = (item: Pick<Item, 'id' | 'kind'>): string => {
  const number = catalogue[item.kind].most > 1 ? ` ${item.id.split('-')[1] ?? ''}` : '';
  return `${t.names[item.kind]}${number}`;
};
export const nameIn = (plan: Plan, id: string): string | undefined => {
  if (id === site) return t.site;
  const item = plan.items.find((one) => one.id === id);
  return item && nameOf(item);
};
/** Where a finding is seen: "Camera 1, Chỗ viết phiếu 2". */
export const placesOf = (plan: Plan, { at }: Finding): string =>
  at
    .map((id) => nameIn(plan, id))
    .filter((name) => name !== undefined)
    .join(', ');

/** Days before or after the last day on which a list was posted. */
const early = 3;
const late = 7;
const postedOn = (item: Item, rules: Rules): string => {
  const last = item.kind === 'voterList' ? rules.listDays : rules.candidateDays;
  const off = traitOf(item, 'posted', rules) === 'late' ? -late : early;
  return t.seen.postedOn(showDay(addDays(rules.electionDay, -(last + off))));
};

/** The names on a board of candidates, and those of the official list. */
export const listLines = (value: string): { official: string[]; board: string[] } => {
  const rows = t.seen.people.map(([name, sex]) => ({ name: name as string, sex: sex as string }));
  const shown = rows.map((row, i) => ({
    name: value === 'name' && i === 2 ? t.seen.misspelt : row.name,
    sex: value === 'sex' && i === 1 ? (t.seen.sexes[row.sex] ?? row.sex) : row.sex,
  }));
  if (value === 'order') [shown[1], shown[2]] = [shown[2] as (typeof shown)[0], shown[1] as (typeof shown)[0]];
  const say = (list: typeof rows) => list.map(({ name, sex }, i) => `${i + 1}. ${name}, ${sex}`);
  return { official: say(rows), board: say(shown) };
};

export interface Sight {
  trait: string;
  label: string;
  text: string;
}
/** What one sees close by, told without judging. Lists of names are told by `listLines`; the backdrop is drawn. */
export const sightsOf = (item: Item, plan: Plan): Sight[] =>
  Object.keys(catalogue[item.kind].traits ?? {})
    .filter((trait) => trait !== 'list' && (trait !== 'fixing' || plan.hall.heritage))
    .map((trait) => {
      const says = t.traits[item.kind]?.[trait];
      const value = traitOf(item, trait, plan.rules);
      return { trait, label: says?.label ?? trait, text: trait === 'posted' ? postedOn(item, plan.rules) : (says?.options[value] ?? value) };
    });

/** The traits a learner may set, with their options in the order of the words (not the right one first everywhere). */
export const choicesOf = (item: Item, plan: Plan): { trait: string; label: string; value: string; options: { value: string; text: string }[] }[] =>
  Object.entries(catalogue[item.kind].traits ?? {})
    .filter(([trait]) => trait !== 'fixing' || plan.hall.heritage)
    .map(([trait, values]) => {
      const says = t.traits[item.kind]?.[trait];
      const options = [...values].sort().map((value) => ({ value, text: says?.options[value] ?? value }));
      return { trait, label: says?.label ?? trait, value: traitOf(item, trait, plan.rules), options };
    });
