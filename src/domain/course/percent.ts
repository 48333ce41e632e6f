/**
 * Percentages as minutes write them: two decimals, a third decimal of 5 or more rounds up.
 * Inside the program a percentage is a whole number of hundredths: 98,54 % is 9854. Whole numbers only, so nothing is lost on the way.
 */

/** The share of `part` in `whole`, in hundredths of a per cent, half up; undefined when `whole` is 0. */
export const shareOf = (part: number, whole: number): number | undefined => (whole > 0 ? Math.floor((20_000 * part + whole) / (2 * whole)) : undefined);

/** Shares of parts that make up a whole. */
export interface Split {
  /** Hundredths of a per cent, in the order of the parts; together exactly 10000. */
  shares: readonly number[];
  /** Which line was changed so that the sum is exact, and by how many hundredths; undefined when none had to be. */
  adjusted: { line: number; by: number } | undefined;
}

/**
 * Shares of parts that together are the whole (valid and invalid of the collected), made to add up to exactly 100,00.
 * When rounding leaves a difference, the largest part takes it: there it weighs least.
 * Candidates' shares are no such parts (one ballot names several people): use `shareOf` for each.
 * Undefined when the parts are none or all 0.
 */
export const splitShares = (parts: readonly number[]): Split | undefined => {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return undefined;
  const shares = parts.map((part) => shareOf(part, whole) ?? 0);
  const by = 10_000 - shares.reduce((sum, share) => sum + share, 0);
  if (by === 0) return { shares, adjusted: undefined };
  const line = parts.indexOf(Math.max(...parts));
  return { shares: shares.map((share, i) => (i === line ? share + by : share)), adjusted: { line, by } };
};

/** Hundredths as minutes write them: 9854 → "98,54". */
export const showShare = (hundredths: number): string => `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;

/** What somebody wrote as a percentage, in hundredths: "98,54", "98.54 %", "100". Undefined when it is none or has more than two decimals. */
export const parseShare = (text: string): number | undefined => {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined;
};
