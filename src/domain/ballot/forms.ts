import type { Ballot, Level } from './types.ts';

/** Number of the form in NQ40. */
export const formNumber: Record<Level, string> = { qh: '13/HĐBC-QH', tinh: '14/HĐBC-HĐND', xa: '15/HĐBC-HĐND' };

const term = 'NHIỆM KỲ 2026-2031';

/** The top of a ballot as forms 13, 14 and 15 lay it out: two lines on the left, the title in the middle. */
export const formHead = ({ level, unit, room }: Pick<Ballot, 'level' | 'unit' | 'room'>): { left: readonly string[]; title: readonly string[] } => {
  const unitLine = `Đơn vị bầu cử số: ${unit}`;
  if (level === 'qh') return { left: [unitLine, room.province], title: ['PHIẾU BẦU CỬ', 'ĐẠI BIỂU QUỐC HỘI KHÓA XVI'] };
  if (level === 'tinh')
    return { left: [room.province, unitLine], title: ['PHIẾU BẦU CỬ', 'ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN', room.province.toUpperCase(), `KHÓA XV ${term}`] };
  return { left: [room.commune, unitLine], title: ['PHIẾU BẦU CỬ', 'ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN', room.commune.toUpperCase(), `KHÓA II ${term}`] };
};
