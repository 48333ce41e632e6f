import type { MarkKind, Sign } from './types.ts';

/**
 * What each check code says in one word. The words for the learner stand in `content/checks/ballot.yml`.
 * B01–B12 grounds of Đ.74 k.1, B20–B35 doubts for the whole Tổ, B40–B52 things that change nothing,
 * B60 the learner's reading, B70–B72 the procedure.
 */
export const codes = {
  copy: 'B01',
  otherUnit: 'B02',
  homemade: 'B03',
  noStamp: 'B04',
  tooMany: 'B05',
  untouched: 'B06',
  onlySigns: 'B07',
  allStruck: 'B08',
  addedName: 'B09',
  note: 'B10',
  signature: 'B11',
  tooManyEitherWay: 'B12',
  slant: 'B20',
  cross: 'B21',
  vertical: 'B22',
  partial: 'B23',
  under: 'B24',
  between: 'B25',
  oneLine: 'B26',
  sweep: 'B27',
  circle: 'B28',
  tick: 'B29',
  number: 'B30',
  rewrite: 'B31',
  stampElsewhere: 'B32',
  stampOther: 'B33',
  stampUnreadable: 'B34',
  smearName: 'B35',
  tearName: 'B36',
  fewer: 'B40',
  equal: 'B41',
  exact: 'B42',
  shaky: 'B43',
  fold: 'B44',
  tearMargin: 'B45',
  smearMargin: 'B46',
  stampPoor: 'B47',
  otherPile: 'B48',
  ink: 'B49',
  birth: 'B51',
  otherName: 'B52',
  misread: 'B60',
  wholeTeam: 'B70',
  noAltering: 'B71',
  majority: 'B72',
} as const;

export type Code = (typeof codes)[keyof typeof codes];
export const allCodes: readonly Code[] = Object.values(codes);

/** Marks at a name that leave it unclear whether the name is struck. */
export const doubtOf: Partial<Record<MarkKind, Code>> = {
  slant: codes.slant,
  cross: codes.cross,
  vertical: codes.vertical,
  sweep: codes.sweep,
  partial: codes.partial,
  under: codes.under,
  between: codes.between,
  oneLine: codes.oneLine,
  rewrite: codes.rewrite,
  smear: codes.smearName,
  tear: codes.tearName,
};

/** Signs beside names: they strike nothing, and may be "other content". */
export const signCode: Record<Sign, Code> = { circle: codes.circle, tick: codes.tick, number: codes.number };

/** Doubts that would be point đ, should the Tổ find the ballot invalid. */
export const maybeContent: ReadonlySet<Code> = new Set([...Object.values(signCode), codes.rewrite]);
