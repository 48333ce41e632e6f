import { useState } from 'preact/hooks';
import type { DeskMode } from '#domain/desk/types.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { deskWords } from '#i18n/desk.ts';

const t = deskWords.start;

interface StartProps {
  mode: DeskMode;
  code: string;
  queue: boolean;
  onMode: (mode: DeskMode) => void;
  onCode: (code: string) => void;
  onQueue: (queue: boolean) => void;
  onStart: (code: string) => void;
  onPrint: (code: string) => void;
}

/** Which way of working, which code, with or without a queue. */
export const Start = ({ mode, code, queue, onMode, onCode, onQueue, onStart, onPrint }: StartProps) => {
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
      <fieldset class="modes">
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
      <p class="rule">{t.rule}</p>
      <label class="check">
        <input type="checkbox" checked={queue} onChange={(event) => onQueue(event.currentTarget.checked)} />
        <span>{t.queue}</span>
      </label>
      <div class="row">
        <label class="code">
          <span>{t.code}</span>
          <small id="desk-code-help" role={bad ? 'alert' : undefined}>
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
            aria-describedby="desk-code-help"
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
