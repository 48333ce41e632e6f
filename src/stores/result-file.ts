import { strFromU8, strToU8, unzip, zipSync } from 'fflate';
import type { Grid } from '#domain/result/grid.ts';
import { parseTable } from '#domain/result/table.ts';
import { readWorkbook, writeWorkbook, type Out } from '#domain/result/workbook.ts';

/**
 * Opening and writing files; loaded only when a file is opened or written.
 * The archive is fflate's (6 KB, already in the house). Sheets are read and written by `domain/result/workbook.ts`, because
 * the ready-made readers hide what people must be told here: formulas, merged cells, error values, where a value stood.
 */
export type BadFile = 'too-big' | 'password' | 'old-excel' | 'open-document' | 'not-a-table' | 'damaged' | 'empty' | 'unreadable';
export type Opened = { ok: true; grid: Grid; /** Letters could not be read with certainty. */ doubtful: boolean } | { ok: false; reason: BadFile };

/** Bytes of a file, and of what it unpacks to. */
export const largestFile = 10_000_000;
const largestUnpacked = 120_000_000;

const bad = (reason: BadFile): Opened => ({ ok: false, reason });
const starts = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte);

/** Whether the old container of Microsoft holds a stream of that name (names there are UTF-16). */
const holds = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  outer: for (let i = 512; i + wanted.length < bytes.length; i += 128) {
    for (let k = 0; k < wanted.length; k++) if (bytes[i + k] !== wanted[k]) continue outer;
    return true;
  }
  return false;
};

const unpack = (bytes: Uint8Array): Promise<Record<string, Uint8Array> | undefined> =>
  new Promise((done) => {
    let whole = 0;
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
      if (name === 'mimetype') return true;
      if (!/^xl\/(workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name)) return false;
      whole += originalSize;
      return whole <= largestUnpacked;
    };
    try {
      unzip(bytes, { filter }, (error, files) => done(error || whole > largestUnpacked ? undefined : files));
    } catch {
      done(undefined);
    }
  });

const openArchive = async (bytes: Uint8Array, sheet?: string): Promise<Opened> => {
  const files = await unpack(bytes);
  if (!files) return bad('damaged');
  if (files['mimetype'] && strFromU8(files['mimetype']).includes('opendocument')) return bad('open-document');
  const grid = readWorkbook(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strFromU8(content)])), sheet);
  if (!grid) return bad('not-a-table');
  return grid.rows.some((row) => row.some((cell) => cell !== null)) ? { ok: true, grid, doubtful: false } : bad('empty');
};

/** Text in UTF-8, else UTF-16 (Excel's "Unicode text"), else the letters of old Windows, which is said. */
const decode = (bytes: Uint8Array): { text: string; doubtful: boolean } => {
  if (starts(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), doubtful: false };
  if (starts(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), doubtful: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), doubtful: false };
  } catch {
    return { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), doubtful: true };
  }
};

/** Whether the bytes are no text: pictures, PDF, programs. */
const isBinary = (bytes: Uint8Array): boolean => {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return true;
  const sample = bytes.subarray(0, 4000);
  const odd = sample.filter((byte) => byte === 0 || (byte < 9 && byte > 0) || (byte > 13 && byte < 27)).length;
  return !starts(bytes, 0xff, 0xfe) && !starts(bytes, 0xfe, 0xff) && odd > 0;
};

/** Reads a CSV, text or .xlsx file. Never throws; says why not. */
export const openFile = async (file: Blob, sheet?: string): Promise<Opened> => {
  if (file.size > largestFile) return bad('too-big');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length === 0) return bad('empty');
    if (starts(bytes, 0x50, 0x4b)) return await openArchive(bytes, sheet);
    if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
      return bad(holds(bytes, 'EncryptedPackage') ? 'password' : holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'old-excel' : 'not-a-table');
    if (isBinary(bytes)) return bad('not-a-table');
    const { text, doubtful } = decode(bytes);
    if (/^\s*(<!doctype|<html|<\?xml|[{[]\s*["{[\]}])/i.test(text)) return bad('not-a-table');
    const grid = parseTable(text);
    if (!grid.rows.some((row) => row.some((cell) => cell !== null))) return bad('empty');
    return grid.rows.some((row) => row.length > 2) ? { ok: true, grid, doubtful } : bad('not-a-table');
  } catch {
    return bad('unreadable');
  }
};

/** The bytes of an .xlsx file. */
export const writeFile = (sheets: readonly Out[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(writeWorkbook(sheets)).map(([path, text]) => [path, strToU8(text)])), { level: 6 }) as Uint8Array<ArrayBuffer>;
