import { showDay } from '#domain/edition/dates.ts';
import { escape } from './html.ts';
import { paper } from './paper.ts';
import type { Site } from './site.ts';

export interface Handout {
  /** File name. */
  name: string;
  html: string;
}

const entries = /<div class="entry">([\s\S]*?)<\/div>/g;

/** The points to remember of each module as a page to print. Throws when a module page has none. */
export const handouts = ({ pages }: Site, date: string): Handout[] =>
  pages.flatMap(({ path, title, main }) => {
    const id = /^\/hoc\/([^/]+)\/$/.exec(path)?.[1];
    if (id === undefined) return [];
    const heading = title.replace(/ – [^–]*$/, '');
    const lessons = [...main.slice(main.indexOf('Điều phải nhớ')).matchAll(entries)].map(([, html = '']) => {
      const plain = html.replace(/<p><strong>([\s\S]*?)<\/strong><\/p>/, '<h2>$1</h2>').replace(/<li>• ?/g, '<li>');
      return `<section>${plain}</section>`;
    });
    if (lessons.length === 0) throw new Error(`packer: ${path} has no points to remember`);
    const body = `<h1>${escape(heading)}</h1>\n<p class="lead">Điều phải nhớ</p>\n${lessons.join('\n')}`;
    return [
      {
        name: `${id}.html`,
        html: paper({
          title: `${heading}: điều phải nhớ`,
          body,
          foot: `Tờ phát tay của khóa tập huấn bầu cử, nội dung đối chiếu đến ngày ${showDay(date)}. Tài liệu tập huấn, không phải văn bản chính thức. CC BY 4.0.`,
        }),
      },
    ];
  });
