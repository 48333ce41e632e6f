/** No QR code holds more bytes than this at the lowest correction. */
const longest = 2900;

/**
 * A QR code as one SVG path in a square of `size` modules, quiet zone included; undefined when the text is too long for any.
 * The library is loaded when it is first needed.
 */
export const qrPath = async (text: string): Promise<{ path: string; size: number } | undefined> => {
  if (text.length > longest) return undefined;
  const { encodeQR } = await import('qr');
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, size: rows.length };
};
