/** What a cell of a file holds: a number of the spreadsheet program, a text, or nothing. */
export type GridCell = number | string | null;

/** A sheet of a file as it was found; row 0 is line 1 of the file. */
export interface Grid {
  rows: readonly (readonly GridCell[])[];
  /** Cells whose value came from a formula: "C12". Their stored value is used. */
  formulas: readonly string[];
  /** Merged ranges: "A1:C1". Their value stands in the first cell. */
  merged: readonly string[];
  /** Names of the other sheets of the file, which were not read. */
  others: readonly string[];
}

/** Largest table that is read. */
export const gridLimits = { rows: 20_000, columns: 200 };

/** 0 → "A", 27 → "AB" */
export const columnName = (column: number): string => (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** "AB12" → column 27, row 11; undefined for what is no address. */
export const parseAddress = (text: string): { column: number; row: number } | undefined => {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!found) return undefined;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(found[2]) - 1 };
};
