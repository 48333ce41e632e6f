import type { Citation } from '#domain/edition/schema.ts';

/** A citation ready to show: "Đ.74 k.1 c". */
export interface Cite {
  label: string;
  full: string;
  href: string;
}
/** Citations of an exercise by `keyOf`. */
export type Cites = Record<string, Cite>;

export const keyOf = (citation: Citation): string => (citation.at === undefined ? citation.doc : `${citation.doc} ${citation.at}`);

/** For paper: "Đ.74 k.1 c; Đ.73". */
export const labelsOf = (law: readonly Citation[], cites: Cites): string => [...new Set(law.map((one) => cites[keyOf(one)]?.label ?? ''))].join('; ');
