export type DayMode = 'learn' | 'test';

/** A day half-way; kept as a draft. */
export interface Attempt {
  readonly v: 1;
  readonly mode: DayMode;
  readonly seed: string;
  /** One text for each stage that is over. */
  readonly answers: readonly string[];
  /** What has been put together of the stage now open. */
  readonly open: string;
  /** Learning: the decision just taken is being explained. */
  readonly told: boolean;
  readonly seconds: number;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 400;

/** A stored attempt, or undefined when it is none. */
export const parseAttempt = (value: unknown): Attempt | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { v, mode, seed, answers, open, told, seconds } = value as Record<string, unknown>;
  if (v !== 1 || (mode !== 'learn' && mode !== 'test') || typeof seed !== 'string' || !/^[A-HJ-NP-Z2-9]{6}$/.test(seed)) return undefined;
  if (!Array.isArray(answers) || answers.length > 30 || !answers.every(isText) || !isText(open) || typeof told !== 'boolean') return undefined;
  if (!Number.isInteger(seconds) || (seconds as number) < 0 || (seconds as number) > 1e6) return undefined;
  return { v, mode, seed, answers, open, told, seconds: seconds as number };
};
