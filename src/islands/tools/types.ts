import type { Rule } from '#domain/edition/schema.ts';

/** A citation ready to show. */
export interface ToolCite {
  label: string;
  full: string;
  href: string;
}

/** A deadline of one election with its words. */
export interface ToolDeadline {
  id: string;
  title: string;
  rule: Rule;
  who: string[];
  law: ToolCite[];
  mark: 'A' | 'B' | 'C';
  note?: string;
}

/** What the tools know of an election. */
export interface ToolEdition {
  id: string;
  title: string;
  electionDay: string;
  opens: string;
  closes: string;
  deadlines: ToolDeadline[];
}
