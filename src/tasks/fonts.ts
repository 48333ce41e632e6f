import { readFile, writeFile, mkdir, copyFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** `npm run fonts`: cuts Be Vietnam Pro (OFL) to what Vietnamese text needs, so that a first visit stays under its budget. */
const from = 'node_modules/@fontsource/be-vietnam-pro';
const to = 'src/styles/fonts';
const range = (a: number, b: number) => Array.from({ length: b - a + 1 }, (_, i) => String.fromCodePoint(a + i)).join('');
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•₫→←↑↓−≤≥≠`.replace(/[¢¤¥¦ª²³¹º¼½¾ÆÐÞßæðþÄÅÇËÎÏÑÖØÛÜäåçëîïñöøûüÿ]/g, '');

await mkdir(to, { recursive: true });
for (const weight of [400, 600]) {
  const source = await readFile(`${from}/files/be-vietnam-pro-latin-${weight}-normal.woff2`);
  await writeFile(`${to}/latin-${weight}.woff2`, await subsetFont(source, latin, { targetFormat: 'woff2' }));
  await copyFile(`${from}/files/be-vietnam-pro-vietnamese-${weight}-normal.woff2`, `${to}/vietnamese-${weight}.woff2`);
}
await copyFile(`${from}/LICENSE`, `${to}/OFL.txt`);
