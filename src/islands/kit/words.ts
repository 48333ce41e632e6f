/** What an author says of a code in `content/checks/<subject>.yml`; `cite` is ready to show: "Đ.74 k.1 c". */
export interface CodeWords {
  title: string;
  why: string;
  act: string;
  cite: string;
}
export type Words = Record<string, CodeWords>;

/** The words of a code. Throws when the content has none; a test keeps that from happening. */
export const wordsOf = (words: Words, code: string): CodeWords => {
  const found = words[code];
  if (!found) throw new Error(`no words for ${code}`);
  return found;
};
