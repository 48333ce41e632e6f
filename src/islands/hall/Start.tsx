import { useState } from 'preact/hooks';
import type { Hall, Rules } from '#domain/hall/types.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { hallWords as t } from '#i18n/hall.ts';

export type Mode = 'arrange' | 'inspect';
const modes = ['arrange', 'inspect'] as const;

export interface Choice {
  mode: Mode;
  hall: string;
  edition: string;
  code: string;
}
export interface StartProps {
  halls: readonly Hall[];
  rules: readonly Rules[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
  onStart: (code: string) => void;
  onPrint: (code: string) => void;
}

const Halls = ({ halls, rules, choice, onChoice }: Pick<StartProps, 'halls' | 'rules' | 'choice' | 'onChoice'>) => (
  <>
    <fieldset class="modes">
      <legend>{t.start.hall}</legend>
      {halls.map((hall) => (
        <label key={hall.id} class="mode">
          <input type="radio" name="hall" checked={choice.hall === hall.id} onChange={() => onChoice({ ...choice, hall: hall.id })} />
          <span>
            <strong>{hall.title}</strong>
            <small>
              {t.plan.room(String(hall.room.width / 4).replace('.', ','), String(hall.room.depth / 4).replace('.', ','))}, {t.plan.voters(hall.voters)}
            </small>
            <span>{hall.about}</span>
          </span>
        </label>
      ))}
    </fieldset>
    <fieldset class="modes editions">
      <legend>{t.start.edition}</legend>
      {rules.map(({ edition }) => (
        <label key={edition} class="mode">
          <input type="radio" name="edition" checked={choice.edition === edition} onChange={() => onChoice({ ...choice, edition })} />
          <span>
            <strong>{t.start.editionOf(edition)}</strong>
          </span>
        </label>
      ))}
    </fieldset>
  </>
);

/** Where everything begins: arranging or inspecting, which hall, which code. */
export const Start = (props: StartProps) => {
  const { choice, onChoice } = props;
  const [bad, setBad] = useState(false);
  const withCode = (act: (code: string) => void) => {
    const parsed = choice.code.trim() === '' ? newCode(Math.random) : parseCode(choice.code);
    setBad(!parsed);
    if (parsed) act(parsed);
  };
  return (
    <form class="start" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="modes">
        <legend>{t.start.choose}</legend>
        {modes.map((mode) => (
          <label key={mode} class="mode">
            <input type="radio" name="mode" checked={choice.mode === mode} onChange={() => onChoice({ ...choice, mode })} />
            <span>
              <strong>{t.modes[mode].name}</strong>
              <small>{t.modes[mode].size}</small>
              <span>{t.modes[mode].says}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {choice.mode === 'arrange' && <Halls {...props} />}
      {choice.mode === 'inspect' && <p class="rule">{t.start.rule}</p>}
      <div class="row">
        <label class="code">
          <span>{t.start.code}</span>
          <small id="hall-code-help">{bad ? t.start.badCode : t.start.codeHelp}</small>
          <input
            type="text"
            value={choice.code}
            maxLength={9}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={bad}
            aria-describedby="hall-code-help"
            onInput={(event) => onChoice({ ...choice, code: event.currentTarget.value.toUpperCase() })}
          />
        </label>
        <button type="button" class="button primary" onClick={() => withCode(props.onStart)}>
          {t.start.go}
        </button>
        <button type="button" class="button" onClick={() => withCode(props.onPrint)}>
          {t.start.print}
        </button>
      </div>
    </form>
  );
};
