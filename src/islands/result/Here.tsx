import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { fieldsOf } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import type { ResultStore } from '#stores/result.ts';
import type { Words } from '../kit/words.ts';
import type { Spot } from './grid-keys.ts';
import { useSettled } from './use-settled.ts';
import { fieldName, rowName, sayFinding } from './words.ts';

/** What is wrong at the active cell, in words, below the table. */
export const HereLine = ({ store, active, words }: { store: ResultStore; active: Spot; words: Words }) => {
  const sheet = useStore(store.$sheet);
  const findings = useStore(store.$findings);
  const field = active.column === 0 ? 'name' : fieldsOf(sheet.unit.candidates.length)[active.column - 1];
  const here = findings.filter(({ row, fields }) => row === active.row && field !== undefined && fields.includes(field));
  return (
    <p class="here" aria-hidden="true">
      <b>
        {rowName(sheet.rows, active.row)}
        {field && field !== 'name' && `, ${fieldName(sheet.unit.candidates, field)}`}
      </b>
      <span class="soft"> · {t.tool.at(active.row + 1, sheet.rows.length)}</span>
      {here.slice(0, 2).map((finding) => (
        <span key={finding.code} class={`w-${finding.weight}`}>
          {' '}
          {finding.code} {sayFinding(words, finding)}.
        </span>
      ))}
    </p>
  );
};

/** Says a relation that broke, or that a row fits again, once typing has come to rest. */
export const Announce = ({ store, words, active, say }: { store: ResultStore; words: Words; active: Spot; say: (text: string) => void }) => {
  const findings = useSettled(useStore(store.$findings));
  const before = useRef('');
  useEffect(() => {
    const { rows, unit } = store.$sheet.get();
    const found = findings.filter(({ row, weight, code }) => row === active.row && weight === 'error' && code !== 'R01');
    const key = `${active.row}/${found.map((one) => `${one.code}${one.left}${one.right}`).join()}`;
    const [first] = found;
    if (key === before.current) return;
    const sameRow = before.current.startsWith(`${active.row}/`);
    if (first) say(t.found.say(rowName(rows, first.row), sayFinding(words, first), first.fields.map((field) => fieldName(unit.candidates, field)).join(', ')));
    else if (sameRow && before.current !== `${active.row}/`) say(t.found.mended);
    before.current = key;
  }, [findings]);
  return null;
};
