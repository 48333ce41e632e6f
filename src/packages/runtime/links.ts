import { outward, resolve, toHash, type Address, type World } from './address.ts';

/** Makes a link lead where it should when the browser itself follows it (new tab, context menu), and marks what leads outside. */
const prepare = (link: HTMLAnchorElement | SVGAElement, here: Address, world: World): void => {
  const href = link.getAttribute('href');
  if (href === null || href.startsWith('#/') || /^(blob|data|javascript):/.test(href)) return;
  const target = resolve(href, here, world);
  // A heading's own link is given away, not followed: with a public address it stays as it is.
  if (target.kind === 'inside') return world.address && link.classList.contains('anchor') ? undefined : link.setAttribute('href', toHash(target.to));
  const address = target.kind === 'outside' ? target.href : world.address && outward({ path: target.path, query: '', anchor: '' }, world);
  if (address === undefined) {
    link.removeAttribute('href');
    link.setAttribute('aria-disabled', 'true');
    link.setAttribute('title', 'Tệp này chỉ có trên trang mạng');
    return;
  }
  link.setAttribute('href', address);
  if (!/^https?:/.test(address)) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
  link.classList.add('outside');
  if (!link.hasAttribute('title')) link.setAttribute('title', 'Trang ngoài, cần mạng');
};

export const prepareLinks = (root: ParentNode, here: Address, world: World): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) prepare(link, here, world);
};

const linkOf = (event: Event): HTMLAnchorElement | null => (event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null);

/** Follows links and forms inside the package. */
export const followLinks = (here: () => Address, world: World, go: (to: Address) => void): void => {
  for (const type of ['pointerdown', 'focusin', 'contextmenu'])
    addEventListener(
      type,
      (event) => {
        const link = linkOf(event);
        if (link) prepare(link, here(), world);
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
