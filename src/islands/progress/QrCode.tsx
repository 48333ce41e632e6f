import { words } from '#i18n/progress.ts';

/** Dark on light in every theme: scanners need it so. */
export const QrCode = ({ path, size }: { path: string; size: number }) => (
  <figure class="qr">
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.exports.qrLabel} shape-rendering="crispEdges">
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
    <figcaption class="small soft">{words.exports.qrHelp}</figcaption>
  </figure>
);
