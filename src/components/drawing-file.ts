import { drawingOf } from './drawings.ts';
import { href } from './href.ts';

/** A drawing of more characters stands in a file of its own, which the page refers to. */
const most = 3000;

/** What the page's rules for `.drawing` and `.soft` say of a class, as attributes: rules do not reach into a file, custom properties do. */
const colours: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  red: { stroke: 'var(--red)' },
  'red-fill': { fill: 'var(--red)' },
  paper: { fill: 'var(--card)' },
  soft: { fill: 'var(--gold-wash)', color: 'var(--ink-soft)' },
};

const looks = (tag: string, classes: readonly string[], filled: boolean): Record<string, string> => ({
  ...(tag === 'text' ? { fill: 'currentColor' } : {}),
  ...Object.assign({}, ...classes.map((one) => colours[one] ?? {})),
  ...(classes.includes('red') ? (tag === 'text' ? { fill: 'var(--red)' } : filled ? {} : { fill: 'none' }) : {}),
  ...(tag === 'text' ? { stroke: 'none' } : {}),
});

/** A drawing whose colours hold without the page's rules, too; where these do reach they say the same. */
export const coloured = (svg: string): string =>
  svg.replace(/<(\w+)((?: [\w:-]+="[^"]*")*)(?=\s*\/?>)/g, (_, tag: string, attributes: string) => {
    const classes = (/ class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ');
    const look = Object.entries(looks(tag, classes, / fill="/.test(attributes)));
    const kept = look.reduce((rest, [name]) => rest.replace(new RegExp(` ${name}="[^"]*"`), ''), attributes);
    return `<${tag}${kept}${look.map(([name, value]) => ` ${name}="${value}"`).join('')}`;
  });

const partsOf = (name: string): { attributes: string; viewBox: string; content: string } => {
  const [, attributes = '', content = ''] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(drawingOf(name)) ?? [];
  return {
    attributes: attributes.replace(/ (?:viewBox|aria-hidden|focusable)="[^"]*"/g, ''),
    viewBox: / viewBox="[^"]*"/.exec(attributes)?.[0] ?? '',
    content,
  };
};

/** Whether a drawing is too large to stand in each page that shows it. */
export const isLarge = (name: string): boolean => drawingOf(name).length > most;

/** Folder of the files of drawings. */
export const folder = 'hinh';

/** The file of a drawing. */
export const fileOf = (name: string): string => {
  const { attributes, content } = partsOf(name);
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs><g id="hinh"${attributes}>${coloured(content)}</g></defs></svg>\n`;
};

/** A drawing as it stands in a page: whole, or when it is large by reference to its file. Throws when there is none of that name. */
export const shownDrawing = (name: string): string =>
  isLarge(name)
    ? `<svg aria-hidden="true" focusable="false"${partsOf(name).viewBox}><use href="${href(`/${folder}/${name}.svg`)}#hinh"></use></svg>`
    : drawingOf(name);
