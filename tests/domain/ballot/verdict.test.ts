import { describe, expect, it } from 'vitest';
import { codes } from '../../../src/domain/ballot/codes.ts';
import { findings } from '../../../src/domain/ballot/findings.ts';
import type { Ballot, Candidate } from '../../../src/domain/ballot/types.ts';
import { leadCode, verdict } from '../../../src/domain/ballot/verdict.ts';
import { at, ballot, clearStamp, lines } from './cases.ts';

const says = (b: Ballot): string => {
  const outcome = verdict(findings(b));
  if (outcome.kind === 'valid') return `hợp lệ ${outcome.votesFor.map((i) => i + 1).join(',')}`;
  return outcome.kind === 'invalid' ? `không hợp lệ ${outcome.grounds.join('')}` : `toàn Tổ ${outcome.code}`;
};
const twoLines: readonly Candidate[] = ballot().candidates.map((one, i) =>
  i === 0 ? { ...one, lines: [...one.lines, '(Thích Minh An)'], bracket: 'name' } : one,
);

describe('năm điểm của Điều 74 và những lá dễ nhầm', () => {
  const table: [string, Ballot, string][] = [
    ['còn đúng ba tên', ballot({ marks: lines(0, 4) }), 'hợp lệ 2,3,4'],
    ['còn ít hơn số được bầu', ballot({ marks: lines(0, 1, 2, 4) }), 'hợp lệ 4'],
    ['a: bản chụp', ballot({ marks: lines(0, 4), paper: 'copy' }), 'không hợp lệ a'],
    ['a: đơn vị bầu cử khác', ballot({ marks: lines(0, 4), unit: 3 }), 'không hợp lệ a'],
    ['a: tự in, không dấu', ballot({ marks: lines(0, 4), paper: 'homemade', stamp: null }), 'không hợp lệ ab'],
    ['~a: phiếu HĐND xã lẫn trong chồng Quốc hội', ballot({ marks: lines(0, 4), level: 'xa', unit: 1 }), 'hợp lệ 2,3,4'],
    ['~a: rách mép', ballot({ marks: [...lines(0, 4), { kind: 'tear', candidate: -1, seed: 1 }] }), 'hợp lệ 2,3,4'],
    ['~a: rách mất tên', ballot({ marks: [...lines(4), { kind: 'tear', candidate: 0, seed: 1 }] }), 'toàn Tổ B36'],
    ['b: không dấu', ballot({ marks: lines(0, 4), stamp: null }), 'không hợp lệ b'],
    ['b và c cùng lúc', ballot({ marks: lines(0), stamp: null }), 'không hợp lệ bc'],
    ['~b: dấu mờ', ballot({ marks: lines(0, 4), stamp: { ...clearStamp, look: 'faint' } }), 'hợp lệ 2,3,4'],
    ['~b: dấu lệch', ballot({ marks: lines(0, 4), stamp: { ...clearStamp, look: 'tilted' } }), 'hợp lệ 2,3,4'],
    ['~b: dấu ở chỗ khác', ballot({ marks: lines(0, 4), stamp: { ...clearStamp, place: 'foot' } }), 'toàn Tổ B32'],
    ['~b: dấu của Tổ khác', ballot({ marks: lines(0, 4), stamp: { ...clearStamp, team: 8 } }), 'toàn Tổ B33'],
    ['~b: dấu không đọc được', ballot({ marks: lines(0, 4), stamp: { ...clearStamp, look: 'unreadable' } }), 'toàn Tổ B34'],
    ['c: còn bốn tên', ballot({ marks: lines(0) }), 'không hợp lệ c'],
    ['c: để nguyên, năm người bầu ba', ballot(), 'không hợp lệ c'],
    ['~c: để nguyên, ba người bầu ba', ballot({ candidates: ballot().candidates.slice(0, 3) }), 'hợp lệ 1,2,3'],
    ['c: chỉ khoanh ba tên', ballot({ marks: [0, 1, 2].map((candidate) => ({ kind: 'circle', candidate, text: '', seed: 1 })) }), 'không hợp lệ c'],
    ['c: chỉ tích ba tên', ballot({ marks: [0, 1, 2].map((candidate) => ({ kind: 'tick', candidate, text: '', seed: 1 })) }), 'không hợp lệ c'],
    ['d: gạch hết', ballot({ marks: lines(0, 1, 2, 3, 4) }), 'không hợp lệ d'],
    ['d: gạch hết bằng nét lượn', ballot({ marks: [0, 1, 2, 3, 4].map((i) => at('wavy', i)) }), 'không hợp lệ d'],
    ['~d: gạch hết, tên cuối chỉ gạch một phần', ballot({ marks: [...lines(0, 1, 2, 3), at('partial', 4)] }), 'toàn Tổ B23'],
    ['đ: thêm tên', ballot({ marks: [...lines(0, 4), { kind: 'added', text: 'Trần Văn Lúa', seed: 1 }] }), 'không hợp lệ đ'],
    ['đ: lời ghi', ballot({ marks: [...lines(0, 4), { kind: 'note', text: 'đồng ý', seed: 1 }] }), 'không hợp lệ đ'],
    ['đ: ký tên', ballot({ marks: [...lines(0, 4), { kind: 'signature', text: '', seed: 1 }] }), 'không hợp lệ đ'],
    ['~đ: gạch đúng, thêm dấu tích', ballot({ marks: [...lines(0, 4), { kind: 'tick', candidate: 1, text: '', seed: 1 }] }), 'toàn Tổ B29'],
    ['~đ: gạch đúng, ghi số', ballot({ marks: [...lines(0, 4), { kind: 'number', candidate: 1, text: '1', seed: 1 }] }), 'toàn Tổ B30'],
    ['~đ: gạch rồi viết lại tên', ballot({ marks: [...lines(0, 4), { kind: 'rewrite', candidate: 0, text: '', seed: 1 }] }), 'toàn Tổ B31'],
    ['~đ: giọt mực ngoài tên', ballot({ marks: [...lines(0, 4), { kind: 'smear', candidate: -1, seed: 1 }] }), 'hợp lệ 2,3,4'],
    ['~đ: bút đỏ', ballot({ marks: lines(0, 4), ink: 'red' }), 'hợp lệ 2,3,4'],
    ['~đ: tên khác in sẵn trong ngoặc', ballot({ marks: lines(0, 4), candidates: twoLines }), 'hợp lệ 2,3,4'],
  ];
  it.each(table)('%s', (_, b, expected) => expect(says(b)).toBe(expected));
});

describe('nét chưa rõ', () => {
  const table: [string, Ballot, string][] = [
    ['nét đôi và nét lượn là gạch', ballot({ marks: [at('double', 0), at('wavy', 4)] }), 'hợp lệ 2,3,4'],
    ['xiên qua tên: toàn Tổ, lý do là kỳ 2021', ballot({ marks: [...lines(0), at('slant', 4)] }), 'toàn Tổ B20'],
    ['chữ X', ballot({ marks: [...lines(0), at('cross', 4)] }), 'toàn Tổ B21'],
    ['nét dọc qua hai tên', ballot({ marks: [...lines(0), { kind: 'vertical', candidate: 3, to: 4, seed: 1 }] }), 'toàn Tổ B22'],
    ['gạch dưới tên', ballot({ marks: [...lines(0), at('under', 4)] }), 'toàn Tổ B24'],
    ['giữa hai tên', ballot({ marks: [...lines(0), { kind: 'between', candidate: 3, seed: 1 }] }), 'toàn Tổ B25'],
    ['một trong hai dòng', ballot({ candidates: twoLines, marks: [...lines(4), { kind: 'oneLine', candidate: 0, line: 1, seed: 1 }] }), 'toàn Tổ B26'],
    ['một nét xiên qua ba tên', ballot({ marks: [...lines(0), { kind: 'sweep', candidate: 2, to: 4, seed: 1 }] }), 'toàn Tổ B27'],
    ['lem che tên', ballot({ marks: [...lines(4), { kind: 'smear', candidate: 0, seed: 1 }] }), 'toàn Tổ B35'],
    ['hai cách đọc đều hợp lệ nhưng cho người khác nhau', ballot({ marks: [...lines(0, 1), at('slant', 4)] }), 'toàn Tổ B20'],
    ['dù coi là đã gạch vẫn còn bốn tên: điểm c', ballot({ marks: [at('slant', 4)] }), 'không hợp lệ c'],
    ['dù gạch dưới tên hay không vẫn còn bốn tên: điểm c', ballot({ marks: [at('under', 0)] }), 'không hợp lệ c'],
    ['tên đã gạch ngang rõ thì nét xiên thêm không làm mờ đi', ballot({ marks: [...lines(0, 4), at('slant', 4)] }), 'hợp lệ 2,3,4'],
    ['không dấu thì nét chưa rõ không cứu được', ballot({ stamp: null, marks: [...lines(0), at('slant', 4)] }), 'không hợp lệ b'],
    [
      'viết thêm tên thì nét chưa rõ không cứu được',
      ballot({ marks: [...lines(0), at('slant', 4), { kind: 'added', text: 'Bùi Văn Gạo', seed: 1 }] }),
      'không hợp lệ đ',
    ],
    ['dấu ở chỗ khác và để nguyên: điểm c', ballot({ stamp: { ...clearStamp, place: 'foot' } }), 'không hợp lệ c'],
  ];
  it.each(table)('%s', (_, b, expected) => expect(says(b)).toBe(expected));

  it('nói rõ khi hai cách đọc cùng dẫn tới điểm c', () => {
    expect(leadCode(findings(ballot({ marks: [at('slant', 4)] })))).toBe(codes.tooManyEitherWay);
  });
  it('phân biệt để nguyên, chỉ đánh dấu và gạch thiếu', () => {
    expect(leadCode(findings(ballot()))).toBe(codes.untouched);
    expect(leadCode(findings(ballot({ marks: [{ kind: 'tick', candidate: 0, text: '', seed: 1 }] })))).toBe(codes.onlySigns);
    expect(leadCode(findings(ballot({ marks: lines(0) })))).toBe(codes.tooMany);
  });
});
