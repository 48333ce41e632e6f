import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { exerciseWords as t } from '#i18n/exercise.ts';
import { Stamp } from './Stamp.tsx';
import { useArrival } from './use-arrival.ts';

/** The heading of a result; it takes the focus. */
export const ScoreTitle = ({ children }: { children: ComponentChildren }) => {
  const title = useArrival();
  return (
    <h3 tabIndex={-1} ref={title}>
      {children}
    </h3>
  );
};

export interface FiguresProps {
  /** The score, large. */
  big: ComponentChildren;
  /** Facts about the attempt: "85 %", "8 phút 05 giây". */
  facts: readonly string[];
  /** What the code is of, and the code. */
  code: string;
  seed: string;
  /** Of a test: whether it was passed; then there is a stamp. */
  passed?: boolean | undefined;
  /** Remarks. */
  children?: ComponentChildren;
}

/** How it went: the score, the time, the code, passed or not. */
export const Figures = ({ big, facts, code, seed, passed, children }: FiguresProps) => (
  <div class="figures">
    <p class="big">{big}</p>
    <p>
      {facts.join(' · ')} · {code}: <b class="seed">{seed}</b>
    </p>
    {passed !== undefined && <p class={passed ? 'mark passed' : 'mark failed'}>{passed ? t.passed : t.failed}</p>}
    {children}
    {passed && (
      <p class="done-stamp">
        <Stamp fresh />
      </p>
    )}
  </div>
);

/** Copies an address; when the device does not let us, shows it. */
const Copy = ({ text, address }: { text: string; address: string }) => {
  const [said, say] = useState('');
  const failed = () => say(`${t.copyFailed} ${address}`);
  const copy = () => (navigator.clipboard ? void navigator.clipboard.writeText(address).then(() => say(t.copied), failed) : failed());
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {text}
      </button>
      <span class="small said" role="status">
        {said}
      </span>
    </>
  );
};

export interface AfterProps {
  words: {
    /** Another one of the kind. */
    again: string;
    same: string;
    other?: string;
    /** "Chép địa chỉ bộ này" */
    copy?: string;
  };
  /** undefined: there is only this one. */
  onAgain?: (() => void) | undefined;
  onSame: () => void;
  onPrint: () => void;
  onOther: () => void;
  /** The address of this attempt's material, where the page has one. */
  address?: string | undefined;
  /** Further buttons, after the first. */
  children?: ComponentChildren;
}

/** What can be done after a result. */
export const After = ({ words, onAgain, onSame, onPrint, onOther, address, children }: AfterProps) => (
  <div class="row no-print">
    {onAgain && (
      <button type="button" class="button primary" onClick={onAgain}>
        {words.again}
      </button>
    )}
    {children}
    <button type="button" class="button" onClick={onSame}>
      {words.same}
    </button>
    <button type="button" class="button" onClick={onPrint}>
      {t.print}
    </button>
    {address && words.copy && <Copy text={words.copy} address={address} />}
    <button type="button" class="button quiet" onClick={onOther}>
      {words.other ?? t.other}
    </button>
  </div>
);
