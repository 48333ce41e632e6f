import { describe, expect, it } from 'vitest';
import { corrected, meant, parseCount, parseDay, parseTime, showCount, showTime, struckOut } from '#domain/minutes/write.ts';

describe('what people write', () => {
  it.each([
    ['1240', 1240],
    ['1.240', 1240],
    ['1 240', 1240],
    ['1\u00a0240', 1240],
    ['12.345.678', 12_345_678],
    ['0', 0],
    ['1,240', undefined],
    ['12.40', undefined],
    ['1.2400', undefined],
    ['một', undefined],
    ['', undefined],
  ])('the number %j is %s', (text, n) => expect(parseCount(text)).toBe(n));

  it.each([
    ['7:05', 425],
    ['07h05', 425],
    ['7 giờ 05 phút', 425],
    ['19 giờ', 1140],
    ['19h', 1140],
    ['24:00', undefined],
    ['7', undefined],
  ])('the hour %j is %s', (text, minutes) => expect(parseTime(text)).toBe(minutes));

  it.each([
    ['18/3/2026', '2026-03-18'],
    ['18/03', '2026-03-18'],
    ['18-3-2026', '2026-03-18'],
    ['31/2/2026', undefined],
    ['mai', undefined],
  ])('the day %j is %s', (text, iso) => expect(parseDay(text, '2026')).toBe(iso));

  it('numbers and hours are shown as minutes write them', () =>
    expect([showCount(0), showCount(999), showCount(1240), showCount(1_234_567), showTime(1145)]).toEqual(['0', '999', '1.240', '1.234.567', '19 giờ 05']));

  it('a correction can be read both ways', () => {
    const text = corrected('286', '386');
    expect([struckOut(text), meant(text), parseCount(text), struckOut('386')]).toEqual(['286', '386', 386, undefined]);
  });
});
