import type { Card, CardFile, CaseContent } from './schema.ts';

/** Where a scene plays; each has a drawing. */
export const places = ['phong', 'cong', 'ban-kiem', 'hom-phu', 'tram-y-te', 'tru-so'] as const;
export type Place = (typeof places)[number];

/** Whom one may tell. */
export const receivers = [
  'toan-to',
  'to-truong',
  'ban-bau-cu',
  'ubbc-xa',
  'ubbc-tinh',
  'ubbc-cap-tren',
  'ubnd-xa',
  'cong-an',
  'y-te',
  'cap-cuu',
  'chua-chay',
  'dien-luc',
  'cu-tri',
  'nguoi-gui',
  'gia-dinh',
  'mttq',
] as const;
export type Receiver = (typeof receivers)[number];

/** What can be lost. */
export const stakes = ['people', 'secrecy', 'ballots'] as const;
export type Stake = (typeof stakes)[number];

/** How good a choice is: the right one, one that can be defended, a mistake. */
export const grades = ['best', 'fair', 'poor'] as const;
export type Grade = (typeof grades)[number];

export type EndingKind = 'best' | 'good' | 'poor';

/** A case with its id (the name of its file). */
export type Case = CaseContent & { readonly id: string };
export type Scene = CaseContent['scenes'][number];
export type Choice = Scene['choices'][number];
export type Ending = CaseContent['endings'][number];
export type { Card, CardFile };
