/** Between the literal texts and the numbers of shared pieces in a packed text. */
export const separator = '\u0001';
const least = 48;
/** A cut comes after 128 characters on average. */
const mask = 127;

/** Cuts a text where its own characters say so: equal passages are cut alike wherever they stand. */
export const cut = (text: string): string[] => {
  const out: string[] = [];
  let start = 0;
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    // Each character leaves the hash after 16 more.
    hash = ((hash << 2) + Math.imul(text.charCodeAt(i), 0x9e3779b1)) | 0;
    if (i - start < least || ((hash >>> 16) & mask) !== 0) continue;
    out.push(text.slice(start, i + 1));
    start = i + 1;
  }
  out.push(text.slice(start));
  return out;
};

/** Texts with what they have in common stored once: each is literal, number of a shared piece, literal, number, … literal. */
export interface Shared {
  pieces: string[];
  texts: string[];
}

/** Throws when a text contains the separator. */
export const share = (texts: readonly string[]): Shared => {
  if (texts.some((t) => t.includes(separator))) throw new Error('packer: separator in text');
  const lists = texts.map(cut);
  const uses = new Map<string, number>();
  for (const list of lists) for (const piece of list) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const packed = lists.map((list) => {
    const out: string[] = [];
    let literal = '';
    for (const piece of list) {
      if ((uses.get(piece) ?? 0) < 2 || piece.length < least) {
        literal += piece;
        continue;
      }
      if (!numbers.has(piece)) numbers.set(piece, numbers.size);
      out.push(literal, String(numbers.get(piece)));
      literal = '';
    }
    return [...out, literal].join(separator);
  });
  return { pieces: [...numbers.keys()], texts: packed };
};

/** The text again. */
export const join = (packed: string, pieces: readonly string[]): string =>
  packed
    .split(separator)
    .map((part, i) => (i % 2 === 0 ? part : (pieces[Number(part)] ?? '')))
    .join('');
