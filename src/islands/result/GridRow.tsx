import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { cellOf, showCell } from '#domain/result/numbers.ts';
import { fieldsOf, type Cell, type Field, type Row } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';

export type Column = Field | 'name';

/** Marks of a row as one text, so that a row is drawn again only when they change: "valid:error:R06 c0:error:R07". */
export type Marks = string;

export interface GridRowProps {
  row: Row;
  at: number;
  marks: Marks;
  /** The active column, -1 when another row is active. */
  active: number;
  headings: readonly string[];
  onCell: (row: number, column: Column, text: string) => void;
}

interface CellProps {
  value: Cell;
  id: string;
  label: string;
  mark: string | undefined;
  active: boolean;
  numeric: boolean;
  onText: (text: string) => void;
}

/**
 * One cell. The input keeps its own text while somebody types in it: drawing follows a moment later and must not take letters
 * away from a quick typist. A value that did not come from here (undo, paste, a file) is shown; left alone, a number gets its
 * thousands marked.
 */
const CellInput = ({ value, id, label, mark, active, numeric, onText }: CellProps) => {
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef(new Set<Cell>());
  const shown = (cell: Cell) => (numeric ? showCell(cell) : String(cell ?? ''));
  useLayoutEffect(() => {
    const element = input.current;
    if (!element || (element === document.activeElement && typed.current.has(value))) return;
    const text = shown(value);
    if (element.value !== text) element.value = text;
  }, [value]);
  const [weight, code] = mark?.split(':') ?? [];
  return (
    <>
      <input
        type="text"
        ref={input}
        id={id}
        inputMode={numeric ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck={false}
        tabIndex={active ? 0 : -1}
        aria-label={label}
        aria-invalid={weight === 'error'}
        onFocus={() => typed.current.clear()}
        onInput={({ currentTarget: { value: text } }) => {
          typed.current.add(numeric ? cellOf(text) : text);
          onText(text);
        }}
        onBlur={({ currentTarget }) => {
          if (typed.current.size > 0) currentTarget.value = shown(numeric ? cellOf(currentTarget.value) : currentTarget.value);
        }}
      />
      {code && (
        <span class={`code w-${weight}`} aria-hidden="true">
          {code}
        </span>
      )}
    </>
  );
};

/** The weight and first code of the mark on each column. */
const markOf = (marks: Marks): Map<string, string> =>
  new Map(
    marks
      .split(' ')
      .filter(Boolean)
      .map((mark) => [mark.slice(0, mark.indexOf(':')), mark.slice(mark.indexOf(':') + 1)]),
  );

/** A polling area in the table. */
export const GridRow = ({ row, at, marks, active, headings, onCell }: GridRowProps) =>
  useMemo(() => {
    const name = row.name.trim() || t.areaAt(at + 1);
    const known = markOf(marks);
    const weight = (column: Column) => (known.has(column) ? `w-${known.get(column)?.split(':')[0]}` : '');
    return (
      <tr aria-rowindex={at + 2}>
        <th scope="row" class={weight('name')}>
          <CellInput
            value={row.name}
            id={`o-${at}-0`}
            label={`${t.areaAt(at + 1)}, ${t.area}`}
            mark={known.get('name')}
            active={active === 0}
            numeric={false}
            onText={(text) => onCell(at, 'name', text)}
          />
        </th>
        {fieldsOf(row.cells.length - 6).map((field, i) => (
          <td key={field} class={weight(field)}>
            <CellInput
              value={row.cells[i] ?? null}
              id={`o-${at}-${i + 1}`}
              label={t.tool.cell(name, headings[i + 1] ?? '')}
              mark={known.get(field)}
              active={active === i + 1}
              numeric
              onText={(text) => onCell(at, field, text)}
            />
          </td>
        ))}
      </tr>
    );
  }, [row, at, marks, active, headings, onCell]);
