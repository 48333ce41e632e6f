import { words } from '#i18n/offline.ts';
import type { Offline } from '#stores/offline.ts';
import { megabytes } from './sizes.ts';

interface Props {
  busy: NonNullable<Offline['busy']>;
  onStop: () => void;
}

/** How far saving has come. */
export const Saving = ({ busy: { done, total }, onStop }: Props) => (
  <div class="saving">
    <label for="dang-luu">{words.saving}</label>
    <progress id="dang-luu" max={total || 1} value={done} />
    <p class="small">
      {total > 0 ? Math.floor((100 * done) / total) : 0} % · {megabytes(done)} {words.of} {megabytes(total)}
    </p>
    <button type="button" class="button" onClick={onStop}>
      {words.stop}
    </button>
  </div>
);
