import { gridLimits, type Grid } from './grid.ts';

/** Reads one quoted or plain field from `at`; gives its text and where it ended. */
const field = (text: string, at: number, mark: string): { value: string; end: number } => {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end++;
    return { value: text.slice(at, end), end };
  }
  let value = '';
  let i = at + 1;
  for (;;) {
    const close = text.indexOf('"', i);
    if (close < 0) return { value: value + text.slice(i), end: text.length };
    value += text.slice(i, close);
    if (text[close + 1] !== '"') {
      let end = close + 1;
      while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end++;
      return { value: value + text.slice(close + 1, end), end };
    }
    value += '"';
    i = close + 2;
  }
};

/** The mark between fields: what occurs in the most of the first lines; a tab wins, for that is what a copied range has. */
const markOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/, 30)
    .filter((line) => line.trim() !== '');
  const score = (mark: string) => lines.filter((line) => line.replace(/"[^"]*"/g, '').split(mark).length > 2).length;
  const best = ['\t', ';', ','].map((mark) => ({ mark, found: score(mark) })).reduce((a, b) => (b.found > a.found ? b : a));
  return best.found > 0 ? best.mark : (['\t', ';', ','].find((mark) => text.includes(mark)) ?? ',');
};

/** A table from text: CSV with commas or semicolons, or tabs as a spreadsheet program copies. Never throws. */
export const parseTable = (text: string): Grid => {
  const plain = text.replace(/^\ufeff/, '').replace(/^sep=(.)\r?\n/i, '');
  const mark = markOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < plain.length && rows.length < gridLimits.rows) {
    const { value, end } = field(plain, at, mark);
    row.push(value.trim());
    at = end + 1;
    if (end < plain.length && plain[end] === mark) {
      if (at === plain.length) row.push('');
      continue;
    }
    if (plain[end] === '\r' && plain[end + 1] === '\n') at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows: rows.map((line) => line.slice(0, gridLimits.columns).map((cell) => (cell === '' ? null : cell))), formulas: [], merged: [], others: [] };
};

/** A text that no spreadsheet program takes for a formula: one that begins like one gets an apostrophe in front. */
export const harmless = (text: string): string => (/^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text);

const quoted = (cell: string | number | null): string => {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell).replace('.', ',') : harmless(cell);
  return /[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
};

/** CSV that Excel opens with its Vietnamese letters: byte order mark, commas, CRLF; nothing in it runs as a formula. */
export const formatTable = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
