import { heapOf, sheetOf, bundleOf, strokeRows, type Game, type State } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import { Squares } from './Squares.tsx';

interface Props {
  game: Game;
  state: State;
  bundle: number;
  /** The ballot on top; its strokes are the newest. */
  ballot: number;
  onStroke?: ((row: number) => void) | undefined;
}

const times = (list: readonly number[] | undefined, row: number) => (list ?? []).filter((one) => one === row).length;

/** The tally sheet of a bundle while it is being marked: one row a name, in the order of the ballot. */
export const SheetRows = ({ game, state, bundle, ballot, onStroke }: Props) => {
  const { candidates } = heapOf(game, bundleOf(game, bundle).level);
  const { marks, extra } = sheetOf(state, bundle);
  const rows = strokeRows(game, state, bundle);
  return (
    <ol class="tally-sheet" aria-label={t.read.sheet}>
      {candidates.map(({ name }, row) => {
        const inside = (
          <>
            <b class="key">{row + 1}</b>
            <span class="name">{name}</span>
            <span class="vh">{t.read.strokes(rows[row] ?? 0)}</span>
            <Squares
              count={rows[row] ?? 0}
              fresh={times(marks[ballot], row) + times(extra, row)}
              before={times(marks[ballot - 1], row)}
              ghost={onStroke !== undefined}
            />
          </>
        );
        return (
          <li key={row}>
            {onStroke ? (
              <button type="button" class="tally-row" onClick={() => onStroke(row)}>
                {inside}
              </button>
            ) : (
              <div class="tally-row">{inside}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
};
