/** A thing that can be found by its title. */
export interface Title {
  /** Address below the folder of the site: "/thuat-ngu/#niem-phong". */
  url: string;
  title: string;
  kind: string;
  /** Other names it is looked for by. */
  also?: string;
}

/** Text made comparable: no accents, đ as d, small letters, single spaces. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const short: Record<string, string> = {
  qh: 'quốc hội',
  hdnd: 'hội đồng nhân dân',
  tbc: 'tổ bầu cử',
  bbc: 'ban bầu cử',
  ubbc: 'ủy ban bầu cử',
  hdbcqg: 'hội đồng bầu cử quốc gia',
  dbqh: 'đại biểu quốc hội',
  kvbp: 'khu vực bỏ phiếu',
  dvbc: 'đơn vị bầu cử',
  ucv: 'người ứng cử',
  mttq: 'mặt trận tổ quốc',
  kntc: 'khiếu nại tố cáo',
  ubnd: 'ủy ban nhân dân',
  gcn: 'giấy chứng nhận',
  ct: 'cử tri',
};

/** A query with its abbreviations written out; the same query when it has none. */
export const expand = (query: string): string =>
  query
    .trim()
    .split(/\s+/)
    .map((word) => short[foldText(word)] ?? word)
    .join(' ');

/**
 * Whether words marked in a text answer a query: one of them begins as one of the query's words does, but for two letters at its end.
 * An index that shortens a word until something begins with it finds anything for a slip of the keys.
 */
export const answers = (marked: readonly string[], query: string): boolean => {
  const beginnings = [query, expand(query)].flatMap((text) => foldText(text).split(' ')).map((word) => word.slice(0, Math.max(2, word.length - 2)));
  return marked.some((word) => beginnings.some((beginning) => foldText(word).startsWith(beginning)));
};

/** What leads an official furthest comes first when titles fit equally well. */
const weight: Record<string, number> = {
  'Bài học': 9,
  Mục: 8,
  'Thuật ngữ': 7,
  'Bài thực hành': 7,
  'Công cụ': 7,
  'Hỏi đáp': 6,
  'Học phần': 5,
  'Văn bản': 5,
  Trang: 4,
  'Lộ trình': 3,
  'Câu hỏi': 2,
  'Bài thi': 1,
};

const quality = (title: string, query: string): number => {
  if (title === query) return 120;
  const padded = ` ${title} `;
  const at = padded.indexOf(` ${query} `);
  const share = query.length / title.length;
  if (at === 0) return 80 + 30 * share;
  if (at > 0) return 60 + 30 * share;
  const words = query.split(' ');
  if (words.length > 1 && words.every((w) => padded.includes(` ${w} `))) return 25 + 30 * share;
  return 0;
};

/** Whether a title is written with the query's own accents: then it comes before one that only sounds like it. */
const sameAccents = (title: string, query: string) => title.toLowerCase().normalize('NFC').includes(query.trim().toLowerCase().normalize('NFC'));

/** How well a title answers a query; 0 when it does not. */
export const score = (t: Title, query: string): number => {
  const asked = [...new Set([foldText(query), foldText(expand(query))])].filter(Boolean);
  const names = [foldText(t.title), ...(t.also ? t.also.split('|').map(foldText) : [])];
  const best = Math.max(0, ...asked.flatMap((q) => names.map((n, i) => quality(n, q) - (i === 0 ? 0 : 5))));
  return best === 0 ? 0 : best + (weight[t.kind] ?? 0) + (sameAccents(t.title, query) ? 6 : 0);
};

/** The titles that answer a query, best first; of equal ones the earlier. */
export const rank = (titles: readonly Title[], query: string, limit: number): Title[] =>
  titles
    .map((t, i) => ({ t, i, s: score(t, query) }))
    .filter((x) => x.s > 0)
    .sort((a, b) => b.s - a.s || a.i - b.i)
    .slice(0, limit)
    .map((x) => x.t);
