import type { Relation } from '#domain/minutes/relations.ts';
import type { FormId, Values } from '#domain/minutes/types.ts';
import { words } from '#i18n/minutes.ts';
import { idOf } from './Field.tsx';
import { lawOf, numbersOf, relationOf, type CheckWords, type Words } from './words.ts';

interface Props {
  failed: readonly Relation[];
  values: Values;
  labels: ReadonlyMap<string, string>;
  checks: Words;
  form: FormId;
}

export const Law = ({ law }: { law: CheckWords['law'] }) =>
  law.length === 0 ? null : (
    <p class="small law">
      {words.findings.law}:{' '}
      {law.map((l, i) => (
        <span key={l.label}>
          {i > 0 && '; '}
          <a href={l.href} title={l.full}>
            {l.label}
          </a>
        </span>
      ))}
    </p>
  );

/** Goes to a field of the paper; on a phone the paper must be shown first. */
const goTo = (key: string) => {
  document.dispatchEvent(new CustomEvent('minutes-show-paper'));
  requestAnimationFrame(() => {
    const field = document.getElementById(idOf(key));
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  });
};

/** Fields of a relation: those on the paper lead there, the others are numbers of the papers on the table. */
const Fields = ({ keys, labels }: { keys: readonly string[]; labels: Props['labels'] }) => (
  <ul class="fields">
    {keys.map((key) =>
      document.getElementById(idOf(key)) ? (
        <li key={key}>
          <button type="button" class="button" onClick={() => goTo(key)}>
            {labels.get(key) ?? key}
          </button>
        </li>
      ) : (
        <li key={key} class="elsewhere">
          {labels.get(key) ?? key}
        </li>
      ),
    )}
  </ul>
);

const One = ({ code, group, values, labels, checks, form }: Props & { code: string; group: readonly Relation[] }) => {
  const say = checks[code];
  const keys = [...new Set(group.flatMap((r) => r.fields))];
  return (
    <li class="finding">
      <h4>
        <span class="code">{code}</span> {say?.title ?? code}
      </h4>
      {group.map((relation, i) => {
        const n = numbersOf(relation, values);
        const says = relationOf(relation, labels);
        return (
          n && (
            <p key={i} class="numbers">
              {says && (
                <>
                  <span class="relation">{says}</span>
                  <br />
                </>
              )}
              {n.left} <b>{n.op}</b> {n.right}
            </p>
          )
        );
      })}
      <p>{say?.why}</p>
      <p>
        <b>{words.findings.recount}:</b> {say?.act}
      </p>
      <p class="small">{words.findings.fields}:</p>
      <Fields keys={keys} labels={labels} />
      <Law law={lawOf(say?.law ?? [], form)} />
    </li>
  );
};

/** Broken relations, one entry a code: the numbers, why, what to recount, where. */
export const Findings = ({ failed, ...rest }: Props) => {
  const codes = [...new Set(failed.map((r) => r.code))];
  return (
    <ul class="findings">
      {codes.map((code) => (
        <One key={code} code={code} group={failed.filter((r) => r.code === code)} failed={failed} {...rest} />
      ))}
    </ul>
  );
};
