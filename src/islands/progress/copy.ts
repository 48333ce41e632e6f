import { words } from '#i18n/progress.ts';
import type { Say } from './types.ts';

/** Copies what stands in a field; where the device forbids it, selects it to be copied by hand. */
export const copyField = async (field: HTMLTextAreaElement | HTMLInputElement | null, say: Say): Promise<void> => {
  if (!field) return;
  try {
    await navigator.clipboard.writeText(field.value);
    say(words.copied);
  } catch {
    field.focus();
    field.select();
    say(words.copyFailed);
  }
};

/** Offers a text as a file. Browsers inside chat programs may drop it without a word. */
export const download = ({ name, text }: { name: string; text: string }): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
