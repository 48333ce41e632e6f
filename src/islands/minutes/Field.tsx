import type { Field } from '#domain/minutes/types.ts';
import { meant, struckOut } from '#domain/minutes/write.ts';
import { words } from '#i18n/minutes.ts';
import { Scribble, Seal } from './Signature.tsx';
import { shown } from './words.ts';

export const idOf = (key: string): string => `mb-${key}`;

export const isSeal = (field: Field) => field.key.endsWith('.seal');

/** What stands in a field, not to be touched. */
export const FieldText = ({ field, text }: { field: Field; text: string }) => {
  const struck = struckOut(text);
  if (field.kind === 'sign') return meant(text) === '' ? <span class="wrote empty" /> : isSeal(field) ? <Seal /> : <Scribble name={field.key} />;
  return (
    <span class={`wrote kind-${field.kind}${meant(text) === '' ? ' empty' : ''}`}>
      {struck !== undefined && <s>{struck}</s>} {shown(field, text)}
    </span>
  );
};

interface InputProps {
  field: Field;
  text: string;
  doubted: boolean;
  type: (key: string, text: string) => void;
}

/** Enter goes on to the next field, as people expect from a form. */
const next = (event: KeyboardEvent) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const here = event.currentTarget as HTMLElement;
  const all = [...(here.closest('.paper, .bundle')?.querySelectorAll<HTMLElement>('input, select, button') ?? [])];
  all[all.indexOf(here) + 1]?.focus();
};

/** Ids of the ticked boxes of a group. Read off the boxes: what was last drawn may be older than the tick before this one. */
const ticked = (box: Element): string =>
  [...(box.closest('.set')?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map((one) => one.value).join(',');

const SetInput = ({ field, text, type }: InputProps) => {
  const chosen = new Set(text.split(',').filter(Boolean));
  return (
    <span class="set" role="group" aria-label={field.label} id={idOf(field.key)} tabIndex={-1}>
      {(field.options ?? []).map((o) => (
        <label key={o.id}>
          <input type="checkbox" value={o.id} checked={chosen.has(o.id)} onChange={(e) => type(field.key, ticked(e.currentTarget))} /> {o.text}
        </label>
      ))}
    </span>
  );
};

/** A field to write in. */
export const FieldInput = (props: InputProps) => {
  const { field, text, doubted, type } = props;
  const common = { id: idOf(field.key), 'aria-label': field.label, 'aria-invalid': doubted || undefined, class: `write kind-${field.kind}` };
  switch (field.kind) {
    case 'set':
      return <SetInput {...props} />;
    case 'choice':
      return (
        <select {...common} value={text} onChange={(e) => type(field.key, e.currentTarget.value)}>
          <option value="">{words.work.pick}</option>
          {(field.options ?? []).flatMap((o) => (o.id === '' ? [] : [<option value={o.id}>{o.text}</option>]))}
        </select>
      );
    case 'sign':
      return (
        <button
          type="button"
          {...common}
          aria-label={`${isSeal(field) ? words.work.stamp : words.work.sign}: ${field.label}`}
          aria-pressed={text !== ''}
          onClick={() => type(field.key, text === '' ? 'x' : '')}
        >
          {text === '' ? isSeal(field) ? words.work.stamp : words.work.sign : isSeal(field) ? <Seal /> : <Scribble name={field.key} />}
        </button>
      );
    default: {
      const digits = field.kind === 'count' || field.kind === 'percent';
      return (
        <input
          {...common}
          type="text"
          inputMode={digits ? 'decimal' : 'text'}
          autocomplete="off"
          value={text}
          onInput={(e) => type(field.key, e.currentTarget.value)}
          onKeyDown={next}
        />
      );
    }
  }
};
