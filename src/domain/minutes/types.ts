/** The three ballots of edition 2026. */
export const levels = ['qh', 'tinh', 'xa'] as const;
export type Level = (typeof levels)[number];

/** The minutes practised here, by number; form 23 is written once for tỉnh and once for xã. */
export const formIds = ['32', '18', '23-tinh', '23-xa', '19', '24', '25'] as const;
export type FormId = (typeof formIds)[number];

/** The tally minutes of a level. */
export const tallyForm = { qh: '18', tinh: '23-tinh', xa: '23-xa' } as const satisfies Record<Level, FormId>;

/**
 * What "số phiếu phát ra" means; form 32 does not say, the Tổ asks its Ủy ban bầu cử.
 * net: ballots that stayed with the voters. gross: every ballot handed out, those later exchanged as spoiled included.
 */
export type Convention = 'net' | 'gross';

/** Grounds of Đ.74 k.1. */
export const grounds = ['a', 'b', 'c', 'd', 'đ'] as const;

export interface Person {
  title: 'Ông' | 'Bà';
  name: string;
  home: string;
}
export interface Candidate {
  title: 'Ông' | 'Bà';
  name: string;
  /** ISO day of birth. */
  born: string;
}

/** One kind of ballot in one polling area. */
export interface Count {
  level: Level;
  unitNo: number;
  seats: number;
  candidates: readonly Candidate[];
  /** Voters in the list, updated to the start of voting; N. */
  listed: number;
  /** V */
  voted: number;
  /** R, G, U: received, exchanged as spoiled, left over. */
  received: number;
  spoiled: number;
  left: number;
  /** T */
  collected: number;
  /** By ground of Đ.74 k.1, in the order of `grounds`. */
  invalid: readonly number[];
  /** Ballots on which nothing was struck out. */
  untouched: number;
  /** Valid ballots with exactly k names left, from k = 1; B. */
  piles: readonly number[];
  /** tallies[candidate][k − 1] */
  tallies: readonly (readonly number[])[];
}

export type EventId = 'none' | 'powercut' | 'rain' | 'sick' | 'photo';
export type ComplaintId = 'none' | 'ballot' | 'late';

interface Place {
  province: string;
  /** "xã An Phú" */
  commune: string;
}

/** The evening of one polling area. */
export interface Area extends Place {
  kind: 'area';
  areaNo: number;
  /** What each unit comprises, as the heading of the form says. */
  comprises: Record<Level, string>;
  counts: Record<Level, Count>;
  /** Voters of the list who get no ballot for HĐND xã. */
  limited: number;
  /** Voters in the list as it was posted, before changes; the classic wrong number. */
  posted: number;
  people: { lead: Person; secretary: Person; members: readonly Person[]; openers: readonly [Person, Person]; witnesses: readonly [Person, Person] };
  /** A candidate's helper offered a candidate as witness; the Tổ declined. */
  declined: Candidate;
  /** Minutes since midnight of election day. */
  times: { open: number; close: number; inventory: number; done: number };
  event: EventId;
  complaint: ComplaintId;
}

/** One polling area in the eyes of a Ban bầu cử. */
export interface AreaRow {
  no: number;
  commune: string;
  listed: number;
  voted: number;
  issued: number;
  collected: number;
  valid: number;
  invalid: number;
  votes: readonly number[];
}

/** The work of a Ban bầu cử for one unit. */
export interface Unit {
  kind: 'unit';
  province: string;
  /** Level of the body elected: form 19 for qh, form 24 for xa. */
  level: 'qh' | 'xa';
  body: string;
  unitNo: number;
  seats: number;
  candidates: readonly Candidate[];
  areas: readonly AreaRow[];
  people: { head: Person; deputies: readonly Person[]; members: readonly Person[] };
  event: EventId;
  complaint: ComplaintId;
}

/** One unit in the eyes of the Ủy ban bầu cử of a commune. */
export interface UnitRow {
  no: number;
  seats: number;
  candidates: readonly Candidate[];
  listed: number;
  voted: number;
  valid: number;
  invalid: number;
  votes: readonly number[];
}

/** The work of the Ủy ban bầu cử of a commune. */
export interface Commune extends Place {
  kind: 'commune';
  units: readonly UnitRow[];
  /** Voters for Quốc hội by polling area. */
  areasQh: readonly number[];
  people: { head: Person; deputies: readonly Person[]; members: readonly Person[] };
  event: EventId;
  complaint: ComplaintId;
}

export type Day = Area | Unit | Commune;

/** Text of fields by key: "18.H", "24.x.3", and of the working papers: "dem.qh.B.2". */
export type Values = Readonly<Record<string, string>>;

/** How a field is written. "set": several of its options, their ids joined by commas in the order of the options. */
export type Kind = 'count' | 'percent' | 'time' | 'day' | 'choice' | 'set' | 'sign' | 'text';
export interface Option {
  id: string;
  text: string;
}
export interface Field {
  key: string;
  kind: Kind;
  /** Official name of the field, with what tells it from its like. */
  label: string;
  /** Whether the learner writes it; the others are filled in from the start. */
  ask: boolean;
  options?: readonly Option[];
  /** How it stands on paper when nothing is written yet: words with room after each, or whole lines. */
  blank?: readonly string[] | number;
}

/** Words before, a field, words after. */
export interface Piece {
  before: string;
  field?: Field;
  after: string;
}
export type Block =
  | { kind: 'line'; pieces: readonly Piece[] }
  | { kind: 'heading'; text: string }
  | { kind: 'table'; caption: string; columns: readonly string[]; rows: readonly (readonly (string | Field)[])[] }
  | { kind: 'signs'; place?: string; cells: readonly { role: readonly string[]; hint: string; signs: readonly Sign[] }[] }
  /** The sentence that ends the form: copies and recipients. */
  | { kind: 'slip'; pieces: readonly Piece[] }
  /** What stands on no form but belongs to it: when it was sent. */
  | { kind: 'aside'; pieces: readonly Piece[] };
export interface Sign {
  field: Field;
  who: string;
  /** Whose signature; undefined for a stamp. */
  name: string | undefined;
}

/** One form of one day, ready to draw. */
export interface Form {
  id: FormId;
  /** "18/HĐBC-QH" */
  number: string;
  /** Short name for buttons and messages: "Mẫu 18" */
  short: string;
  /** Lines at the top left of the paper. */
  maker: readonly string[];
  title: readonly string[];
  blocks: readonly Block[];
  fields: readonly Field[];
  /** What the course says under the form; the notes printed on it are in content/forms. */
  notes: readonly string[];
}

/** A working paper the Tổ, Ban or Ủy ban has at hand: numbers of the day, not to be filled in. */
export interface Sheet {
  id: string;
  title: string;
  columns: readonly string[];
  rows: readonly { head: string; cells: readonly { key: string; value: string; label: string }[] }[];
}
