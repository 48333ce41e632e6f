/** As people count votes: left, top, right, bottom, then the diagonal. */
const sides = ['M3 21V3', 'M3 3H21', 'M21 3V21', 'M21 21H3', 'M3 21 21 3'] as const;

interface Props {
  count: number;
  /** Strokes just made, at the end; and those of the ballot before. */
  fresh?: number;
  before?: number;
  /** Shows where the next stroke goes. */
  ghost?: boolean;
}

/** Tally squares drawn stroke by stroke; five strokes are a square. */
export const Squares = ({ count, fresh = 0, before = 0, ghost = false }: Props) => {
  const shown = count + (ghost ? 1 : 0);
  const look = (at: number) => (at >= count ? 'ghost' : at >= count - fresh ? 'now' : at >= count - fresh - before ? 'just' : '');
  return (
    <span class="squares" aria-hidden="true">
      {Array.from({ length: Math.ceil(shown / 5) }, (_, square) => (
        <svg key={square} viewBox="0 0 24 24">
          {sides.slice(0, shown - square * 5).map((d, i) => (
            <path key={i} d={d} class={look(square * 5 + i)} />
          ))}
        </svg>
      ))}
    </span>
  );
};
