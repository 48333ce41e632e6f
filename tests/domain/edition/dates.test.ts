import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { addDays, changedDeadlines, dueOf, showDay, showDue, showRule } from '#domain/edition/dates.ts';
import { editionSchema, type Rule } from '#domain/edition/schema.ts';

const edition = (id: string) => editionSchema.parse(parse(readFileSync(`content/editions/${id}.yml`, 'utf8')));
const e26 = edition('2026');
const e21 = edition('2021');
const date = (e: typeof e26, id: string) => showDue(dueOf(e.deadlines.find((d) => d.id === id)!.rule, e));

describe('deadlines of the law, as the documents give them', () => {
  it.each([
    ['2026', 'thanh-lap-to-bau-cu', '31/01/2026'],
    ['2026', 'niem-yet-danh-sach-cu-tri', '03/02/2026'],
    ['2026', 'het-han-ho-so-ung-cu', '01/02/2026'],
    ['2026', 'cong-bo-danh-sach-ung-cu', '26/02/2026'],
    ['2026', 'niem-yet-nguoi-ung-cu', '27/02/2026'],
    ['2026', 'giao-phieu-cho-to', '02/3/2026'],
    ['2026', 'het-van-dong', '07:00 ngày 14/3/2026'],
    ['2026', 'phat-the-cu-tri', 'từ 05/3/2026 đến 12/3/2026'],
    ['2026', 'kiem-phieu-xong', '19:00 ngày 16/3/2026'],
    ['2026', 'gui-bien-ban-to', '18/3/2026'],
    ['2026', 'gui-bien-ban-ban', '20/3/2026'],
    ['2026', 'bau-them-bau-lai', '22/3/2026'],
    ['2026', 'cong-bo-ket-qua-qh', '25/3/2026'],
    ['2021', 'thanh-lap-to-bau-cu', '03/4/2021'],
    ['2021', 'niem-yet-danh-sach-cu-tri', '13/4/2021'],
    ['2021', 'gui-bien-ban-to', '26/5/2021'],
    ['2021', 'bau-them-bau-lai', '07/6/2021'],
    ['2021', 'cong-bo-ket-qua-qh', '12/6/2021'],
  ])('%s %s: %s', (id, deadline, shown) => expect(date(id === '2026' ? e26 : e21, deadline)).toBe(shown));
});

describe('rules in words', () => {
  it.each<[Rule, string]>([
    [{ kind: 'after', days: 3 }, 'chậm nhất 03 ngày sau ngày bầu cử'],
    [{ kind: 'before', days: 43 }, 'chậm nhất 43 ngày trước ngày bầu cử'],
    [{ kind: 'span', from: 10, to: 1 }, 'trong 10 ngày trước ngày bầu cử'],
    [{ kind: 'hoursBefore', hours: 24 }, '24 giờ trước giờ bắt đầu bỏ phiếu'],
    [{ kind: 'afterEvent', days: 5, event: 'ngày nhận khiếu nại' }, '05 ngày kể từ ngày nhận khiếu nại'],
  ])('%o → %s', (rule, words) => expect(showRule(rule)).toBe(words));
});

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-15', -105, '2025-11-30'],
  ])('%s moved by %i is %s', (from, by, to) => expect(addDays(from, by)).toBe(to));
  it('refuses what is no day', () => expect(() => addDays('hôm nay', 1)).toThrow(RangeError));
  it('goes and comes back to the same day', () =>
    fc.assert(fc.property(fc.integer({ min: -4000, max: 4000 }), (n) => addDays(addDays('2026-03-15', n), -n) === '2026-03-15')));
  it.each([
    ['2026-03-18', '18/3/2026'],
    ['2026-02-03', '03/02/2026'],
    ['2025-12-25', '25/12/2025'],
  ])('%s is written %s', (iso, shown) => expect(showDay(iso)).toBe(shown));
});

describe('what changed between the two elections', () => {
  const changed = new Map(changedDeadlines(e21, e26).map((c) => [c.id, c]));
  it.each(['thanh-lap-to-bau-cu', 'bau-them-bau-lai', 'gui-khieu-nai-ket-qua', 'kiem-phieu-xong'])('%s is in the list', (id) =>
    expect(changed.has(id)).toBe(true),
  );
  it.each(['niem-yet-danh-sach-cu-tri', 'gui-bien-ban-to', 'ngay-bau-cu'])('%s is not', (id) => expect(changed.has(id)).toBe(false));
});
