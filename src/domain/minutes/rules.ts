import { dueOf } from '../edition/dates.ts';
import type { Edition } from '../edition/schema.ts';

/** What an election fixes for its minutes, taken from the edition so that no number is written twice. */
export interface Rules {
  /** ISO day. */
  electionDay: string;
  /** Hours on the clock of ordinary opening and closing, and the limits (Đ.71). */
  opens: number;
  closes: number;
  earliest: number;
  latest: number;
  copies: { inventory: number; tally: number; unitQh: number; unitHdnd: number; summary: number };
  /** Last ISO day for sending (Đ.76 k.3, Đ.77 k.3–4) and for announcing (Đ.86 k.2). */
  due: { tally: string; unit: string; summary: string };
}

/** Throws when the edition lacks a number or a deadline the minutes need. */
export const rulesOf = (edition: Edition): Rules => {
  const number = (id: string): number => {
    const found = edition.numbers.find((n) => n.id === id);
    if (!found) throw new Error(`edition ${edition.id} has no number ${id}`);
    return found.value;
  };
  const day = (id: string): string => {
    const found = edition.deadlines.find((d) => d.id === id);
    const due = found && dueOf(found.rule, edition);
    if (due?.kind !== 'day') throw new Error(`edition ${edition.id} has no day ${id}`);
    return due.date;
  };
  return {
    electionDay: edition.electionDay,
    opens: number('gio-mo-thuong-le'),
    closes: number('gio-dong-thuong-le'),
    earliest: number('gio-som-nhat'),
    latest: number('gio-muon-nhat'),
    copies: {
      inventory: number('ban-sao-bien-ban-kiem-ke'),
      tally: number('ban-sao-bien-ban-to'),
      unitQh: number('ban-sao-bien-ban-ban-qh'),
      unitHdnd: number('ban-sao-bien-ban-ban-hdnd'),
      summary: number('ban-sao-bien-ban-tong-ket-hdnd'),
    },
    due: { tally: day('gui-bien-ban-to'), unit: day('gui-bien-ban-ban'), summary: day('cong-bo-ket-qua-hdnd') },
  };
};
