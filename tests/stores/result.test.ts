import { describe, expect, it } from 'vitest';
import { emptySheet, type Sheet } from '#domain/result/types.ts';
import { createResult } from '#stores/result.ts';

const setup = (kept?: Sheet) => {
  const saved: (Sheet | undefined)[] = [];
  let stored = kept;
  const store = createResult({
    kept: {
      load: () => stored,
      save: (sheet) => saved.push((stored = sheet)),
      clear: () => saved.push((stored = undefined)),
    },
    later: (action) => action(),
  });
  return { store, saved, stored: () => stored };
};

describe('the table of the tool', () => {
  it('keeps nothing until asked, then every change, and forgets at once', () => {
    const { store, saved, stored } = setup();
    store.setCell(0, 'voters', '820');
    expect(saved).toEqual([]);
    store.keep(true);
    store.setCell(0, 'voted', '806');
    expect(stored()?.rows[0]?.cells.slice(0, 2)).toEqual([820, 806]);
    store.keep(false);
    expect(stored()).toBeUndefined();
    store.setCell(0, 'issued', '806');
    expect(stored()).toBeUndefined();
  });
  it('takes up what was kept', () => {
    const { store } = setup({ ...emptySheet(2), declared: null });
    expect([store.look(), store.$keep.get(), store.$sheet.get().rows.length]).toEqual([true, true, 2]);
  });
  it('many keys in one cell are one step back', () => {
    const { store } = setup();
    for (const text of ['8', '82', '820']) store.setCell(0, 'voters', text);
    store.setCell(0, 'voted', '806');
    store.undo();
    expect(store.$sheet.get().rows[0]?.cells.slice(0, 2)).toEqual([820, null]);
    store.undo();
    expect(store.$sheet.get()).toEqual(emptySheet());
    expect(store.$canUndo.get()).toBe(false);
  });
  it('taking a candidate away takes the column, in every row and in the sum; undo brings all back', () => {
    const { store } = setup();
    store.withDeclared(true);
    store.setCell(0, 'c1', '5');
    store.setDeclared('c1', '5');
    const before = store.$sheet.get();
    store.removeCandidate(1);
    expect([store.$sheet.get().rows[0]?.cells.length, store.$sheet.get().declared?.length, store.$totals.get().length]).toEqual([10, 10, 10]);
    store.undo();
    expect(store.$sheet.get()).toEqual(before);
  });
  it('a pasted range adds rows; what has no column is counted, not dropped silently', () => {
    const { store } = setup();
    expect(store.paste(7, 10, '1\t2\t3\n4\t5\t6\n')).toEqual({ cells: 4, overflow: 1 });
    expect(store.$sheet.get().rows.length).toBe(9);
    expect(store.$sheet.get().rows[8]?.cells.slice(9)).toEqual([4, 5]);
  });
  it('the file of another list of candidates replaces the table and keeps known birth dates', () => {
    const { store } = setup();
    store.setCandidate(0, { name: 'An', born: '1970-01-01' });
    store.take({ names: ['Bình', 'An'], rows: [{ name: 'Tổ 1', cells: [1, 1, 1, 1, 1, 0, 1, 1] }], declared: null, problems: [], skipped: [], tooMany: 0 });
    expect(store.$sheet.get().unit.candidates).toEqual([
      { name: 'Bình', born: '' },
      { name: 'An', born: '1970-01-01' },
    ]);
    expect(store.$findings.get().map(({ code }) => code)).toEqual(['R24']);
  });
});
