import { describe as group, expect, it } from 'vitest';
import { drawBallots, drawCase } from '../../../src/domain/ballot/draw.ts';
import { situations } from '../../../src/domain/ballot/situations.ts';
import { createRandom } from '../../../src/domain/seed.ts';
import { describe } from '../../../src/islands/ballot/describe.ts';
import { handwrite } from '../../../src/islands/ballot/hand.ts';
import { handLine, penStroke } from '../../../src/islands/ballot/ink.ts';
import { layOut, sheet } from '../../../src/islands/ballot/layout.ts';

const all = situations.flatMap(({ id }) => drawCase(createRandom('VEGIAY'), [id]));

group('tờ phiếu vẽ ra', () => {
  it('mọi tên nằm gọn trong tờ giấy, không đè lên nhau, trên dòng chân trang', () => {
    for (const ballot of all) {
      const { names, seatsY, end } = layOut(ballot);
      let above = seatsY;
      for (const box of names) {
        expect(box.top - box.size * 0.4, ballot.situation).toBeGreaterThan(above);
        expect(box.right, ballot.situation).toBeLessThan(sheet.width - sheet.margin);
        above = box.bottom + box.size * 0.35;
      }
      expect(end, ballot.situation).toBeLessThan(812);
    }
  });
  it('nét bút cùng mầm thì giống nhau, khác mầm thì khác nhau, và nằm quanh chỗ gạch', () => {
    const draw = (seed: string) => penStroke(handLine([100, 300], [300, 300], createRandom(seed)), 3, createRandom(seed));
    expect(draw('a')).toBe(draw('a'));
    expect(draw('a')).not.toBe(draw('b'));
    const numbers = [...draw('a').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThan(95);
      expect(Number(x)).toBeLessThan(305);
      expect(Math.abs(Number(y) - 300)).toBeLessThan(6);
    }
  });
  it('chữ viết tay có nét cho mọi chữ cái của mọi tên và mọi lời ghi', () => {
    const letters = new Set(
      all
        .flatMap((ballot) => [
          ...ballot.candidates.flatMap((c) => (c.lines[0] ?? '').split(' ')),
          ...ballot.marks.flatMap((mark) => ('text' in mark ? mark.text.split(' ') : [])),
        ])
        .flatMap((word) => [...word]),
    );
    for (const letter of letters) expect(handwrite(letter, 0, 0, 20, createRandom('x')), letter).not.toBe('');
  });
});

group('lời tả cho người không nhìn thấy', () => {
  it('không để lộ kết luận', () => {
    for (const ballot of all) {
      const { whole, names } = describe(ballot);
      expect([...whole, ...names].join(' '), ballot.situation).not.toMatch(/hợp lệ|chưa rõ|đã gạch|đã bị gạch|điểm [abcdđ]\b|không bầu/i);
    }
  });
  it('hai lá khác kết luận thì lời tả cũng khác', () => {
    const texts = new Map(drawBallots(createRandom('LOITA2'), 30).map((ballot) => [ballot.situation, JSON.stringify(describe(ballot))]));
    expect(new Set(texts.values()).size).toBe(texts.size);
  });
  it('mỗi tên một dòng, mỗi nét có lời', () => {
    for (const ballot of all) {
      const { whole, names } = describe(ballot);
      expect(names).toHaveLength(ballot.candidates.length);
      expect([...whole, ...names].join(' ')).not.toContain('undefined');
      if (ballot.marks.length > 0) expect([...whole, ...names].join(' ')).toMatch(/nét|khoanh|tích|viết tay|ký|mực|rách|gấp/);
    }
  });
});
