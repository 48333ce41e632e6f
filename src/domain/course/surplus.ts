/**
 * How many more candidates than seats the list of a unit must have at least. (Đ.57 k.6: Quốc hội two; Đ.58 k.3: HĐND one,
 * with three seats two, with four or more three; save where somebody dropped out through force majeure.)
 */
export const leastSurplus = (level: 'qh' | 'tinh' | 'xa', seats: number): number => {
  if (level === 'qh' || seats === 3) return 2;
  return seats > 3 ? 3 : 1;
};
