import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { newCode, parseCode } from '#domain/seed.ts';
import { exerciseWords as t } from '#i18n/exercise.ts';

export interface Way<T extends string> {
  id: T;
  name: string;
  /** A few words on its size: "20 lá phiếu". */
  size?: string | undefined;
  says?: string | undefined;
}
export interface WaysProps<T extends string> {
  legend?: string;
  /** Name of the group of radio buttons. */
  name?: string;
  list: readonly Way<T>[];
  value: T;
  onChange: (id: T) => void;
}

/** One of several ways, each a card. */
export const Ways = <T extends string>({ legend = t.choose, name = 'mode', list, value, onChange }: WaysProps<T>) => (
  <fieldset class={`modes ${name}`}>
    <legend>{legend}</legend>
    {list.map((one) => (
      <label key={one.id} class="mode pick">
        <input type="radio" name={name} checked={value === one.id} onChange={() => onChange(one.id)} />
        <span>
          <strong>{one.name}</strong>
          {one.size && <small>{one.size}</small>}
          {one.says && <span>{one.says}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);

export interface StartProps {
  /** Name of the exercise in ids: "ballot". */
  id: string;
  code: string;
  onCode: (code: string) => void;
  onStart: (code: string) => void;
  /** Prints without beginning; some exercises print only what was begun. */
  onPrint?: ((code: string) => void) | undefined;
  words: {
    /** What the code is of: "Mã bộ phiếu". */
    code: string;
    codeHelp: string;
    go: string;
  };
  /** A hand-made case brings its own code. */
  fixed?: boolean;
  /** Something still stands in the way of beginning. */
  hindered?: boolean;
  /** What else is to be chosen. */
  children: ComponentChildren;
}

/** Where an exercise begins: what is chosen, the code, beginning or printing. An empty code stands for a new one. */
export const Start = ({ id, code, onCode, onStart, onPrint, words, fixed = false, hindered = false, children }: StartProps) => {
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
        if (!hindered) withCode(onStart);
      }}
    >
      {children}
      <div class="row">
        {!fixed && (
          <label class="code">
            <span>{words.code}</span>
            <small id={`${id}-code-help`} role={bad ? 'alert' : undefined}>
              {bad ? t.badCode : words.codeHelp}
            </small>
            <input
              type="text"
              value={code}
              maxLength={9}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              aria-invalid={bad}
              aria-describedby={`${id}-code-help`}
              onInput={(event) => onCode(event.currentTarget.value.toUpperCase())}
            />
          </label>
        )}
        <button type="submit" class="button primary" aria-disabled={hindered}>
          {words.go}
        </button>
        {onPrint && (
          <button type="button" class="button" onClick={() => withCode(onPrint)}>
            {t.print}
          </button>
        )}
      </div>
    </form>
  );
};

export interface LeftProps {
  text: string;
  goOn?: string;
  drop: string;
  onResume: () => void;
  onDrop: () => void;
}

/** A half-finished attempt waits. */
export const Left = ({ text, goOn = t.goOn, drop, onResume, onDrop }: LeftProps) => (
  <div class="left">
    <p>{text}</p>
    <button type="button" class="button primary" onClick={onResume}>
      {goOn}
    </button>
    <button type="button" class="button" onClick={onDrop}>
      {drop}
    </button>
  </div>
);
