import { useState } from 'preact/hooks';
import { heapOf } from '#domain/count/run.ts';
import type { Judgement } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';
import { BallotPaper } from '../ballot/BallotPaper.tsx';
import { describe } from '../ballot/describe.ts';
import type { StepProps } from './Decide.tsx';
import { fullBallot } from './full-ballot.ts';

const kinds: readonly Judgement[] = ['valid', 'invalid', 'team'];
const o = t.decide.odd;

/** The ballots that need a second look, one after the other. */
export const OddStep = ({ game, value, onChange }: StepProps) => {
  const { odd } = game.scene;
  const [at, setAt] = useState(0);
  const chosen = value === '' ? odd.map(() => '') : value.split(',');
  const one = odd[at];
  if (!one) return null;
  const heap = heapOf(game, one.level);
  const ballot = fullBallot(game.box, heap, one.paper);
  const label = o.at(at + 1, odd.length);
  const choose = (kind: Judgement) => {
    const next = chosen.map((old, i) => (i === at ? o.letters[kind] : old));
    onChange(next.join());
    const open = [...odd.keys()].map((i) => (at + 1 + i) % odd.length).find((i) => next[i] === '');
    if (open !== undefined) setAt(open);
  };
  const { whole, names } = describe(ballot);
  return (
    <div class="odd-desk">
      <ol class="dots">
        {odd.map((_, i) => (
          <li key={i}>
            <button
              type="button"
              class={chosen[i] ? 'dot done' : 'dot'}
              aria-current={i === at ? 'step' : undefined}
              aria-label={o.at(i + 1, odd.length)}
              onClick={() => setAt(i)}
            >
              {i + 1}
            </button>
          </li>
        ))}
      </ol>
      <div class="mat">
        <BallotPaper ballot={ballot} label={label} />
      </div>
      <div class="vh" aria-live="polite">
        <p>{label}</p>
        {[...whole, ...names].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="verdicts" role="group" aria-label={label}>
        {kinds.map((kind) => (
          <button key={kind} type="button" class={`verdict ${kind}`} aria-pressed={chosen[at] === o.letters[kind]} onClick={() => choose(kind)}>
            {o.options[kind]}
          </button>
        ))}
      </div>
      <p class="soft small">{o.left(chosen.filter((letter) => letter === '').length)}</p>
    </div>
  );
};
