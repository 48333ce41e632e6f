import { fold } from '#domain/quiz/fold.ts';

/** Marks the words somebody searched for in the page's running text, accents optional, and shows the first. */
export const mark = (query: string): void => {
  const words = fold(query)
    .split(' ')
    .filter((w) => w.length > 1)
    .slice(0, 8);
  const main = document.getElementById('noi-dung');
  if (words.length === 0 || !main) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, {
    acceptNode: (n) => (n.parentElement?.closest('astro-island,script,svg,mark,.cite') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  const found: Text[] = [];
  for (let n = walker.nextNode(); n && found.length < 2000; n = walker.nextNode()) found.push(n as Text);
  let first: Element | undefined;
  for (const node of found) {
    const parts = node.data.split(/([\p{L}\p{N}\p{M}]+)/u);
    if (!parts.some((p, i) => i % 2 === 1 && words.includes(fold(p)))) continue;
    const pieces = parts.map((p, i) => {
      if (i % 2 === 0 || !words.includes(fold(p))) return document.createTextNode(p);
      const m = document.createElement('mark');
      m.textContent = p;
      first ??= m;
      return m;
    });
    node.replaceWith(...pieces);
  }
  if (!location.hash) first?.scrollIntoView({ block: 'center' });
};
