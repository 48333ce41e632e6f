import { useState } from 'preact/hooks';
import { solution } from '#domain/result/attempt.ts';
import { placeKey, type Case } from '#domain/result/plant.ts';
import { sharesOf } from '#domain/result/totals.ts';
import { resultWords as t } from '#i18n/result.ts';
import { pressed, taken, useStage } from '../kit/presenter.tsx';
import { MarkTable } from './MarkTable.tsx';
import { Meaning, meaningOf, Ranking } from './Outcome.tsx';
import { Papers } from './Papers.tsx';
import { FaultLine, trueTotals } from './FaultLine.tsx';
import { Story } from './Work.tsx';
import type { Words } from '../kit/words.ts';

const shows = ['ask', 'faults', 'outcome'] as const;

/** For a projector: the table large, then the faults, then the result. Keys: space or right goes on, left goes back. */
export const Room = ({ test, words, seed }: { test: Case; words: Words; seed: string }) => {
  const [at, setAt] = useState(0);
  const stage = useStage();
  const show = shows[at] ?? 'ask';
  const onKeyDown = (event: KeyboardEvent) => {
    const key = (event.target as Element).closest('select') ? undefined : pressed(event);
    if (!key) return;
    taken(event);
    setAt(Math.max(0, Math.min(shows.length - 1, at + (key === 'back' ? -1 : 1))));
  };
  const totals = trueTotals(test);
  const wrong = new Set(test.faults.flatMap(({ changes }) => changes.map(placeKey)));
  return (
    <div class="work room" tabIndex={-1} ref={stage} onKeyDown={onKeyDown}>
      <Story test={test} />
      <p>
        <b>{t.exercise.present.ask}</b> <small class="soft">{`${t.exercise.code} ${seed}`}</small>
      </p>
      {show !== 'outcome' && <MarkTable test={test} marks={[]} look={(place) => (show === 'faults' && wrong.has(place) ? 'unfound' : undefined)} />}
      {show === 'ask' && <Papers test={test} />}
      <div role="status">
        {show === 'faults' && (
          <ol class="planted">
            {test.faults.map((fault, i) => (
              <li key={i}>
                <FaultLine fault={fault} test={test} words={words} />
              </li>
            ))}
          </ol>
        )}
        {show === 'outcome' && (
          <>
            <Ranking unit={test.truth.unit} outcome={solution(test)} totals={totals} shares={sharesOf(totals)} />
            {meaningOf(solution(test), test.truth.unit).map((code) => (
              <Meaning key={code} code={code} words={words} />
            ))}
          </>
        )}
      </div>
      <div class="row">
        <button type="button" class="button primary" onClick={() => setAt((at + 1) % shows.length)}>
          {show === 'ask' ? t.exercise.present.faults : show === 'faults' ? t.exercise.present.outcome : t.exercise.present.hide}
        </button>
      </div>
    </div>
  );
};
