import { atom } from 'nanostores';
import { encode, roomInScorm } from '#domain/progress/code.ts';
import type { Bad } from '#domain/progress/code.ts';
import { formatFile, readIn } from '#domain/progress/file.ts';
import type { ReadIn } from '#domain/progress/file.ts';
import { preview } from '#domain/progress/preview.ts';
import type { Preview } from '#domain/progress/preview.ts';
import type { Carried, Progress } from '#domain/progress/record.ts';
import { $progress, mergeIn, replaceWith } from './progress.ts';
import { $electionDay, $role } from './settings.ts';
import { qrPath } from './qr.ts';
import { aside } from './storage.ts';

export type BadImport = Bad | 'too-big' | 'unreadable' | 'no-qr';
export type Import =
  | { state: 'idle' }
  | { state: 'reading' }
  | { state: 'bad'; reason: BadImport }
  | { state: 'ready'; progress: Progress; carried: Carried; preview: Preview; notUnderstood: number }
  | { state: 'done'; how: 'merged' | 'replaced' };

/** Bytes; a record is a few hundred thousand at most. */
const longestText = 5_000_000;
const largestPicture = 30_000_000;
/** Pixels of the longer side; larger pictures are made smaller before a QR code is looked for. */
const widest = 2400;
/** Characters of a link whose QR code is still easy to scan, and the most that any QR code holds. */
const easyQr = 800;
const hashName = 'nhan';

const carried = (): Carried => ({ role: $role.get(), electionDay: $electionDay.get() });

/** The record of this device as text, fit for SCORM 1.2 too. */
export const exportCode = (): string => encode($progress.get(), carried());

/** A link that brings the record along, in the part of the address that no server gets. @param page address of the progress page */
export const exportLink = (page: string, room = roomInScorm): string => {
  const url = new URL(page);
  url.search = '';
  url.hash = '';
  return `${url.href}#${hashName}=${encode($progress.get(), carried(), room)}`;
};

/** A file that a person can read. @param savedAt ms since 1970 */
export const exportFile = (savedAt: number): { name: string; text: string } => {
  const kept = Object.fromEntries(aside().map(({ name, text }) => [name, text]));
  const text = formatFile({ progress: $progress.get(), carried: carried(), code: exportCode(), kept, savedAt });
  return { name: `tien-do-bau-cu-${new Date(savedAt).toISOString().slice(0, 10)}.json`, text };
};

/** A QR code of a text as a path; undefined when the text is too long for any. */
export const exportQr = qrPath;

/** The link for a QR code: less detail where that makes it easier to scan. */
export const exportQrLink = (page: string): string => exportLink(page, easyQr);

/** Where bringing in stands. */
export const $import = atom<Import>({ state: 'idle' });

const offer = (read: ReadIn): void =>
  $import.set(read.ok ? { ...read, state: 'ready', preview: preview($progress.get(), read.progress) } : { state: 'bad', reason: read.reason });

/** Looks at a text: a code, a message or link with one, the contents of a file. Changes nothing yet. */
export const importText = (text: string): void => (text.length > longestText ? $import.set({ state: 'bad', reason: 'too-big' }) : offer(readIn(text)));

/** Looks at the part of an address after #; false when it brings no record. */
export const importAddress = (hash: string): boolean => {
  if (!hash.startsWith(`#${hashName}=`)) return false;
  importText(hash.slice(hashName.length + 2));
  return true;
};

/** The text of the QR code in a picture; undefined when none is found. */
const readQr = async (picture: Blob): Promise<string | undefined> => {
  const [bitmap, { decodeQR }] = await Promise.all([createImageBitmap(picture), import('qr/decode.js')]);
  for (const size of [widest, 1000]) {
    const scale = Math.min(1, size / Math.max(bitmap.width, bitmap.height));
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.ceil(bitmap.width * scale), height: Math.ceil(bitmap.height * scale) });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height);
    try {
      if (pixels) return decodeQR(pixels, { format: 'RGBA', timeLimit: 3000 });
    } catch {
      // Tried again smaller, where a blurred photo becomes sharp.
    }
  }
  return undefined;
};

/** Looks at a file: ours, any text with a code, or a picture with a QR code. Changes nothing yet. */
export const importFile = async (file: Blob, qrText = readQr): Promise<void> => {
  const picture = file.type.startsWith('image/');
  if (file.size > (picture ? largestPicture : longestText)) return $import.set({ state: 'bad', reason: 'too-big' });
  $import.set({ state: 'reading' });
  try {
    const text = await (picture ? qrText(file) : file.text());
    return text === undefined ? $import.set({ state: 'bad', reason: 'no-qr' }) : importText(text);
  } catch {
    return $import.set({ state: 'bad', reason: 'unreadable' });
  }
};

export const cancelImport = (): void => $import.set({ state: 'idle' });

/** Adds what was looked at to what is here; role and election day only where none is set. */
export const acceptMerge = (): void => {
  const now = $import.get();
  if (now.state !== 'ready') return;
  mergeIn(now.progress);
  if (!$role.get() && now.carried.role) $role.set(now.carried.role);
  if (!$electionDay.get() && now.carried.electionDay) $electionDay.set(now.carried.electionDay);
  $import.set({ state: 'done', how: 'merged' });
};

/** Puts what was looked at in the place of what is here. */
export const acceptReplace = (): void => {
  const now = $import.get();
  if (now.state !== 'ready') return;
  replaceWith(now.progress);
  $role.set(now.carried.role);
  $electionDay.set(now.carried.electionDay);
  $import.set({ state: 'done', how: 'replaced' });
};
