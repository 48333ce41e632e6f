import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { bytesOf, commonGroup, type GroupSizes } from '#domain/offline/protocol.ts';
import { words } from '#i18n/offline.ts';
import { $offline, drop, look, removeAll, save, stop, type Offline } from '#stores/offline.ts';
import { Stamp } from '../kit/Stamp.tsx';
import { InstallButton } from './InstallButton.tsx';
import { ModuleList, type ModuleName } from './ModuleList.tsx';
import { megabytes, readSizes } from './sizes.ts';
import { Saving } from './Saving.tsx';

const base = () => document.body.dataset['base'] ?? '/';

const saidText = (said: Offline['said']): string => {
  switch (said) {
    case undefined:
      return '';
    case 'done':
    case 'stopped':
    case 'removed':
      return words[said];
    default:
      return words.failures[said];
  }
};

/** The button that keeps the course on this device, with its size, its progress and the way back. */
export const SaveCourse = ({ modules }: { modules: readonly ModuleName[] }) => {
  const { can, saved, behind, busy, said } = useStore($offline, { ssr: 'initial' });
  const [sizes, setSizes] = useState<GroupSizes>({});
  useEffect(() => {
    setSizes(readSizes());
    void look(base());
  }, []);
  if (can === 'unable') return <p class="note">{words.unable}</p>;
  const all = [commonGroup, ...modules.map((m) => m.id)];
  const complete = all.every((g) => saved.includes(g));
  const bytes = bytesOf(sizes, all, saved);
  const start = (groups: string[]) => void save(base(), groups, sizes);
  return (
    <div class="offline">
      {complete && <Stamp text={words.allSaved} />}
      {!complete && !busy && (
        <button type="button" class="button primary" disabled={can !== 'yes'} onClick={() => start(all)}>
          {saved.length > 0 ? words.rest : words.all}
          {bytes > 0 && ` (${megabytes(bytes)})`}
        </button>
      )}
      {!complete && <p class="small soft">{words.sizeHelp}</p>}
      {busy && <Saving busy={busy} onStop={stop} />}
      <output class="said">{busy ? '' : saidText(said)}</output>
      {saved.length > 0 && <p class="small soft">{complete ? words.allSavedHelp : words.someSaved}</p>}
      {behind && <p class="note">{words.updateFailed[behind]}</p>}
      <InstallButton />
      <details>
        <summary>{words.one}</summary>
        <p class="small soft">{words.oneHelp}</p>
        <ModuleList
          modules={modules}
          saved={saved}
          sizes={sizes}
          disabled={can !== 'yes' || busy !== undefined}
          onSave={start}
          onDrop={(groups) => void drop(base(), groups)}
        />
      </details>
      {saved.length > 0 && !busy && (
        <p>
          <button type="button" class="button" onClick={() => void removeAll(base())}>
            {words.removeAll}
          </button>
          <small>{words.removeHelp}</small>
        </p>
      )}
    </div>
  );
};
