/** Astro's own look of islands, which base.css has for all pages. */
const look = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/**
 * Attributes of an island that no browser needs: its number among all that were drawn, which depends on which page was
 * drawn first and would make every build another, and the name of its component, which is for messages in development.
 */
const lean = (island: string): string =>
  island
    .replace(/ (?:uid|data-preact-island-id)="[^"]*"/g, '')
    .replace(/ opts="\{&quot;name&quot;:&quot;\w*&quot;,/, ' opts="{')
    .replace(/ (props|opts)="([^"]*)"/g, (_, name: string, json: string) => ` ${name}='${json.replaceAll("'", '&#39;').replaceAll('&quot;', '"')}'`);

/** A finished page without what no browser needs. */
export const slim = (html: string): string =>
  html
    .replace(look, '')
    .replace(/<astro-island [^>]*>/g, lean)
    .replaceAll('<astro-slot></astro-slot>', '');
