/**
 * How binding a check is: must – law or national rule; guide – guidance of a province;
 * practice – good practice, shown as advice, never graded.
 */
export type Rank = 'must' | 'guide' | 'practice';

/** Codes of the room; `fact` is the number of the inspector's list (facts, part 9). The words stand in `content/checks/hall.yml`. */
export const codes = {
  H01: { rank: 'must', fact: 25 },
  H02: { rank: 'must' },
  H03: { rank: 'must' },
  H04: { rank: 'practice' },
  H05: { rank: 'must' },
  H06: { rank: 'guide', fact: 26 },
  H07: { rank: 'guide', fact: 26 },
  H08: { rank: 'practice', fact: 27 },
  H09: { rank: 'practice', fact: 28 },
  H10: { rank: 'practice', fact: 28 },
  H11: { rank: 'practice' },
  H12: { rank: 'guide' },
  H13: { rank: 'practice' },
  H14: { rank: 'practice' },
  H15: { rank: 'practice', fact: 34 },
  H16: { rank: 'guide', fact: 34 },
  H17: { rank: 'must', fact: 23 },
  H20: { rank: 'must' },
  H21: { rank: 'must', fact: 10 },
  H22: { rank: 'must', fact: 10 },
  H23: { rank: 'must', fact: 8 },
  H24: { rank: 'practice', fact: 9 },
  H25: { rank: 'practice', fact: 11 },
  H26: { rank: 'practice', fact: 12 },
  H27: { rank: 'practice', fact: 12 },
  H28: { rank: 'practice', fact: 12 },
  H29: { rank: 'practice' },
  H30: { rank: 'must' },
  H31: { rank: 'must', fact: 13 },
  H32: { rank: 'must', fact: 13 },
  H33: { rank: 'must', fact: 14 },
  H34: { rank: 'must', fact: 14 },
  H35: { rank: 'practice', fact: 15 },
  H36: { rank: 'practice' },
  H37: { rank: 'practice' },
  H38: { rank: 'practice' },
  H40: { rank: 'must' },
  H41: { rank: 'must', fact: 29 },
  H42: { rank: 'must', fact: 30 },
  H43: { rank: 'must' },
  H44: { rank: 'guide' },
  H45: { rank: 'must', fact: 22 },
  H50: { rank: 'must', fact: 16 },
  H51: { rank: 'must', fact: 16 },
  H52: { rank: 'practice', fact: 16 },
  H53: { rank: 'must' },
  H54: { rank: 'guide', fact: 17 },
  H55: { rank: 'must', fact: 18 },
  H56: { rank: 'must', fact: 19 },
  H57: { rank: 'guide', fact: 20 },
  H58: { rank: 'must', fact: 21 },
  H59: { rank: 'must', fact: 21 },
  H60: { rank: 'guide', fact: 32 },
  H61: { rank: 'must' },
  H62: { rank: 'practice', fact: 31 },
  H70: { rank: 'must', fact: 1 },
  H71: { rank: 'must', fact: 2 },
  H72: { rank: 'must', fact: 3 },
  H73: { rank: 'guide', fact: 4 },
  H74: { rank: 'must', fact: 5 },
  H75: { rank: 'must', fact: 6 },
  H76: { rank: 'guide', fact: 7 },
  H77: { rank: 'guide', fact: 24 },
  H78: { rank: 'guide' },
  H79: { rank: 'practice' },
  H80: { rank: 'guide' },
  H81: { rank: 'practice', fact: 33 },
  H82: { rank: 'practice', fact: 35 },
  H83: { rank: 'practice', fact: 36 },
  H84: { rank: 'guide' },
} as const satisfies Record<string, { rank: Rank; fact?: number }>;
export type Code = keyof typeof codes;
export const allCodes = Object.keys(codes) as Code[];
export const rankOf = (code: Code): Rank => codes[code].rank;
/** Only what a rule asks for is graded. */
export const isGraded = (code: Code): boolean => rankOf(code) !== 'practice';
export const isCode = (text: unknown): text is Code => typeof text === 'string' && Object.hasOwn(codes, text);

/** What is wrong, and the ids of the things it is seen at ('site': the place as a whole). */
export interface Finding {
  code: Code;
  at: readonly string[];
}
export const site = 'site';
