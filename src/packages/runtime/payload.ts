/** What the packer writes into the document. The packer imports these types, the document's script reads by them. */
export interface PackedPage {
  /** With the base. */
  path: string;
  title: string;
  kind: string;
  /** File names of style sheets and bare names of page scripts. */
  sheets: string[];
  scripts: string[];
  /** Addresses of the navigation that are marked as current. */
  current: string[];
}

export interface PackedCourse {
  base: string;
  address: string | undefined;
  home: string;
  /** ISO date of the newest content. */
  date: string;
  pages: PackedPage[];
  /** Ids of search results that lead into this package; undefined: all. */
  found?: string[];
  /** What counts as done here, as in `data-parts`; ids of exams whose score is reported. */
  parts: string[];
}

/** The text of a data block that stands before the script that asks. */
export const block = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** The text of a data block, once the document has been read as far as its end; '' when there is none. */
const wholeBlock = async (id: string): Promise<string> => {
  if (document.readyState === 'loading' && !document.getElementById(id)?.nextElementSibling)
    await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
  return block(id);
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
};

const inflate = async (id: string): Promise<Response> =>
  new Response(new Blob([bytesOf(await wholeBlock(id))]).stream().pipeThrough(new DecompressionStream('deflate-raw')));

/** A packed block as text. */
export const textOf = async (id: string): Promise<string> => (await inflate(id)).text();

/** A packed block of files: the length of a list as 8 digits, the list as JSON, the bytes of each file. */
export const filesOf = async (id: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> => {
  const buffer = await (await inflate(id)).arrayBuffer();
  const decode = (from: number, to: number) => new TextDecoder().decode(buffer.slice(from, to));
  const start = 8 + Number(decode(0, 8));
  const list = JSON.parse(decode(8, start)) as [name: string, length: number][];
  let at = start;
  return new Map(list.map(([name, length]) => [name, new Uint8Array(buffer, (at += length) - length, length)]));
};
