import { describe, expect, it } from 'vitest';
import { parseAttempt, parseTeamAttempt, type Attempt } from '../../../src/domain/ballot/attempt.ts';

const good: Attempt = {
  v: 1,
  mode: 'test',
  seed: 'ABC234',
  set: '',
  index: 1,
  answers: [{ kind: 'valid', votesFor: [0, 2] }, null, { kind: 'invalid', ground: 'đ' }, { kind: 'team' }],
  seconds: 12,
};
const team = { v: 1, seed: 'ABC234', members: 11, present: 9, votes: [[{ kind: 'team' }, null]], seconds: 5 };

describe('bản nháp đọc lại từ máy', () => {
  it('giữ nguyên điều đã lưu', () => {
    expect(parseAttempt(JSON.parse(JSON.stringify(good)))).toEqual(good);
    expect(parseTeamAttempt(JSON.parse(JSON.stringify(team)))).toEqual(team);
  });
  const broken: [string, unknown][] = [
    ['không phải đối tượng', 'x'],
    ['phiên bản mới hơn', { ...good, v: 2 }],
    ['mã lạ', { ...good, seed: '<script>' }],
    ['cách làm lạ', { ...good, mode: 'team' }],
    ['chỉ số ngoài bộ', { ...good, index: 4 }],
    ['không có lá nào', { ...good, answers: [], index: 0 }],
    ['điểm không có trong luật', { ...good, answers: [{ kind: 'invalid', ground: 'e' }], index: 0 }],
    ['người ứng cử thứ một nghìn', { ...good, answers: [{ kind: 'valid', votesFor: [999] }], index: 0 }],
    ['thời gian âm', { ...good, seconds: -1 }],
    ['quá dài', { ...good, answers: Array.from({ length: 101 }, () => null) }],
  ];
  it.each(broken)('bỏ qua khi %s', (_, value) => expect(parseAttempt(value)).toBeUndefined());
  it.each([
    ['22 thành viên', { ...team, members: 22 }],
    ['có mặt nhiều hơn thành viên', { ...team, present: 12 }],
    ['nhiều phiếu hơn người có mặt', { ...team, present: 8, votes: Array.from({ length: 9 }, () => [null]) }],
  ])('bỏ qua bản nháp của Tổ khi %s', (_, value) => expect(parseTeamAttempt(value)).toBeUndefined());
});
