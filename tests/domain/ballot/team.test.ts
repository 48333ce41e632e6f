import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { majority, quorum, teamDecision } from '../../../src/domain/ballot/team.ts';

const votes = (valid: number, invalid: number, silent = 0): ('valid' | 'invalid' | null)[] => [
  ...Array(valid).fill('valid'),
  ...Array(invalid).fill('invalid'),
  ...Array(silent).fill(null),
];

describe('Đ.26: Tổ họp và quyết định', () => {
  const table: [members: number, valid: number, invalid: number, silent: number, expected: string][] = [
    [11, 6, 2, 0, 'decided valid 6/6'],
    [11, 5, 3, 0, 'open /6'],
    [11, 7, 0, 0, 'noQuorum 7/8'],
    [11, 2, 6, 0, 'decided invalid 6/6'],
    [11, 5, 6, 0, 'decided invalid 6/6'],
    [12, 6, 6, 0, 'open /7'],
    [12, 7, 1, 0, 'decided valid 7/7'],
    [12, 7, 0, 0, 'noQuorum 7/8'],
    [21, 11, 3, 0, 'decided valid 11/11'],
    [21, 10, 4, 0, 'open /11'],
    [21, 10, 10, 1, 'open /11'],
    [3, 2, 0, 0, 'decided valid 2/2'],
    [3, 1, 1, 0, 'open /2'],
    [5, 3, 1, 0, 'decided valid 3/3'],
    [9, 4, 1, 1, 'open /5'],
  ];
  it.each(table)('Tổ %i người: %i hợp lệ, %i không hợp lệ, %i không ý kiến → %s', (members, valid, invalid, silent, expected) => {
    const decision = teamDecision(votes(valid, invalid, silent), members);
    const text = decision.kind === 'decided' ? `${decision.choice} ${decision.count}` : decision.kind === 'noQuorum' ? String(decision.present) : '';
    expect(`${decision.kind} ${text}/${decision.needed}`).toBe(expected);
  });

  it('quá nửa là quá nửa tổng số thành viên, không phải quá nửa số có mặt', () => {
    expect(teamDecision(votes(5, 3), 11).kind).toBe('open');
  });
  it('không nhận nhiều phiếu hơn số thành viên', () => {
    expect(() => teamDecision(votes(4, 0), 3)).toThrow(RangeError);
  });
  it('không bao giờ có hai quyết định cùng lúc, và không quyết định khi thiếu người', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(fc.constantFrom('a', 'b', null), { maxLength: 30 }), (members, list) => {
        const cast = list.slice(0, members);
        const decision = teamDecision(cast, members);
        const agree = (choice: string) => cast.filter((vote) => vote === choice).length;
        if (cast.length * 3 < members * 2) return decision.kind === 'noQuorum' && quorum(members) > cast.length;
        const winners = ['a', 'b'].filter((choice) => agree(choice) * 2 > members);
        return decision.kind === 'decided'
          ? winners.length === 1 && winners[0] === decision.choice && decision.needed === majority(members)
          : decision.kind === 'open' && winners.length === 0;
      }),
    );
  });
});
