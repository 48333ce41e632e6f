const drawings = import.meta.glob<string>('/content/drawings/*.svg', { query: '?raw', import: 'default', eager: true });

/** A drawing's SVG text, made fit to stand in a page. Throws when there is none of that name. */
export const drawingOf = (name: string): string => {
  const raw = drawings[`/content/drawings/${name}.svg`];
  if (!raw && process.env['DRAFT'] === '1') return '<svg viewBox="0 0 1 1"></svg>';
  if (!raw) throw new Error(`chưa có hình «${name}»`);
  return raw
    .replace(/<\?xml[^>]*>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<svg\b/, '<svg aria-hidden="true" focusable="false"')
    .trim();
};
