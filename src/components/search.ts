/** One thing found. */
export interface Found {
  url: string;
  title: string;
  kind: string;
  /** Excerpt as text with the matched words between \u0001 and \u0002. */
  excerpt: string;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string>; sub_results: { title: string; url: string; excerpt: string }[] }>;
}
interface Pagefind {
  options: (o: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

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
  bb: 'biên bản',
};

/** A query with its abbreviations written out; the same query when it has none. */
export const expand = (query: string): string =>
  query
    .trim()
    .split(/\s+/)
    .map((word) => short[word.toLowerCase().replaceAll('đ', 'd')] ?? word)
    .join(' ');

const base = () => document.body.dataset['base'] ?? '/';
let loading: Promise<Pagefind> | undefined;

const load = (): Promise<Pagefind> =>
  (loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ new URL(`${base()}pagefind/pagefind.js`, location.href).href)) as Pagefind;
    await pagefind.options({ baseUrl: base(), excerptLength: 22 });
    await pagefind.init();
    return pagefind;
  })());

const plain = (html: string) => {
  const marked = html.replaceAll('<mark>', '\u0001').replaceAll('</mark>', '\u0002');
  return new DOMParser().parseFromString(marked, 'text/html').body.textContent ?? '';
};

/** What the index finds for a query, best first. Throws when the index cannot be loaded (no network). */
export const search = async (query: string, limit = 10): Promise<Found[]> => {
  const pagefind = await load();
  const asked = [...new Set([query.trim(), expand(query)])].filter(Boolean);
  const best = new Map<string, PagefindResult>();
  for (const q of asked)
    for (const r of (await pagefind.search(q)).results) {
      const old = best.get(r.id);
      if (!old || old.score < r.score) best.set(r.id, r);
    }
  const results = [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  return Promise.all(
    results.map(async (r) => {
      const data = await r.data();
      const part = data.sub_results.find((s) => s.url.includes('#'));
      const url = new URL(data.url.includes('#') ? data.url : data.url, location.href);
      if (!url.hash) url.searchParams.set('tim', query.trim());
      return { url: url.href, title: data.meta['title']?.split(' – ')[0] ?? '', kind: data.meta['kind'] ?? '', excerpt: plain(part && !data.excerpt ? part.excerpt : data.excerpt) };
    }),
  );
};
