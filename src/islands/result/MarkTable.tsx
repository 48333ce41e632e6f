import { useRef, useState } from 'preact/hooks';
import { showCount } from '#domain/result/numbers.ts';
import { placeKey, type Case, type Place } from '#domain/result/plant.ts';
import { columnOf, fieldsOf } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { fieldName, rowName, shortName } from './words.ts';

export interface MarkTableProps {
  test: Case;
  marks: readonly string[];
  /** How a cell is shown once it is known: right or wrong to mark. */
  look?: (place: string) => 'hit' | 'miss' | 'unfound' | undefined;
  /** Missing: the table is only looked at. */
  onMark?: ((place: string) => void) | undefined;
}

const step: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The table of the Ban with its line Tổng cộng; cells are marked by a tap, Enter or space, and walked by arrow keys. */
export const MarkTable = ({ test, marks, look, onMark }: MarkTableProps) => {
  const { truth, rows, declared } = test;
  const people = truth.unit.candidates;
  const fields = fieldsOf(people.length);
  const [active, setActive] = useState({ y: 0, x: 0 });
  const body = useRef<HTMLTableElement>(null);
  const go = (y: number, x: number) => {
    const next = { y: Math.max(0, Math.min(rows.length, y)), x: Math.max(0, Math.min(fields.length - 1, x)) };
    setActive(next);
    body.current?.querySelector<HTMLButtonElement>(`[data-at="${next.y}/${next.x}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = step[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const [y = 0, x = 0] = (event.target as HTMLElement).dataset['at']?.split('/').map(Number) ?? [];
    go(y + by[0], x + by[1]);
  };
  const cell = (place: Place, y: number, x: number, value: number) => {
    const key = placeKey(place);
    const on = marks.includes(key);
    const known = look?.(key);
    const shown = showCount(value);
    return (
      <td key={key} class={[on && 'on', known].filter(Boolean).join(' ')}>
        {onMark ? (
          <button
            type="button"
            data-at={`${y}/${x}`}
            tabIndex={active.y === y && active.x === x ? 0 : -1}
            aria-pressed={on}
            aria-label={t.exercise.mark(rowName(rows, place.row), fieldName(people, place.field), shown)}
            onFocus={() => setActive({ y, x })}
            onClick={() => onMark(key)}
          >
            {shown}
          </button>
        ) : (
          <span>{shown}</span>
        )}
      </td>
    );
  };
  return (
    <div
      class="grid-box marking"
      tabIndex={onMark ? undefined : 0}
      role={onMark ? undefined : 'region'}
      aria-label={onMark ? undefined : t.tool.gridLabel}
      onKeyDown={onMark && onKeyDown}
    >
      <table role={onMark ? 'grid' : undefined} aria-label={t.tool.gridLabel} ref={body}>
        <thead>
          <tr>
            <th scope="col">{t.area}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {shortName(people, field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, y) => (
            <tr key={y}>
              <th scope="row">{row.name}</th>
              {fields.map((field, x) => cell({ row: y, field }, y, x, row.cells[columnOf(field)] ?? 0))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            {fields.map((field, x) => cell({ row: 'total', field }, rows.length, x, declared[x] ?? 0))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
