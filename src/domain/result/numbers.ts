import type { Cell } from './types.ts';

/** What somebody may have meant by a text in a cell. */
export type Read =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  /** May be a whole number written in the manner of another country; a person has to say. */
  | { kind: 'ask'; value: number }
  | { kind: 'bad'; why: 'text' | 'negative' | 'fraction' | 'huge' };

/** More people than any unit has. */
const largest = 99_999_999;
const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;

const number = (digits: string): Read => {
  const value = Number(digits);
  return value > largest ? { kind: 'bad', why: 'huge' } : { kind: 'number', value };
};

/**
 * Reads a count as people write it here: 1240, 1.240, 1 240. A comma (1,240) is a decimal mark in Vietnamese and a
 * thousands mark in English: `ask`. Anything else is no count; why is said.
 */
export const readCount = (text: string): Read => {
  const plain = text.replace(spaces, ' ').trim();
  if (plain === '') return { kind: 'empty' };
  if (/^\d+$/.test(plain)) return number(plain);
  if (/^\d{1,3}(?: \d{3})+$/.test(plain) || /^\d{1,3}(?:\.\d{3})+$/.test(plain)) return number(plain.replace(/[ .]/g, ''));
  if (/^\d{1,3}(?:,\d{3})+$/.test(plain)) return { kind: 'ask', value: Number(plain.replaceAll(',', '')) };
  if (/^\d+[.,]0+$/.test(plain)) return number(plain.replace(/[.,].*/, ''));
  if (/^[-−–]\s?\d[\d.,]*$/.test(plain)) return { kind: 'bad', why: 'negative' };
  return { kind: 'bad', why: /^\d+[.,]\d+$/.test(plain) ? 'fraction' : 'text' };
};

/**
 * Reads a cell that a spreadsheet program holds as a number. 1.24 is no count: often it is 1.240 typed into a program that
 * took the dot for a decimal mark, so a person is asked.
 */
export const readNumber = (value: number): Read => {
  if (value < 0) return { kind: 'bad', why: 'negative' };
  if (value > largest) return { kind: 'bad', why: 'huge' };
  if (Number.isInteger(value)) return { kind: 'number', value };
  const thousand = Math.round(value * 1000);
  return value < 1000 && Math.abs(thousand - value * 1000) < 1e-6 ? { kind: 'ask', value: thousand } : { kind: 'bad', why: 'fraction' };
};

/** The cell for a typed text: a number when it is clearly one, else the text itself, so that nothing typed is lost. */
export const cellOf = (text: string): Cell => {
  const read = readCount(text);
  if (read.kind === 'number') return read.value;
  return read.kind === 'empty' ? null : text.trim();
};

/** 1240 → "1.240" */
export const showCount = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
export const showCell = (cell: Cell): string => (typeof cell === 'number' ? showCount(cell) : (cell ?? ''));
