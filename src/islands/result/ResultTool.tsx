import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkSheet } from '#domain/result/rules.ts';
import { totalsOf } from '#domain/result/totals.ts';
import { counts, fieldsOf, isBlank, type Sheet } from '#domain/result/types.ts';
import { outcomeOfSheet } from '#domain/result/unit.ts';
import { resultWords as t } from '#i18n/result.ts';
import { createResult, type ResultStore } from '#stores/result.ts';
import { Files } from './Files.tsx';
import { Found } from './Found.tsx';
import { Grid, type Spot } from './Grid.tsx';
import { OutcomePanel } from './Outcome.tsx';
import { Output } from './Output.tsx';
import { UnitForm } from './UnitForm.tsx';
import type { Words } from '../kit/words.ts';
import { fieldName, rowName, sayFinding } from './words.ts';

export interface ResultToolProps {
  words: Words;
  /** Shown by «Xem ví dụ». */
  example: Sheet;
  /** When an extra or repeat election must be held, in words. */
  within: string;
}

/** Ms after the last key before the lists below the table follow and a broken relation is announced. */
const settle = 450;

/** A value that follows another one once that has come to rest, so that typing does not redraw long lists. */
const useSettled = <T,>(value: T): T => {
  const [settled, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => set(value), settle);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

/** What is wrong at the active cell, in words, below the table. */
const HereLine = ({ store, active, words }: { store: ResultStore; active: Spot; words: Words }) => {
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
const Announce = ({ store, words, active, say }: { store: ResultStore; words: Words; active: Spot; say: (text: string) => void }) => {
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

const TableTools = ({ store, active, onSay, example }: { store: ResultStore; active: Spot; onSay: (text: string) => void; example: Sheet }) => {
  const declared = useStore(store.$hasDeclared);
  const canUndo = useStore(store.$canUndo);
  return (
    <div class="row tools">
      <button type="button" class="button quiet" onClick={() => store.addRows(1)}>
        {t.tool.addRow}
      </button>
      <button type="button" class="button quiet" onClick={() => store.addRows(10)}>
        {t.tool.addRows}
      </button>
      <button type="button" class="button quiet" onClick={() => store.removeRow(active.row)}>
        {t.tool.removeRow}
      </button>
      <button type="button" class="button quiet" onClick={() => store.withDeclared(!declared)}>
        {declared ? t.tool.withoutTotals : t.tool.withTotals}
      </button>
      <button
        type="button"
        class="button quiet"
        disabled={!canUndo}
        onClick={() => {
          store.undo();
          onSay(t.tool.undone);
        }}
      >
        {t.tool.undo}
      </button>
      <button type="button" class="button quiet" onClick={() => store.show(example)}>
        {t.tool.example}
      </button>
      <button type="button" class="button quiet" onClick={store.clear}>
        {t.tool.clear}
      </button>
    </div>
  );
};

const Keep = ({ store }: { store: ResultStore }) => {
  const keep = useStore(store.$keep);
  return (
    <label class="keep">
      <input type="checkbox" checked={keep} onChange={(event) => store.keep(event.currentTarget.checked)} />
      <span>
        {t.tool.keep}
        <small class="soft">{t.tool.keepHelp}</small>
      </span>
    </label>
  );
};

const useCursor = () => {
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 });
  const [focus, setFocus] = useState(0);
  const go = (spot: Spot, withFocus: boolean) => {
    setActive(spot);
    if (withFocus) setFocus((n) => n + 1);
  };
  return { active, focus, go };
};

/** What follows from the table; it waits until typing has come to rest. */
const Below = ({ store, words, within, onGo }: { store: ResultStore; words: Words; within: string; onGo: (spot: Spot) => void }) => {
  const sheet = useSettled(useStore(store.$sheet));
  const { findings, totals, outcome } = useMemo(() => ({ findings: checkSheet(sheet), totals: totalsOf(sheet), outcome: outcomeOfSheet(sheet) }), [sheet]);
  const errors = findings.filter(({ weight }) => weight === 'error').length;
  return (
    <>
      <section aria-labelledby="rs-found">
        <h2 id="rs-found">{t.found.title}</h2>
        <Found sheet={sheet} findings={findings} words={words} onGo={onGo} />
      </section>
      <section aria-labelledby="rs-outcome">
        <h2 id="rs-outcome">{t.outcome.title}</h2>
        <OutcomePanel
          unit={sheet.unit}
          outcome={outcome}
          totals={totals}
          words={words}
          errors={errors}
          grave={findings.some(({ code }) => code === 'R04' || code === 'R05')}
          within={within}
        />
      </section>
      <section aria-labelledby="rs-output">
        <h2 id="rs-output">{t.output.title}</h2>
        <Output sheet={sheet} outcome={outcome} findings={findings} words={words} empty={sheet.rows.every(isBlank)} />
      </section>
    </>
  );
};

/** The active cell, kept inside the table when rows or columns go. */
const useInside = (store: ResultStore, active: Spot): Spot => {
  const unit = useStore(store.$unit);
  const rows = store.$sheet.get().rows.length;
  return active.row < rows && active.column <= counts.length + unit.candidates.length ? active : { row: 0, column: 0 };
};

/** The result checker as a tool: the unit, its table, what does not hold, what follows, and what can be taken away. */
export const ResultTool = ({ words, example, within }: ResultToolProps) => {
  const store = useMemo(() => createResult(), []);
  const [said, say] = useState('');
  const { active, focus, go } = useCursor();
  const here = useInside(store, active);
  useEffect(() => {
    if (store.look()) say(t.tool.kept);
    const leave = () => store.flush();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [store]);
  return (
    <div class="result needs-js">
      <section aria-labelledby="rs-unit">
        <h2 id="rs-unit">{t.tool.unit}</h2>
        <UnitForm store={store} onSay={say} />
      </section>
      <section aria-labelledby="rs-table">
        <h2 id="rs-table">{t.tool.table}</h2>
        <p class="small soft">{t.tool.tableHelp}</p>
        <Files onTake={store.take} onSay={say} />
        <Grid store={store} active={here} onActive={go} focus={focus} onSay={say} />
        <p class="scroll-hint small soft" aria-hidden="true">
          {t.tool.scroll}
        </p>
        <HereLine store={store} active={here} words={words} />
        <TableTools store={store} active={here} onSay={say} example={example} />
        <Keep store={store} />
        <p class="vh" role="status">
          {said}
        </p>
        <Announce store={store} words={words} active={here} say={say} />
      </section>
      <Below store={store} words={words} within={within} onGo={(spot) => go(spot, true)} />
    </div>
  );
};
