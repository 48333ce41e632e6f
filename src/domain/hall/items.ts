import type { Code } from './codes.ts';
import type { Item, Kind, Rules } from './types.ts';

export interface KindFacts {
  /** Size in cells with turn 0: along the front, and from front to back. */
  width: number;
  depth: number;
  /** Inside the room only, or anywhere. */
  zone: 'room' | 'any';
  /** Nobody walks through. */
  solid: boolean;
  /** Nobody sees over. */
  tall: boolean;
  group: 'gate' | 'outside' | 'inside' | 'spare';
  most: number;
  /** What can be right or wrong about it: trait → options, the right one first. */
  traits?: Readonly<Record<string, readonly string[]>>;
}

const outside = { zone: 'any', group: 'outside', most: 1, tall: false, solid: true } as const;
const inside = { zone: 'room', group: 'inside', most: 1, tall: false, solid: true } as const;
const gate = { zone: 'any', group: 'gate', most: 1, tall: false, solid: false } as const;
const spare = { zone: 'any', group: 'spare', most: 1, tall: false, solid: false } as const;
const board = { ...outside, depth: 1, tall: true } as const;
const posted = ['in-time', 'late'] as const;
const badge = ['provincial', 'none', 'own'] as const;
const list = { ...board, width: 5, traits: { list: ['same', 'sex', 'order', 'name'], posted } } as const;

/** Every kind of thing a plan can show. */
export const catalogue: Readonly<Record<Kind, KindFacts>> = {
  gateSign: { ...gate, width: 12, depth: 1, traits: { name: ['right', 'election-area', 'unit'] } },
  flag: { ...gate, width: 2, depth: 2, solid: true, traits: { flag: ['good', 'torn', 'upside', 'ratio'] } },
  bunting: { ...gate, width: 8, depth: 1, traits: { colours: ['many', 'mourning'] } },
  slogan: { ...gate, width: 10, depth: 1, traits: { text: ['listed', 'own', 'misspelt', 'no-mark'] } },
  speaker: { ...gate, width: 2, depth: 2, solid: true, traits: { plays: ['news', 'campaign', 'unfit'] } },
  arrowIn: { ...gate, width: 3, depth: 1 },
  arrowOut: { ...gate, width: 3, depth: 1 },
  ramp: { ...gate, width: 5, depth: 4, most: 2 },
  voterList: { ...board, width: 8, traits: { sheets: ['all', 'missing'], posted } },
  listQh: { ...list, traits: { ...list.traits, levels: ['one', 'mixed'] } },
  listTinh: list,
  listHuyen: list,
  listXa: list,
  bios: { ...board, width: 5, traits: { order: ['bio-first', 'bio-under'] } },
  rules: { ...board, width: 3, traits: { text: ['verbatim', 'own'] } },
  howto: { ...board, width: 3, traits: { sample: ['invented', 'real'] } },
  timeNotice: { ...board, width: 3 },
  photoNotice: { ...board, width: 2 },
  guide: { ...outside, width: 5, depth: 3 },
  seats: { ...outside, width: 8, depth: 2 },
  prioritySeats: { ...outside, width: 5, depth: 2 },
  firstAid: { ...outside, width: 5, depth: 3 },
  extinguisher: { ...outside, width: 1, depth: 1, traits: { date: ['valid', 'expired'] } },
  backdrop: {
    ...inside,
    width: 16,
    depth: 1,
    tall: true,
    traits: {
      slogan: ['right', 'missing', 'misspelt'],
      flag: ['good', 'upside', 'ratio', 'torn'],
      side: ['left', 'right'],
      portrait: ['below', 'above'],
      assembly: ['now', 'before'],
      term: ['now', 'before'],
      day: ['now', 'before'],
      area: ['right', 'election-area', 'unit'],
      district: ['none', 'shown'],
      colour: ['plain', 'white', 'black', 'pattern'],
      fixing: ['stand', 'nails'],
    },
  },
  table1: { ...inside, width: 6, depth: 3, traits: { badge } },
  table2: { ...inside, width: 6, depth: 3, traits: { ballots: ['stamped', 'mixed'], spoiled: ['kept', 'bin'], badge } },
  info: { ...inside, width: 5, depth: 1 },
  booth: { ...inside, width: 4, depth: 3, most: 8, traits: { screens: ['three', 'none'], pen: ['good', 'dry'] } },
  box: {
    ...inside,
    width: 3,
    depth: 3,
    traits: { emblem: ['right', 'none', 'crooked', 'covered'], words: ['right', 'none'], seal: ['ready', 'none'], size: ['fits', 'small'] },
  },
  chief: { ...inside, width: 7, depth: 3 },
  mobile: { ...inside, width: 2, depth: 2, traits: { emblem: ['right', 'none'] } },
  stamp: { ...inside, width: 5, depth: 3, traits: { badge } },
  observers: { ...inside, width: 8, depth: 3, solid: false },
  camera: { ...inside, zone: 'any', width: 1, depth: 1, solid: false, most: 2 },
  lamp: { ...inside, width: 1, depth: 1 },
  cable: { ...spare, width: 12, depth: 1 },
  mirror: { ...spare, zone: 'room', width: 4, depth: 1, solid: true },
  leaflet: { ...spare, width: 2, depth: 1 },
  sponsor: { ...spare, width: 8, depth: 1 },
  oldBanner: { ...spare, width: 8, depth: 1 },
};

/** Boards that people stop before to read. */
export const boards: readonly Kind[] = ['voterList', 'listQh', 'listTinh', 'listHuyen', 'listXa', 'bios', 'rules', 'timeNotice'];

/** The kinds a room of this election can have. */
export const kindsOf = (rules: Rules): Kind[] => (Object.keys(catalogue) as Kind[]).filter((kind) => kind !== 'listHuyen' || rules.levels.includes('huyen'));

/** The value a trait ought to have. Where the district still elects, its name stands on the backdrop. */
export const rightOption = (kind: Kind, trait: string, rules: Rules): string => {
  if (kind === 'backdrop' && trait === 'district' && rules.levels.includes('huyen')) return 'shown';
  return catalogue[kind].traits?.[trait]?.[0] ?? '';
};
export const traitOf = (item: Item, trait: string, rules: Rules): string => item.traits[trait] ?? rightOption(item.kind, trait, rules);

/** Which code each wrong value of a trait breaks. */
export interface TraitRule {
  kind: Kind;
  trait: string;
  wrong: Readonly<Record<string, Code>>;
}
const listRules = (['listQh', 'listTinh', 'listHuyen', 'listXa'] as const).flatMap((kind): TraitRule[] => [
  { kind, trait: 'list', wrong: { sex: 'H56', order: 'H56', name: 'H56' } },
  { kind, trait: 'posted', wrong: { late: 'H55' } },
]);
const badgeRules = (['table1', 'table2', 'stamp'] as const).map((kind): TraitRule => ({ kind, trait: 'badge', wrong: { none: 'H45', own: 'H45' } }));
export const traitRules: readonly TraitRule[] = [
  { kind: 'gateSign', trait: 'name', wrong: { 'election-area': 'H72', unit: 'H72' } },
  { kind: 'flag', trait: 'flag', wrong: { torn: 'H74', upside: 'H74', ratio: 'H74' } },
  { kind: 'bunting', trait: 'colours', wrong: { mourning: 'H76' } },
  { kind: 'slogan', trait: 'text', wrong: { own: 'H77', misspelt: 'H77', 'no-mark': 'H77' } },
  { kind: 'speaker', trait: 'plays', wrong: { campaign: 'H17', unfit: 'H16' } },
  { kind: 'voterList', trait: 'sheets', wrong: { missing: 'H50' } },
  { kind: 'voterList', trait: 'posted', wrong: { late: 'H51' } },
  ...listRules,
  { kind: 'listQh', trait: 'levels', wrong: { mixed: 'H54' } },
  { kind: 'bios', trait: 'order', wrong: { 'bio-under': 'H57' } },
  { kind: 'rules', trait: 'text', wrong: { own: 'H59' } },
  { kind: 'howto', trait: 'sample', wrong: { real: 'H62' } },
  { kind: 'extinguisher', trait: 'date', wrong: { expired: 'H07' } },
  { kind: 'backdrop', trait: 'slogan', wrong: { missing: 'H78', misspelt: 'H77' } },
  { kind: 'backdrop', trait: 'flag', wrong: { upside: 'H74', ratio: 'H74', torn: 'H74' } },
  { kind: 'backdrop', trait: 'side', wrong: { right: 'H84' } },
  { kind: 'backdrop', trait: 'portrait', wrong: { above: 'H75' } },
  { kind: 'backdrop', trait: 'assembly', wrong: { before: 'H71' } },
  { kind: 'backdrop', trait: 'term', wrong: { before: 'H71' } },
  { kind: 'backdrop', trait: 'day', wrong: { before: 'H71' } },
  { kind: 'backdrop', trait: 'area', wrong: { 'election-area': 'H72', unit: 'H72' } },
  { kind: 'backdrop', trait: 'district', wrong: { shown: 'H70' } },
  { kind: 'backdrop', trait: 'colour', wrong: { white: 'H76', black: 'H76', pattern: 'H76' } },
  ...badgeRules,
  { kind: 'table2', trait: 'ballots', wrong: { mixed: 'H41' } },
  { kind: 'table2', trait: 'spoiled', wrong: { bin: 'H42' } },
  { kind: 'booth', trait: 'screens', wrong: { none: 'H31' } },
  { kind: 'booth', trait: 'pen', wrong: { dry: 'H35' } },
  { kind: 'box', trait: 'emblem', wrong: { none: 'H23', crooked: 'H24', covered: 'H24' } },
  { kind: 'box', trait: 'words', wrong: { none: 'H23' } },
  { kind: 'box', trait: 'seal', wrong: { none: 'H22' } },
  { kind: 'box', trait: 'size', wrong: { small: 'H25' } },
  { kind: 'mobile', trait: 'emblem', wrong: { none: 'H23' } },
];

/** Codes a place of an item can break, beside those of its traits. */
const placed: Readonly<Partial<Record<Kind, readonly Code[]>>> = {
  gateSign: ['H73'],
  speaker: ['H15'],
  arrowOut: ['H01'],
  arrowIn: ['H01'],
  voterList: ['H52'],
  listQh: ['H52'],
  listTinh: ['H52'],
  listHuyen: ['H52'],
  listXa: ['H52'],
  bios: ['H52'],
  rules: ['H52'],
  seats: ['H06', 'H09'],
  prioritySeats: ['H06'],
  guide: ['H06', 'H09'],
  firstAid: ['H06', 'H09'],
  extinguisher: ['H06'],
  backdrop: ['H79'],
  table1: ['H02', 'H06'],
  table2: ['H02'],
  booth: ['H32', 'H33', 'H34', 'H36'],
  box: ['H26', 'H27', 'H28', 'H03'],
  chief: ['H26'],
  mobile: ['H29'],
  stamp: ['H03', 'H06'],
  observers: ['H32', 'H81'],
  camera: ['H33'],
  mirror: ['H34', 'H06'],
  cable: ['H08', 'H06'],
  leaflet: ['H17', 'H55', 'H81'],
  sponsor: ['H17', 'H77', 'H81'],
  oldBanner: ['H71', 'H77', 'H83'],
};
/** What an inspector can say of the place as a whole. */
export const siteCodes: readonly Code[] = ['H01', 'H07', 'H09', 'H10', 'H12', 'H21', 'H40', 'H43', 'H50', 'H53', 'H58', 'H60', 'H61', 'H73', 'H80'];

/** What an inspector can say of a thing: the choices offered, right or wrong. */
export const codesFor = (kind: Kind, heritage: boolean): Code[] => {
  const own = traitRules.filter((rule) => rule.kind === kind).flatMap((rule) => Object.values(rule.wrong));
  const fixing: Code[] = kind === 'backdrop' && heritage ? ['H82'] : [];
  return [...new Set([...own, ...(placed[kind] ?? []), ...fixing])].sort();
};
