import type { Outcome } from '#domain/result/outcome.ts';
import type { Sheet } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { printTwin } from '../kit/twin.tsx';
import { FormDraft } from './FormDraft.tsx';
import css from './twin.css?inline';

/** Prints a draft of the minutes of a unit. */
export const printDraft = (sheet: Sheet, outcome: Outcome): void =>
  printTwin(<FormDraft sheet={sheet} outcome={outcome} stamp={t.draft} />, 'result-paper', css);
