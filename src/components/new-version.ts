/** On a device that has the course saved: says that a newer version is here. */
import { words } from '#i18n/offline.ts';
import { onNewVersion, takeNewVersion } from '#stores/offline.ts';

const base = () => document.body.dataset['base'] ?? '/';

const button = (text: string, kind: string, run: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = text;
  made.addEventListener('click', run);
  return made;
};

const offer = (): void => {
  if (document.getElementById('ban-moi')) return;
  const bar = document.createElement('div');
  bar.className = 'notice no-present no-print';
  bar.id = 'ban-moi';
  bar.setAttribute('role', 'status');
  const row = document.createElement('div');
  row.className = 'wrap';
  row.append(`${words.fresh} `);
  document.getElementById('bao')?.after(bar);
  bar.append(row);
  const take = button(words.reload, 'button', () => {
    take.disabled = true;
    void takeNewVersion(base(), () => location.reload());
  });
  row.append(
    take,
    button(words.later, 'button quiet', () => bar.remove()),
  );
};

/** @param signal says that the page goes */
export const watchVersions = (signal: AbortSignal): void => {
  void onNewVersion(base(), offer).then((stop) => signal.addEventListener('abort', stop));
};
