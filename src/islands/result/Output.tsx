import { useState } from 'preact/hooks';
import type { Outcome } from '#domain/result/outcome.ts';
import type { Finding } from '#domain/result/rules.ts';
import type { Sheet } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { saveBlank, saveCsv, saveXlsx } from './save.ts';
import type { Words } from '../kit/words.ts';

/** Draft of the minutes, and the table as files. */
export const Output = ({
  sheet,
  outcome,
  findings,
  words,
  empty,
}: {
  sheet: Sheet;
  outcome: Outcome | undefined;
  findings: readonly Finding[];
  words: Words;
  empty: boolean;
}) => {
  const [said, say] = useState('');
  const make = (act: () => string | Promise<string>) =>
    void Promise.resolve()
      .then(act)
      .then(
        (name) => say(t.output.done(name)),
        () => say(t.output.failed),
      );
  const print = async () => {
    if (!outcome) return;
    const { printDraft } = await import('./PaperDraft.tsx');
    printDraft(sheet, outcome);
  };
  return (
    <>
      <div class="row">
        <button type="button" class="button primary" aria-disabled={!outcome} onClick={() => void print()}>
          {t.output.form(sheet.unit.level === 'qh' ? '19' : '24')}
        </button>
        <button type="button" class="button" aria-disabled={empty} onClick={() => !empty && make(() => saveXlsx(sheet, findings, words))}>
          {t.output.xlsx}
        </button>
        <button type="button" class="button" aria-disabled={empty} onClick={() => !empty && make(() => saveCsv(sheet))}>
          {t.output.csv}
        </button>
        <button type="button" class="button quiet" onClick={() => make(() => saveBlank(sheet))}>
          {t.output.blank}
        </button>
      </div>
      <p class="small" role="status">
        {said}
      </p>
      <p class="small soft">{t.private}</p>
    </>
  );
};
