import { answers, expand, foldText, rank, type Title } from '#domain/search/rank.ts';

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

const base = () => document.body.dataset['base'] ?? '/';
/**
 * Where the index comes from. The site fetches it; a package that holds everything in one document puts its own here
 * before the first search (`globalThis.thbcSearch`).
 */
export interface SearchSource {
  pagefind: () => Promise<Pagefind>;
  titles: () => Promise<Title[]>;
}

const site: SearchSource = {
  pagefind: () => import(/* @vite-ignore */ new URL(`${base()}pagefind/pagefind.js`, location.href).href) as Promise<Pagefind>,
  titles: async () => (await (await fetch(`${base()}tim/muc-luc.json`)).json()) as Title[],
};

const source = (): SearchSource => (globalThis as { thbcSearch?: SearchSource }).thbcSearch ?? site;

let loading: Promise<[Pagefind, Title[]]> | undefined;

const load = (): Promise<[Pagefind, Title[]]> => {
  loading ??= Promise.all([
    source()
      .pagefind()
      .then(async (pagefind) => {
        await pagefind.options({ baseUrl: base(), excerptLength: 22 });
        await pagefind.init();
        return pagefind;
      }),
    source().titles(),
  ]);
  loading.catch(() => (loading = undefined));
  return loading;
};

const plain = (html: string) => {
  const marked = html.replaceAll('<mark>', '\u0001').replaceAll('</mark>', '\u0002');
  return new DOMParser().parseFromString(marked, 'text/html').body.textContent ?? '';
};

/** The address with the query, so that the page that opens marks the words. */
const withQuery = (path: string, query: string): string => {
  const url = new URL(path, location.href);
  if (!url.hash) url.searchParams.set('tim', query);
  return url.href;
};

const inText = async (pagefind: Pagefind, query: string, limit: number): Promise<Found[]> => {
  const best = new Map<string, PagefindResult>();
  for (const q of new Set([query, expand(query)]))
    for (const r of (await pagefind.search(q)).results) {
      const old = best.get(r.id);
      if (!old || old.score < r.score) best.set(r.id, r);
    }
  const results = [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  const found = await Promise.all(
    results.map(async (r) => {
      const { url, meta, excerpt } = await r.data();
      return { url, title: meta['title']?.split(' – ')[0] ?? '', kind: meta['kind'] ?? '', excerpt: plain(excerpt) };
    }),
  );
  const wanted = foldText(query);
  const rate = (f: Found) =>
    (foldText(f.excerpt).includes(wanted) ? 2 : 0) + (['Bài học', 'Hỏi đáp', 'Thuật ngữ'].includes(f.kind) ? 1 : 0) - (f.kind === 'Bài thi' ? 2 : 0);
  const marked = (f: Found) =>
    f.excerpt
      .split('\u0001')
      .slice(1)
      .map((piece) => piece.split('\u0002')[0] ?? '');
  return found
    .filter((f) => marked(f).length === 0 || answers(marked(f), query))
    .map((f, i) => ({ f, i }))
    .sort((a, b) => rate(b.f) - rate(a.f) || a.i - b.i)
    .map((x) => x.f);
};

/** What answers a query: titles first, then running text. Throws when the index cannot be loaded (no network). */
export const search = async (query: string, limit = 12): Promise<Found[]> => {
  const asked = query.trim();
  const [pagefind, titles] = await load();
  const byTitle = rank(titles, asked, 6).map((t) => ({ url: `${base().replace(/\/$/, '')}${t.url}`, title: t.title, kind: t.kind, excerpt: '' }));
  const byText = await inText(pagefind, asked, limit);
  const seen = new Map<string, Found>();
  for (const f of [...byTitle, ...byText]) {
    const old = seen.get(f.url);
    if (!old) seen.set(f.url, f);
    else if (old.excerpt === '') old.excerpt = f.excerpt;
  }
  return [...seen.values()].slice(0, limit).map((f) => ({ ...f, url: withQuery(f.url, asked) }));
};
