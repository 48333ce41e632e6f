import { decode } from './code.ts';
import type { Bad } from './code.ts';
import { parseDay, parseItem, parseRole } from './parse.ts';
import { parseKey } from './record.ts';
import type { Carried, Draft, Item, Progress } from './record.ts';

const app = 'tap-huan-bau-cu';
const version = 1;

/** Values that could not be understood here, by name; kept so that a newer program can. */
export type Kept = Readonly<Record<string, string>>;
export type ReadIn = { ok: true; progress: Progress; carried: Carried; notUnderstood: number } | { ok: false; reason: Bad };

interface Contents {
  readonly progress: Progress;
  readonly carried: Carried;
  readonly code: string;
  readonly kept: Kept;
  /** ms since 1970 */
  readonly savedAt: number;
}

/** A file that a person can read and this program can take in. */
export const formatFile = ({ progress, carried, code, kept, savedAt }: Contents): string =>
  JSON.stringify(
    {
      app,
      version,
      note: 'Tiến độ học tập huấn bầu cử. Mở trang Tiến độ của khoá học, chọn «Nhận tiến độ» rồi mở tệp này.',
      saved: new Date(savedAt).toISOString(),
      ...carried,
      code,
      items: progress,
      ...(Object.keys(kept).length > 0 ? { kept } : {}),
    },
    undefined,
    1,
  );

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const readItems = (items: Record<string, unknown>): { progress: Progress; notUnderstood: number } => {
  const progress: Record<string, Item> = {};
  let notUnderstood = 0;
  for (const [name, value] of Object.entries(items)) {
    const key = parseKey(name);
    const parsed = key && parseItem(key.kind, value);
    if (key && parsed?.ok) progress[key.key] = parsed.item;
    else notUnderstood++;
  }
  return { progress: progress as Draft, notUnderstood };
};

const fromCode = (text: unknown): ReadIn => {
  const decoded = decode(typeof text === 'string' ? text : '');
  return decoded.ok ? { ...decoded, notUnderstood: 0 } : decoded;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The record in a text from outside: our file, or anything that holds a code. Never throws. */
export const readIn = (text: string): ReadIn => {
  const file = text.trimStart().startsWith('{') ? parseJson(text.replace(/^\ufeff/, '')) : undefined;
  // A file cut short is no JSON, yet may still hold its code, which stands before the items.
  if (!isRecord(file) || file['app'] !== app) return fromCode(text);
  if (typeof file['version'] === 'number' && file['version'] > version) return { ok: false, reason: 'newer' };
  if (!isRecord(file['items'])) return fromCode(file['code']);
  const { progress, notUnderstood } = readItems(file['items']);
  const carried = { role: parseRole(file['role']), electionDay: parseDay(file['electionDay']) };
  if (Object.keys(progress).length > 0 || notUnderstood === 0) return { ok: true, progress, carried, notUnderstood };
  const rescued = fromCode(file['code']);
  return rescued.ok ? rescued : { ok: false, reason: 'damaged' };
};
