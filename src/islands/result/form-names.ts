import type { Sheet } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';

/** Names of form 19 or 24 that depend on the level. */
export const namesOf = ({ unit }: Sheet) => {
  const qh = unit.level === 'qh';
  return {
    no: qh ? '19/HĐBC-QH' : '24/HĐBC-HĐND',
    body: qh ? 'đại biểu Quốc hội' : 'đại biểu Hội đồng nhân dân',
    place: qh ? '' : unit.place || t.form.blank,
    board: qh ? 'BAN BẦU CỬ ĐẠI BIỂU QUỐC HỘI' : 'BAN BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN',
    by: qh ? 'Hội đồng bầu cử quốc gia' : 'Ủy ban bầu cử',
    copies: qh ? '03' : '04',
    to: qh
      ? 'Hội đồng bầu cử quốc gia, Ủy ban bầu cử tỉnh/thành phố, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, thành phố'
      : 'Ủy ban bầu cử, Thường trực Hội đồng nhân dân, Ủy ban nhân dân, Ban thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp',
  };
};
