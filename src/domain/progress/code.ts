import { details, pack, unpack } from './pack.ts';
import type { Carried, Progress } from './record.ts';

/** SCORM 1.2 keeps this many characters. */
export const roomInScorm = 4096;
const version = 1;
const mark = /THBC(\d{1,4})\./i;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Bytes before the record: its length (3), its checksum (4). */
const head = 7;
/** Characters of a code that are looked at; no record is near that long. */
const longest = 1_000_000;

export type Bad = 'empty' | 'not-a-code' | 'truncated' | 'damaged' | 'newer';
export type Decoded = { ok: true; progress: Progress; carried: Carried } | { ok: false; reason: Bad };

const crc32 = (bytes: Uint8Array): number => {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

const toText = (bytes: Uint8Array): string => {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let n = 0; n < Math.min(4, bytes.length - i + 1); n++) out += letters[(three >> (18 - 6 * n)) & 63];
  }
  return out;
};

/** The bytes in the leading characters that are base64url. */
const toBytes = (text: string): Uint8Array => {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = letters.indexOf(letter);
    if (value < 0) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out.push((held >> bits) & 0xff);
  }
  return Uint8Array.from(out);
};

const number = (bytes: Uint8Array, from: number, length: number): number => bytes.subarray(from, from + length).reduce((sum, byte) => sum * 256 + byte, 0);
const numberBytes = (value: number, length: number): number[] => Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256);

const seal = (body: Uint8Array): string =>
  `THBC${version}.${toText(Uint8Array.from([...numberBytes(body.length, 3), ...numberBytes(crc32(body), 4), ...body]))}`;

/**
 * A record as text that can be copied, put into a link or a QR code: `THBC1.` and base64url.
 * Takes the finest detail that fits `room` characters (times to the minute, the hour, the day; then without
 * places and misses); the coarsest when none does. The whole course fits 4,096.
 */
export const encode = (progress: Progress, carried: Carried, room = roomInScorm): string => {
  let code = '';
  for (let level = 0; level < details.length; level++) {
    code = seal(pack(progress, carried, level));
    if (code.length <= room) break;
  }
  return code;
};

/** The record in a text that holds a code: the code, a link or a message with it, broken over lines or not. Never throws. */
export const decode = (text: string): Decoded => {
  const found = mark.exec(text);
  if (!found) return { ok: false, reason: text.trim() === '' ? 'empty' : 'not-a-code' };
  if (Number(found[1]) > version) return { ok: false, reason: 'newer' };
  const from = found.index + found[0].length;
  const bytes = toBytes(text.slice(from, from + longest).replace(/[\s\u200b-\u200d\u2060\ufeff]/g, ''));
  const body = bytes.subarray(head, head + number(bytes, 0, 3));
  if (bytes.length < head || body.length < number(bytes, 0, 3)) return { ok: false, reason: 'truncated' };
  if (crc32(body) !== number(bytes, 3, 4)) return { ok: false, reason: 'damaged' };
  try {
    return { ok: true, ...unpack(body) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
};
