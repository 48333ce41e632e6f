import { useState } from 'preact/hooks';
import { handlings, type Handling } from '#domain/day/answers.ts';
import { dayWords } from '#i18n/day.ts';
import { StageForm } from './frame.tsx';

interface SumProps {
  text: string;
  /** Numbers to be seen. */
  rows: readonly (readonly [label: string, value: number | string])[];
  sum: string;
  onAnswer: (answer: string) => void;
}

/** A sum to be made, compared, and acted upon. */
export const SumStage = ({ text, rows, sum, onAnswer }: SumProps) => {
  const [value, setValue] = useState('');
  const [how, setHow] = useState<Handling>();
  const good = /^\d{1,6}$/.test(value.trim()) && how !== undefined;
  return (
    <StageForm done={good} need={dayWords.needNumber} onDone={() => onAnswer(`${value.trim()};${how}`)}>
      <p>{text}</p>
      <dl class="numbers">
        {rows.map(([label, number]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <label class="field">
        <span>{sum}</span>
        <input type="text" inputMode="numeric" autocomplete="off" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
      </label>
      <fieldset class="picks">
        <legend>{dayWords.handling.ask}</legend>
        {handlings.map((one) => (
          <label key={one} class="pick">
            <input type="radio" name="how" checked={how === one} onChange={() => setHow(one)} />
            <span>{dayWords.handling[one]}</span>
          </label>
        ))}
      </fieldset>
    </StageForm>
  );
};
