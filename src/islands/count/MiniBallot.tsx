import { createRandom } from '#domain/seed.ts';
import type { Heap, Paper } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';

/** A pen stroke through a name: nearly straight, a little shaky, never twice the same. */
const strikePath = (seed: string): string => {
  const random = createRandom(seed);
  const y = () => 6 + random.next() * 3;
  return `M${random.int(4)} ${y()}C26 ${y()} 48 ${y()} ${72 + random.int(6)} ${y()}S94 ${y()} ${97 + random.int(3)} ${y()}`;
};

interface Props {
  heap: Heap;
  paper: Paper;
  /** Beside the reading: smaller, without its head. */
  small?: boolean;
  label?: string;
}

/** A ballot as it lies on the counting table: names, and strokes through those struck out. */
export const MiniBallot = ({ heap, paper, small = false, label }: Props) => (
  <div class={`mini ${heap.level}${small ? ' small' : ''}`} role="group" aria-label={label ?? t.read.paper(t.levels[heap.level], heap.seats)}>
    {!small && (
      <p class="mini-head">
        <svg viewBox="0 0 40 40" aria-hidden="true" class="mini-stamp">
          <circle cx="20" cy="20" r="17" />
          <circle cx="20" cy="20" r="12.5" />
          <path d="m20 12 2 6h6l-5 4 2 6-5-4-5 4 2-6-5-4h6z" />
        </svg>
        <span>
          <b>PHIẾU BẦU CỬ</b>
          {t.read.paper(t.levels[heap.level], heap.seats)}
        </span>
      </p>
    )}
    <ol>
      {heap.candidates.map(({ title, name }, row) => {
        const left = paper.left.includes(row);
        return (
          <li key={row} class={left ? '' : 'struck'}>
            <span class="no">{row + 1}.</span>
            <span class="who">
              <span>{small ? name : `${title} ${name}`}</span>
              {!left && (
                <svg viewBox="0 0 100 15" preserveAspectRatio="none" aria-hidden="true">
                  <path d={strikePath(`${heap.level}/${paper.id}/${row}`)} />
                </svg>
              )}
            </span>
            <span class="vh">{left ? t.read.keep : t.read.struck}</span>
          </li>
        );
      })}
    </ol>
  </div>
);
