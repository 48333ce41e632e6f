import type { Citation } from '#domain/edition/schema.ts';
import { dayWords } from '#i18n/day.ts';
import { keyOf, type Cites } from '../kit/cites.ts';

/** Tags of the articles something rests on. */
export const Basis = ({ law, mark, cites }: { law: readonly Citation[]; mark: string; cites: Cites }) => (
  <span class="basis">
    {mark === 'C' && <span class="advice-tag">{dayWords.advice}</span>}
    {law.map((one) => {
      const cite = cites[keyOf(one)];
      return (
        cite && (
          <a key={cite.label} class="cite" href={cite.href} title={cite.full}>
            {cite.label}
          </a>
        )
      );
    })}
  </span>
);

/** What every stage gets: ends itself with an answer; may keep what is put together. */
export interface StageProps {
  open: string;
  onKeep: (open: string) => void;
  onAnswer: (answer: string) => void;
}
