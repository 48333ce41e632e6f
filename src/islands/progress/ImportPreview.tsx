import { useEffect, useRef } from 'preact/hooks';
import type { Kind } from '#domain/progress/record.ts';
import { words } from '#i18n/progress.ts';
import { acceptMerge, acceptReplace, cancelImport, type Import } from '#stores/transfer.ts';
import { FileButton } from './ExportPanel.tsx';
import type { Say } from './types.ts';

const w = words.imports;
const kinds: readonly Kind[] = ['l', 'q', 'e', 'x'];
type Ready = Extract<Import, { state: 'ready' }>;

const Changes = ({ preview }: Pick<Ready, 'preview'>) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{w.columns.what}</th>
        <th scope="col">{w.columns.added}</th>
        <th scope="col">{w.columns.better}</th>
        <th scope="col">{w.columns.same}</th>
      </tr>
    </thead>
    <tbody>
      {kinds.map((kind) => (
        <tr key={kind}>
          <th scope="row">{w.kinds[kind]}</th>
          <td>{preview[kind].added}</td>
          <td>{preview[kind].better}</td>
          <td>{preview[kind].same}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What would change, and the choice: merge, or, behind a second step, replace. */
export const ImportPreview = ({ read, say }: { read: Ready; say: Say }) => {
  const title = useRef<HTMLHeadingElement>(null);
  const { preview, notUnderstood } = read;
  const nothing = kinds.every((kind) => preview[kind].added + preview[kind].better === 0);
  useEffect(() => title.current?.focus(), [read]);
  return (
    <div class="preview">
      <h3 tabIndex={-1} ref={title}>
        {w.preview}
      </h3>
      <Changes preview={preview} />
      {nothing && <p>{w.nothing}</p>}
      {notUnderstood > 0 && <p class="warn">{w.notUnderstood(notUnderstood)}</p>}
      <div class="row">
        <button type="button" class="button primary" onClick={acceptMerge}>
          {w.merge}
        </button>
        <button type="button" class="button" onClick={cancelImport}>
          {w.cancel}
        </button>
      </div>
      <p class="small soft">{w.mergeHelp}</p>
      <details>
        <summary>{w.other}</summary>
        <p class="warn">{w.replaceHelp(preview.onlyHere)}</p>
        <div class="row">
          <FileButton say={say} />
          <button type="button" class="button danger" onClick={acceptReplace}>
            {w.replace}
          </button>
        </div>
      </details>
    </div>
  );
};
