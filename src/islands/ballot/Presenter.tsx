import { findings } from '#domain/ballot/findings.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import { verdict } from '#domain/ballot/verdict.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { Moves, useSlides, useStage } from '../kit/presenter.tsx';
import type { Words } from '../kit/words.ts';
import { BallotSheet } from './BallotSheet.tsx';
import { Reasons } from './Feedback.tsx';
import { sayVerdict } from './words.ts';

/** For a projector: one large ballot after another, the answer hidden until asked. Nothing is stored. */
export const Presenter = ({ ballots, words, seed }: { ballots: readonly Ballot[]; words: Words; seed: string }) => {
  const slides = useSlides(ballots.length);
  const stage = useStage();
  const ballot = ballots[slides.index];
  if (!ballot) return null;
  const label = t.sheet(slides.index + 1, ballots.length);
  return (
    <div class="desk presenting" tabIndex={-1} ref={stage} onKeyDown={slides.onKeyDown}>
      <h3 class="at">
        {label} <small class="seed">{`${exerciseWords.code} ${seed}`}</small>
      </h3>
      <BallotSheet ballot={ballot} label={label} />
      <div class="decide">
        {!slides.shown && <p class="ask">{t.present.ask}</p>}
        <div role="status">
          {slides.shown && (
            <div class="feedback answer">
              <p class="verdict-line">{sayVerdict(ballot, verdict(findings(ballot)))}</p>
              <Reasons ballot={ballot} words={words} />
            </div>
          )}
        </div>
        <Moves slides={slides} all={ballots.length} words={{ ...t.present, back: t.back, next: t.next }} />
      </div>
    </div>
  );
};
