import encodeQR from 'qr';

/** A QR code as one SVG path in a square of `size` modules, quiet zone included. */
export const qrPath = (text: string): { path: string; size: number } => {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, size: rows.length };
};
