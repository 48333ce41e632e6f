import { useState } from 'preact/hooks';
import type { DayMode } from '#domain/day/attempt.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { dayWords } from '#i18n/day.ts';

const t = dayWords.start;

interface StartProps {
  mode: DayMode;
  code: string;
  onMode: (mode: DayMode) => void;
  onCode: (code: string) => void;
  onStart: (code: string) => void;
  onPrint: (code: string) => void;
}

/** Which way of working, which code. */
export const Start = ({ mode, code, onMode, onCode, onStart, onPrint }: StartProps) => {
  const [bad, setBad] = useState(false);
  const withCode = (act: (code: string) => void) => {
    const parsed = code.trim() === '' ? newCode(Math.random) : parseCode(code);
    setBad(!parsed);
    if (parsed) act(parsed);
  };
  return (
    <form
      class="start"
      onSubmit={(event) => {
        event.preventDefault();
        withCode(onStart);
      }}
    >
      <p class="rule">{t.rule}</p>
      <fieldset class="picks modes">
        <legend>{t.choose}</legend>
        {(['learn', 'test'] as const).map((one) => (
          <label key={one} class="pick">
            <input type="radio" name="mode" checked={mode === one} onChange={() => onMode(one)} />
            <span>
              <strong>{t[one].name}</strong> {t[one].says}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <label class="code">
          <span>{t.code}</span>
          <small id="day-code-help" role={bad ? 'alert' : undefined}>
            {bad ? t.badCode : t.codeHelp}
          </small>
          <input
            type="text"
            value={code}
            maxLength={9}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={bad}
            aria-describedby="day-code-help"
            onInput={(event) => onCode(event.currentTarget.value.toUpperCase())}
          />
        </label>
        <button type="submit" class="button primary">
          {t.go}
        </button>
        <button type="button" class="button" onClick={() => withCode(onPrint)}>
          {t.print}
        </button>
      </div>
    </form>
  );
};
