import type { Page } from 'playwright-core';

/** A picture as means of squares of its pixels, 0 black to 255 white: fine strokes blur, lines and columns stay. */
export interface Blocks {
  columns: number;
  rows: number;
  means: number[];
}
/** Side of a square, in pixels. */
const side = 12;

/** Reads a PNG with the browser's own decoder. */
export const blocksOf = (page: Page, png: Buffer): Promise<Blocks> =>
  page.evaluate(
    async ({ data, side: step }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(image, 0, 0);
      const { data: pixels } = pen.getImageData(0, 0, image.width, image.height);
      const [columns, rows] = [Math.ceil(image.width / step), Math.ceil(image.height / step)];
      const sums = new Float64Array(columns * rows);
      const counts = new Uint32Array(columns * rows);
      for (let y = 0; y < image.height; y++)
        for (let x = 0; x < image.width; x++) {
          const [at, from] = [Math.floor(y / step) * columns + Math.floor(x / step), 4 * (y * image.width + x)];
          sums[at] = (sums[at] ?? 0) + 0.299 * (pixels[from] ?? 0) + 0.587 * (pixels[from + 1] ?? 0) + 0.114 * (pixels[from + 2] ?? 0);
          counts[at] = (counts[at] ?? 0) + 1;
        }
      return { columns, rows, means: [...sums].map((sum, i) => Math.round(sum / (counts[i] ?? 1))) };
    },
    { data: png.toString('base64'), side },
  );

/** By how much a square may be lighter or darker: letters drawn a little heavier or a pixel lower stay below it. */
const slack = 26;

/** How many squares differ more than letters drawn by another machine do; where one picture is longer, paper is white. */
export const differing = (a: Blocks, b: Blocks): number => {
  const columns = Math.max(a.columns, b.columns);
  const rows = Math.max(a.rows, b.rows);
  const at = (one: Blocks, x: number, y: number) => (x < one.columns && y < one.rows ? (one.means[y * one.columns + x] ?? 255) : 255);
  let count = 0;
  for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) if (Math.abs(at(a, x, y) - at(b, x, y)) > slack) count++;
  return count;
};
