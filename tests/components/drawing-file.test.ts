import { describe, expect, it } from 'vitest';
import { coloured, fileOf, isLarge, shownDrawing } from '../../src/components/drawing-file.ts';
import { drawingNames, drawingOf } from '../../src/components/drawings.ts';
import { placeDrawings } from '../../src/packages/site.ts';

describe('a drawing in a file of its own has the colours that the rules of the page give it', () => {
  it.each([
    ['a red line', '<path d="M1 1" class="red"/>', '<path d="M1 1" class="red" stroke="var(--red)" fill="none"/>'],
    ['a red outline of something filled', '<path fill="#fff" class="red"/>', '<path fill="#fff" class="red" stroke="var(--red)"/>'],
    ['a red surface', '<circle r="2" class="red-fill"/>', '<circle r="2" class="red-fill" fill="var(--red)"/>'],
    ['paper', '<path fill="none" class="paper"/>', '<path class="paper" fill="var(--card)"/>'],
    ['a pale surface with its pale edge', '<path class="soft"/>', '<path class="soft" fill="var(--gold-wash)" color="var(--ink-soft)"/>'],
    ['words', '<text x="1" stroke="red">a</text>', '<text x="1" fill="currentColor" stroke="none">a</text>'],
    ['red words', '<text class="red">a</text>', '<text class="red" fill="var(--red)" stroke="none">a</text>'],
    ['words on red', '<text class="paper">a</text>', '<text class="paper" fill="var(--card)" stroke="none">a</text>'],
    ['what has no class', '<g stroke-width="2"><path d="M1 1"/></g>', '<g stroke-width="2"><path d="M1 1"/></g>'],
  ])('%s', (_, before, after) => expect(coloured(before)).toBe(after));
});

describe('a drawing in a page', () => {
  const [large = '', small = ''] = [drawingNames.find(isLarge), drawingNames.find((name) => !isLarge(name))];
  it('stands in it when it is small', () => expect(shownDrawing(small)).toBe(drawingOf(small)));
  it('is referred to when it is large, in the same frame', () => {
    expect(shownDrawing(large)).toContain(`<use href="/hinh/${large}.svg#hinh"></use>`);
    expect(/viewBox="[^"]*"/.exec(shownDrawing(large))?.[0]).toBe(/viewBox="[^"]*"/.exec(drawingOf(large))?.[0]);
  });
  it('stands whole in a package', () => {
    const packed = placeDrawings(shownDrawing(large), () => fileOf(large));
    expect(packed).not.toContain('<use');
    const words = (svg: string) => svg.match(/>[^<>]+</g);
    expect(words(packed)).toEqual(words(drawingOf(large)));
  });
});
