/** Letters and digits that cannot be taken for one another when read aloud or copied by hand. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 6;

/** A source of numbers that are the same for the same code, on every device. */
export interface Random {
  /** A number in [0, 1). */
  next: () => number;
  /** A whole number in [0, below). Throws when below < 1. */
  int: (below: number) => number;
  /** A whole number in [from, to], both included. */
  between: (from: number, to: number) => number;
  /** True with the probability p. */
  chance: (p: number) => boolean;
  /** One element. Throws on an empty list. */
  pick: <T>(list: readonly T[]) => T;
  /** A new list in another order. */
  shuffle: <T>(list: readonly T[]) => T[];
  /** An independent source, so that one part drawing more does not change another. */
  fork: (name: string) => Random;
}

const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> 0;
};

/** The random source of a code: mulberry32 started by a hash of the code. */
export const createRandom = (code: string): Random => {
  let state = hash(code);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (below: number) => {
    if (below < 1) throw new RangeError('int: below must be at least 1');
    return Math.floor(next() * below);
  };
  return {
    next,
    int,
    between: (from, to) => from + int(to - from + 1),
    chance: (p) => next() < p,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('pick: empty list');
      return list[int(list.length)] as (typeof list)[number];
    },
    shuffle: (list) => {
      const out = [...list];
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(i + 1);
        [out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
      }
      return out;
    },
    fork: (name) => createRandom(`${code}/${name}`),
  };
};

/** A new code of six characters. @param chance gives numbers in [0, 1), such as Math.random */
export const newCode = (chance: () => number): string => Array.from({ length }, () => alphabet[Math.floor(chance() * alphabet.length)]).join('');

/** The code in what somebody typed or in an address; undefined when it is none. Forgives case, spaces and hyphens. */
export const parseCode = (text: string | null | undefined): string | undefined => {
  const code = (text ?? '').toUpperCase().replace(/[\s-]/g, '');
  return code.length === length && [...code].every((c) => alphabet.includes(c)) ? code : undefined;
};
