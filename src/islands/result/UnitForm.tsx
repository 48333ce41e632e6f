import { useStore } from '@nanostores/preact';
import { levels, limits, rounds, type Unit } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import type { ResultStore } from '#stores/result.ts';
import { personOf } from './words.ts';

const whole = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null);

const Choices = <T extends string>({
  legend,
  name,
  values,
  labels,
  value,
  onChange,
}: {
  legend: string;
  name: string;
  values: readonly T[];
  labels: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
}) => (
  <fieldset class="choices">
    <legend>{legend}</legend>
    {values.map((one) => (
      <label key={one}>
        <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
        <span>{labels[one]}</span>
      </label>
    ))}
  </fieldset>
);

const Text = ({ label, value, help, narrow, onText }: { label: string; value: string; help?: string; narrow?: boolean; onText: (text: string) => void }) => (
  <label class={narrow ? 'field short' : 'field'}>
    <span>{label}</span>
    <input type="text" inputMode={narrow ? 'numeric' : 'text'} autocomplete="off" value={value} onInput={(event) => onText(event.currentTarget.value)} />
    {help && <small>{help}</small>}
  </label>
);

const People = ({ store, unit, onSay }: { store: ResultStore; unit: Unit; onSay: (text: string) => void }) => (
  <fieldset class="people">
    <legend>{t.tool.candidates}</legend>
    <p class="small soft">{t.tool.bornHelp}</p>
    <ol>
      {unit.candidates.map(({ name, born }, i) => (
        <li key={i}>
          <input
            type="text"
            autocomplete="off"
            aria-label={t.tool.candidateName(i + 1)}
            value={name}
            placeholder={t.candidate(i + 1)}
            onInput={(event) => store.setCandidate(i, { name: event.currentTarget.value })}
          />
          <input
            type="date"
            aria-label={t.tool.candidateBorn(i + 1)}
            value={born}
            onChange={(event) => store.setCandidate(i, { born: event.currentTarget.value })}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={t.tool.removeCandidate(personOf(unit.candidates, i))}
            title={t.tool.removeCandidate(personOf(unit.candidates, i))}
            disabled={unit.candidates.length < 2}
            onClick={() => {
              onSay(t.tool.sure(personOf(unit.candidates, i)));
              store.removeCandidate(i);
            }}
          >
            <svg viewBox="0 0 24 24" class="sign" aria-hidden="true">
              <path d="M6 6 18 18M18 6 6 18" />
            </svg>
          </button>
        </li>
      ))}
    </ol>
    <button type="button" class="button quiet" disabled={unit.candidates.length >= limits.candidates} onClick={store.addCandidate}>
      {t.tool.addCandidate}
    </button>
  </fieldset>
);

/** What stands above the table: what is elected, where, how many seats, who stands. */
export const UnitForm = ({ store, onSay }: { store: ResultStore; onSay: (text: string) => void }) => {
  const unit = useStore(store.$unit);
  return (
    <div class="unit">
      <Choices legend={t.tool.level} name="level" values={levels} labels={t.levels} value={unit.level} onChange={(level) => store.setUnit({ level })} />
      <Choices legend={t.tool.round} name="round" values={rounds} labels={t.rounds} value={unit.round} onChange={(round) => store.setUnit({ round })} />
      <div class="fields">
        <Text label={t.tool.place} value={unit.place} onText={(place) => store.setUnit({ place })} />
        <Text label={t.tool.number} narrow value={unit.number} onText={(number) => store.setUnit({ number })} />
        <Text label={t.tool.seats} narrow value={unit.seats === null ? '' : String(unit.seats)} onText={(text) => store.setUnit({ seats: whole(text) })} />
        <Text
          label={t.tool.areas}
          narrow
          help={t.tool.areasHelp}
          value={unit.areas === null ? '' : String(unit.areas)}
          onText={(text) => store.setUnit({ areas: whole(text) })}
        />
      </div>
      <People store={store} unit={unit} onSay={onSay} />
    </div>
  );
};
