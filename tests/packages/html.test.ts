import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escape, unescape } from '../../src/packages/html.ts';

describe('text in HTML', () => {
  test.each([
    ['Nghị quyết 19 & 20', 'Nghị quyết 19 &amp; 20'],
    ['a < b > c', 'a &lt; b &gt; c'],
    ['“x” "y"', '“x” &quot;y&quot;'],
    ['&amp;', '&amp;amp;'],
  ])('%s stands as %s', (text, html) => {
    expect(escape(text)).toBe(html);
    expect(unescape(html)).toBe(text);
  });

  test.each([
    ['Tổ&#39;s', "Tổ's"],
    ['&#34;&#38;', '"&'],
    ['&nbsp;', '&nbsp;'],
  ])('%s says %s', (html, text) => expect(unescape(html)).toBe(text));

  test('what is written is read back', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => unescape(escape(text)) === text));
  });
});
