import { formHead } from '#domain/ballot/forms.ts';
import type { Ballot, Candidate } from '#domain/ballot/types.ts';

/** A5 upright in drawing units, four to the millimetre. */
export const sheet = { width: 592, height: 840, margin: 36 };

export interface Line {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  width: number;
}
export interface NameBox {
  /** "1." and "Ông". */
  number: Line;
  lines: readonly Line[];
  left: number;
  right: number;
  /** Middle of the capitals, first to last line. */
  top: number;
  bottom: number;
  size: number;
}

/** Widths of bold Times in thousandths of the size; what is not listed counts as a small letter. */
const widths: Record<string, number> = Object.fromEntries(
  Object.entries({
    1000: 'W',
    944: 'M',
    778: 'GHKOQ',
    722: 'ACDNRUVXYĐ',
    667: 'BELTZ',
    611: 'FP',
    556: 'S',
    500: 'J0123456789abdghkopqvxyđnu',
    389: 'Ist',
    333: '()-rf',
    444: 'ec',
    278: 'il/',
    833: 'm',
    250: ' .,',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

/** About how wide bold official type runs; the drawing fits the text to exactly this. */
export const textWidth = (text: string, size: number): number =>
  ([...text.normalize('NFD').replace(/[\u0300-\u0323]/g, '')].reduce((sum, letter) => sum + (widths[letter] ?? (letter >= 'a' ? 500 : 722)), 0) * size) / 1000;

/** A name as printed: capitals, but not the words of a birth date. */
export const printed = (candidate: Candidate): string[] =>
  candidate.lines.map((line, i) => (i > 0 && candidate.bracket === 'birth' ? line : line.toUpperCase()));

export interface Layout {
  title: readonly { text: string; y: number; size: number }[];
  seatsY: number;
  names: readonly NameBox[];
  /** Where the list ends. */
  end: number;
}

/** Where everything stands on one ballot. */
export const layOut = (ballot: Ballot): Layout => {
  const lines = formHead(ballot).title;
  const title = lines.map((text, i) => ({ text, y: 226 + i * 27 + (i > 0 ? 3 : 0), size: i === 0 ? 25 : 19 }));
  const seatsY = 226 + lines.length * 27 + 6;
  const rows = ballot.candidates.reduce((sum, candidate) => sum + (candidate.lines.length > 1 ? 1.72 : 1), 0);
  const start = seatsY + 30;
  const pitch = Math.min(60, (768 - start) / rows);
  const size = Math.min(23, pitch * 0.53);
  const indent = 70 + size * (ballot.candidates.length > 9 ? 3.75 : 3.2);
  let y = start + pitch * 0.62;
  const names = ballot.candidates.map((candidate, i): NameBox => {
    const number = { text: `${i + 1}. ${candidate.title}`, x: 70, y, width: 0 };
    const left = indent;
    const room = sheet.width - sheet.margin - left - 60;
    const step = Math.min(pitch * 0.62, size * 1.45);
    const set = printed(candidate).map((text, row): Line => ({ text, x: left, y: y + row * step, width: Math.min(room, textWidth(text, size)) }));
    const right = left + Math.max(...set.map((line) => line.width));
    const box = { number, lines: set, left, right, top: y - size * 0.32, bottom: y - size * 0.32 + (set.length - 1) * step, size };
    y += pitch * (set.length > 1 ? 1.72 : 1);
    return box;
  });
  return { title, seatsY, names, end: y - pitch * 0.4 };
};
