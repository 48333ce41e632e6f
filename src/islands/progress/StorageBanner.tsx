import { useStore } from '@nanostores/preact';
import { words } from '#i18n/progress.ts';
import { $asideNotice, $storageTrouble, dismissAside } from '#stores/storage.ts';

/** Says when nothing can be kept, and once when something was set aside. Draws nothing when all is well. */
export const StorageBanner = () => {
  const trouble = useStore($storageTrouble, { ssr: 'initial' });
  const aside = useStore($asideNotice, { ssr: 'initial' });
  if (trouble === 'none' && aside === 0) return null;
  return (
    <div class="storage-banner" aria-live="polite">
      {trouble !== 'none' && <p>{words.banner[trouble]}</p>}
      {aside > 0 && (
        <p>
          {words.banner.aside(aside)}{' '}
          <button type="button" class="button" onClick={dismissAside}>
            {words.banner.seen}
          </button>
        </p>
      )}
    </div>
  );
};
