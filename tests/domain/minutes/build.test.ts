import { describe, expect, it } from 'vitest';
import { dayText } from '#domain/minutes/build.ts';

describe('a day as official papers write it (Nghị định 30/2020)', () => {
  it.each([
    ['2026-03-15', 'ngày 15 tháng 3 năm 2026'],
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-12-01', 'ngày 01 tháng 12 năm 2026'],
  ])('%s is «%s»', (iso, text) => expect(dayText(iso)).toBe(text));
});
