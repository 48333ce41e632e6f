import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join, separator, share } from '../../src/packages/pieces.ts';

const text = fc
  .array(fc.constantFrom('một lá phiếu hợp lệ phải có dấu của Tổ bầu cử, ', 'gạch ngang họ và tên; ', '{"id":[0,"kp-001"]}', 'đ', '\n', '0'))
  .map((parts) => parts.join('').repeat(7));

describe('texts with what they have in common stored once', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const { pieces, texts: packed } = share(texts);
        expect(packed.map((p) => join(p, pieces))).toEqual(texts);
      }),
    );
  });

  it('take little more room when a passage stands in many of them', () => {
    const passage = Array.from({ length: 400 }, (_, i) => `điều ${i} khoản ${(i * 7919) % 131}, `).join('');
    const one = share([`a${passage}`, `b${passage}`]);
    const ten = share(Array.from({ length: 10 }, (_, i) => `${i} ${passage} ${i}`));
    const size = ({ pieces, texts }: { pieces: string[]; texts: string[] }) => [...pieces, ...texts].join('').length;
    expect(size(one)).toBeLessThan(passage.length * 1.3);
    expect(size(ten)).toBeLessThan(passage.length * 1.9);
  });

  it('refuses a text that holds the separator', () => expect(() => share([`x${separator}y`])).toThrow('separator'));
});
