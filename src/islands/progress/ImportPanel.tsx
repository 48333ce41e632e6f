import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '#i18n/progress.ts';
import { $import, importAddress, importFile, importText } from '#stores/transfer.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { PanelProps } from './Opener.tsx';

const w = words.imports;

/** Takes the record out of the address, so that going back or reloading does not bring it in again. */
const takeArrival = () => {
  if (importAddress(location.hash)) history.replaceState(history.state, '', location.pathname + location.search);
};

const firstFile = (data: DataTransfer | null): File | undefined => data?.files[0];

const Chooser = () => (
  <>
    <label class="button file">
      {w.file}
      <input
        type="file"
        class="vh"
        accept=".json,.txt,application/json,text/plain,image/*"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void importFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
    <span class="small soft only-wide">{w.drop}</span>
  </>
);

/** Takes a code, link, file or picture; shows what would change before anything does. */
export const ImportPanel = ({ say, arrival }: PanelProps) => {
  const now = useStore($import);
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const bad = now.state === 'bad' ? w.bad[now.reason] : '';
  useEffect(() => {
    if (arrival > 0) takeArrival();
  }, [arrival]);
  useEffect(() => {
    if (now.state !== 'done') return;
    setText('');
    say(w[now.how]);
    box.current?.focus();
  }, [now]);
  return (
    <div
      class={over ? 'panel drop over' : 'panel drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = firstFile(event.dataTransfer);
        if (file) void importFile(file);
        else importText(event.dataTransfer?.getData('text') ?? '');
      }}
      onPaste={(event) => {
        const file = firstFile(event.clipboardData);
        if (!file) return;
        event.preventDefault();
        void importFile(file);
      }}
    >
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          importText(text);
        }}
      >
        <label for="dan-ma">{w.paste}</label>
        <textarea
          id="dan-ma"
          ref={box}
          rows={3}
          value={text}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={bad !== ''}
          aria-describedby={bad ? 'dan-ma-loi' : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div role="alert">
          {bad && (
            <p class="error" id="dan-ma-loi">
              {bad} {w.safe}
            </p>
          )}
        </div>
        <div class="row">
          <button type="submit" class="button primary">
            {w.look}
          </button>
          <Chooser />
        </div>
      </form>
      {now.state === 'reading' && <output>{w.reading}</output>}
      {now.state === 'ready' && <ImportPreview read={now} say={say} />}
    </div>
  );
};
