import { BadBits } from './bits.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** How a name is spelt: a slug in 5 bits a letter, capitals and digits in 6, a check code in 12 together, the rest in 16 a unit. */
const kinds = { slug: 0, capitals: 1, check: 2, raw: 3 } as const;
const slug = ' abcdefghijklmnopqrstuvwxyz-/';
const digit = slug.length;
const capitals = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const longest = 400;

const kindOf = (name: string): number =>
  /^[A-Z]\d\d$/.test(name) ? kinds.check : /^[a-z0-9/-]*$/.test(name) ? kinds.slug : /^[A-Z0-9]*$/.test(name) ? kinds.capitals : kinds.raw;

const writeSlug = (out: BitWriter, name: string): void => {
  for (const letter of name) {
    const i = slug.indexOf(letter);
    out.bits(i < 0 ? digit : i, 5);
    if (i < 0) out.bits(Number(letter), 4);
  }
  out.bits(0, 5);
};

const readSlug = (from: BitReader): string => {
  let name = '';
  for (let i = from.bits(5); i !== 0; i = from.bits(5)) {
    if (i > digit || name.length > longest) throw new BadBits('no such letter');
    name += i === digit ? String(from.bits(4)) : slug[i];
  }
  return name;
};

/** Writes a name. Any text will do; what the course uses is short. */
export const writeName = (out: BitWriter, name: string): void => {
  const kind = kindOf(name);
  out.bits(kind, 2);
  if (kind === kinds.slug) writeSlug(out, name);
  else if (kind === kinds.capitals) for (const letter of `${name} `) out.bits(capitals.indexOf(letter), 6);
  else if (kind === kinds.check) {
    out.bits(name.charCodeAt(0) - 65, 5);
    out.bits(Number(name.slice(1)), 7);
  } else {
    out.count(name.length);
    for (let i = 0; i < name.length; i++) out.bits(name.charCodeAt(i), 16);
  }
};

const readCapitals = (from: BitReader): string => {
  let name = '';
  for (let i = from.bits(6); i !== 0; i = from.bits(6)) {
    if (i >= capitals.length || name.length > longest) throw new BadBits('no such letter');
    name += capitals[i];
  }
  return name;
};

const readRaw = (from: BitReader): string => {
  const length = from.count();
  if (length > longest) throw new BadBits('name too long');
  return String.fromCharCode(...Array.from({ length }, () => from.bits(16)));
};

export const readName = (from: BitReader): string => {
  const kind = from.bits(2);
  if (kind === kinds.slug) return readSlug(from);
  if (kind === kinds.capitals) return readCapitals(from);
  if (kind === kinds.raw) return readRaw(from);
  return String.fromCharCode(65 + from.bits(5)) + String(from.bits(7)).padStart(2, '0');
};

/** Writes names that begin alike: only how much is shared with the one before, and the rest. */
export const nameWriter = (out: BitWriter): ((name: string) => void) => {
  let before = '';
  return (name) => {
    let shared = 0;
    while (shared < Math.min(name.length, before.length) && name[shared] === before[shared]) shared++;
    out.count(shared);
    writeSlug(out, name.slice(shared));
    before = name;
  };
};

export const nameReader = (from: BitReader): (() => string) => {
  let before = '';
  return () => {
    const shared = from.count();
    if (shared > before.length) throw new BadBits('nothing to share');
    before = before.slice(0, shared) + readSlug(from);
    if (before.length > longest) throw new BadBits('name too long');
    return before;
  };
};
