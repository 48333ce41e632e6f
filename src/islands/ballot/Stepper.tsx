import { ballotWords as t } from '#i18n/ballot.ts';

/** A small whole number with two buttons. */
export const Stepper = ({
  label,
  value,
  least,
  most,
  onChange,
}: {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}) => (
  <div class="stepper" role="group" aria-label={label}>
    <span>{label}</span>
    <button type="button" class="button" aria-label={`${t.team.fewer}: ${label}`} disabled={value <= least} onClick={() => onChange(value - 1)}>
      −
    </button>
    <output aria-live="polite">{value}</output>
    <button type="button" class="button" aria-label={`${t.team.more}: ${label}`} disabled={value >= most} onClick={() => onChange(value + 1)}>
      +
    </button>
  </div>
);
