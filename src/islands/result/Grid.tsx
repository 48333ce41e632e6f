import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { showCell, showCount } from '#domain/result/numbers.ts';
import type { Finding } from '#domain/result/rules.ts';
import { fieldsOf, type Field, type Unit } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import type { ResultStore } from '#stores/result.ts';
import { GridRow, type Column, type Marks } from './GridRow.tsx';
import { fieldName, shortName } from './words.ts';

export interface Spot {
  row: number;
  column: number;
}
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

/** Rows kept beyond what is seen, so that scrolling shows no gap. */
const margin = 6;
/** Rows drawn before anything was measured. */
const atFirst = 30;

/** Which rows are to be drawn: what is seen, and the active one wherever it is. Gaps are counted in rows. */
const piecesOf = (all: number, view: { from: number; to: number }, active: number): ({ row: number } | { gap: number; key: string })[] => {
  const wanted = new Set<number>();
  for (let i = Math.max(0, view.from); i < Math.min(all, view.to); i++) wanted.add(i);
  if (active >= 0 && active < all) wanted.add(active);
  const pieces: ({ row: number } | { gap: number; key: string })[] = [];
  let next = 0;
  for (const row of [...wanted].sort((a, b) => a - b)) {
    if (row > next) pieces.push({ gap: row - next, key: `g${pieces.length === 0 ? 'first' : row}` });
    pieces.push({ row });
    next = row + 1;
  }
  if (next < all) pieces.push({ gap: all - next, key: 'glast' });
  return pieces;
};

const useView = (all: number) => {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ from: 0, to: atFirst });
  const [height, setHeight] = useState(50);
  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const measured = element.querySelector('tbody tr:not(.gap)')?.getBoundingClientRect().height ?? 50;
    setHeight((old) => (Math.abs(old - measured) > 0.5 ? measured : old));
    const from = Math.floor(element.scrollTop / measured / 8) * 8 - margin;
    const to = from + Math.ceil(element.clientHeight / measured) + 2 * margin + 8;
    setView((old) => (old.from === from && old.to === to ? old : { from, to }));
  }, []);
  useEffect(() => {
    look();
    const watch = new ResizeObserver(look);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, [look, all]);
  return { box, view, height, look };
};

const Head = ({ unit, fields }: { unit: Unit; fields: readonly Field[] }) => (
  <thead>
    <tr aria-rowindex={1}>
      <th scope="col">{t.area}</th>
      {fields.map((field) => (
        <th key={field} scope="col">
          {shortName(unit.candidates, field)}
        </th>
      ))}
    </tr>
  </thead>
);

const Totals = ({ store, fields, unit, marks }: { store: ResultStore; fields: readonly Field[]; unit: Unit; marks: Marks }) => {
  const totals = useStore(store.$totals);
  const { declared } = useStore(store.$sheet);
  return (
    <tfoot>
      {declared && (
        <tr>
          <th scope="row">{t.declared}</th>
          {fields.map((field, i) => (
            <td key={field} class={marks.includes(`${field}:error`) ? 'typed w-error' : 'typed'}>
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                aria-label={t.tool.cell(t.declared, fieldName(unit.candidates, field))}
                aria-invalid={marks.includes(`${field}:error`)}
                value={showCell(declared[i] ?? null)}
                onChange={(event) => store.setDeclared(field, event.currentTarget.value)}
              />
            </td>
          ))}
        </tr>
      )}
      <tr class="sum">
        <th scope="row">{declared ? t.computed : t.total}</th>
        {fields.map((field, i) => (
          <td key={field}>
            <output>{showCount(totals[i] ?? 0)}</output>
          </td>
        ))}
      </tr>
    </tfoot>
  );
};

/** Where a key leads from a cell; undefined when it is none of ours. */
const step = (event: KeyboardEvent, { row, column }: Spot, rows: number, columns: number): Spot | undefined => {
  const input = event.target as HTMLInputElement;
  const [atStart, atEnd] = [input.selectionEnd === 0, input.selectionStart === input.value.length];
  const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  const to = (r: number, c: number): Spot => ({ row: Math.max(0, Math.min(rows - 1, r)), column: Math.max(0, Math.min(columns - 1, c)) });
  switch (event.key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'PageUp':
      return to(row - 10, column);
    case 'PageDown':
      return to(row + 10, column);
    case 'ArrowLeft':
      return atStart || whole ? to(row, column - 1) : undefined;
    case 'ArrowRight':
      return atEnd || whole ? to(row, column + 1) : undefined;
    case 'Home':
      return event.ctrlKey ? to(0, 0) : undefined;
    case 'End':
      return event.ctrlKey ? to(rows - 1, columns - 1) : undefined;
    case 'Enter': {
      const next = row * columns + column + (event.shiftKey ? -1 : 1);
      return next < 0 || next >= rows * columns ? to(row, column) : { row: Math.floor(next / columns), column: next % columns };
    }
    default:
      return undefined;
  }
};

const spotOf = (target: EventTarget | null): Spot | undefined => {
  const found = /^o-(\d+)-(\d+)$/.exec((target as HTMLElement | null)?.id ?? '');
  return found ? { row: Number(found[1]), column: Number(found[2]) } : undefined;
};

/** Puts the cursor in a cell; false when it is not in the document. */
const enter = ({ row, column }: Spot): boolean => {
  const input = document.getElementById(`o-${row}-${column}`) as HTMLInputElement | null;
  input?.focus({ preventScroll: true });
  input?.select();
  input?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return input !== null;
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
