import { countRows, pileOf } from '#domain/count/box.ts';
import { heapOf, type Game } from '#domain/count/run.ts';
import type { Level } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';
import { HeadRow } from '../kit/HeadRow.tsx';

/** One kind of ballot: the inventory, and what each candidate gets from each pile. */
export const KeyTable = ({ game, level }: { game: Game; level: Level }) => {
  const heap = heapOf(game, level);
  const piles = Array.from({ length: heap.seats }, (_, i) => pileOf(heap, i + 1));
  const rows = piles.map((pile) => countRows(pile, heap.candidates.length));
  const valid = piles.reduce((sum, pile) => sum + pile.length, 0);
  const { received, issued, spoiled, left } = heap.inventory;
  return (
    <>
      <h3>{t.levels[level]}</h3>
      <p>
        {t.twin.inventory}: {received} = {issued} + {spoiled} + {left}. {t.twin.valid(valid)}. {t.twin.invalid(heap.papers.length - valid)}.
      </p>
      <table class="final">
        <HeadRow names={[t.twin.name, ...piles.map((pile, i) => `${t.totals.column(i + 1)} (${pile.length} × ${i + 1})`), t.totals.total]} />
        <tbody>
          {heap.candidates.map(({ name }, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {rows.map((pile, i) => (
                <td key={i}>{pile[row]}</td>
              ))}
              <td>
                <b>{rows.reduce((sum, pile) => sum + (pile[row] ?? 0), 0)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
