import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '#i18n/progress.ts';
import { eraseAll } from '#stores/progress.ts';
import { CodeField, FileButton } from './ExportPanel.tsx';
import type { PanelProps } from './Opener.tsx';

const w = words.erase;
type Step = 'first' | 'second' | 'done';

const LastQuestion = ({ onKeep, onErase }: { onKeep: () => void; onErase: () => void }) => {
  const ask = useRef<HTMLParagraphElement>(null);
  useEffect(() => ask.current?.focus(), []);
  return (
    <div class="preview">
      <p tabIndex={-1} ref={ask}>
        <strong>{w.second}</strong>
      </p>
      <div class="row">
        <button type="button" class="button" onClick={onKeep}>
          {w.keep}
        </button>
        <button type="button" class="button danger" onClick={onErase}>
          {w.sure}
        </button>
      </div>
    </div>
  );
};

/** Forgets everything on this device, after two questions and the offer of a copy. */
export const ErasePanel = ({ say }: PanelProps) => {
  const [step, setStep] = useState<Step>('first');
  const start = useRef<HTMLButtonElement>(null);
  const erase = () => {
    eraseAll();
    setStep('done');
    say(w.done);
    requestAnimationFrame(() => start.current?.focus());
  };
  const keep = () => {
    setStep('first');
    requestAnimationFrame(() => start.current?.focus());
  };
  return (
    <div class="panel">
      <p class="warn">{step === 'done' ? w.done : w.first}</p>
      {step !== 'done' && (
        <>
          <FileButton say={say} />
          <CodeField id="ma-truoc-khi-xoa" say={say} />
        </>
      )}
      {step === 'second' ? (
        <LastQuestion onKeep={keep} onErase={erase} />
      ) : (
        <button type="button" class="button danger" ref={start} disabled={step === 'done'} onClick={() => setStep('second')}>
          {w.go}
        </button>
      )}
    </div>
  );
};
