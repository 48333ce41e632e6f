import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBallots, drawCase } from '../../../src/domain/ballot/draw.ts';
import { findings, readNames } from '../../../src/domain/ballot/findings.ts';
import { judge, type Answer } from '../../../src/domain/ballot/grade.ts';
import { nameOrder } from '../../../src/domain/ballot/names.ts';
import { situationOf, situations } from '../../../src/domain/ballot/situations.ts';
import { grounds, type Ballot } from '../../../src/domain/ballot/types.ts';
import { leadCode, verdict } from '../../../src/domain/ballot/verdict.ts';
import { createRandom } from '../../../src/domain/seed.ts';

const seeds = fc.string({ minLength: 6, maxLength: 6 });
const draw = (seed: string, count = 30) => drawBallots(createRandom(seed), count);
const stratumOf = (b: Ballot) => situations.find((s) => s.id === b.situation)?.stratum;

/** What can be seen on a ballot, without names and without where strokes fall. */
const look = (b: Ballot) =>
  JSON.stringify([
    b.level,
    b.candidates.length,
    b.seats,
    b.candidates.map((c) => c.bracket ?? '').sort(),
    b.paper,
    b.stamp && [b.stamp.look, b.stamp.place !== 'corner', b.stamp.team === b.room.team],
    b.room.pile === b.level,
    b.unit === b.room.units[b.level],
    b.ink === 'red' || b.ink === 'pencil',
    b.marks.map((m) => m.kind).sort(),
  ]);

describe('danh mục tình huống', () => {
  it('có ít nhất 150 tình huống, mã không trùng', () => {
    expect(situations.length).toBeGreaterThanOrEqual(150);
    expect(new Set(situations.map((s) => s.id)).size).toBe(situations.length);
  });
  it('có ít nhất 150 lá nhìn khác nhau thật', () => {
    const looks = new Set(situations.map((s) => look(drawCase(createRandom('NHINKH'), [s.id])[0] as Ballot)));
    expect(looks.size).toBeGreaterThanOrEqual(150);
  });
  it('mỗi tình huống luôn cho kết luận đúng với nhóm của nó', () => {
    for (const s of situations) {
      for (const seed of ['AAAAAA', 'BBBBBB', 'CCCCCC', 'DDDDDD']) {
        const outcome = verdict(findings(drawCase(createRandom(seed), [s.id])[0] as Ballot));
        if (s.stratum === 'plain') expect(outcome.kind, s.id).toBe('valid');
        else if (s.stratum.startsWith('~')) expect(outcome.kind, s.id).not.toBe('invalid');
        else expect(outcome.kind === 'invalid' && outcome.grounds, s.id).toContain(s.stratum);
      }
    }
  });
  it('chỉ dùng cỡ mà luật cho phép: QH không quá 3, HĐND không quá 5, dư người theo Đ.57, 58', () => {
    for (const { id, shape } of situations) {
      const { level, seats, candidates } = shape;
      expect(seats, id).toBeLessThanOrEqual(level === 'qh' ? 3 : 5);
      expect(candidates, id).toBeGreaterThanOrEqual(2);
      expect(candidates, id).toBeLessThanOrEqual(12);
      if (candidates === seats) continue;
      const spare = level === 'qh' ? 2 : seats >= 4 ? 3 : seats === 3 ? 2 : 1;
      expect(candidates - seats, id).toBeGreaterThanOrEqual(spare);
    }
  });
  it('nhận cả cỡ khác hợp luật khi tác giả tự chọn, không nhận mã lạ', () => {
    expect(situationOf('thua-mot/qh-5-3')).toBeDefined();
    expect(situationOf('thua-mot/qh-9-9')).toBeUndefined();
    expect(() => drawCase(createRandom('AAAAAA'), ['khong-co/qh-5-3'])).toThrow(RangeError);
  });
});

describe('rút một bộ', () => {
  it('ba mươi lá nào cũng có đủ năm điểm, mỗi điểm ít nhất hai lá, và lá dễ nhầm của từng điểm', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const strata = draw(seed).map(stratumOf);
        return grounds.every((g) => strata.filter((s) => s === g).length >= 2 && strata.filter((s) => s === `~${g}`).length >= 2) && strata.includes('plain');
      }),
      { numRuns: 40 },
    );
  });
  it('mười hai lá cũng đủ năm điểm và năm lá dễ nhầm', () => {
    const strata = new Set(draw('HOCBAI', 12).map(stratumOf));
    for (const g of grounds) expect([...strata]).toEqual(expect.arrayContaining([g, `~${g}`]));
  });
  it('cùng mã cho cùng bộ, mã khác cho bộ khác', () => {
    expect(draw('ABC234')).toEqual(draw('ABC234'));
    expect(draw('ABC234')).not.toEqual(draw('ABC235'));
  });
  it('trong một bộ ba mươi lá không có tình huống nào lặp lại', () => {
    fc.assert(
      fc.property(seeds, (seed) => new Set(draw(seed).map((b) => b.situation)).size >= 28),
      { numRuns: 30 },
    );
  });
  it('tên xếp theo vần, hai người trùng tên thì người sinh trước đứng trên', () => {
    for (const b of draw('XEPTEN')) {
      const names = b.candidates.map((c) => c.lines[0] ?? '');
      for (let i = 1; i < names.length; i++) expect(nameOrder(names[i - 1] ?? '', names[i] ?? ''), names.join(', ')).toBeLessThanOrEqual(0);
    }
    const [twins] = drawCase(createRandom('TRUNG2'), ['in-ngay-sinh/qh-5-3']);
    const dated = (twins?.candidates ?? []).filter((c) => c.bracket === 'birth');
    expect(dated).toHaveLength(2);
    expect(dated[0]?.lines[0]).toBe(dated[1]?.lines[0]);
    expect(Number(dated[0]?.lines[1]?.match(/\d{4}/)?.[0])).toBeLessThan(Number(dated[1]?.lines[1]?.match(/\d{4}/)?.[0]));
  });
  it('vần tiếng Việt: Đ sau D, dấu thanh sau chữ', () => {
    const sorted = ['Lê Thị Đào', 'Lê Thị Dung', 'Lê Thị Ánh', 'Lê Thị An', 'Bùi Thị An', 'Đỗ Thị An'].sort(nameOrder);
    expect(sorted).toEqual(['Bùi Thị An', 'Đỗ Thị An', 'Lê Thị An', 'Lê Thị Ánh', 'Lê Thị Dung', 'Lê Thị Đào']);
  });
});

describe('mọi lá rút được', () => {
  const every = (check: (b: Ballot) => boolean) =>
    fc.assert(
      fc.property(seeds, (seed) => draw(seed).every(check)),
      { numRuns: 40 },
    );

  it('mỗi tên ở đúng một trong ba: còn, đã gạch, chưa rõ', () =>
    every((b) => {
      const { kept, struck, unclear } = readNames(b);
      return [...kept, ...struck, ...unclear].sort((x, y) => x - y).join() === b.candidates.map((_, i) => i).join();
    }));
  it('hợp lệ thì số tên còn lại từ 1 đến số được bầu, và đúng bằng số người được tính', () =>
    every((b) => {
      const outcome = verdict(findings(b));
      return outcome.kind !== 'valid' || (outcome.votesFor.length === outcome.remaining && outcome.remaining >= 1 && outcome.remaining <= b.seats);
    }));
  it('không hợp lệ thì luôn nêu được điểm; mã đứng đầu khớp với kết luận', () =>
    every((b) => {
      const list = findings(b);
      const outcome = verdict(list);
      return outcome.kind === 'invalid'
        ? outcome.grounds.length > 0 && leadCode(list) < 'B20'
        : outcome.kind === 'team'
          ? outcome.code === leadCode(list)
          : leadCode(list) >= 'B40';
    }));
  it('trả lời đúng như kết luận thì được tính đúng', () =>
    every((b) => {
      const outcome = verdict(findings(b));
      const answer: Answer =
        outcome.kind === 'valid'
          ? { kind: 'valid', votesFor: outcome.votesFor }
          : outcome.kind === 'invalid'
            ? { kind: 'invalid', ground: outcome.grounds[0] ?? 'a' }
            : { kind: 'team' };
      return judge(b, answer).grade.right;
    }));
  it('bỏ dấu đi thì luôn không hợp lệ, có điểm b', () =>
    every((drawn) => {
      const b = { ...drawn };
      delete b.stamp;
      const outcome = verdict(findings(b));
      return outcome.kind === 'invalid' && (outcome.grounds.includes('b') || b.paper === 'copy');
    }));
  it('viết thêm tên vào thì luôn không hợp lệ, có điểm đ', () =>
    every((b) => {
      const outcome = verdict(findings({ ...b, marks: [...b.marks, { kind: 'added', text: 'Lê Thị Mơ', seed: 1 }] }));
      return outcome.kind === 'invalid' && outcome.grounds.includes('đ');
    }));
  it('gạch ngang hết mọi tên thì luôn không hợp lệ', () =>
    every((b) => {
      const marks = b.candidates.map((_, candidate) => ({ kind: 'line', candidate, seed: 1 }) as const);
      const outcome = verdict(findings({ ...b, marks }));
      return outcome.kind === 'invalid' && outcome.grounds.includes('d');
    }));
  it('nét vẽ khác (mầm khác) không đổi kết luận', () =>
    every((b) => {
      const redrawn = { ...b, seed: b.seed + 1, marks: b.marks.map((mark) => ({ ...mark, seed: mark.seed + 1 })) };
      return JSON.stringify(verdict(findings(redrawn))) === JSON.stringify(verdict(findings(b)));
    }));
});
