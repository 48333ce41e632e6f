export const dayLength = 86_400_000;
/** Vietnam has one clock, seven hours ahead, and no summer time. */
const ahead = 7 * 3_600_000;

/** The number of the day in Vietnam, counted from 1970, in which a moment (ms) lies. */
export const dayOf = (moment: number): number => Math.floor((moment + ahead) / dayLength);

/** The number of the day of an ISO date. */
export const dayOfDate = (iso: string): number => Math.floor(Date.parse(iso) / dayLength);
