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

/** How far red, green and blue together may be from a colour for a pixel to count as it: edges are softened. */
const near = 60;

/** Share of the pixels of a PNG that have each colour ("rgb(30, 36, 48)", "#a51c20"). */
export const sharesOf = (page: Page, png: Buffer, colours: readonly string[]): Promise<number[]> =>
  page.evaluate(
    async ({ data, names, within }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!pen) throw new Error('no canvas');
      const wanted = names.map((name) => {
        pen.fillStyle = name;
        pen.fillRect(0, 0, 1, 1);
        return [...pen.getImageData(0, 0, 1, 1).data];
      });
      pen.drawImage(image, 0, 0);
      const { data: pixels } = pen.getImageData(0, 0, image.width, image.height);
      return wanted.map((colour) => {
        let count = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if ([0, 1, 2].reduce((sum, i) => sum + Math.abs((pixels[at + i] ?? 0) - (colour[i] ?? 0)), 0) <= within) count++;
        return count / (image.width * image.height);
      });
    },
    { data: png.toString('base64'), names: [...colours], within: near },
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
