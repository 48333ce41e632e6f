import { describe, expect, it } from 'vitest';
import { takeApart } from '../../src/packages/site.ts';

const page = (main: string) =>
  `<!DOCTYPE html><html lang="vi"><head><title>Bài &amp; thi – Tập huấn</title><meta name="description" content="Mô tả"><link rel="stylesheet" href="/tep/a.css"></head><body data-base="/" data-kind="Bài học"><header><nav><a href="/" aria-current="page">Học</a><a href="/tim/">Tìm</a></nav></header><main id="noi-dung" tabindex="-1">${main}</main><footer>x</footer><script type="module" src="/tep/base.js"></script></body></html><script type="module" src="/tep/page.js"></script>`;
const sheet = '<svg><defs><g id="a" fill="none"><g><path d="M1 1"/></g><path d="M2 2"/></g>\n<g id="a-b"><path d="M3 3"/></g></defs></svg>';
const files: Record<string, string> = { '/goc/hinh.svg': sheet };
const apart = (main: string) =>
  takeApart(
    page(main),
    '/x/',
    (address) => `data:${address}`,
    (address) => files[address] ?? '',
  );

describe('a finished page taken apart', () => {
  it('gives its title, kind, sheets, scripts, and its place in the navigation', () => {
    const { page: p, before, after } = apart('<h1>A</h1><link rel="stylesheet" href="/tep/b.css">');
    expect(p).toMatchObject({
      path: '/x/',
      title: 'Bài & thi – Tập huấn',
      kind: 'Bài học',
      main: '<h1>A</h1>',
      sheets: ['a.css', 'b.css'],
      scripts: ['base.js', 'page.js'],
      current: ['/'],
    });
    expect(before).toBe('<header><nav><a href="/">Học</a><a href="/tim/">Tìm</a></nav></header><main id="noi-dung" tabindex="-1">');
    expect(after).toBe('</main><footer>x</footer>');
  });
  it('leaves out what is for browsers without script', () => expect(apart('a<noscript><p>b</p></noscript>c').page.main).toBe('ac'));
  it('carries the style and scripts of islands apart', () =>
    expect(apart('<style>s{}</style><script>go()</script>x')).toMatchObject({ styles: ['s{}'], scripts: ['go()'], page: { main: 'x' } }));
  it('carries pictures inside', () => expect(apart('<img src="/tep/a.png" alt="">').page.main).toBe('<img src="data:/tep/a.png" alt="">'));
  it('carries drawings of a file in their places, without their names', () => {
    const use = (id: string) => `<svg viewBox="0 0 4 3"><use href="/goc/hinh.svg#${id}"></use></svg>`;
    expect(apart(use('a') + use('a-b')).page.main).toBe(
      '<svg viewBox="0 0 4 3"><g fill="none"><g><path d="M1 1"/></g><path d="M2 2"/></g></svg><svg viewBox="0 0 4 3"><g><path d="M3 3"/></g></svg>',
    );
    expect(() => apart(use('b'))).toThrow('no drawing b');
  });
  it('refuses a page without <main>', () => expect(() => takeApart('<body></body>', '/x/', String, String)).toThrow('/x/'));
  it('refuses a script of a kind it does not know', () => expect(() => apart('<script async src="/x.js"></script>')).toThrow('cannot be packed'));
});
