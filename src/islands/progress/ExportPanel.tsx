import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { words } from '#i18n/progress.ts';
import { $progress } from '#stores/progress.ts';
import { exportCode, exportFile, exportLink, exportQr, exportQrLink } from '#stores/transfer.ts';
import { copyField, download } from './copy.ts';
import type { PanelProps } from './Opener.tsx';
import { QrCode } from './QrCode.tsx';
import type { Say } from './types.ts';

const w = words.exports;

interface FieldProps {
  id: string;
  label: string;
  help: string;
  value: string;
  action: string;
  say: Say;
}

const CopyField = ({ id, label, help, value, action, say }: FieldProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={3}
        value={value}
        aria-describedby={`${id}-la`}
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="small soft" id={`${id}-la`}>
        {help}
      </p>
      <button type="button" class="button" onClick={() => void copyField(field.current, say)}>
        {action}
      </button>
    </div>
  );
};

/** A button for the file, used here and before erasing. */
export const FileButton = ({ say }: { say: Say }) => (
  <button
    type="button"
    class="button primary"
    onClick={() => {
      download(exportFile(Date.now()));
      say(w.fileMade);
    }}
  >
    {w.file}
  </button>
);

/** The code with its button, used here and before erasing. */
export const CodeField = ({ id, say }: { id: string; say: Say }) => (
  <CopyField id={id} label={w.code} help={w.codeHelp} value={exportCode()} action={w.copyCode} say={say} />
);

/** Everything that takes progress away from this device: file, code, link, QR. */
export const ExportPanel = ({ say }: PanelProps) => {
  const progress = useStore($progress);
  const link = exportLink(location.href);
  const [qr, setQr] = useState<{ of: typeof progress; drawn: Awaited<ReturnType<typeof exportQr>> }>();
  const showQr = async () => setQr({ of: progress, drawn: await exportQr(exportQrLink(location.href)) });
  const current = qr?.of === progress ? qr : undefined;
  return (
    <div class="panel">
      <div class="field">
        <FileButton say={say} />
        <p class="small soft">{w.fileHelp}</p>
      </div>
      <CodeField id="ma-tien-do" say={say} />
      <CopyField id="duong-dan-tien-do" label={w.link} help={w.linkHelp} value={link} action={w.copyLink} say={say} />
      {'share' in navigator && (
        <button type="button" class="button" onClick={() => void navigator.share({ url: link }).catch(() => undefined)}>
          {w.share}
        </button>
      )}
      <div class="field">
        <button type="button" class="button" onClick={() => void showQr()}>
          {w.qr}
        </button>
        <div aria-live="polite">{current && (current.drawn ? <QrCode {...current.drawn} /> : <p class="error">{w.qrTooLong}</p>)}</div>
      </div>
    </div>
  );
};
