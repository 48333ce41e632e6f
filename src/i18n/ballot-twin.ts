/** Words of the ballots on paper. */
export const ballotTwinWords = {
  sheet: (at: number) => `Phiếu ${at}`,
  valid: 'Hợp lệ, bầu số:',
  invalid: 'Không hợp lệ, điểm:',
  team: 'Chưa rõ, toàn Tổ',
  columns: ['Phiếu', 'Quyết định', 'Vì sao', 'Căn cứ'],
  keyValid: (names: string, r: number) => `Hợp lệ: bầu số ${names} (loại phiếu bầu ${r} đại biểu)`,
} as const;
