/** A cell of the table; column 0 holds the names. */
export interface Spot {
  row: number;
  column: number;
}

/** Where a key leads from a cell; undefined when it is none of ours. */
export const step = (event: KeyboardEvent, { row, column }: Spot, rows: number, columns: number): Spot | undefined => {
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

/** The cell an element belongs to. */
export const spotOf = (target: EventTarget | null): Spot | undefined => {
  const found = /^o-(\d+)-(\d+)$/.exec((target as HTMLElement | null)?.id ?? '');
  return found ? { row: Number(found[1]), column: Number(found[2]) } : undefined;
};

/** Puts the cursor in a cell; false when it is not in the document. */
export const enter = ({ row, column }: Spot): boolean => {
  const input = document.getElementById(`o-${row}-${column}`) as HTMLInputElement | null;
  input?.focus({ preventScroll: true });
  input?.select();
  input?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return input !== null;
};
