/**
 * A relation that must hold, known by a stable code (B01 ballot, M07 minutes, R03 result …).
 * The code links rule, fields, words (`content/checks`), source of law, test and progress.
 */
export interface Check<T> {
  code: string;
  /** Names of the fields the relation speaks of. */
  fields: readonly string[];
  holds: (subject: T) => boolean;
}

/** The checks that do not hold, in their order. */
export const failures = <T>(checks: readonly Check<T>[], subject: T): Check<T>[] => checks.filter((check) => !check.holds(subject));
