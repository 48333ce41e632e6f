/** Everything is measured in cells; one cell is 25 cm. x runs to the right, y down the drawing. */
export const cellsPerMetre = 4;

export interface Point {
  x: number;
  y: number;
}
export interface Rect {
  x: number;
  y: number;
  width: number;
  depth: number;
}

/** Which way the user's side of an item looks: 0 down, 1 left, 2 up, 3 right (each a quarter turn clockwise). */
export type Turn = 0 | 1 | 2 | 3;
export type Side = 'north' | 'east' | 'south' | 'west';
export const sides: readonly Side[] = ['north', 'east', 'south', 'west'];

/** An opening in a side of the room; `at` is measured from the left or upper end of the room's inside. */
export interface Opening {
  side: Side;
  at: number;
  width: number;
}
export interface Door extends Opening {
  id: string;
  /** There is a step: no wheelchair without a ramp. */
  step: boolean;
}
export interface Window extends Opening {
  /** Too high for anybody to look in. */
  high: boolean;
}

export const kinds = [
  'gateSign', 'flag', 'bunting', 'slogan', 'speaker', 'arrowIn', 'arrowOut', 'ramp',
  'voterList', 'listQh', 'listTinh', 'listHuyen', 'listXa', 'bios', 'rules', 'howto', 'timeNotice', 'photoNotice',
  'guide', 'seats', 'prioritySeats', 'firstAid', 'extinguisher',
  'backdrop', 'table1', 'table2', 'info', 'booth', 'box', 'chief', 'mobile', 'stamp', 'observers', 'camera', 'lamp',
  'cable', 'mirror', 'leaflet', 'sponsor', 'oldBanner',
] as const; // prettier-ignore
export type Kind = (typeof kinds)[number];

export interface Placement extends Point {
  kind: Kind;
  turn: Turn;
}
/** A thing in the plan; `x`, `y` is its upper left cell. Traits not named have their right value. */
export interface Item extends Placement {
  id: string;
  traits: Readonly<Record<string, string>>;
}

/** Places where a thing stands wrongly, tried out for this hall by hand; the tests hold that each gives its one fault. */
export const spotNames = [
  'boxHidden',
  'boxTight',
  'boothTurned',
  'camera',
  'mirror',
  'arrowOut',
  'seats',
  'cable',
  'boardOpen',
  'speaker',
  'leaflet',
  'sponsor',
  'oldBanner',
] as const;
export type SpotName = (typeof spotNames)[number];

/** A building with its yard. `room` is the inside of the walls; the walls are one cell thick around it. */
export interface Hall {
  id: string;
  title: string;
  about: string;
  width: number;
  depth: number;
  room: Rect;
  /** Sides with a rope in the place of a wall. */
  open: readonly Side[];
  doors: readonly Door[];
  windows: readonly Window[];
  /** Mirrors that belong to the building. */
  mirrors: readonly Opening[];
  pillars: readonly Rect[];
  /** Ground outside the walls where people walk. */
  yard: readonly Rect[];
  /** Where rain does not come, outside the room. */
  shelter: readonly Rect[];
  /** On the lower edge of the drawing. */
  gate: { at: number; width: number };
  heritage: boolean;
  voters: number;
  /** One good arrangement. */
  layout: readonly Placement[];
  spots: Readonly<Partial<Record<SpotName, readonly Placement[]>>>;
}

export const levels = ['qh', 'tinh', 'huyen', 'xa'] as const;
export type Level = (typeof levels)[number];

/** What an election changes in a room. */
export interface Rules {
  edition: string;
  /** ISO day. */
  electionDay: string;
  levels: readonly Level[];
  /** Days before election day by which lists must hang. */
  listDays: number;
  candidateDays: number;
  /** Lettering of the backdrop: this election, and the one whose backdrop is used again by mistake. */
  now: Lettering;
  before: Lettering;
}
export interface Lettering {
  /** "XVI" */
  assembly: string;
  /** "2026 – 2031" */
  term: string;
  /** ISO day. */
  day: string;
}

export interface Plan {
  hall: Hall;
  rules: Rules;
  items: readonly Item[];
}
