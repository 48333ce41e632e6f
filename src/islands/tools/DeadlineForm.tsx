import { eventsOf } from '#domain/edition/plan.ts';
import { toolWords } from '#i18n/tools.ts';
import type { ToolEdition } from './types.ts';

const t = toolWords.deadlines;

/** What the reader asked for. */
export interface Wishes {
  edition: string;
  day: string;
  opens: string;
  closes: string;
  /** '' for everybody. */
  who: string;
  view: 'list' | 'line';
  /** Days of events, by their words. */
  events: Record<string, string>;
}

interface FormProps {
  wishes: Wishes;
  editions: readonly ToolEdition[];
  edition: ToolEdition;
  who: readonly string[];
  onChange: (next: Partial<Wishes>) => void;
}

const Events = ({ wishes, edition, onChange }: Pick<FormProps, 'wishes' | 'edition' | 'onChange'>) => (
  <details class="more">
    <summary>{t.events}</summary>
    <p class="small soft">{t.eventHelp}</p>
    <div class="fields">
      {eventsOf(edition.deadlines).map((event) => (
        <label key={event}>
          <span>{event[0]?.toUpperCase() + event.slice(1)}</span>
          <input type="date" value={wishes.events[event] ?? ''} onInput={(e) => onChange({ events: { ...wishes.events, [event]: e.currentTarget.value } })} />
        </label>
      ))}
      <label>
        <span>
          {t.hours}: {t.opens}
        </span>
        <input type="time" min="05:00" max="07:00" value={wishes.opens} onInput={(e) => e.currentTarget.value && onChange({ opens: e.currentTarget.value })} />
      </label>
      <label>
        <span>
          {t.hours}: {t.closes}
        </span>
        <input
          type="time"
          min="19:00"
          max="21:00"
          value={wishes.closes}
          onInput={(e) => e.currentTarget.value && onChange({ closes: e.currentTarget.value })}
        />
      </label>
    </div>
  </details>
);

/** Which election, which day, whose work, which view. */
export const DeadlineForm = ({ wishes, editions, edition, who, onChange }: FormProps) => (
  <form class="needs-js no-print tool-form" onSubmit={(event) => event.preventDefault()}>
    <div class="fields">
      <label>
        <span>{toolWords.edition}</span>
        <select value={wishes.edition} onChange={(e) => onChange({ edition: e.currentTarget.value })}>
          {editions.map((one) => (
            <option key={one.id} value={one.id}>
              {one.id}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t.day}</span>
        <input type="date" value={wishes.day} required onInput={(e) => onChange({ day: e.currentTarget.value })} />
      </label>
      <label>
        <span>{t.who}</span>
        <select value={wishes.who} onChange={(e) => onChange({ who: e.currentTarget.value })}>
          <option value="">{t.everyone}</option>
          {who.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    </div>
    <div class="fields">
      <fieldset class="switch">
        <legend>{t.view}</legend>
        {(['list', 'line'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="view" checked={wishes.view === one} onChange={() => onChange({ view: one })} />
            <span>{t[one]}</span>
          </label>
        ))}
      </fieldset>
      {wishes.day !== edition.electionDay && (
        <button type="button" class="button" onClick={() => onChange({ day: edition.electionDay })}>
          {t.real} {edition.id}
        </button>
      )}
    </div>
    <Events wishes={wishes} edition={edition} onChange={onChange} />
  </form>
);
