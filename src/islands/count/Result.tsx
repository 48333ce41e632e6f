import type { Outcome } from '#domain/count/grade.ts';
import type { Game, State } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { leads } from '#stores/host.ts';
import { After, Figures, type AfterProps } from '../kit/Score.tsx';
import type { Words } from '../kit/words.ts';
import { Relations, TotalsTable } from './FinalSheets.tsx';
import { Missed, Seen } from './Items.tsx';
import { Heading, Mark } from './parts.tsx';

export interface ResultProps extends Omit<AfterProps, 'words' | 'children'> {
  game: Game;
  state: State;
  outcome: Outcome;
  seconds: number;
  words: Words;
  study: string;
  /** Address of the minutes of this evening. */
  minutes: string;
}

/** The evening in a few lines, and what others reach. */
const Summary = ({ game, state, outcome, seconds, study }: Omit<ResultProps, 'words' | 'minutes' | keyof AfterProps>) => {
  const test = game.setup.mode === 'test';
  return (
    <Figures
      big={
        <span class={outcome.exact ? 'passed' : 'failed'}>
          <Mark right={outcome.exact} /> {outcome.exact ? t.result.exact : t.result.inexact}
        </span>
      }
      facts={[t.result.caught(outcome.caught, outcome.total), exerciseWords.time(seconds), t.result.alarms(state.alarms), t.result.recounts(state.recounts)]}
      code={t.start.code}
      seed={game.setup.seed}
      passed={test ? outcome.passed : undefined}
    >
      {test && !outcome.passed && <p>{t.result.need}</p>}
      {outcome.perfect && <p>{t.result.perfect}</p>}
      <p class="baseline">
        {t.result.baseline} <a href={study}>{t.result.study}</a>
      </p>
    </Figures>
  );
};

/** How the evening went. */
export const Result = ({ game, state, outcome, seconds, words, study, minutes, ...after }: ResultProps) => (
  <div class="step result">
    <Heading>{t.result.title}</Heading>
    <Summary game={game} state={state} outcome={outcome} seconds={seconds} study={study} />
    <Missed game={game} items={outcome.items.filter((item) => !item.caught)} words={words} />
    <Seen game={game} items={outcome.items.filter((item) => item.caught)} words={words} />
    <section>
      <h4>{t.result.table}</h4>
      {outcome.kinds.map((kind) => (
        <TotalsTable key={kind.level} game={game} kind={kind} />
      ))}
    </section>
    <section>
      <h4>{t.result.checks}</h4>
      <Relations game={game} state={state} words={words} />
    </section>
    <section class="no-print">
      <h4>{t.result.minutes}</h4>
      <p>{t.result.minutesSay}</p>
      <p>
        {leads(minutes) ? (
          <a class="button" href={minutes}>
            {t.result.toMinutes}
          </a>
        ) : (
          t.result.minutesAway
        )}
      </p>
    </section>
    <After words={t.result} {...after} />
  </div>
);
