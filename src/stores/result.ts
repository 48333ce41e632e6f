import { atom, computed } from 'nanostores';
import type { BroughtIn } from '#domain/result/bring-in.ts';
import * as edit from '#domain/result/edit.ts';
import { createChecker } from '#domain/result/rules.ts';
import { totalsOf } from '#domain/result/totals.ts';
import { emptySheet, type Candidate, type Field, type Sheet, type Unit } from '#domain/result/types.ts';
import { draft, type DraftStore } from './drafts.ts';

/** What the checker needs from outside; tests give their own. */
export interface Outside {
  kept: DraftStore<Sheet>;
  /** Runs an action a little later; what was asked for before and has not run is dropped. */
  later: (action: () => void) => void;
}

const saveAfter = 800;
const live = (): Outside => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    kept: draft('result/tool', edit.parseSheet),
    later: (action) => {
      clearTimeout(timer);
      timer = setTimeout(action, saveAfter);
    },
  };
};

const steps = 100;

/** The result checker: one sheet, what does not hold in it, and the way back. Nothing is stored until `keep(true)`. */
export const createResult = ({ kept, later }: Outside = live()) => {
  const $sheet = atom<Sheet>(emptySheet());
  const $keep = atom(false);
  const $canUndo = atom(false);
  const check = createChecker();
  let past: Sheet[] = [];
  let lastCell = '';
  const save = () => {
    if ($keep.get()) kept.save($sheet.get());
  };
  /** @param cell key of what is being typed in: many keys in one cell are one step back */
  const change = (next: Sheet, cell = '') => {
    if (next === $sheet.get()) return;
    if (cell === '' || cell !== lastCell) past = [...past.slice(-steps), $sheet.get()];
    lastCell = cell;
    $sheet.set(next);
    $canUndo.set(true);
    later(save);
  };
  return {
    $sheet,
    $keep,
    $canUndo,
    $unit: computed($sheet, ({ unit }) => unit),
    $hasDeclared: computed($sheet, ({ declared }) => declared !== null),
    $findings: computed($sheet, (sheet) => check(sheet)),
    $totals: computed($sheet, totalsOf),
    /** Takes up what was kept on this device; call after the first draw. Tells whether there was something. */
    look: (): boolean => {
      const found = kept.load();
      if (!found) return false;
      $sheet.set(found);
      $keep.set(true);
      return true;
    },
    setCell: (row: number, field: Field | 'name', text: string) => change(edit.setCell($sheet.get(), row, field, text), `${row}/${field}`),
    setDeclared: (field: Field, text: string) => change(edit.setDeclared($sheet.get(), field, text), `total/${field}`),
    withDeclared: (on: boolean) => change(edit.withDeclared($sheet.get(), on)),
    paste: (row: number, column: number, text: string) => {
      const { sheet, cells, overflow } = edit.paste($sheet.get(), row, column, text);
      change(sheet);
      return { cells, overflow };
    },
    addRows: (count: number) => change(edit.addRows($sheet.get(), count)),
    removeRow: (row: number) => change(edit.removeRow($sheet.get(), row)),
    setUnit: (more: Partial<Omit<Unit, 'candidates'>>) => change(edit.setUnit($sheet.get(), more), `unit/${Object.keys(more).join()}`),
    setCandidate: (at: number, more: Partial<Candidate>) => change(edit.setCandidate($sheet.get(), at, more), `candidate/${at}/${Object.keys(more).join()}`),
    addCandidate: () => change(edit.addCandidate($sheet.get())),
    removeCandidate: (at: number) => change(edit.removeCandidate($sheet.get(), at)),
    take: (brought: BroughtIn) => change(edit.take($sheet.get(), brought)),
    show: (sheet: Sheet) => change(sheet),
    clear: () => change(emptySheet()),
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      lastCell = '';
      $sheet.set(before);
      $canUndo.set(past.length > 0);
      later(save);
    },
    keep: (on: boolean) => {
      $keep.set(on);
      if (on) kept.save($sheet.get());
      else kept.clear();
    },
    /** Saves at once what is waiting; call when the page is left. */
    flush: save,
  };
};
export type ResultStore = ReturnType<typeof createResult>;
