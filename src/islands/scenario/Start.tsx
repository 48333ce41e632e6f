import { useState } from 'preact/hooks';
import type { CaseMode } from '#domain/scenario/attempt.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';

export interface StartProps {
  mode: CaseMode;
  code: string;
  /** Words of the two ways. */
  ways: Record<CaseMode, { name: string; says: string }>;
  onMode: (mode: CaseMode) => void;
  onCode: (code: string) => void;
  onStart: (mode: CaseMode, code: string) => void;
  onPrint: (code: string) => void;
}

/** Which way of working, which code. */
export const Start = ({ mode, code, ways, onMode, onCode, onStart, onPrint }: StartProps) => {
  const [bad, setBad] = useState(false);
  const withCode = (act: (code: string) => void) => {
    const parsed = code.trim() === '' ? newCode(Math.random) : parseCode(code);
    setBad(!parsed);
    if (parsed) act(parsed);
  };
  return (
    <form class="start" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="modes">
        <legend>{t.start.choose}</legend>
        {(['learn', 'test'] as const).map((one) => (
          <label key={one} class="mode">
            <input type="radio" name="mode" checked={mode === one} onChange={() => onMode(one)} />
            <span>
              <strong>{ways[one].name}</strong>
              <span>{ways[one].says}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <label class="code">
          <span>{t.start.code}</span>
          <small id="scenario-code-help" role={bad ? 'alert' : undefined}>
            {bad ? t.start.badCode : t.start.codeHelp}
          </small>
          <input
            type="text"
            value={code}
            maxLength={9}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={bad}
            aria-describedby="scenario-code-help"
            onInput={(event) => onCode(event.currentTarget.value.toUpperCase())}
          />
        </label>
        <button type="button" class="button primary" onClick={() => withCode((parsed) => onStart(mode, parsed))}>
          {t.start.go}
        </button>
        <button type="button" class="button" onClick={() => withCode(onPrint)}>
          {t.start.print}
        </button>
      </div>
    </form>
  );
};

/** A half-finished attempt waits. */
export const Left = ({ text, onResume, onDrop }: { text: string; onResume: () => void; onDrop: () => void }) => (
  <div class="left">
    <p>{text}</p>
    <button type="button" class="button primary" onClick={onResume}>
      {t.start.goOn}
    </button>
    <button type="button" class="button" onClick={onDrop}>
      {t.start.drop}
    </button>
  </div>
);
