interface Spot {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Colours of the paper theme: a picture outside the course has no theme to follow. */
const style = `text{fill:#1e2430;stroke:none;font-family:'Be Vietnam Pro',Arial,sans-serif}.red{stroke:#a51c20}.red:not([fill],text){fill:none}text.red{fill:#a51c20;stroke:none}.red-fill{fill:#a51c20}.paper{fill:#fff}.soft{fill:#f5ecd6}`;

/** The name of a place, in picture and options; letters, because drawings have numbers of their own. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A drawing of the course as a picture of its own, with its places framed and lettered from A.
 * @param svg as the author wrote it: a viewBox, no width, classes for colours
 * @param spots in percent of the picture. Throws when there is no viewBox.
 */
export const standalone = (svg: string, spots: readonly Spot[]): string => {
  const [left, top, width, height] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  if (left === undefined || top === undefined || !width || !height) throw new Error('question export: a drawing without viewBox');
  const unit = width / 360;
  const marks = spots.map(({ x, y, w, h }, i) => {
    const at = { x: round(left + (x / 100) * width), y: round(top + (y / 100) * height), w: round((w / 100) * width), h: round((h / 100) * height) };
    const r = round(9 * unit);
    // On the corner, so that it covers little of what stands in the place, but inside the picture.
    const centre = { x: round(Math.min(at.x + at.w, left + width - r)), y: round(Math.max(at.y, top + r)) };
    return (
      `<rect x="${at.x}" y="${at.y}" width="${at.w}" height="${at.h}" rx="${round(3 * unit)}" fill="none" stroke="#1f5b8f" stroke-width="${round(1.5 * unit)}" stroke-dasharray="${round(5 * unit)} ${round(3 * unit)}"/>` +
      `<circle cx="${centre.x}" cy="${centre.y}" r="${r}" fill="#1f5b8f" stroke="none"/>` +
      `<text x="${centre.x}" y="${round(centre.y + 4 * unit)}" font-size="${round(12 * unit)}" font-weight="700" text-anchor="middle" style="fill:#fff">${letterOf(i)}</text>`
    );
  });
  const inside = svg.replace(/^[\s\S]*?<svg\b/, '<svg').replace(/<!--[\s\S]*?-->/g, '');
  return inside
    .replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
      const own = attributes.includes('xmlns=') ? attributes : ` xmlns="http://www.w3.org/2000/svg"${attributes}`;
      return `<svg${own} width="${Math.round(width * 1.5)}" height="${Math.round(height * 1.5)}" color="#1e2430"><style>${style}</style>`;
    })
    .replace(/<\/svg>\s*$/, `${marks.join('')}</svg>`);
};
