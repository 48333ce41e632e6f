import type { StepProps } from './Decide.tsx';
import { countWords as t } from '#i18n/count.ts';

const list = (value: string) => (value === '' ? [] : value.split(','));

/** Four jobs, numbered in the order in which they are touched. */
export const OrderStep = ({ game, value, onChange }: StepProps) => {
  const chosen = list(value);
  const { options, again } = t.decide.order;
  return (
    <>
      <ol class="order">
        {game.scene.options.order.map((id) => {
          const at = chosen.indexOf(id);
          return (
            <li key={id}>
              <button
                type="button"
                class={at < 0 ? 'job' : 'job chosen'}
                aria-pressed={at >= 0}
                onClick={() => onChange(at < 0 ? [...chosen, id].join() : chosen.filter((one) => one !== id).join())}
              >
                <b>{at < 0 ? '' : at + 1}</b>
                <span>{options[id as keyof typeof options]}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {chosen.length > 0 && (
        <button type="button" class="button quiet" onClick={() => onChange('')}>
          {again}
        </button>
      )}
    </>
  );
};

/** Two of the people in the yard. */
export const WitnessStep = ({ game, value, onChange }: StepProps) => {
  const chosen = list(value);
  const { options, chosen: says, title } = t.decide.witness;
  return (
    <>
      <fieldset class="choices people-grid">
        <legend class="vh">{title}</legend>
        {game.scene.persons.map((person) => (
          <label key={person} class="choice pick">
            <input
              type="checkbox"
              checked={chosen.includes(person)}
              onChange={() => onChange(chosen.includes(person) ? chosen.filter((one) => one !== person).join() : [...chosen, person].join())}
            />
            <span>
              <svg viewBox="0 0 40 40" class="person" aria-hidden="true">
                <circle cx="20" cy="13" r="7" />
                <path d="M6 36c1-10 7-14 14-14s13 4 14 14" />
              </svg>
              {options[person]}
            </span>
          </label>
        ))}
      </fieldset>
      <p class="soft" aria-live="polite">
        {says(chosen.length)}
      </p>
    </>
  );
};
