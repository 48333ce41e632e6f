import { useState } from 'preact/hooks';
import { offered, type Decision } from '#domain/result/attempt.ts';
import { readCount } from '#domain/result/numbers.ts';
import type { Unit } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { sayDate } from './words.ts';

export interface DecideProps {
  unit: Unit;
  decision: Decision;
  onDecide: (more: Partial<Decision>) => void;
  onElect: (at: number) => void;
}

/** Four questions about the unit: turnout, threshold, who is elected, what follows. */
export const Decide = ({ unit, decision, onDecide, onElect }: DecideProps) => {
  const [need, setNeed] = useState(decision.need === null ? '' : String(decision.need));
  return (
    <div class="decide">
      <fieldset class="choices">
        <legend>1. {t.exercise.turnout}</legend>
        {[true, false].map((one) => (
          <label key={String(one)}>
            <input type="radio" name="turnout" checked={decision.turnout === one} onChange={() => onDecide({ turnout: one })} />
            <span>{one ? t.exercise.yes : t.exercise.no}</span>
          </label>
        ))}
      </fieldset>
      <label class="field short">
        <span>2. {t.exercise.need}</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={need}
          onInput={(event) => {
            setNeed(event.currentTarget.value);
            const read = readCount(event.currentTarget.value);
            onDecide({ need: read.kind === 'number' ? read.value : null });
          }}
        />
      </label>
      <fieldset class="choices">
        <legend>3. {t.exercise.elected}</legend>
        {unit.candidates.map(({ name, born }, i) => (
          <label key={i}>
            <input type="checkbox" checked={decision.elected.includes(i)} onChange={() => onElect(i)} />
            <span class="who">
              {name} <small class="soft">{t.exercise.bornOn(sayDate(born))}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>4. {t.exercise.follow}</legend>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name="follow" checked={decision.follow === one} onChange={() => onDecide({ follow: one })} />
            <span>{t.exercise.follows[one]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
};
