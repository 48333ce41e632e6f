/** Where the course thinks it is. All parts as an address has them, percent-encoded. */
export interface Address {
  /** With the base: "/hoc/kiem-phieu/mo-hom/". */
  path: string;
  /** Without "?". */
  query: string;
  /** Without "#". */
  anchor: string;
}

/** What is needed to tell an address inside the package from one outside. */
export interface World {
  base: string;
  /** Public address of the site with its base; undefined when none is known. */
  address: string | undefined;
  /** The first page, for links to the site's own first page where that is not in the package. */
  home: string;
  has: (path: string) => boolean;
  /** The document that holds the package, as the browser sees it. */
  document: URL;
}

export type Target = { kind: 'inside'; to: Address } | { kind: 'file'; path: string } | { kind: 'outside'; href: string };

/** "#/hoc/x/?ma=K7M2QP~muc". */
export const toHash = ({ path, query, anchor }: Address): string => `#${path}${query && `?${query}`}${anchor && `~${anchor}`}`;

/** The address in the part of the document's address after "#"; undefined when it holds none. */
export const fromHash = (hash: string): Address | undefined => {
  const parts = /^#(\/[^?~]*)(?:\?([^~]*))?(?:~(.*))?$/.exec(hash);
  return parts ? { path: parts[1] ?? '/', query: parts[2] ?? '', anchor: parts[3] ?? '' } : undefined;
};

const joinQueries = (first: string, second: string): string => [first, second].filter(Boolean).join('&');

/** Pages end with a slash, whether the link says so or not. */
const whole = (path: string, { base, home, has }: World): string => (has(path) ? path : path === base ? home : has(`${path}/`) ? `${path}/` : path);

const page = (url: URL, path: string, world: World): Target =>
  !world.has(path) && /\.[a-z0-9]{2,5}$/i.test(path)
    ? { kind: 'file', path }
    : { kind: 'inside', to: { path: whole(path, world), query: url.search.slice(1), anchor: url.hash.slice(1) } };

const sameDocument = (url: URL, document: URL): boolean =>
  url.protocol === document.protocol && url.host === document.host && url.pathname === document.pathname;

/** An address of this document: the page is after "#", what a script added to the query counts too. */
const inDocument = (url: URL, here: Address): Target => {
  const to = fromHash(url.hash) ?? { ...here, anchor: url.hash.slice(1) };
  return { kind: 'inside', to: { ...to, query: joinQueries(to.query, url.search.slice(1)) } };
};

const made = 'https://thbc.invalid';

/** Where a link leads. @param href as written in the page or made by a script from it */
export const resolve = (href: string, here: Address, world: World): Target => {
  if (href.startsWith('#')) return { kind: 'inside', to: fromHash(href) ?? { ...here, anchor: href.slice(1) } };
  let url: URL;
  try {
    url = new URL(href, made + here.path);
  } catch {
    return { kind: 'outside', href };
  }
  if (url.origin === made) return page(url, url.pathname, world);
  if (sameDocument(url, world.document)) return inDocument(url, here);
  if (world.address && url.href.startsWith(world.address)) return fromHash(url.hash) ? inDocument(url, here) : page(url, url.pathname, world);
  // A script that asked a link for its full address got one on the document's own host or drive.
  const path = url.pathname.replace(/^\/[A-Za-z]:(?=\/)/, '');
  if (url.protocol === world.document.protocol && url.host === world.document.host && world.has(whole(path, world))) return page(url, path, world);
  return { kind: 'outside', href: url.href };
};

/** Whether a link of the course, written from its root, leads to something that the package has or that lies outside it. */
export const holds = (href: string, world: World): boolean => {
  const target = resolve(href, { path: world.home, query: '', anchor: '' }, world);
  return target.kind !== 'inside' || world.has(target.to.path);
};

/** The full address that the page's scripts see, and that is given away: the public one where it is known. */
export const outward = ({ path, query, anchor }: Address, { address, base, document }: World): string => {
  const search = query && `?${query}`;
  if (address) return `${address}${path.slice(base.length)}${search}${anchor && `#${anchor}`}`;
  return `${document.href.replace(/[?#].*$/, '')}${search}#${path}${anchor && `~${anchor}`}`;
};
