import { parseSizes, type GroupSizes } from '#domain/offline/protocol.ts';

/** What the build wrote into the page about the size of each part. */
export const readSizes = (): GroupSizes => parseSizes(document.getElementById('co-luu')?.textContent ?? '');

/** "1,4 MB" */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
