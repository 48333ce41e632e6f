import type { Citation } from '#domain/edition/schema.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { keyOf, type Cites } from '../kit/cites.ts';

export interface BasisProps {
  law?: readonly Citation[] | undefined;
  practice?: true | undefined;
  cites: Cites;
}

/** By what a thing is said: tags of articles, or that it is advice. */
export const Basis = ({ law, practice, cites }: BasisProps) => (
  <span class="basis">
    {practice && <span class="advice">{t.advice}</span>}
    {law?.map((one) => {
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
