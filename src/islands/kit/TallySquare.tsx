import { words } from '#i18n/progress.ts';

/** As people count votes: left, bottom, right, top, then the diagonal. */
const sides = [
  [2, 2, 2, 22],
  [2, 22, 22, 22],
  [22, 22, 22, 2],
  [22, 2, 2, 2],
  [2, 22, 22, 2],
] as const;
const perSquare = sides.length;

interface Props {
  /** Finished parts; each is a stroke. */
  strokes: number;
  /** Parts in all; every five make a square. */
  total: number;
  /** How many of the strokes have just been added: these are drawn before the eye. */
  fresh?: number;
  /** What the mark is of, for screen readers. */
  label?: string;
}

const Square = ({ from, done, total, fresh }: { from: number; done: number; total: number; fresh: number }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    {sides.slice(0, total - from).map(([x1, y1, x2, y2], i) => {
      const on = from + i < done;
      return <line key={i} x1={x1} y1={y1} x2={x2} y2={y2} class={on ? (from + i >= done - fresh ? 'on new' : 'on') : ''} />;
    })}
  </svg>
);

/** The tally mark of how much is done; its look is `.tally` of the base sheet. */
export const TallySquare = ({ strokes, total, fresh = 0, label }: Props) => {
  const done = Math.max(0, Math.min(strokes, total));
  const says = words.tally(done, total);
  return (
    <span class="tally">
      <span class="vh">{label ? `${label}: ${says}` : says}</span>
      {Array.from({ length: Math.ceil(total / perSquare) }, (_, i) => (
        <Square key={i} from={i * perSquare} done={done} total={total} fresh={fresh} />
      ))}
    </span>
  );
};
