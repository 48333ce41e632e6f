import { failures } from '../check.ts';
import { sendingChecks } from './checks-sending.ts';
import { teamChecks } from './checks-team.ts';
import { communeChecks, unitChecks } from './checks-unit.ts';
import type { Relation } from './relations.ts';
import type { Rules } from './rules.ts';
import { formsOf, truthOf } from './truth.ts';
import type { Convention, Day, Values } from './types.ts';

/** What the minutes of a day must satisfy. */
export interface Setting {
  day: Day;
  rules: Rules;
  convention: Convention;
}

const bodyChecks = ({ day, rules, convention }: Setting): Relation[] =>
  day.kind === 'area' ? teamChecks(day, rules, convention) : day.kind === 'unit' ? unitChecks(day) : communeChecks(day);

/**
 * All checks of a day's papers and forms.
 * @param complete the minutes are handed in: what is blank is missing; otherwise blanks are not judged yet
 */
export const checksOf = (setting: Setting, complete: boolean): Relation[] => {
  const truth = truthOf(setting.day, setting.convention, setting.rules);
  return [...bodyChecks(setting), ...formsOf(setting.day, setting.rules).flatMap((form) => sendingChecks(form, setting.rules, truth, complete))];
};

/** The checks that do not hold, in their order. */
export const failedChecks = (checks: readonly Relation[], values: Values): Relation[] => failures(checks, values) as Relation[];
