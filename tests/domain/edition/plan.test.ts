import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays, dueOf, showDue } from '#domain/edition/dates.ts';
import { toCalendar } from '#domain/edition/calendar.ts';
import { distanceOf, eventsOf, isDay, isSunday, planOf, startOf, whoOf } from '#domain/edition/plan.ts';
import { editionSchema } from '#domain/edition/schema.ts';

const edition = (id: string) => editionSchema.parse(parse(readFileSync(`content/editions/${id}.yml`, 'utf8')));
const [e2026, e2021] = [edition('2026'), edition('2021')];
const dayIn = (e: typeof e2026, id: string, day = e.electionDay) => {
  const found = planOf(e.deadlines, { ...e, electionDay: day }).find((one) => one.step.id === id);
  return found && showDue(found.due);
};

describe('a plan of the real elections', () => {
  it.each([
    [e2026, 'thanh-lap-to-bau-cu', '31/01/2026'],
    [e2026, 'niem-yet-danh-sach-cu-tri', '03/02/2026'],
    [e2026, 'giao-phieu-cho-to', '02/3/2026'],
    [e2026, 'het-van-dong', '07:00 ngày 14/3/2026'],
    [e2026, 'gui-bien-ban-to', '18/3/2026'],
    [e2026, 'bau-them-bau-lai', '22/3/2026'],
    [e2021, 'thanh-lap-to-bau-cu', '03/4/2021'],
    [e2021, 'niem-yet-nguoi-ung-cu', '03/5/2021'],
    [e2021, 'cong-bo-ket-qua-qh', '12/6/2021'],
    [e2021, 'bau-them-bau-lai', '07/6/2021'],
  ] as const)('%#: %o %s falls on %s', (e, id, day) => expect(dayIn(e, id)).toBe(day));

  it('says that 2026 is a Sunday and the day after is none', () => {
    expect(isSunday(e2026.electionDay)).toBe(true);
    expect(isSunday(e2021.electionDay)).toBe(true);
    expect(isSunday('2026-03-16')).toBe(false);
  });
  it('knows who has something to do, each once', () => {
    const who = whoOf(e2026.deadlines);
    expect(who).toContain('Tổ bầu cử');
    expect(new Set(who).size).toBe(who.length);
  });
  it('takes the day of an event when somebody gives it', () => {
    expect(eventsOf(e2026.deadlines)).toContain('ngày niêm yết danh sách');
    const step = e2026.deadlines.filter((d) => d.id === 'het-khieu-nai-danh-sach');
    expect(planOf(step, e2026)[0]?.due.kind).toBe('afterEvent');
    expect(planOf(step, e2026, { 'ngày niêm yết danh sách': '2026-02-03' })[0]?.due).toEqual({ kind: 'day', date: '2026-03-05' });
    expect(planOf(step, e2026, { 'ngày niêm yết danh sách': '2026-02-31' })[0]?.due.kind).toBe('afterEvent');
  });
});

describe('a plan of any election', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
  it('is in the order of time and keeps every deadline', () => {
    fc.assert(
      fc.property(day, (electionDay) => {
        const plan = planOf(e2026.deadlines, { ...e2026, electionDay });
        expect(plan.length).toBe(e2026.deadlines.length);
        const starts = plan.map((one) => startOf(one.due));
        expect(starts).toEqual([...starts].sort());
      }),
    );
  });
  it('moves with the election day: every distance stays the same', () => {
    const distances = (electionDay: string) =>
      Object.fromEntries(planOf(e2026.deadlines, { ...e2026, electionDay }).map((one) => [one.step.id, distanceOf(one.due, electionDay)]));
    const real = distances(e2026.electionDay);
    fc.assert(
      fc.property(day, (electionDay) => {
        expect(distances(electionDay)).toEqual(real);
      }),
    );
  });
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['15/3/2026', false],
    ['', false],
  ])('«%s» is a day: %s', (text, is) => expect(isDay(text)).toBe(is));
});

describe('a calendar file', () => {
  const now = Date.UTC(2026, 0, 2, 3, 4, 5);
  const unfold = (text: string) => text.replace(/\r\n /g, '');
  const file = toCalendar(
    'Mốc, thử',
    [
      { id: 'ngay', title: 'Gửi biên bản; ký, đóng dấu', notes: ['Ai làm: Tổ bầu cử', 'Căn cứ'], due: { kind: 'day', date: '2026-03-18' } },
      { id: 'khoang', title: 'Phát thẻ', notes: [], due: dueOf({ kind: 'span', from: 10, to: 3 }, e2026) },
      { id: 'gio', title: 'Hết vận động', notes: [], due: dueOf({ kind: 'hoursBefore', hours: 24 }, e2026) },
      { id: 'cho', title: 'Chờ', notes: [], due: { kind: 'afterEvent', days: 3, event: 'ngày công bố' } },
    ],
    now,
  );
  it('uses CRLF and lines of at most 75 bytes', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
  it('escapes commas and semicolons', () => expect(unfold(file)).toContain('SUMMARY:Gửi biên bản\\; ký\\, đóng dấu'));
  it('gives a whole day an exclusive end', () => expect(file).toContain('DTSTART;VALUE=DATE:20260318\r\nDTEND;VALUE=DATE:20260319'));
  it('gives a span all its days', () => expect(file).toContain('DTSTART;VALUE=DATE:20260305\r\nDTEND;VALUE=DATE:20260313'));
  it('gives a moment in the time of Vietnam', () => expect(file).toContain('DTSTART:20260314T000000Z'));
  it('leaves out what waits for an event', () => expect(file.match(/BEGIN:VEVENT/g)?.length).toBe(3));
});
