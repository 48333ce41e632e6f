const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of this site below the folder where it is published. @param path starts with "/" */
export const href = (path: string): string => `${base}${path}`;
