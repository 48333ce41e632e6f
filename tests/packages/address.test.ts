import { describe, expect, it } from 'vitest';
import { fromHash, holds, outward, resolve, toHash, type Address, type World } from '../../src/packages/runtime/address.ts';

const paths = new Set(['/', '/hoc/kiem-phieu/mo-hom/', '/luyen-tap/cham-phieu/', '/van-ban/']);
const world = (document: string, more: Partial<World> = {}): World => ({
  base: '/',
  address: undefined,
  home: '/',
  has: (path) => paths.has(path),
  document: new URL(document),
  ...more,
});
const disk = world('file:///C:/Users/To%201/tap-huan.html');
const here: Address = { path: '/hoc/kiem-phieu/mo-hom/', query: '', anchor: '' };
const inside = (path: string, query = '', anchor = '') => ({ kind: 'inside', to: { path, query, anchor } });

describe('the part of an address after #', () => {
  it.each<[string, Address | undefined]>([
    ['#/hoc/kiem-phieu/mo-hom/', here],
    ['#/luyen-tap/cham-phieu/?ma=K7M2QP', { path: '/luyen-tap/cham-phieu/', query: 'ma=K7M2QP', anchor: '' }],
    ['#/luyen-tap/cham-phieu/?ma=K7M2QP&trinh-chieu=~phan-hai', { path: '/luyen-tap/cham-phieu/', query: 'ma=K7M2QP&trinh-chieu=', anchor: 'phan-hai' }],
    ['#/van-ban/~luat-bau-cu-74', { path: '/van-ban/', query: '', anchor: 'luat-bau-cu-74' }],
    ['', undefined],
    ['#noi-dung', undefined],
  ])('%s', (hash, address) => {
    expect(fromHash(hash)).toEqual(address);
    if (address) expect(toHash(address)).toBe(hash);
  });
});

describe('where a link leads', () => {
  it.each<[string, string, unknown]>([
    ['a page', '/van-ban/#luat-bau-cu-74', inside('/van-ban/', '', 'luat-bau-cu-74')],
    ['a page without its last slash', '/van-ban', inside('/van-ban/')],
    ['an anchor of this page', '#muc', inside(here.path, '', 'muc')],
    ['a link of the package', '#/van-ban/~x', inside('/van-ban/', '', 'x')],
    [
      'a link of the package to which a script added a code',
      'file:///C:/Users/To%201/tap-huan.html?ma=K7M2QP#/luyen-tap/cham-phieu/',
      inside('/luyen-tap/cham-phieu/', 'ma=K7M2QP'),
    ],
    ['a page as the disk sees it', 'file:///C:/luyen-tap/cham-phieu/?ma=K7M2QP', inside('/luyen-tap/cham-phieu/', 'ma=K7M2QP')],
    ['a page that is not there', '/khong-co/', inside('/khong-co/')],
    ['a file to download', '/tai-ve/goi.zip', { kind: 'file', path: '/tai-ve/goi.zip' }],
    ['a page outside', 'https://vanban.chinhphu.vn/x?y#z', { kind: 'outside', href: 'https://vanban.chinhphu.vn/x?y#z' }],
    ['a telephone', 'tel:113', { kind: 'outside', href: 'tel:113' }],
    ['nonsense', 'https://', { kind: 'outside', href: 'https://' }],
  ])('%s', (_, href, wanted) => expect(resolve(href, here, disk)).toEqual(wanted));

  it('is the first page of the package where the site’s own is not in it', () => {
    const module = world('https://lms.example/sco/index.html', { home: '/hoc/kiem-phieu/mo-hom/', has: (path) => path !== '/' && paths.has(path) });
    expect(resolve('/', here, module)).toEqual(inside('/hoc/kiem-phieu/mo-hom/'));
    expect(resolve('https://lms.example/van-ban/', here, module)).toEqual(inside('/van-ban/'));
    expect(resolve('https://lms.example/elsewhere', here, module)).toMatchObject({ kind: 'outside' });
  });
  it('is inside when it is written as the public address', () => {
    const published = world('file:///x.html', {
      address: 'https://bau-cu.example/hoc-lieu/',
      base: '/hoc-lieu/',
      has: (path) => path === '/hoc-lieu/van-ban/',
    });
    expect(resolve('https://bau-cu.example/hoc-lieu/van-ban/#a', here, published)).toEqual(inside('/hoc-lieu/van-ban/', '', 'a'));
  });
});

describe('the address that is given away', () => {
  const place: Address = { path: '/van-ban/', query: 'tim=dau', anchor: 'x' };
  it('is the public one where it is known', () =>
    expect(outward(place, world('file:///x.html', { address: 'https://bau-cu.example/' }))).toBe('https://bau-cu.example/van-ban/?tim=dau#x'));
  it('opens the document at the same page where none is known', () => {
    const href = outward(place, disk);
    expect(href).toBe('file:///C:/Users/To%201/tap-huan.html?tim=dau#/van-ban/~x');
    expect(resolve(href, here, disk)).toEqual({ kind: 'inside', to: place });
  });
});

describe('whether a package holds where a link leads', () => {
  const part = world('https://lms.example/scorm/index.html', { home: '/hoc/kiem-phieu/mo-hom/', has: (path) => path !== '/' && paths.has(path) });
  it.each<[string, boolean]>([
    ['/luyen-tap/cham-phieu/?ma=K7M2QP&hom=du', true],
    ['/van-ban/#luat-bau-cu-74', true],
    ['/luyen-tap/bien-ban/?ma=K7M2QP', false],
    ['/', true],
    ['https://example.org/', true],
  ])('%s: %s', (href, there) => expect(holds(href, part)).toBe(there));
});
