import { bundleCode, bundleCopies, bundleParts, bundleRight, bundleTruth } from '#domain/minutes/bundle.ts';
import { dispatchOf } from '#domain/minutes/dispatch.ts';
import type { Rules } from '#domain/minutes/rules.ts';
import type { Field, FormId, Values } from '#domain/minutes/types.ts';
import { words } from '#i18n/minutes.ts';
import { FieldInput } from './Field.tsx';
import { Law } from './Findings.tsx';
import { lawOf, shown, type Words } from './words.ts';

interface Props {
  rules: Rules;
  values: Values;
  done: boolean;
  checks: Words;
  type: (key: string, text: string) => void;
}

const Answer = ({ field, form, rules, values, checks }: { field: Field; form: FormId } & Pick<Props, 'rules' | 'values' | 'checks'>) => {
  const right = bundleRight(field, values, rules);
  const truth = bundleTruth(rules)[field.key] ?? '';
  const say = checks[bundleCode(field.key)];
  return (
    <span class={`checked ${right ? 'right' : 'wrong'}`}>
      <span class="flag">{right ? '✓' : '✗'}</span> {shown(field, values[field.key] ?? '') || words.work.blank}
      {!right && (
        <span class="ought">
          {words.result.right}: {shown(field, truth)}
        </span>
      )}
      {!right && <Law law={lawOf(say?.law ?? [], form)} />}
    </span>
  );
};

/** Where every single copy goes. */
const Copies = ({ rules }: { rules: Rules }) => {
  const rows = bundleParts(rules).flatMap(({ form }) => {
    const { recipients, bodies } = dispatchOf(form, rules);
    return recipients.map((id, i) => ({ form, copy: i + 1, to: bodies.find((b) => b.id === id)?.text ?? id }));
  });
  return (
    <div class="table">
      <table>
        <caption>{words.bundle.where}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.form}${row.copy}`}>
              <th scope="row">{words.forms[row.form].title}</th>
              <td>
                {words.bundle.copyNo} {row.copy}
              </td>
              <td>{row.to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The four minutes of a Tổ: copies, signatures, recipients, deadline. */
export const Bundle = ({ rules, values, done, checks, type }: Props) => (
  <section class="bundle">
    <p class="lead">{words.bundle.lead}</p>
    <div class="parts">
      {bundleParts(rules).map(({ form, fields }) => (
        <fieldset key={form} class="card part">
          <legend>
            {words.forms[form].title}: {words.forms[form].does}
          </legend>
          {fields.map((field) => (
            <div key={field.key} class="ask">
              <span class="says">{field.label}</span>
              {done ? (
                <Answer field={field} form={form} rules={rules} values={values} checks={checks} />
              ) : (
                <FieldInput
                  field={{ ...field, label: `${words.forms[form].title}: ${field.label}` }}
                  text={values[field.key] ?? ''}
                  doubted={false}
                  type={type}
                />
              )}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
    <p class="total" aria-live="polite">
      {words.bundle.total(bundleCopies(values))}
    </p>
    {done && <Copies rules={rules} />}
    <p class="note small">{words.bundle.seal}</p>
    <p class="note small">{words.bundle.second}</p>
  </section>
);
