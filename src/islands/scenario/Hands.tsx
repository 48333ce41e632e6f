import { scenarioWords as t } from '#i18n/scenario.ts';

export interface HandsProps {
  letter: string;
  count: number;
  /** The largest of all counts, for the bar; 0 when nobody has voted. */
  most: number;
  onCount: (count: number) => void;
}

/** How many raised a hand for one choice, as sites report it. */
export const Hands = ({ letter, count, most, onCount }: HandsProps) => (
  <>
    <span class="hands no-print">
      <button type="button" class="button" aria-label={t.room.fewer(letter)} onClick={() => onCount(Math.max(0, count - 1))}>
        −
      </button>
      <input
        type="number"
        min={0}
        max={99999}
        inputMode="numeric"
        aria-label={t.room.count(letter)}
        value={count}
        onInput={(event) => onCount(Math.max(0, Math.floor(Number(event.currentTarget.value)) || 0))}
      />
      <button type="button" class="button" aria-label={t.room.more(letter)} onClick={() => onCount(count + 1)}>
        +
      </button>
    </span>
    {most > 0 && (
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="6" />
        <rect class="fill" width={(100 * count) / most} height="6" />
      </svg>
    )}
  </>
);
