import { beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/domain/ballot/attempt.ts';
import { findings } from '../../src/domain/ballot/findings.ts';
import type { Answer } from '../../src/domain/ballot/grade.ts';
import type { Ballot } from '../../src/domain/ballot/types.ts';
import { verdict } from '../../src/domain/ballot/verdict.ts';
import { practised, type Run } from '../../src/domain/progress/apply.ts';
import type { ExerciseItem } from '../../src/domain/progress/record.ts';
import type { Outside } from '../../src/stores/attempt.ts';
import { createBallots, type BallotSet } from '../../src/stores/ballot.ts';

const right = (b: Ballot | undefined): Answer => {
  if (!b) throw new Error('no ballot');
  const outcome = verdict(findings(b));
  if (outcome.kind === 'valid') return { kind: 'valid', votesFor: outcome.votesFor };
  return outcome.kind === 'invalid' ? { kind: 'invalid', ground: outcome.grounds[0] ?? 'a' } : { kind: 'team' };
};

let clock = 0;
let kept: Attempt | undefined;
let runs: (Run & { id: string })[] = [];
const outside: Outside<Attempt> = {
  now: () => clock,
  attempts: { load: () => kept, save: (value) => void (kept = value), clear: () => void (kept = undefined) },
  finish: (run) => void runs.push(run),
};
const open = (set?: BallotSet) => createBallots('cham-phieu', set, outside);
/** Answers all, `wrong` of those that fit wrongly. */
const sit = (store: ReturnType<typeof open>, mode: 'learn' | 'test', seed: string, wrong: (b: Ballot, i: number) => boolean = () => false) => {
  store.start(mode, seed);
  store.$ballots.get().forEach((b, i) => {
    store.go(i);
    store.answer(wrong(b, i) ? { kind: 'valid', votesFor: [11] } : right(b), i);
  });
  store.finish();
};

beforeEach(() => {
  clock = 1000;
  kept = undefined;
  runs = [];
});

describe('một người xét một bộ phiếu', () => {
  it('ba mươi lá khi kiểm tra, mười hai khi học', () => {
    const store = open();
    store.start('test', 'ABC234');
    expect(store.$ballots.get()).toHaveLength(30);
    store.start('learn', 'ABC234');
    expect(store.$ballots.get()).toHaveLength(12);
  });
  it('bài dở được giữ và làm tiếp đúng chỗ, trên trang mới', () => {
    const first = open();
    first.start('test', 'ABC234');
    first.answer({ kind: 'team' }, 0);
    first.go(1);
    const second = open();
    expect(second.$phase.get()).toBe('start');
    second.look();
    expect(second.$left.get()?.answers[0]).toEqual({ kind: 'team' });
    second.resume();
    expect(second.$attempt.get()).toMatchObject({ index: 1, seed: 'ABC234' });
    expect(second.$ballots.get()).toEqual(first.$ballots.get());
  });
  it('bài chưa trả lời lá nào thì không hỏi làm tiếp; bỏ bài dở thì xóa nháp', () => {
    const store = open();
    store.start('test', 'ABC234');
    store.go(3);
    const next = open();
    next.look();
    expect(next.$left.get()).toBeUndefined();
    store.answer({ kind: 'team' }, 3);
    next.look();
    next.drop();
    expect(kept).toBeUndefined();
  });
  it('nháp không khớp với bộ thì không được dùng', () => {
    kept = { v: 1, mode: 'test', seed: 'ABC234', set: '', index: 0, answers: [{ kind: 'team' }], seconds: 0 };
    const store = open();
    store.look();
    expect(store.$left.get()).toBeUndefined();
  });
  it('khi học, quyết định đầu tiên giữ nguyên; khi kiểm tra, đổi được đến lúc nộp', () => {
    const store = open();
    store.start('learn', 'ABC234');
    store.answer({ kind: 'team' }, 0);
    store.answer({ kind: 'invalid', ground: 'a' }, 0);
    expect(store.$answer.get()).toEqual({ kind: 'team' });
    store.start('test', 'ABC234');
    store.answer({ kind: 'team' }, 0);
    store.answer({ kind: 'invalid', ground: 'a' }, 0);
    expect(store.$answer.get()).toEqual({ kind: 'invalid', ground: 'a' });
  });
  it('phím bấm hai lần không trả lời hộ lá sau', () => {
    const store = open();
    store.start('test', 'ABC234');
    store.answer({ kind: 'team' }, 0);
    store.go(1);
    store.answer({ kind: 'team' }, 0);
    expect(store.$attempt.get()?.answers.filter(Boolean)).toHaveLength(1);
  });
  it('tính thời gian làm, không tính lúc bỏ đi', () => {
    const store = open();
    store.start('test', 'ABC234');
    clock += 20_000;
    store.answer({ kind: 'team' }, 0);
    clock += 3_600_000;
    store.go(1);
    expect(store.$attempt.get()?.seconds).toBe(140);
  });
});

describe('kết quả đi vào tiến độ', () => {
  it('đúng hết: đạt, trọn vẹn, nháp được xóa', () => {
    const store = open();
    sit(store, 'test', 'ABC234');
    expect(runs).toMatchObject([{ id: 'cham-phieu', mode: 'test', seed: 'ABC234', score: 100, passed: true, perfect: true, missed: [] }]);
    expect(store.$phase.get()).toBe('done');
    expect(kept).toBeUndefined();
  });
  it('sai ba lá ngoài năm điểm: vẫn đạt; sai một lá thuộc năm điểm: không đạt', () => {
    let left = 3;
    sit(open(), 'test', 'ABC234', (b) => verdict(findings(b)).kind === 'valid' && left-- > 0);
    left = 1;
    sit(open(), 'test', 'ABC234', (b) => verdict(findings(b)).kind === 'invalid' && left-- > 0);
    expect(runs.map((run) => [run.score, run.passed])).toEqual([
      [90, true],
      [96.7, false],
    ]);
  });
  it('nộp hai lần chỉ ghi một lần', () => {
    const store = open();
    sit(store, 'test', 'ABC234');
    store.finish();
    expect(runs).toHaveLength(1);
  });
  it('thành thạo: hai bộ kiểm tra khác nhau đều đúng hết; một bộ làm hai lần thì chưa', () => {
    const after = (seeds: string[]) => {
      runs = [];
      for (const seed of seeds) sit(open(), 'test', seed);
      return runs.reduce<ExerciseItem | undefined>((item, run, i) => practised(item, run, i + 1), undefined)?.mastered;
    };
    expect(after(['ABC234'])).toBe(false);
    expect(after(['ABC234', 'ABC234'])).toBe(false);
    expect(after(['ABC234', 'XYZ789'])).toBe(true);
  });
  it('bộ soạn sẵn trong bài học không ghi vào tiến độ, và luôn là một bộ ấy', () => {
    const set: BallotSet = { id: 'nam-diem', seed: 'NAMD5A', situations: ['photo/qh-5-3', 'khong-dau/qh-5-3'] };
    const store = open(set);
    sit(store, 'learn', 'KHAC22');
    expect(store.$attempt.get()).toMatchObject({ seed: 'NAMD5A', set: 'nam-diem' });
    expect(store.$ballots.get().map((b) => b.situation)).toEqual(set.situations);
    expect(store.$outcome.get()?.perfect).toBe(true);
    expect(runs).toEqual([]);
  });
});
