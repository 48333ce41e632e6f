import { visit } from 'unist-util-visit';
import { fold } from '../domain/quiz/fold.ts';

interface Element {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Element[];
}

const textOf = (node: Element): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** The lasting name of a heading in an address: small letters without accents. */
export const headingSlug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Rehype plugin: gives each h2 and h3 an id without accents and a link to itself. */
export const headingAnchors = () => (tree: unknown) => {
  const seen = new Map<string, number>();
  visit(tree as never, 'element', (raw: unknown) => {
    const node = raw as Element;
    if (node.tagName !== 'h2' && node.tagName !== 'h3') return;
    const text = textOf(node);
    const slug = headingSlug(text) || 'muc';
    const n = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, n);
    const id = n === 1 ? slug : `${slug}-${n}`;
    node.properties = { ...node.properties, id };
    node.children = [
      ...(node.children ?? []),
      { type: 'element', tagName: 'a', properties: { class: 'anchor', href: `#${id}`, 'aria-label': `Địa chỉ của mục «${text}»` }, children: [] },
    ];
  });
};
