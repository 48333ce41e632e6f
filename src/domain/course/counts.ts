/** What somebody typed as a number of people or ballots: "1240", "1.240", "1 240". Undefined when it is no whole number up to 9,999,999. */
export const parseCount = (text: string): number | undefined => {
  const plain = text.trim();
  if (!/^(\d{1,7}|\d{1,3}([. ]\d{3}){1,2})$/.test(plain)) return undefined;
  return Number(plain.replace(/[. ]/g, ''));
};

/** A share in per cent with five decimals, cut and not rounded, so that the third decimal can be seen: 1 of 3 → "33,33333". `whole` is above 0. */
export const exactText = (part: number, whole: number): string => {
  const cut = (BigInt(part) * 10_000_000n) / BigInt(whole);
  return `${cut / 100_000n},${String(cut % 100_000n).padStart(5, '0')}`;
};
