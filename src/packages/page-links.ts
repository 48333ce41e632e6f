import { escape, unescape } from './html.ts';
import { leadAttributes, leadOf } from './runtime/links.ts';
import type { World } from './runtime/address.ts';

/** A start tag with an attribute set; one that is there already is replaced when `over`. */
const set = (tag: string, name: string, value: string, over: boolean): string => {
  const there = new RegExp(` ${name}="[^"]*"`);
  const text = ` ${name}="${escape(value)}"`;
  if (there.test(tag)) return over ? tag.replace(there, () => text) : tag;
  return tag.replace(/\s*\/?>$/, (end) => `${text}${end}`);
};

/**
 * A page's HTML with its links leading where they should inside a package, so that showing it costs nothing for them. Links to a
 * place of the same page are left: they keep what the address asks for beside its path.
 * @param path of the page, with the base
 */
export const linkPage = (html: string, path: string, world: World): string =>
  html.replace(/<a\b[^>]*\shref="([^"]*)"[^>]*>/g, (tag, written: string) => {
    const href = unescape(written);
    if (href.startsWith('#')) return tag;
    const classes = / class="([^"]*)"/.exec(tag)?.[1] ?? '';
    const lead = leadOf(href, classes.split(' ').includes('anchor'), { path, query: '', anchor: '' }, world);
    if (!lead) return tag;
    let out = lead.href === undefined ? tag.replace(/ href="[^"]*"/, '') : set(tag, 'href', lead.href, true);
    if (lead.kind === 'outside') out = set(out, 'class', `${classes} outside`.trim(), true);
    for (const [name, value] of Object.entries(leadAttributes[lead.kind])) out = set(out, name, value, name !== 'title');
    return out;
  });
