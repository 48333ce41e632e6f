import type { Citation } from './schema.ts';

/** A citation as it stands on a tag: "Đ.74 k.1 c", "Mẫu 32", "Câu 146". Empty when the whole document is meant. */
export const showPlace = (at: string | undefined): string => {
  if (!at) return '';
  if (at.startsWith('mau-')) return `Mẫu ${at.slice(4)}`;
  if (at.startsWith('cau-')) return `Câu ${at.slice(4)}`;
  const [article = '', clause, point] = at.split('.');
  return [`Đ.${article}`, clause && `k.${clause}`, point].filter(Boolean).join(' ');
};

/** The same in full words, for a screen reader: "Điều 74 khoản 1 điểm c". */
export const sayPlace = (at: string | undefined): string => {
  if (!at) return '';
  if (at.startsWith('mau-')) return `Mẫu số ${at.slice(4)}`;
  if (at.startsWith('cau-')) return `Câu ${at.slice(4)}`;
  const [article = '', clause, point] = at.split('.');
  return [`Điều ${article}`, clause && `khoản ${clause}`, point && `điểm ${point}`].filter(Boolean).join(' ');
};

/** The main law needs no name on its tag; every other document shows its short name. */
export const showCitation = (citation: Citation, short: string): string =>
  citation.doc === 'luat-bau-cu' && citation.at ? showPlace(citation.at) : [short, showPlace(citation.at)].filter(Boolean).join(' ');
