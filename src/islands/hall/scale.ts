/** Units of the drawing for one cell. */
export const unit = 10;
export const metre = 40;
/** Room around the ground for dimension lines and the title block. */
export const margin = 34;
/** The wheel of a number: 2 or 2.25, with a comma. */
export const metres = (n: number): string => String(Math.round(n * 100) / 100).replace('.', ',');
