import { z } from 'zod';
import { faultKinds } from './faults.ts';

/** A hand-made evening of counting. `content/counts/<tên>.yml` */
export const countCaseSchema = z.strictObject({
  /** Tên bài, hiện ở đầu bài */
  title: z.string().min(3),
  /** Bài này để luyện điều gì, một câu */
  aim: z.string().min(3),
  /** Mã sáu chữ số, chữ cái: cùng mã thì cùng hòm phiếu. Không dùng I, O, 0, 1 */
  seed: z.string().regex(/^[A-HJ-NP-Z2-9]{6}$/, 'mã gồm 6 chữ hoặc số, không dùng I, O, 0, 1'),
  /** quick: 30 phiếu; middle: 100 phiếu; full: 300 phiếu ba loại */
  size: z.enum(['quick', 'middle', 'full']),
  /** Vai của người học: check kiểm tra, write ghi, read đọc, all cả ba việc */
  role: z.enum(['check', 'write', 'read', 'all']),
  /** Những lỗi sẽ xảy ra; bỏ trống danh sách [] là một buổi không có lỗi. Tên lỗi: src/domain/count/faults.ts */
  faults: z.array(z.enum(faultKinds as [string, ...string[]])),
});
export type CountCase = z.infer<typeof countCaseSchema>;
