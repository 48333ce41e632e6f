import type { Host } from '#stores/host.ts';
import type { Address } from './address.ts';
import type { PackedCourse } from './payload.ts';
import { pageAt, sheets, type Reader } from './show.ts';

/** What another page has in its <main>, with that page's style sheets beside those of the page that is shown. */
export const createPiece =
  (course: PackedCourse, { read }: Reader, here: () => Address): NonNullable<Host['piece']> =>
  async (path) => {
    const index = course.pages.findIndex((p) => p.path === path);
    const piece = course.pages[index];
    if (!piece) throw new Error(`not in this package: ${path}`);
    const html = await read(index);
    sheets([...(course.pages[pageAt(course, here().path)]?.sheets ?? []), ...piece.sheets]);
    return html;
  };
