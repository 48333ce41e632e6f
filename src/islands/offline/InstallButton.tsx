import { useEffect, useState } from 'preact/hooks';
import { words } from '#i18n/offline.ts';

/** Chromium's event that a page may be installed. */
interface InstallEvent extends Event {
  prompt: () => Promise<unknown>;
}

/** Puts the course among the device's apps, where the browser offers it. */
export const InstallButton = () => {
  const [offered, setOffered] = useState<InstallEvent>();
  const [installed, setInstalled] = useState(false);
  useEffect(() => {
    const hear = (event: Event) => {
      event.preventDefault();
      setOffered(event as InstallEvent);
    };
    const done = () => {
      setInstalled(true);
      setOffered(undefined);
    };
    addEventListener('beforeinstallprompt', hear);
    addEventListener('appinstalled', done);
    return () => {
      removeEventListener('beforeinstallprompt', hear);
      removeEventListener('appinstalled', done);
    };
  }, []);
  if (installed) return <p role="status">{words.installed}</p>;
  if (!offered) return null;
  return (
    <button type="button" class="button" onClick={() => void offered.prompt()}>
      {words.install}
    </button>
  );
};
