import { describe, expect, it } from 'vitest';
import { loadThroughHost, packModules, rewrite } from '../../src/packages/modules.ts';

const known = (file: string) => file === 'a.js';
/** Names of imported modules in angle brackets. */
const packed = (source: string) =>
  rewrite(source, 'x.js', known)
    .map((part, i) => (i % 2 === 0 ? part : `<${part}>`))
    .join('');

describe('a module of the site inside a package', () => {
  it.each([
    ['imports by bare name', 'import{t}from"./a.js";t()', 'import{t}from<tep/a.js>;t()'],
    ['imports for effect', 'import"./a.js"', 'import<tep/a.js>'],
    ['re-exports', 'export{t}from"./a.js"', 'export{t}from<tep/a.js>'],
    ['imports late', 'const f=()=>import(`./a.js`)', 'const f=()=>globalThis.thbc.load("tep/a.js")'],
    ['gets our location', 'const p=location.pathname', 'const{location}=globalThis.thbc.place;const p=location.pathname'],
    [
      'gets our history too',
      'history.replaceState(history.state,"",location.pathname)',
      'const{history,location}=globalThis.thbc.place;history.replaceState(history.state,"",location.pathname)',
    ],
    ['keeps properties of that name', 'const o={location:1};o.location', 'const o={location:1};o.location'],
    ['sees a shorthand property', 'const o={location}', 'const{location}=globalThis.thbc.place;const o={location}'],
    ['leaves addresses it computes alone', 'import(new URL("x",base).href)', 'import(new URL("x",base).href)'],
  ])('%s', (_, source, wanted) => expect(packed(source)).toBe(wanted));

  it.each([
    ['window.location', 'window.location.href="/"', 'window.location'],
    ['document.location', 'document.location.href', 'document.location'],
    ['a name of its own that means something else', 'const location=1', 'of its own'],
    ['an import of what is not there', 'import"./b.js"', './b.js'],
  ])('is refused with %s', (_, source, message) => expect(() => packed(source)).toThrow(message));

  it('is refused with an import that leads back to it', () =>
    expect(() =>
      packModules(
        new Map([
          ['a.js', 'import"./b.js"'],
          ['b.js', 'import"./a.js"'],
        ]),
      ),
    ).toThrow('tep/a.js > tep/b.js > tep/a.js'));

  it('may be wanted by two that want each other late', () =>
    expect(
      packModules(
        new Map([
          ['a.js', 'import"./b.js"'],
          ['b.js', 'import("./a.js")'],
        ]),
      ),
    ).toEqual({ 'tep/a.js': ['import', 'tep/b.js', ''], 'tep/b.js': ['globalThis.thbc.load("tep/a.js")'] }));

  it('is loaded by the script that starts islands through the host', () => {
    expect(loadThroughHost('return await import(e)')).toBe('return await globalThis.thbc.load(e)');
    expect(() => loadThroughHost('important()')).toThrow('loads nothing');
  });

  it('does without the helper that loads style sheets', async () => {
    const { 'tep/preload-helper.X.js': helper } = packModules(new Map([['preload-helper.X.js', 'var a=function(){};export{a as t};']]));
    const { t } = (await import(`data:text/javascript,${encodeURIComponent(helper?.join('') ?? '')}`)) as {
      t: (start: () => Promise<string>, deps: string[]) => Promise<string>;
    };
    expect(await t(async () => 'there', ['tep/x.css'])).toBe('there');
  });
});
