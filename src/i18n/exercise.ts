/** Words that every exercise shares. */
export const exerciseWords = {
  choose: 'Chọn cách làm',
  badCode: 'Mã gồm 6 chữ hoặc số, không có I, O, 0, 1. Ví dụ: K7M2QP.',
  print: 'In bản giấy',
  goOn: 'Làm tiếp',
  passed: 'Đạt',
  failed: 'Chưa đạt',
  time: (seconds: number) => `${Math.floor(seconds / 60)} phút ${String(seconds % 60).padStart(2, '0')} giây`,
  stamp: 'ĐÃ HOÀN THÀNH',
  other: 'Chọn cách làm khác',
  copied: 'Đã chép địa chỉ.',
  copyFailed: 'Máy không cho chép. Địa chỉ:',
  advice: 'Lời khuyên',
  code: 'Mã',
} as const;
