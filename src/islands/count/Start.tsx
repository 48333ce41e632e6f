import { useState } from 'preact/hooks';
import { modes, roles, sizes, type Mode, type Role, type Size } from '#domain/count/types.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { countWords as t } from '#i18n/count.ts';

export interface Wish {
  mode: Mode;
  size: Size;
  role: Role;
  code: string;
}

interface Props {
  wish: Wish;
  /** A hand-made case: only the way of working can be chosen. */
  fixed: boolean;
  onChange: (wish: Wish) => void;
  onStart: (seed: string) => void;
  onPrint: (seed: string) => void;
}

interface CardsProps<T extends string> {
  legend: string;
  name: string;
  list: readonly T[];
  value: T;
  words: Record<T, { name: string; says: string; count?: string }>;
  onChange: (value: T) => void;
}

const Cards = <T extends string>({ legend, name, list, value, words, onChange }: CardsProps<T>) => (
  <fieldset class={`cards ${name}`}>
    <legend>{legend}</legend>
    {list.map((one) => (
      <label key={one} class="choice">
        <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
        <span>
          <strong>{words[one].name}</strong>
          {words[one].count && <small>{words[one].count}</small>}
          <span>{words[one].says}</span>
        </span>
      </label>
    ))}
  </fieldset>
);

/** Where the evening begins: which way, which box, which seat. */
export const Start = ({ wish, fixed, onChange, onStart, onPrint }: Props) => {
  const [bad, setBad] = useState(false);
  const withCode = (act: (seed: string) => void) => {
    const seed = wish.code.trim() === '' ? newCode(Math.random) : parseCode(wish.code);
    setBad(!seed);
    if (seed) act(seed);
  };
  return (
    <div class="start">
      <p class="rule">{t.start.rule}</p>
      <Cards
        legend={t.start.mode}
        name="mode"
        list={fixed ? modes.filter((mode) => mode !== 'team') : modes}
        value={wish.mode}
        words={t.modes}
        onChange={(mode) => onChange({ ...wish, mode })}
      />
      {!fixed && <Cards legend={t.start.size} name="size" list={sizes} value={wish.size} words={t.sizes} onChange={(size) => onChange({ ...wish, size })} />}
      {!fixed && wish.mode !== 'team' && (
        <Cards legend={t.start.role} name="role" list={roles} value={wish.role} words={t.roles} onChange={(role) => onChange({ ...wish, role })} />
      )}
      <div class="row">
        {!fixed && (
          <label class="code">
            <span>{t.start.code}</span>
            <input
              type="text"
              value={wish.code}
              maxLength={9}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              aria-invalid={bad}
              aria-describedby="count-code-help"
              onInput={(event) => onChange({ ...wish, code: event.currentTarget.value.toUpperCase() })}
            />
            <small id="count-code-help">{bad ? t.start.badCode : t.start.codeHelp}</small>
          </label>
        )}
        <button type="button" class="button primary" onClick={() => withCode(onStart)}>
          {t.start.go}
        </button>
        <button type="button" class="button" onClick={() => withCode(onPrint)}>
          {t.start.print}
        </button>
      </div>
    </div>
  );
};
