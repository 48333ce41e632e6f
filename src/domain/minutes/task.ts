import type { Size } from '../count/types.ts';
import { createRandom } from '../seed.ts';
import type { Setting } from './checks.ts';
import { dispatchOf } from './dispatch.ts';
import { drawDay } from './draw.ts';
import { plantFaults, withFaults, type Fault } from './faults.ts';
import type { Rules } from './rules.ts';
import type { MinutesCase } from './schema.ts';
import { formsOf, truthOf } from './truth.ts';
import { levels, type Area, type Convention, type Day, type Form, type FormId, type Values } from './types.ts';

/** dien: fill the form. tim-loi: find what is wrong in a filled one. ca-bo: the four minutes of a Tổ, copies to deadline. */
export const modes = ['dien', 'tim-loi', 'ca-bo'] as const;
export type Mode = (typeof modes)[number];

/** What to work on; with the rules it gives the same work on every device. */
export interface Choice {
  mode: Mode;
  form: FormId;
  seed: string;
  convention: Convention;
  /** A test is checked once, at the end. */
  test: boolean;
  /** The numbers are those of the box of this size that the code has in the counting room. */
  box?: Size;
}

/** Everything that belongs to a piece of work. */
export interface Task {
  choice: Choice;
  setting: Setting;
  form: Form;
  /** Last day for sending; undefined where none is set. */
  due: string | undefined;
  truth: Values;
  faults: readonly Fault[];
  /** What stands on the paper at the start. */
  start: Values;
}

/** A day whose numbers an author has set for some ballots. */
const withFigures = (day: Day, own: MinutesCase): Day => {
  if (day.kind !== 'area' || !own.figures) return day;
  const counts = { ...day.counts };
  for (const level of levels) {
    const figures = own.figures[level];
    if (!figures) continue;
    const names = day.counts[level].candidates;
    if (names.length < figures.tallies.length) throw new Error(`${own.title}: seed ${own.seed} names only ${names.length} candidates for ${level}`);
    counts[level] = { ...day.counts[level], ...figures, candidates: names.slice(0, figures.tallies.length) };
  }
  const area: Area = { ...day, counts, limited: own.limited ?? day.limited, posted: counts.qh.listed + 5 };
  return area;
};

/** @param evening the polling area of `choice.box`. Throws when a hand-made case asks for more candidates than a drawn day can name, or for a form its day does not have. */
export const taskOf = (choice: Choice, rules: Rules, own?: MinutesCase, evening?: Area): Task => {
  const random = createRandom(choice.seed);
  const drawn = evening ?? drawDay(random.fork('minutes'), choice.form);
  const day = own ? withFigures(drawn, own) : drawn;
  const setting: Setting = { day, rules, convention: choice.convention };
  const form = formsOf(day, rules).find((f) => f.id === choice.form);
  if (!form) throw new Error(`no form ${choice.form} in a day of kind ${day.kind}`);
  const truth = truthOf(day, choice.convention, rules);
  const chance = random.fork('faults');
  const faults =
    choice.mode !== 'tim-loi'
      ? []
      : own && own.faults.length > 0
        ? plantFaults(chance, setting, form, truth, own.faults.length, own.faults)
        : plantFaults(chance, setting, form, truth, chance.between(choice.test ? 3 : 1, 5));
  const given = Object.fromEntries(form.fields.filter((f) => !f.ask).map((f) => [f.key, truth[f.key] ?? '']));
  const written = Object.fromEntries(form.fields.map((f) => [f.key, withFaults(truth, faults)[f.key] ?? '']));
  return { choice, setting, form, due: dispatchOf(form.id, rules).due, truth, faults, start: choice.mode === 'tim-loi' ? written : given };
};
