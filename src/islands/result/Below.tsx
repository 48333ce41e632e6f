import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { checkSheet } from '#domain/result/rules.ts';
import { totalsOf } from '#domain/result/totals.ts';
import { isBlank } from '#domain/result/types.ts';
import { outcomeOfSheet } from '#domain/result/unit.ts';
import { resultWords as t } from '#i18n/result.ts';
import type { ResultStore } from '#stores/result.ts';
import type { Words } from '../kit/words.ts';
import { Found } from './Found.tsx';
import type { Spot } from './grid-keys.ts';
import { OutcomePanel } from './Outcome.tsx';
import { Output } from './Output.tsx';
import { useSettled } from './use-settled.ts';

/** What follows from the table; it waits until typing has come to rest. */
export const Below = ({ store, words, within, onGo }: { store: ResultStore; words: Words; within: string; onGo: (spot: Spot) => void }) => {
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
