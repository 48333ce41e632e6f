import type { Field, Values } from '#domain/minutes/types.ts';
import { meant } from '#domain/minutes/write.ts';
import { words } from '#i18n/minutes.ts';
import { FieldText, idOf, isSeal } from './Field.tsx';
import { shown, spoken } from './words.ts';

interface MarkProps {
  field: Field;
  text: string;
  marked: boolean;
  mark: (key: string) => void;
}

/** A filled field that can be marked as wrong. */
export const FieldMark = ({ field, text, marked, mark }: MarkProps) => {
  const blank = field.kind === 'sign' ? (isSeal(field) ? words.work.unstamped : words.work.unsigned) : words.work.blank;
  const says = field.kind === 'sign' ? (meant(text) === '' ? blank : isSeal(field) ? words.work.stamped : words.work.signed) : spoken(field, text);
  return (
    <button
      type="button"
      id={idOf(field.key)}
      class={`mark kind-${field.kind}${marked ? ' on' : ''}`}
      aria-pressed={marked}
      aria-label={`${field.label}: ${says}`}
      onClick={() => mark(field.key)}
    >
      {meant(text) === '' ? <span class="none">{blank}</span> : <FieldText field={field} text={text} />}
    </button>
  );
};

/** A field after the work: what was written, and what it ought to be. */
export const FieldChecked = ({
  field,
  values,
  truth,
  state,
}: {
  field: Field;
  values: Values;
  truth: Values;
  state: 'right' | 'wrong' | 'found' | 'missed' | 'false' | 'plain';
}) => {
  const text = values[field.key] ?? '';
  const right = truth[field.key] ?? '';
  const sign = { right: '✓', found: '✓', wrong: '✗', missed: '!', false: '✗', plain: '' }[state];
  const label = { right: '', found: words.result.found, wrong: words.result.wrote, missed: words.result.missed, false: words.result.falseMarks, plain: '' }[
    state
  ];
  const correct = state === 'wrong' || state === 'found' || state === 'missed';
  return (
    <span class={`checked ${state}`} id={idOf(field.key)} tabIndex={-1}>
      {sign && (
        <span class="flag">
          <span aria-hidden="true">{sign}</span> {label && <span class="vh">{label}:</span>}
        </span>
      )}
      {meant(text) === '' && state !== 'plain' ? <span class="none">{words.work.blank}</span> : <FieldText field={field} text={text} />}
      {correct && text !== right && (
        <span class="ought">
          <span class="vh">{words.result.right}:</span> {field.kind === 'sign' ? words.work.signed : shown(field, right) || words.work.blank}
        </span>
      )}
    </span>
  );
};
