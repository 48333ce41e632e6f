import { parseCode } from '#domain/seed.ts';

/** The two usual ways of working as addresses name them. */
export const modeSlugs = { learn: 'hoc', test: 'kiem-tra' } as const;

/** What the address asks for: a code, a way of working, to be shown to a room. */
export const asked = <M extends string>(slugs: Readonly<Record<M, string>>) => {
  const query = new URLSearchParams(location.search);
  return {
    query,
    seed: parseCode(query.get('ma')),
    mode: (Object.keys(slugs) as M[]).find((one) => slugs[one] === query.get('che-do')),
    present: query.has('trinh-chieu'),
  };
};

/** This page's address with some parts set; an empty one is taken out. Whatever else it says is kept. */
export const addressWith = (parts: Readonly<Record<string, string>>): string => {
  const here = new URL(location.href);
  for (const [name, value] of Object.entries(parts)) {
    if (value) here.searchParams.set(name, value);
    else here.searchParams.delete(name);
  }
  return here.href;
};

/** Puts them into the address without a step in the history. */
export const remember = (parts: Readonly<Record<string, string>>): void => history.replaceState(history.state, '', addressWith(parts));
