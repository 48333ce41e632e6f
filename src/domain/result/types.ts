/** Which ballots a unit counts: Quốc hội, HĐND of the province, HĐND of the commune. */
export const levels = ['qh', 'tinh', 'xa'] as const;
export type Level = (typeof levels)[number];

/** first: the ordinary election. extra: bầu cử thêm (Đ.79). repeat: bầu cử lại (Đ.80). */
export const rounds = ['first', 'extra', 'repeat'] as const;
export type Round = (typeof rounds)[number];

/** The numbers of every minutes of a Tổ, in the order of forms 18 and 23: people, people, then ballots. */
export const counts = ['voters', 'voted', 'issued', 'collected', 'valid', 'invalid'] as const;
export type Count = (typeof counts)[number];
/** A column of numbers: a count, or the votes of the candidate at that place (`c0` is the first). */
export type Field = Count | `c${number}`;

/** A number as it was understood; text that is no whole number stays as it was written; null: empty. */
export type Cell = number | string | null;

/** What one polling area reported. `cells`: the six counts, then every candidate. */
export interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}

export interface Candidate {
  readonly name: string;
  /** ISO date, '' when not known. */
  readonly born: string;
}

export interface Unit {
  readonly level: Level;
  readonly round: Round;
  /** "xã Tân Phú"; free text for the draft of the minutes. */
  readonly place: string;
  /** Number of the đơn vị bầu cử, as written. */
  readonly number: string;
  /** Deputies to elect; null until entered. */
  readonly seats: number | null;
  /** Polling areas of the unit, so that a missing report shows; null when not entered. */
  readonly areas: number | null;
  readonly candidates: readonly Candidate[];
}

export interface Sheet {
  readonly unit: Unit;
  readonly rows: readonly Row[];
  /** The line "Tổng cộng" that somebody else wrote, to be compared; null when there is none. */
  readonly declared: readonly Cell[] | null;
}

/** Most rows and candidates a sheet takes. */
export const limits = { rows: 5000, candidates: 30 };

export const isCount = (field: Field): field is Count => (counts as readonly string[]).includes(field);
/** The columns of a sheet with that many candidates. */
export const fieldsOf = (candidates: number): Field[] => [...counts, ...Array.from({ length: candidates }, (_, i) => `c${i}` as const)];
/** Where a field stands in the cells of a row. */
export const columnOf = (field: Field): number => (isCount(field) ? counts.indexOf(field) : counts.length + Number(field.slice(1)));

export const emptyRow = (name: string, candidates: number): Row => ({ name, cells: Array.from({ length: counts.length + candidates }, () => null) });
export const isBlank = (row: Row): boolean => row.name.trim() === '' && row.cells.every((cell) => cell === null);

export const emptyUnit: Unit = {
  level: 'xa',
  round: 'first',
  place: '',
  number: '',
  seats: null,
  areas: null,
  candidates: Array.from({ length: 5 }, () => ({ name: '', born: '' })),
};
export const emptySheet = (rows = 8): Sheet => ({
  unit: emptyUnit,
  rows: Array.from({ length: rows }, () => emptyRow('', emptyUnit.candidates.length)),
  declared: null,
});
