/** Text made comparable: no accents, đ as d, small letters, single spaces, no punctuation. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}/%]+/gu, ' ')
    .trim();

/** A number as Vietnamese officials type it: "1.240", "1 240", "98,54". Undefined when it is none. */
export const parseNumber = (text: string): number | undefined => {
  const compact = text.trim().replace(/[\s ]/g, '');
  if (!/^[+-]?\d+([.,]\d+)*%?$/.test(compact)) return undefined;
  const bare = compact.replace('%', '');
  const grouped = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare);
  const value = Number(grouped ? bare.replaceAll('.', '').replace(',', '.') : bare.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
};
