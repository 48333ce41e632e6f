const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const names: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(named).map(([name, char]) => [char, name]));

/** Text as it stands in HTML, in an element or an attribute in double quotes. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&${names[char]};`);

/** What HTML text says. */
export const unescape = (html: string): string =>
  html.replace(/&(?:(amp|lt|gt|quot)|#(\d+));/g, (_, name: string | undefined, code: string) =>
    name === undefined ? String.fromCharCode(Number(code)) : (named[name] ?? ''),
  );
