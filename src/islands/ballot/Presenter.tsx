import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findings } from '#domain/ballot/findings.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import { verdict } from '#domain/ballot/verdict.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { BallotSheet } from './BallotSheet.tsx';
import { Reasons } from './Feedback.tsx';
import { sayVerdict, type Words } from './words.ts';

/** For a projector: one large ballot after another, the answer hidden until asked. Keys: arrows, space. */
export const Presenter = ({ ballots, words, seed }: { ballots: readonly Ballot[]; words: Words; seed: string }) => {
  const [index, setIndex] = useState(0);
  const [shown, show] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    root.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
  }, []);
  const ballot = ballots[index];
  if (!ballot) return null;
  const go = (to: number) => {
    if (to < 0 || to >= ballots.length) return;
    setIndex(to);
    show(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = ['ArrowRight', 'PageDown'].includes(event.key) ? 1 : ['ArrowLeft', 'PageUp'].includes(event.key) ? -1 : 0;
    if (next !== 0) go(index + next);
    else if (event.key === ' ' && !(event.target as Element).closest('button')) show(!shown);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const label = t.sheet(index + 1, ballots.length);
  return (
    <div class="desk presenting" tabIndex={-1} ref={root} onKeyDown={onKeyDown}>
      <h3 class="at">
        {label} <small class="seed">{`${t.twin.code} ${seed}`}</small>
      </h3>
      <BallotSheet ballot={ballot} label={label} />
      <div class="decide">
        {!shown && <p class="ask">{t.present.ask}</p>}
        <div role="status">
          {shown && (
            <div class="feedback answer">
              <p class="verdict-line">{sayVerdict(ballot, verdict(findings(ballot)))}</p>
              <Reasons ballot={ballot} words={words} />
            </div>
          )}
        </div>
        <div class="moves">
          <button type="button" class="button back" disabled={index === 0} onClick={() => go(index - 1)}>
            {t.back}
          </button>
          <button type="button" class="button primary" onClick={() => show(!shown)}>
            {shown ? t.present.hide : t.present.reveal}
          </button>
          <button type="button" class="button back" disabled={index === ballots.length - 1} onClick={() => go(index + 1)}>
            {t.next}
          </button>
        </div>
      </div>
    </div>
  );
};
