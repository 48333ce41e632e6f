import type { ComponentChildren } from 'preact';
import type { PileBallot } from '#domain/day/types.ts';
import { dayWords } from '#i18n/day.ts';

/** A ballot small enough for a pile: names, strokes, stamp, what was written on it. */
export const SmallBallot = ({
  ballot,
  candidates,
  no,
  children,
}: {
  ballot: PileBallot;
  candidates: readonly string[];
  no: number;
  children?: ComponentChildren;
}) => (
  <li class="small-ballot">
    <p class="no">
      <span class={ballot.stamped ? 'seal' : 'seal bare'} aria-hidden="true" />
      {dayWords.judging.ballot(no)}
      <span class="vh">, {ballot.stamped ? dayWords.judging.stamped : dayWords.judging.bare}</span>
    </p>
    <ol>
      {candidates.map((name, i) => (
        <li key={name}>
          {ballot.struck[i] ? (
            <s>
              {name}
              <span class="vh"> ({dayWords.judging.struck})</span>
            </s>
          ) : (
            name
          )}
        </li>
      ))}
    </ol>
    {ballot.written !== '' && (
      <p class="written">
        <span class="vh">{dayWords.judging.note}: </span>
        {ballot.written}
      </p>
    )}
    {children}
  </li>
);
