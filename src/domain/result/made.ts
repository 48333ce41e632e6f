import type { NumberRow } from './generate.ts';
import { layOut, type Case, type Fault } from './plant.ts';
import type { Code } from './rules.ts';
import type { ResultCase } from './schema.ts';
import { columnOf, fieldsOf, type Field } from './types.ts';

/** A hand-made set as it travels to the page: without the answer, which the numbers give. */
export type MadeSet = Omit<ResultCase, 'answer'> & { id: string };

/** The case of a hand-made set. Throws when a fault names an area or a cell that is not there. */
export const makeCase = (set: Omit<MadeSet, 'id' | 'title' | 'aim' | 'seed'>): Case => {
  const known = fieldsOf(set.candidates.length);
  const rows: NumberRow[] = set.areas.map(({ name, numbers }) => {
    if (numbers.length !== known.length) throw new Error(`«${name}» có ${numbers.length} số, phải có ${known.length}`);
    return { name, cells: numbers };
  });
  const sum = (field: Field) => rows.reduce((all, row) => all + (row.cells[columnOf(field)] ?? 0), 0);
  const faults = set.faults.map(({ where, area, wrong, code, cells }): Fault => {
    const row = where === 'total' ? 'total' : (area ?? 0) - 1;
    const named = [...wrong.map(({ field }) => field), ...(cells ?? [])] as Field[];
    if ((row !== 'total' && !rows[row]) || named.some((field) => !known.includes(field))) throw new Error(`lỗi cài ${code}: không có khu vực hoặc ô này`);
    return {
      kind: 'made',
      where,
      code: code as Code,
      cells: (cells ?? wrong.map(({ field }) => field)).map((field) => ({ row, field: field as Field })),
      changes: wrong.map(({ field, number }) => ({
        row,
        field: field as Field,
        from: row === 'total' ? sum(field as Field) : (rows[row]?.cells[columnOf(field as Field)] ?? 0),
        to: number,
      })),
    };
  });
  const unit = {
    level: set.level,
    round: 'first' as const,
    place: set.place,
    number: String(set.unit),
    seats: set.seats,
    areas: rows.length,
    candidates: set.candidates,
  };
  return layOut({ ending: 'full', unit, rows }, faults);
};
