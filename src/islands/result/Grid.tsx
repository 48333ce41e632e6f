import { useStore } from '@nanostores/preact';
import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Finding } from '#domain/result/rules.ts';
import { fieldsOf } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import type { ResultStore } from '#stores/result.ts';
import { enter, spotOf, step, type Spot } from './grid-keys.ts';
import { Head, Totals } from './GridEnds.tsx';
import { GridRow, type Column, type Marks } from './GridRow.tsx';
import { piecesOf, useView } from './use-view.ts';
import { fieldName } from './words.ts';

export interface GridProps {
  store: ResultStore;
  active: Spot;
  /** Moves the active cell; `focus` also puts the cursor there. */
  onActive: (spot: Spot, focus: boolean) => void;
  /** Counts up whenever the cursor is to go to the active cell. */
  focus: number;
  onSay: (text: string) => void;
}

/** Marks of every row, errors before notices. */
const marksOf = (findings: readonly Finding[]): Map<Finding['row'], Marks> => {
  const marks = new Map<Finding['row'], Map<string, string>>();
  for (const { row, fields, weight, code } of findings) {
    const line = marks.get(row) ?? new Map<string, string>();
    marks.set(row, line);
    for (const field of fields) if (!line.has(field) || (weight === 'error' && line.get(field)?.startsWith('notice'))) line.set(field, `${weight}:${code}`);
  }
  return new Map([...marks].map(([row, line]) => [row, [...line].map(([field, mark]) => `${field}:${mark}`).join(' ')]));
};

/** The table of the polling areas. Only the rows in sight are in the document; 2,000 of them stay quick. */
export const Grid = ({ store, active, onActive, focus, onSay }: GridProps) => {
  const { unit, rows } = useStore(store.$sheet);
  const findings = useStore(store.$findings);
  const { box, view, height, look } = useView(rows.length);
  const fields = useMemo(() => fieldsOf(unit.candidates.length), [unit.candidates.length]);
  const headings = useMemo(() => [t.area, ...fields.map((field) => fieldName(unit.candidates, field))], [fields, unit.candidates]);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const onCell = useCallback((row: number, column: Column, text: string) => store.setCell(row, column, text), [store]);
  useLayoutEffect(() => {
    if (focus > 0) enter(active);
  }, [focus]);
  const onKeyDown = (event: KeyboardEvent) => {
    const spot = spotOf(event.target);
    if (!spot || event.altKey || event.metaKey || event.isComposing) return;
    const next = step(event, spot, rows.length, fields.length + 1);
    if (!next) return;
    event.preventDefault();
    // At once when the cell is there: the next key of a quick typist must not land in the old one.
    onActive(next, !enter(next));
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const spot = spotOf(event.target);
    if (!spot || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const { cells, overflow } = store.paste(spot.row, spot.column, text);
    onSay([t.tool.filled(cells), ...(overflow > 0 ? [t.tool.overflow(overflow)] : [])].join(' '));
  };
  const onFocus = (event: FocusEvent) => {
    const spot = spotOf(event.target);
    if (spot && (spot.row !== active.row || spot.column !== active.column)) onActive(spot, false);
  };
  return (
    <div class="grid-box" ref={box} onScroll={look} onKeyDown={onKeyDown} onPaste={onPaste} onFocusCapture={onFocus}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the pattern for a table of input cells walked by arrow keys */}
      <table role="grid" aria-label={t.tool.gridLabel} aria-rowcount={rows.length + 1} aria-colcount={fields.length + 1}>
        <colgroup>
          <col class="names" />
          {fields.map((field) => (
            <col key={field} />
          ))}
        </colgroup>
        <Head unit={unit} fields={fields} />
        <tbody>
          {piecesOf(rows.length, view, active.row).map((piece) => {
            if ('gap' in piece) {
              return (
                <tr key={piece.key} class="gap" aria-hidden="true">
                  <td colSpan={fields.length + 1} ref={(cell) => void (cell && (cell.style.height = `${piece.gap * height}px`))}>
                    {'\u00a0'}
                  </td>
                </tr>
              );
            }
            const row = rows[piece.row];
            return (
              row && (
                <GridRow
                  key={piece.row}
                  row={row}
                  at={piece.row}
                  marks={marks.get(piece.row) ?? ''}
                  active={active.row === piece.row ? active.column : -1}
                  headings={headings}
                  onCell={onCell}
                />
              )
            );
          })}
        </tbody>
        <Totals store={store} fields={fields} unit={unit} marks={marks.get('total') ?? ''} />
      </table>
    </div>
  );
};
