import { escape } from './html.ts';

/** A printable page of a package, whole in itself. */
export interface Paper {
  title: string;
  /** HTML of the body. */
  body: string;
  /** What stands small at the foot. */
  foot: string;
}

const css = `
@page { size: A4; margin: 22mm 18mm 22mm 30mm }
:root { color-scheme: light }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; font: 1.05rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1e2430; background: #fff }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance }
h2 { font-size: 1.15rem; margin: 1.4rem 0 .4rem; break-after: avoid }
p, ul, ol { margin: .3rem 0 }
ul, ol { padding-inline-start: 1.4rem }
li { margin: .25rem 0; break-inside: avoid }
section { break-inside: avoid }
.lead { font-size: 1.1rem; color: #4c5463 }
.box { border: 1px solid #c9bfa9; border-radius: 8px; padding: .7rem 1rem; margin: .8rem 0 }
.foot { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid #c9bfa9; font-size: .85rem; color: #4c5463 }
svg { width: 3.2rem; height: 3.2rem; float: inline-end; margin: 0 0 .4rem .8rem; fill: none; stroke: #1e2430; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
svg .red { stroke: #a51c20 }
kbd { border: 1px solid #c9bfa9; border-radius: 4px; padding: 0 .3rem; font: inherit }
.box h2 { margin-top: 0 }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4 } h1 { font-size: 16pt } h2 { font-size: 12pt; margin-top: .8rem } .foot { margin-top: 1rem } }
`;

export const paper = ({ title, body, foot }: Paper): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${css}</style>
</head>
<body>
${body}
<p class="foot">${escape(foot)}</p>
</body>
</html>
`;
