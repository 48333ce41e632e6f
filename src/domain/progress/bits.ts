/** Raised when bits are asked for after the end, or make no sense. */
export class BadBits extends Error {}

export interface BitWriter {
  /** The lowest `width` bits of a whole number, 0–32 of them. */
  bits: (value: number, width: number) => void;
  flag: (value: boolean) => void;
  /** A whole number from 0 up, short when small (Elias gamma): 0 takes one bit, 1–2 three, 3–6 five. */
  count: (value: number) => void;
  bytes: () => Uint8Array;
}

export const createWriter = (): BitWriter => {
  const out: number[] = [];
  let used = 0;
  const bits = (value: number, width: number): void => {
    for (let i = width - 1; i >= 0; i--) {
      if (used % 8 === 0) out.push(0);
      const bit = Math.floor(value / 2 ** i) % 2;
      out[out.length - 1] = (out[out.length - 1] ?? 0) | (bit << (7 - (used % 8)));
      used++;
    }
  };
  return {
    bits,
    flag: (value) => bits(value ? 1 : 0, 1),
    count: (value) => {
      const width = Math.floor(Math.log2(value + 1));
      bits(0, width);
      bits(value + 1, width + 1);
    },
    bytes: () => Uint8Array.from(out),
  };
};

export interface BitReader {
  bits: (width: number) => number;
  flag: () => boolean;
  count: () => number;
}

/** Reads what the writer wrote. Its functions throw BadBits on anything else. */
export const createReader = (bytes: Uint8Array): BitReader => {
  let at = 0;
  const bits = (width: number): number => {
    if (at + width > bytes.length * 8) throw new BadBits('past the end');
    let value = 0;
    for (const end = at + width; at < end; at++) value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at % 8))) & 1);
    return value;
  };
  return {
    bits,
    flag: () => bits(1) === 1,
    count: () => {
      let width = 0;
      while (bits(1) === 0) if (++width > 40) throw new BadBits('number too long');
      return 2 ** width + bits(width) - 1;
    },
  };
};

/** Bits that hold every number from 0 to `most`. */
export const widthOf = (most: number): number => (most <= 0 ? 0 : Math.floor(Math.log2(most)) + 1);
