import { optimize } from 'svgo';

const drawings = import.meta.glob<string>('/content/drawings/*.svg', { query: '?raw', import: 'default', eager: true });
/** Every drawing of the course. */
export const drawingNames: readonly string[] = Object.keys(drawings).map((path) => path.replace(/^.*\/|\.svg$/g, ''));

const ready = new Map<string, string>();

/** A drawing's SVG text, made small and fit to stand in a page. Throws when there is none of that name. */
export const drawingOf = (name: string): string => {
  const known = ready.get(name);
  if (known) return known;
  const raw = drawings[`/content/drawings/${name}.svg`];
  if (!raw && process.env['DRAFT'] === '1') return '<svg viewBox="0 0 1 1"></svg>';
  if (!raw) throw new Error(`chưa có hình «${name}»`);
  const { data } = optimize(raw.replace(/<!--[\s\S]*?-->/g, ''), {
    multipass: true,
    floatPrecision: 1,
    // A drawing stands in HTML, which knows what <svg> is.
    plugins: [{ name: 'preset-default', params: { overrides: { convertColors: { currentColor: false }, mergePaths: false } } }, 'removeXMLNS'],
  });
  const svg = data.replace(/<svg\b/, '<svg aria-hidden="true" focusable="false"');
  ready.set(name, svg);
  return svg;
};
