import { outward, resolve, toHash, type Address, type World } from './address.ts';

/** What stands for `location` and `history` in the course's own modules. */
export interface Place {
  location: Record<'href' | 'origin' | 'protocol' | 'host' | 'hostname' | 'port' | 'pathname' | 'search' | 'hash', string> & {
    assign: (to: string | URL) => void;
    replace: (to: string | URL) => void;
    reload: () => void;
    toString: () => string;
  };
  history: Pick<History, 'replaceState' | 'pushState' | 'back' | 'forward' | 'go' | 'state' | 'length'>;
}

export interface Mover {
  here: () => Address;
  /** The address changed without another page to show. */
  moved: (to: Address) => void;
  go: (to: Address, replace?: boolean) => void;
  reload: () => void;
}

/** Makes the place that the modules see from the address the package is at. */
export const createPlace = (world: World, mover: Mover): Place => {
  const url = () => new URL(outward(mover.here(), world));
  const to = (href: string | URL, replace = false) => {
    const target = resolve(String(href), mover.here(), world);
    if (target.kind === 'inside') mover.go(target.to, replace);
    else if (target.kind === 'outside') window.open(target.href, '_blank', 'noopener');
  };
  const state = (how: 'pushState' | 'replaceState') => (data: unknown, unused: string, href?: string | URL | null) => {
    const target = href === undefined || href === null ? undefined : resolve(String(href), mover.here(), world);
    if (target && target.kind !== 'inside') throw new DOMException('not in this package', 'SecurityError');
    history[how](data, unused, target ? toHash(target.to) : undefined);
    if (target) mover.moved(target.to);
  };
  const location = {
    assign: (href: string | URL) => to(href),
    replace: (href: string | URL) => to(href, true),
    reload: () => mover.reload(),
    toString: () => url().href,
  } as Place['location'];
  const here = mover.here;
  const readers = {
    href: () => url().href,
    origin: () => url().origin,
    protocol: () => url().protocol,
    host: () => url().host,
    hostname: () => url().hostname,
    port: () => url().port,
    pathname: () => here().path,
    search: () => here().query && `?${here().query}`,
    hash: () => here().anchor && `#${here().anchor}`,
  };
  const setters: Record<string, (value: string) => void> = { href: (value) => to(value), hash: (value) => to(`#${value.replace(/^#/, '')}`) };
  for (const [name, get] of Object.entries(readers)) Object.defineProperty(location, name, { get, ...(setters[name] ? { set: setters[name] } : {}) });
  return {
    location,
    history: {
      replaceState: state('replaceState'),
      pushState: state('pushState'),
      back: () => history.back(),
      forward: () => history.forward(),
      go: (by) => history.go(by),
      get state(): unknown {
        return history.state;
      },
      get length() {
        return history.length;
      },
    },
  };
};
