import { describe, expect, it } from 'vitest';
import { judge, outcome, type Answer } from '../../../src/domain/ballot/grade.ts';
import type { Ballot } from '../../../src/domain/ballot/types.ts';
import { at, ballot, clearStamp, lines } from './cases.ts';

const valid = (...names: number[]): Answer => ({ kind: 'valid', votesFor: names });
const invalid = (ground: 'a' | 'b' | 'c' | 'd' | 'đ'): Answer => ({ kind: 'invalid', ground });
const team: Answer = { kind: 'team' };

const good = ballot({ marks: lines(0, 4) });
const unclear = ballot({ marks: [...lines(0), at('slant', 4)] });
const tooMany = ballot({ marks: lines(0) });
const ticked = ballot({ marks: [...lines(0, 4), { kind: 'tick', candidate: 1, text: '', seed: 1 }] });
const otherStamp = ballot({ marks: lines(0, 4), stamp: { ...clearStamp, team: 30 } });

describe('chấm quyết định của người học', () => {
  const table: [string, Ballot, Answer, string][] = [
    ['hợp lệ, ghi đúng tên, thứ tự nào cũng được', good, valid(3, 1, 2), 'đúng exact'],
    ['hợp lệ, ghi nhầm một tên', good, valid(1, 2, 4), 'sai misread'],
    ['hợp lệ mà nói không hợp lệ', good, invalid('c'), 'sai decision'],
    ['phiếu rõ ràng hợp lệ mà đưa toàn Tổ', good, team, 'sai decision'],
    ['dấu mờ mà cẩn thận đưa toàn Tổ', ballot({ marks: lines(0, 4), stamp: { ...clearStamp, look: 'faint' } }), team, 'đúng accepted'],
    ['nếp gấp mà đưa toàn Tổ', ballot({ marks: [...lines(0, 4), { kind: 'fold', seed: 1 }] }), team, 'sai decision'],
    ['không hợp lệ, đúng điểm', tooMany, invalid('c'), 'đúng exact'],
    ['không hợp lệ, sai điểm', tooMany, invalid('d'), 'sai ground'],
    ['điểm rõ mà chỉ đưa toàn Tổ, không nêu điểm', tooMany, team, 'sai decision'],
    ['hai điểm cùng lúc: nêu điểm nào cũng được', ballot({ marks: lines(0), stamp: null }), invalid('c'), 'đúng exact'],
    ['bản chụp: dấu cũng là ảnh, nêu b được chấp nhận', ballot({ marks: lines(0, 4), paper: 'copy' }), invalid('b'), 'đúng accepted'],
    [
      'phiếu đơn vị khác mang dấu Tổ khác: nêu b được chấp nhận',
      ballot({ marks: lines(0, 4), unit: 4, stamp: { ...clearStamp, team: 30 } }),
      invalid('b'),
      'đúng accepted',
    ],
    ['chưa rõ, đưa toàn Tổ', unclear, team, 'đúng exact'],
    ['chưa rõ mà tự kết luận hợp lệ', unclear, valid(1, 2, 3), 'sai decision'],
    ['chưa rõ mà tự loại', unclear, invalid('c'), 'sai decision'],
    ['gạch đúng, thêm dấu tích: nêu đ được chấp nhận', ticked, invalid('đ'), 'đúng accepted'],
    ['gạch đúng, thêm dấu tích: nêu điểm khác thì sai', ticked, invalid('a'), 'sai decision'],
    ['dấu Tổ khác: nêu a được chấp nhận', otherStamp, invalid('a'), 'đúng accepted'],
    ['dấu Tổ khác: nêu b được chấp nhận', otherStamp, invalid('b'), 'đúng accepted'],
    ['dấu Tổ khác mà coi là hợp lệ', otherStamp, valid(1, 2, 3), 'sai decision'],
  ];
  it.each(table)('%s', (_, b, answer, expected) => {
    const { grade } = judge(b, answer);
    expect(`${grade.right ? 'đúng' : 'sai'} ${grade.how}`).toBe(expected);
  });
});

describe('kết quả bài kiểm tra', () => {
  const answers = (wrongGood: number, wrongPlain: number): [Ballot[], (Answer | null)[]] => {
    const rows = Array.from({ length: 30 }, (_, i): [Ballot, Answer] => {
      if (i < 20) return [good, i < wrongGood ? team : valid(1, 2, 3)];
      return [tooMany, i - 20 < wrongPlain ? invalid('d') : invalid('c')];
    });
    return [rows.map(([b]) => b), rows.map(([, a]) => a)];
  };
  const table: [string, [Ballot[], (Answer | null)[]], boolean, boolean, number][] = [
    ['đúng hết: đạt và trọn vẹn', answers(0, 0), true, true, 100],
    ['sai ba lá thường (90 %): đạt', answers(3, 0), true, false, 90],
    ['sai bốn lá thường: không đạt', answers(4, 0), false, false, 86.7],
    ['sai một lá rơi vào năm điểm: không đạt dù 96,7 %', answers(0, 1), false, false, 96.7],
  ];
  it.each(table)('%s', (_, [ballots, given], passed, perfect, score) => {
    expect(outcome(ballots, given)).toMatchObject({ passed, perfect, score });
  });
  it('lá chưa xét là lá sai', () => {
    const result = outcome([good, tooMany], [valid(1, 2, 3), null]);
    expect(result).toMatchObject({ right: 1, plainWrong: 1, passed: false, missed: ['B05'] });
  });
  it('mã sai được ghi một lần, nhầm tên có mã riêng', () => {
    expect(outcome([good, good, unclear], [valid(1), valid(2), valid(3)]).missed).toEqual(['B60', 'B20']);
  });
});
