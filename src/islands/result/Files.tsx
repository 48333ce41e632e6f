import { useEffect, useRef, useState } from 'preact/hooks';
import type { BroughtIn } from '#domain/result/bring-in.ts';
import type { Grid } from '#domain/result/grid.ts';
import { parseTable } from '#domain/result/table.ts';
import { resultWords as t } from '#i18n/result.ts';
import { BringIn } from './BringIn.tsx';

type State =
  | { kind: 'idle' }
  | { kind: 'pasting' }
  | { kind: 'reading' }
  | { kind: 'bad'; text: string }
  | { kind: 'ready'; grid: Grid; doubtful: boolean; file: File | undefined };

const Paste = ({ onRead, onCancel }: { onRead: (text: string) => void; onCancel: () => void }) => {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div class="card paste">
      <label class="field">
        <span>{t.bringIn.pasteTitle}</span>
        <small>{t.bringIn.pasteHelp}</small>
        <textarea ref={area} rows={6} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="button" class="button primary" aria-disabled={text.trim() === ''} onClick={() => text.trim() !== '' && onRead(text)}>
          {t.bringIn.read}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t.bringIn.cancel}
        </button>
      </div>
    </div>
  );
};

/** Opening a file and pasting a whole table. The code that reads files is loaded only now. */
export const Files = ({ onTake, onSay }: { onTake: (brought: BroughtIn) => void; onSay: (text: string) => void }) => {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === 'ready' || state.kind === 'bad') panel.current?.focus();
  }, [state.kind]);
  const open = async (file: File, sheet?: string) => {
    setState({ kind: 'reading' });
    const { openFile } = await import('#stores/result-file.ts');
    const found = await openFile(file, sheet);
    setState(
      found.ok
        ? { kind: 'ready', grid: found.grid, doubtful: found.doubtful, file }
        : { kind: 'bad', text: `${t.bringIn.bad[found.reason]} ${t.bringIn.nothingLost}` },
    );
  };
  const idle = () => setState({ kind: 'idle' });
  return (
    <div class="files">
      <div class="row">
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {t.tool.open}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
        <button type="button" class="button" onClick={() => setState({ kind: 'pasting' })}>
          {t.tool.paste}
        </button>
      </div>
      <div ref={panel} tabIndex={-1} class="panel">
        {state.kind === 'reading' && <p role="status">{t.bringIn.opening}</p>}
        {state.kind === 'bad' && (
          <p class="warn card" role="alert">
            {state.text}
          </p>
        )}
        {state.kind === 'pasting' && (
          <Paste onRead={(text) => setState({ kind: 'ready', grid: parseTable(text), doubtful: false, file: undefined })} onCancel={idle} />
        )}
        {state.kind === 'ready' && (
          <BringIn
            key={state.grid.others.join()}
            grid={state.grid}
            doubtful={state.doubtful}
            onSheet={(name) => state.file && void open(state.file, name)}
            onCancel={idle}
            onTake={(brought) => {
              idle();
              onTake(brought);
              onSay(t.bringIn.taken(brought.rows.length));
            }}
          />
        )}
      </div>
    </div>
  );
};
