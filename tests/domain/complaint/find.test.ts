import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { combinations, fitting, openAsk, optionsOf, tableFaults } from '#domain/complaint/find.ts';
import { complaintsSchema } from '#domain/complaint/schema.ts';

const { matters } = complaintsSchema.parse(parse(readFileSync('content/complaints.yml', 'utf8')));
const editions = ['2021', '2026'] as const;
const matter = (id: string) => {
  const found = matters.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const way = (id: string, answers: Record<string, string>, edition: '2021' | '2026' = '2026') => {
  const found = fitting(matter(id).routes, answers, edition);
  expect(found.length).toBe(1);
  return found[0];
};

describe('the table of complaints', () => {
  it.each(matters.map((m) => [m.title, m] as const))('«%s» has exactly one way for each answer in both elections', (_, m) =>
    expect(tableFaults(m, editions)).toEqual([]),
  );
  it('has every kind of the facts', () => expect(matters.length).toBeGreaterThanOrEqual(10));
  it('finds a gap and an overlap', () => {
    const m = matter('ket-qua');
    expect(tableFaults({ ...m, routes: m.routes.slice(1) }, editions).join()).toContain('có 0 đường');
    expect(tableFaults({ ...m, routes: [...m.routes, ...m.routes.slice(0, 1)] }, editions).join()).toContain('có 2 đường');
    expect(tableFaults({ ...m, routes: [...m.routes, { ...m.routes[0]!, if: { cap: ['huyen'] } }] }, editions).join()).toContain('không có câu trả lời');
  });
});

describe('where a complaint goes', () => {
  it.each([
    ['danh-sach-cu-tri', { luc: 'trong-han' }, /UBND cấp xã/, 'court', '33'],
    ['danh-sach-cu-tri', { luc: 'khong-dong-y' }, /Tòa án/, 'court', '33'],
    ['nguoi-ung-cu', { ten: 'co', cap: 'qh', luc: 'truoc' }, /Hội đồng bầu cử quốc gia/, 'final', '61.1.a'],
    ['nguoi-ung-cu', { ten: 'co', cap: 'xa', luc: 'truoc' }, /chính cấp ấy/, 'final', '61.1.b'],
    ['nguoi-ung-cu', { ten: 'khong', cap: 'xa', luc: 'truoc' }, /Không gửi tiếp/, 'none', '61.3'],
    ['nguoi-ung-cu', { ten: 'co', cap: 'tinh', luc: 'ngung' }, /Vẫn nhận/, 'none', '61.2'],
    ['kiem-phieu', { luc: 'dang-kiem' }, /Tổ bầu cử/, 'open', '75'],
    ['ket-qua', { cap: 'qh', luc: 'trong-han' }, /Hội đồng bầu cử quốc gia/, 'final', '87'],
    ['ket-qua', { cap: 'hdnd', luc: 'trong-han' }, /Ủy ban bầu cử/, 'final', '87'],
    ['van-dong', { noi: 'ngoai' }, /Ủy ban bầu cử/, 'open', '62.1'],
  ] as const)('%s %o', (id, answers, to, final, at) => {
    const found = way(id, answers);
    expect(found?.to).toMatch(to);
    expect(found?.final).toBe(final);
    expect(found?.law.map((one) => one.at)).toContain(at);
  });
  it('follows the law of 2021 for results of 2021', () => {
    expect(way('ket-qua', { cap: 'hdnd', luc: 'trong-han' }, '2021')?.deadlines).toContain('giai-quyet-khieu-nai-ket-qua-hdnd');
    expect(way('ket-qua', { cap: 'hdnd', luc: 'trong-han' }, '2021')?.law[0]?.doc).toBe('luat-85-2015');
  });
  it('knows the district level in 2021 only', () => {
    const ask = matter('viec-cua-ban').asks[0]!;
    expect(optionsOf(ask, '2021').map((one) => one.id)).toContain('huyen');
    expect(optionsOf(ask, '2026').map((one) => one.id)).not.toContain('huyen');
    expect(openAsk(matter('viec-cua-ban'), { cap: 'huyen' }, '2026')).toBe(ask);
  });
  it('asks nothing more than it needs', () => expect(combinations(matter('huy-ket-qua'), '2026')).toEqual([{}]));
});
