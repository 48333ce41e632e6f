import { drawingOf } from './drawings.ts';
import { href } from './href.ts';

/** Every module's drawing has this frame. */
export const frame = '0 0 120 90';

/** A page's rules do not reach into a file of drawings, its custom properties do. */
const colours: Record<string, string> = { red: 'stroke="var(--red)"', 'red-fill': 'fill="var(--red)"', paper: 'fill="var(--card)"' };

/** A module's drawing as one group for a picture of that frame. Throws when it has another frame or there is none. */
export const moduleDrawing = (id: string, name?: string): string => {
  const [, attributes = '', content] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(drawingOf(`hp-${id}`)) ?? [];
  if (content === undefined || !attributes.includes(` viewBox="${frame}"`)) {
    if (process.env['DRAFT'] === '1') return '<g></g>';
    throw new Error(`hình «hp-${id}» phải có viewBox="${frame}"`);
  }
  const own = attributes.replace(/ (?:xmlns|viewBox|aria-hidden|focusable)="[^"]*"/g, '');
  const coloured = content.replace(/class="([^"]*)"/g, (_, names: string) =>
    names
      .split(' ')
      .flatMap((n) => colours[n] ?? [])
      .join(' '),
  );
  return `<g${name === undefined ? '' : ` id="${name}"`}${own}>${coloured}</g>`;
};

/** Where the drawings of all modules stand together: a page that shows many refers to them there. */
export const sheetPath = '/hinh-hoc-phan.svg';

export const sheetOf = (ids: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}"><defs>${ids.map((id) => moduleDrawing(id, id)).join('\n')}</defs></svg>\n`;

/** The address of a module's drawing on that sheet. */
export const onSheet = (id: string): string => `${href(sheetPath)}#${id}`;
