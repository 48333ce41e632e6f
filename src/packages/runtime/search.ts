import { filesOf } from './payload.ts';

/** An address that no browser ever asks: the search module's requests for it are answered from the document. */
const invented = 'https://thbc.invalid/pagefind/';

interface Pagefind {
  options: (o: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string }[] }>;
}

export interface Index {
  /** What stands for `fetch` in the search module. */
  fetch: (input: string | URL | Request) => Promise<Response>;
  /** The source of the search part of the course (`globalThis.thbcSearch`). */
  source: { pagefind: () => Promise<unknown>; titles: () => Promise<unknown> };
}

/** @param found ids of the results that are in this package; undefined: all are */
export const createIndex = (found: readonly string[] | undefined): Index => {
  let loading: ReturnType<typeof filesOf> | undefined;
  const files = () => (loading ??= filesOf('thbc-search'));
  const text = async (name: string) => new TextDecoder().decode((await files()).get(name));
  const here = found && new Set(found);
  return {
    fetch: async (input) => {
      const { href } = new URL(input instanceof Request ? input.url : input, invented);
      const bytes = href.startsWith(invented) ? (await files()).get(href.slice(invented.length).replace(/\?.*$/, '')) : undefined;
      if (!bytes) throw new TypeError(`not in this package: ${href}`);
      return new Response(bytes);
    },
    source: {
      pagefind: async () => {
        const address = URL.createObjectURL(new Blob([await text('pagefind.js')], { type: 'text/javascript' }));
        const module = (await import(/* @vite-ignore */ address)) as Pagefind;
        return {
          options: (o: Record<string, unknown>) => module.options({ ...o, basePath: invented, noWorker: true }),
          init: () => module.init(),
          search: async (query: string) => {
            const answer = await module.search(query);
            return here ? { ...answer, results: answer.results.filter((r) => here.has(r.id)) } : answer;
          },
        };
      },
      titles: async () => JSON.parse(await text('titles.json')) as unknown,
    },
  };
};
