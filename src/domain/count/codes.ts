/**
 * Codes of the counting room; the words stand in `content/checks/count.yml`.
 * C01–C11 relations that must hold, C20–C31 decisions before and during the count,
 * C32–C39 mistakes of the others, C40–C43 slips of the learner.
 */
export const codes = {
  inventory: 'C01',
  listed: 'C02',
  collected: 'C03',
  split: 'C04',
  piles: 'C05',
  sheet: 'C06',
  cover: 'C07',
  copied: 'C08',
  grand: 'C09',
  cap: 'C10',
  rows: 'C11',
  order: 'C20',
  witness: 'C21',
  stocktaking: 'C22',
  seal: 'C23',
  open: 'C24',
  sort: 'C25',
  compare: 'C26',
  doubt: 'C27',
  judged: 'C28',
  pilesCounted: 'C29',
  method: 'C30',
  outsider: 'C31',
  skip: 'C32',
  double: 'C33',
  neighbour: 'C34',
  mishear: 'C35',
  misread: 'C36',
  fix: 'C37',
  lost: 'C38',
  digit: 'C39',
  slip: 'C40',
  unbalanced: 'C41',
  totals: 'C42',
  namesLeft: 'C43',
} as const;
export type Code = (typeof codes)[keyof typeof codes];
export const allCodes: readonly Code[] = Object.values(codes);
