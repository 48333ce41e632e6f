import { useEffect, useRef, useState } from 'preact/hooks';
import { fitting, openAsk, optionsOf, type Answers } from '#domain/complaint/find.ts';
import { toolWords } from '#i18n/tools.ts';
import { ComplaintRoute } from './ComplaintRoute.tsx';
import type { ComplaintMatter, ComplaintEdition } from './complaint-types.ts';

const t = toolWords.complaint;

export interface ComplaintProps {
  matters: ComplaintMatter[];
  editions: ComplaintEdition[];
  first: ComplaintEdition['id'];
}

interface AskProps {
  name: string;
  legend: string;
  options: readonly { id: string; text: string }[];
  value: string | undefined;
  onChange: (id: string) => void;
}

const Ask = ({ name, legend, options, value, onChange }: AskProps) => (
  <fieldset class="ask">
    <legend>{legend}</legend>
    {options.map((one) => (
      <label key={one.id} class="pick">
        <input type="radio" name={name} checked={value === one.id} onChange={() => onChange(one.id)} />
        <span>
          <b>{one.text}</b>
        </span>
      </label>
    ))}
  </fieldset>
);

/** Buttons and not radio buttons: arrow keys must not choose on their way. */
const Matters = ({ matters, onChoose }: { matters: readonly ComplaintMatter[]; onChoose: (id: string) => void }) => (
  <div class="ask" role="group" aria-label={t.what}>
    <p class="legend" aria-hidden="true">
      {t.what}
    </p>
    {matters.map((one) => (
      <button key={one.id} type="button" class="matter-button" onClick={() => onChoose(one.id)}>
        <b>{one.title}</b>
        <small>{one.like}</small>
      </button>
    ))}
  </div>
);

/** Asks what a complaint is about and shows its way. */
export const Complaint = ({ matters, editions, first }: ComplaintProps) => {
  const [edition, setEdition] = useState(first);
  const [matterId, setMatter] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wanted = new URLSearchParams(location.search).get('viec');
    if (wanted && matters.some((one) => one.id === wanted)) setMatter(wanted);
  }, [matters]);
  const rules = editions.find((one) => one.id === edition);
  const matter = matters.find((one) => one.id === matterId);
  const open = matter && openAsk(matter, answers, edition);
  const asked = matter?.asks.slice(0, open ? matter.asks.indexOf(open) + 1 : undefined) ?? [];
  const route = matter && !open ? fitting(matter.routes, answers, edition)[0] : undefined;
  const choose = (id: string) => {
    setMatter(id);
    setAnswers({});
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(id === '' ? '.matter-button' : '.chosen b')?.focus());
  };
  return (
    <form class="tool complaint needs-js" ref={root} onSubmit={(event) => event.preventDefault()}>
      <div class="fields no-print">
        <label>
          <span>{toolWords.edition}</span>
          <select
            value={edition}
            onChange={(e) => {
              const next = editions.find((one) => one.id === e.currentTarget.value);
              if (next) setEdition(next.id);
            }}
          >
            {editions.map((one) => (
              <option key={one.id} value={one.id}>
                {one.id}
              </option>
            ))}
          </select>
        </label>
      </div>
      {matter ? (
        <div class="chosen">
          <p>
            <small>{t.what}</small>
            <b tabIndex={-1}>{matter.title}</b>
          </p>
          <button type="button" class="button no-print" onClick={() => choose('')}>
            {t.change}
          </button>
        </div>
      ) : (
        <Matters matters={matters} onChoose={choose} />
      )}
      {asked.map((ask) => (
        <Ask
          key={ask.id}
          name={ask.id}
          legend={ask.ask}
          options={optionsOf(ask, edition)}
          value={answers[ask.id]}
          onChange={(id) => setAnswers({ ...answers, [ask.id]: id })}
        />
      ))}
      <div class="route" aria-live="polite">
        {route && rules ? (
          <ComplaintRoute key={`${edition} ${JSON.stringify(answers)}`} route={route} edition={rules} />
        ) : (
          <p class="soft">{matter ? t.ask : t.pick}</p>
        )}
      </div>
    </form>
  );
};
