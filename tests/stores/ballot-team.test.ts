import { beforeEach, describe, expect, it } from 'vitest';
import type { TeamAttempt } from '../../src/domain/ballot/attempt.ts';
import type { Answer } from '../../src/domain/ballot/grade.ts';
import type { Run } from '../../src/domain/progress/apply.ts';
import type { Outside } from '../../src/stores/attempt.ts';
import { agreesWithLaw, answerOf, choiceOf, createTeam } from '../../src/stores/ballot-team.ts';
import { ballot, lines } from '../domain/ballot/cases.ts';

let kept: TeamAttempt | undefined;
let runs: (Run & { id: string })[] = [];
const outside: Outside<TeamAttempt> = {
  now: () => 0,
  attempts: { load: () => kept, save: (value) => void (kept = value), clear: () => void (kept = undefined) },
  finish: (run) => void runs.push(run),
};
const open = () => createTeam('cham-phieu', outside);
const person = (store: ReturnType<typeof open>, answer: (i: number) => Answer) => {
  store.take();
  store.$ballots.get().forEach((_, i) => {
    store.go(i);
    store.answer(answer(i), i);
  });
  store.handOver();
};
const team: Answer = { kind: 'team' };
const c: Answer = { kind: 'invalid', ground: 'c' };

beforeEach(() => {
  kept = undefined;
  runs = [];
});

describe('cả Tổ trên một máy', () => {
  it('không bắt đầu khi chưa đủ hai phần ba', () => {
    const store = open();
    expect(store.start('ABC234', 11, 7)).toBe(false);
    expect(store.$phase.get()).toBe('start');
    expect(store.start('ABC234', 11, 8)).toBe(true);
  });
  it('lựa chọn của người trước không còn trên màn hình của người sau', () => {
    const store = open();
    store.start('ABC234', 3, 3);
    person(store, () => c);
    expect(store.$phase.get()).toBe('pass');
    expect(store.$mine.get()).toEqual([]);
    store.take();
    expect(store.$mine.get().every((answer) => answer === null)).toBe(true);
  });
  it('chưa đủ người xét thì chưa cho xem; xem xong ghi kết quả một lần và xóa nháp', () => {
    const store = open();
    store.start('ABC234', 3, 3);
    person(store, () => c);
    person(store, () => c);
    store.show();
    expect(store.$phase.get()).toBe('pass');
    person(store, () => team);
    expect(kept?.votes).toHaveLength(3);
    store.show();
    expect(runs).toMatchObject([{ mode: 'team', passed: false, seed: 'ABC234' }]);
    expect(kept).toBeUndefined();
    expect(store.$rows.get().every((row) => row.decision.kind === 'decided' && row.decision.choice === 'invalid:c')).toBe(true);
  });
  it('năm trên mười một đồng ý thì chưa thống nhất, dù là quá nửa số có mặt', () => {
    const store = open();
    store.start('ABC234', 11, 8);
    for (let i = 0; i < 8; i++) person(store, () => (i < 5 ? c : team));
    store.show();
    expect(store.$rows.get()[0]?.decision).toMatchObject({ kind: 'open', needed: 6 });
    expect(store.$rows.get()[0]?.counts).toEqual([
      ['invalid:c', 5],
      ['team', 3],
    ]);
    expect(store.hands(6, 2)).toMatchObject({ kind: 'decided', choice: 'valid' });
    expect(store.hands(5, 3)).toMatchObject({ kind: 'open' });
  });
  it('Tổ đang làm dở thì người tiếp theo làm tiếp', () => {
    const first = open();
    first.start('ABC234', 3, 3);
    person(first, () => team);
    const second = open();
    second.look();
    second.resume();
    expect(second.$phase.get()).toBe('pass');
    expect(second.$attempt.get()?.votes).toHaveLength(1);
  });
  it('hai quyết định giống nhau dù chọn tên theo thứ tự khác', () => {
    expect(choiceOf({ kind: 'valid', votesFor: [10, 2] })).toBe('valid:2,10');
    for (const answer of [team, c, { kind: 'valid', votesFor: [2, 10] } as Answer]) expect(answerOf(choiceOf(answer))).toEqual(answer);
  });
  it('đối chiếu ý kiến của Tổ với luật', () => {
    expect(agreesWithLaw(ballot({ marks: lines(0, 4) }), 'valid:1,2,3')).toBe(true);
    expect(agreesWithLaw(ballot({ marks: lines(0, 4) }), 'valid:1,2')).toBe(false);
    expect(agreesWithLaw(ballot(), 'invalid:c')).toBe(true);
    expect(agreesWithLaw(ballot(), 'team')).toBe(false);
  });
});
