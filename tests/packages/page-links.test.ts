import { describe, expect, it } from 'vitest';
import { linkPage } from '../../src/packages/page-links.ts';
import type { World } from '../../src/packages/runtime/address.ts';

const paths = new Set(['/', '/hoc/kiem-phieu/', '/van-ban/']);
const world = (more: Partial<World> = {}): World => ({
  base: '/',
  address: undefined,
  home: '/',
  has: (path) => paths.has(path),
  document: new URL('file:///'),
  ...more,
});
const published = world({ address: 'https://bau-cu.example/' });
const linked = (html: string, where = world()) => linkPage(html, '/hoc/kiem-phieu/', where);
const outside = 'target="_blank" rel="noopener noreferrer"';

describe('links of a packed page', () => {
  it.each([
    ['to a page', '<a class="x" href="/van-ban/#luat-bau-cu-74">Đ</a>', '<a class="x" href="#/van-ban/~luat-bau-cu-74">Đ</a>'],
    ['to a page with a question', '<a href="/van-ban/?a=1&amp;b=2">Đ</a>', '<a href="#/van-ban/?a=1&amp;b=2">Đ</a>'],
    ['written from the page', '<a href="../../van-ban/">Đ</a>', '<a href="#/van-ban/">Đ</a>'],
    ['to a place of the same page', '<a href="#muc">Đ</a>', '<a href="#muc">Đ</a>'],
    [
      'out',
      '<a href="https://a.example/?x&amp;y" class="z">Đ</a>',
      `<a href="https://a.example/?x&amp;y" class="z outside" ${outside} title="Trang ngoài, cần mạng">Đ</a>`,
    ],
    ['out, with a title of its own', '<a title="T" href="https://a.example/">Đ</a>', `<a title="T" href="https://a.example/" class="outside" ${outside}>Đ</a>`],
    ['to a file of the site', '<a download href="/tai-ve/x.zip">Đ</a>', '<a download aria-disabled="true" title="Tệp này chỉ có trên trang mạng">Đ</a>'],
    ['to a telephone', '<a href="tel:113">Đ</a>', '<a href="tel:113">Đ</a>'],
    ['none: a name', '<a id="x">Đ</a>', '<a id="x">Đ</a>'],
    ['none: an abbreviation', '<abbr href="/van-ban/">Đ</abbr>', '<abbr href="/van-ban/">Đ</abbr>'],
  ])('%s', (_, html, wanted) => expect(linked(html)).toBe(wanted));

  it('to a file of a site whose address is known', () =>
    expect(linked('<a href="/tai-ve/x.zip">Đ</a>', published)).toBe(
      `<a href="https://bau-cu.example/tai-ve/x.zip" class="outside" ${outside} title="Trang ngoài, cần mạng">Đ</a>`,
    ));
  it('of a heading to itself, where the address is known, are given away as they are', () => {
    const own = '<a class="anchor" href="/hoc/kiem-phieu/#muc">#</a>';
    expect(linked(own, published)).toBe(own);
    expect(linked(own)).toBe('<a class="anchor" href="#/hoc/kiem-phieu/~muc">#</a>');
  });
});
