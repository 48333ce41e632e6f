import { outward, resolve, toHash, type Address, type World } from './address.ts';

/** What a link is given; undefined takes an attribute away. */
export interface Lead {
  href: string | undefined;
  /** It leads out of the package, or to what only the site has. */
  kind: 'inside' | 'outside' | 'missing';
}

/** Where the browser itself should go by a link (new tab, context menu). @param own a heading's link to itself; undefined: the link stays as it is */
export const leadOf = (href: string, own: boolean, here: Address, world: World): Lead | undefined => {
  if (href.startsWith('#/') || /^(blob|data|javascript):/.test(href)) return undefined;
  const target = resolve(href, here, world);
  // A heading's own link is given away, not followed: with a public address it stays as it is.
  if (target.kind === 'inside') return world.address && own ? undefined : { href: toHash(target.to), kind: 'inside' };
  const address = target.kind === 'outside' ? target.href : world.address && outward({ path: target.path, query: '', anchor: '' }, world);
  if (address === undefined) return { href: undefined, kind: 'missing' };
  return { href: address, kind: /^https?:/.test(address) ? 'outside' : 'inside' };
};

/** Attributes of a link beside its address. */
export const leadAttributes: Readonly<Record<Lead['kind'], Readonly<Record<string, string>>>> = {
  inside: {},
  outside: { target: '_blank', rel: 'noopener noreferrer', title: 'Trang ngoài, cần mạng' },
  missing: { 'aria-disabled': 'true', title: 'Tệp này chỉ có trên trang mạng' },
};

const prepare = (link: Element, here: Address, world: World): void => {
  const href = link.getAttribute('href');
  const lead = href === null ? undefined : leadOf(href, link.classList.contains('anchor'), here, world);
  if (!lead) return;
  if (lead.href === undefined) link.removeAttribute('href');
  else link.setAttribute('href', lead.href);
  if (lead.kind === 'outside') link.classList.add('outside');
  for (const [name, value] of Object.entries(leadAttributes[lead.kind])) if (name !== 'title' || !link.hasAttribute('title')) link.setAttribute(name, value);
};

/** Makes links lead where they should, and marks those that lead out. Links of the packed pages are so already, those that scripts add when used. */
export const prepareLinks = (root: ParentNode, here: Address, world: World): void => {
  for (const link of root.querySelectorAll('a[href]')) prepare(link, here, world);
};

const linkOf = (event: Event): HTMLAnchorElement | null => (event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null);

/**
 * Follows links and forms inside the package.
 * @param near told of another page whose link is touched or reached by the keyboard, before it is followed
 */
export const followLinks = (here: () => Address, world: World, go: (to: Address) => void, near: (to: Address) => void): void => {
  for (const type of ['pointerdown', 'focusin', 'contextmenu'])
    addEventListener(
      type,
      (event) => {
        const link = linkOf(event);
        if (!link) return;
        prepare(link, here(), world);
        const target = resolve(link.getAttribute('href') ?? '', here(), world);
        if (target.kind === 'inside' && target.to.path !== here().path) near(target.to);
      },
      { capture: true, passive: true },
    );
  addEventListener('click', (event) => {
    const link = linkOf(event);
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey ||
      link.hasAttribute('download')
    )
      return;
    const target = resolve(link.getAttribute('href') ?? '', here(), world);
    if (target.kind !== 'inside') return;
    event.preventDefault();
    go(target.to);
  });
  addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method !== 'get') return;
    event.preventDefault();
    const target = resolve(form.getAttribute('action') ?? here().path, here(), world);
    const fields = [...new FormData(form, event.submitter)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
    if (target.kind === 'inside') go({ ...target.to, query: new URLSearchParams(fields).toString() });
  });
};
