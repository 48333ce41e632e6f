import { describe, expect, it } from 'vitest';
import { headingSlug } from '../../src/authoring/headings.ts';
import { countSyllables, minutesOf, readLesson } from '../../src/authoring/mdx.ts';
import { searchable, titlesOf, withoutStroke } from '../../src/authoring/search-index.ts';
import { slim } from '../../src/authoring/slim.ts';
import { tighten } from '../../src/authoring/tight-csp.ts';

const page =
  '<!doctype html><html><head><title>Mở hòm – Tập huấn</title></head><body data-kind="Bài học"><nav>Menu</nav><main id="x"><h1>Mở hòm</h1><h2 id="dem">Đếm <a class="anchor"></a></h2><p>Đường đi &amp; đối chiếu</p></main></body></html>';

describe('what the search index sees of a page', () => {
  it('only its main part, with its kind and its đ-words', () => {
    const seen = searchable(page) ?? '';
    expect(seen).toContain('data-pagefind-body');
    expect(seen).toContain('content="Bài học"');
    expect(seen).toContain('dường');
    expect(seen).not.toContain('Menu');
  });
  it('nothing of an unlisted page', () => expect(searchable(page.replace(' data-kind="Bài học"', ''))).toBeUndefined());
  it('the title of a page and of its sections', () =>
    expect(titlesOf('/a/', page)).toEqual([
      { url: '/a/', title: 'Mở hòm', kind: 'Bài học' },
      { url: '/a/#dem', title: 'Đếm', kind: 'Mục' },
    ]));
  it.each([
    ['Đường đi tới đó', 'dường di dó'],
    ['không có', ''],
    ['đi đi', 'di'],
  ])('«%s» gives the d-forms «%s»', (text, expected) => expect(withoutStroke(text)).toBe(expected));
});

describe('the policy of a page', () => {
  const html = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}"><script>1+1</script>`;
  const own = "'sha256-zzz'";
  it('loses hashes of scripts it does not have', () => expect(tighten(html(`script-src 'self' ${own};`))).toContain("script-src 'self';"));
  it('keeps the hash of its own script', () => {
    const hash = "'sha256-Shsh2HauAMjtXE0c3gnGH4phtQ/jcKgBsQwzmDHzcKs='";
    expect(tighten(html(`script-src 'self' ${hash};`))).toContain(`script-src 'self' ${hash};`);
  });
});

describe('a finished page loses what no browser needs', () => {
  it.each([
    ['what differs from build to build', '<astro-island uid="Z1a" data-preact-island-id="13" component-url="/a.js">', '<astro-island component-url="/a.js">'],
    [
      'names for development, and quotes written as names',
      '<astro-island props="{&quot;a&quot;:[0,&quot;b &#38; c\'&quot;]}" ssr opts="{&quot;name&quot;:&quot;QuizItem&quot;,&quot;value&quot;:true}">',
      `<astro-island props='{"a":[0,"b &#38; c&#39;"]}' ssr opts='{"value":true}'>`,
    ],
    ['slots with nothing in them', '<p><astro-slot></astro-slot></p>', '<p></p>'],
    ['the look of islands, that the base sheet has', '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style><p>a</p>', '<p>a</p>'],
    ['and nothing else', '<p uid="1" props="{&quot;}">"</p><style>a{}</style>', '<p uid="1" props="{&quot;}">"</p><style>a{}</style>'],
  ])('%s', (_, before, after) => expect(slim(before)).toBe(after));
  it('an island whose props hold markup keeps them', () => {
    const island = '<astro-island component-url="/a.js" props="{&quot;a&quot;:[0,&quot;<svg>&quot;]}" ssr>';
    expect(slim(island)).toBe(island);
  });
});

describe('addresses of headings', () => {
  it.each([
    ['Phần đầu: ai, ở đâu, lúc nào', 'phan-dau-ai-o-dau-luc-nao'],
    ['«Đã bỏ phiếu»', 'da-bo-phieu'],
  ])('%s → %s', (text, slug) => expect(headingSlug(text)).toBe(slug));
});

describe('a lesson as an author wrote it', () => {
  const lesson = readLesson('---\ntitle: A\n---\n\n## Một\n\nHai ba <Law at="74" /> bốn.\n\n<Quiz ids="kp-001" />\n\n{1+1}\n');
  it('knows its tags with their lines', () =>
    expect(lesson.tags.map((t) => [t.name, t.line])).toEqual([
      ['Law', 7],
      ['Quiz', 9],
    ]));
  it('knows code an author may not write', () => expect(lesson.code).toEqual([11]));
  it('counts syllables', () => expect(countSyllables(lesson.prose.map((p) => p.text).join(' '))).toBe(4));
  it.each([
    [900, 4, 8],
    [150, 0, 1],
    [0, 0, 1],
  ])('%i syllables and %i questions take %i minutes', (syllables, questions, minutes) => expect(minutesOf(syllables, questions)).toBe(minutes));
});
