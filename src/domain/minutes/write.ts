import { parseShare } from '../course/percent.ts';

/**
 * A field's text may show a correction: "[286]386" is 286 struck out with 386 written beside it.
 * Minutes must not be corrected, but what was meant can still be read.
 */
const correction = /^\[([^\]]*)\](.*)$/s;

/** What was struck out; undefined for a clean field. */
export const struckOut = (text: string): string | undefined => correction.exec(text)?.[1];
/** What stands there now, without what was struck out. */
export const meant = (text: string): string => (correction.exec(text)?.[2] ?? text).trim();
export const corrected = (from: string, to: string): string => `[${from}]${to}`;

/** A whole number as people write it: "1240", "1.240", "1 240"; undefined when it is none. */
export const parseCount = (text: string): number | undefined => {
  const t = meant(text).replace(/[\u00a0\u202f]/g, ' ');
  return /^\d{1,9}$/.test(t) || /^\d{1,3}([. ]\d{3}){1,2}$/.test(t) ? Number(t.replace(/[. ]/g, '')) : undefined;
};

/** A whole number as minutes write it: 1240 → "1.240". */
export const showCount = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** Hundredths of a per cent; undefined when it is no percentage. */
export const parsePercent = (text: string): number | undefined => parseShare(meant(text));

/** Minutes since midnight: "7:05", "07h05", "7 giờ 05 phút", "19 giờ". */
export const parseTime = (text: string): number | undefined => {
  const found = /^(\d{1,2})\s*(?:[:.hg]|giờ)\s*(\d{1,2})?\s*(?:p|phút)?$/iu.exec(meant(text).normalize('NFC'));
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
};

/** 1145 → "19 giờ 05". */
export const showTime = (minutes: number): string => `${Math.floor(minutes / 60) % 24} giờ ${String(minutes % 60).padStart(2, '0')}`;

/** An ISO day: "18/3/2026", "18/03/2026", "18-3-2026"; without a year that of `year`. Undefined when there is no such day. */
export const parseDay = (text: string, year: string): string | undefined => {
  const found = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?$/.exec(meant(text));
  if (!found) return undefined;
  const iso = `${found[3] ?? year}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
};
