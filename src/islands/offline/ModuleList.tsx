import { bytesOf, groupsOf, type GroupSizes } from '#domain/offline/protocol.ts';
import { words } from '#i18n/offline.ts';
import { megabytes } from './sizes.ts';

/** A module as the page hands it to the island. */
export interface ModuleName {
  id: string;
  number: number;
  title: string;
}

interface Props {
  modules: readonly ModuleName[];
  saved: readonly string[];
  sizes: GroupSizes;
  disabled: boolean;
  onSave: (groups: string[]) => void;
  onDrop: (groups: string[]) => void;
}

/** Each module with its size, to be saved or taken off. */
export const ModuleList = ({ modules, saved, sizes, disabled, onSave, onDrop }: Props) => (
  <ul class="parts">
    {modules.map(({ id, number, title }) => {
      const here = saved.includes(id);
      const bytes = here ? bytesOf(sizes, [id]) : bytesOf(sizes, groupsOf(id), saved);
      return (
        <li key={id}>
          <span>
            {number}. {title}
            <small>
              {here && `${words.saved} · `}
              {bytes > 0 && megabytes(bytes)}
            </small>
          </span>
          <button
            type="button"
            class="button"
            disabled={disabled}
            aria-label={`${here ? words.remove : words.save}: ${title}`}
            onClick={() => (here ? onDrop([id]) : onSave(groupsOf(id)))}
          >
            {here ? words.remove : words.save}
          </button>
        </li>
      );
    })}
  </ul>
);
