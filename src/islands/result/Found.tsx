import { useMemo, useState } from 'preact/hooks';
import { hintsOf, type Hint } from '#domain/result/hints.ts';
import { showCount } from '#domain/result/numbers.ts';
import type { Finding } from '#domain/result/rules.ts';
import { columnOf, isBlank, type Sheet } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import type { Spot } from './grid-keys.ts';
import { Sign } from '../kit/Sign.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { fieldName, rowName, sayFinding } from './words.ts';

export interface FoundProps {
  sheet: Sheet;
  findings: readonly Finding[];
  words: Words;
  onGo: (spot: Spot) => void;
}

const page = 20;

const HintLine = ({ hint, sheet, words }: { hint: Hint; sheet: Sheet; words: Words }) => {
  const { title, act } = wordsOf(words, hint.code);
  const where =
    hint.row === undefined
      ? ''
      : t.lookAt(`${rowName(sheet.rows, hint.row)}${hint.suggest === undefined ? '' : `, ${fieldName(sheet.unit.candidates, hint.fields[0] ?? 'name')}`}`);
  return (
    <p class="hint">
      <b>
        {t.found.hint} · {title}.
      </b>{' '}
      {where} {hint.suggest === undefined ? act : t.suggest(showCount(hint.suggest))}
    </p>
  );
};

/** The cell to go to: the first one named. */
const spotOf = ({ row, fields }: Finding): Spot | undefined => {
  const field = fields[0];
  return typeof row === 'number' ? { row, column: field === undefined || field === 'name' ? 0 : columnOf(field) + 1 } : undefined;
};

const Item = ({ finding, hints, sheet, words, onGo }: { finding: Finding; hints: readonly Hint[] } & Omit<FoundProps, 'findings'>) => {
  const { why, act, cite, title } = wordsOf(words, finding.code);
  const spot = spotOf(finding);
  const names = finding.fields.slice(0, 4).map((field) => fieldName(sheet.unit.candidates, field));
  return (
    <li class={`w-${finding.weight}`}>
      <p class="line">
        <span class="code">{finding.code}</span> <b>{rowName(sheet.rows, finding.row)}</b> – {sayFinding(words, finding)}
        {finding.row !== 'unit' && finding.fields.length > 0 && finding.fields.length < 3 && <span class="soft"> ({names.join(', ')})</span>}
      </p>
      {hints.map((hint, i) => (
        <HintLine key={i} hint={hint} sheet={sheet} words={words} />
      ))}
      <div class="row">
        <details>
          <summary>{t.found.why}</summary>
          <p>
            <b>{title}.</b> {why} {act} {cite && <span class="soft">({cite})</span>}
          </p>
        </details>
        {spot && (
          <button type="button" class="button quiet" onClick={() => onGo(spot)}>
            {t.found.go}
          </button>
        )}
      </div>
    </li>
  );
};

const List = ({ title, list, hints, ...rest }: { title: string; list: readonly Finding[]; hints: Map<Finding, Hint[]> } & Omit<FoundProps, 'findings'>) => {
  const [shown, show] = useState(page);
  if (list.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {list.slice(0, shown).map((finding) => (
          <Item key={`${finding.row}/${finding.code}/${finding.fields.join()}`} finding={finding} hints={hints.get(finding) ?? []} {...rest} />
        ))}
      </ol>
      {list.length > shown && (
        <button type="button" class="button" onClick={() => show(shown + 5 * page)}>
          {t.found.more(list.length - shown)}
        </button>
      )}
    </>
  );
};

/** Everything that does not hold, with reasons, and how it may have come about. */
export const Found = ({ sheet, findings, words, onGo }: FoundProps) => {
  const errors = findings.filter(({ weight }) => weight === 'error');
  const notices = findings.filter(({ weight }) => weight === 'notice');
  const hints = useMemo(() => hintsOf(sheet, findings.filter(({ weight }) => weight === 'error').slice(0, 200)), [sheet, findings]);
  const rest = { sheet, words, onGo };
  if (sheet.rows.every(isBlank)) return <p class="soft">{t.found.empty}</p>;
  return (
    <div class="found">
      {errors.length === 0 && (
        <p class="fine">
          <Sign kind="yes" />
          <span>
            <b>{t.found.none}</b> {t.found.noneSays}
          </span>
        </p>
      )}
      <List title={t.found.errors(errors.length)} list={errors} hints={hints} {...rest} />
      <List title={t.found.notices(notices.length)} list={notices} hints={hints} {...rest} />
    </div>
  );
};
