import { z } from 'zod';
import { counts } from './types.ts';

const field = z.string().regex(/^(voters|voted|issued|collected|valid|invalid|c\d{1,2})$/, 'tên ô: voters, voted, issued, collected, valid, invalid, c0, c1 …');
const numberOf = z.number().int().nonnegative();

/** A hand-made set for «Kiểm tra và tổng hợp kết quả». `content/results/<tên>.yml` */
export const resultCaseSchema = z.strictObject({
  /** Tên bộ số liệu, hiện ở đầu bài */
  title: z.string().min(3),
  /** Luyện điều gì, một câu */
  aim: z.string().min(3),
  /** Mã sáu chữ hoặc số để cả lớp nói cùng một bộ. Không dùng I, O, 0, 1 */
  seed: z.string().regex(/^[A-HJ-NP-Z2-9]{6}$/, 'mã gồm 6 chữ hoặc số, không dùng I, O, 0, 1'),
  /** Bầu gì: qh (Quốc hội), tinh (HĐND tỉnh), xa (HĐND xã) */
  level: z.enum(['qh', 'tinh', 'xa']),
  /** Tên xã, phường hoặc tỉnh, bịa ra: "Bình Hòa" */
  place: z.string(),
  /** Đơn vị bầu cử số mấy */
  unit: z.number().int().positive(),
  /** Số đại biểu được bầu */
  seats: z.number().int().positive(),
  /** Người ứng cử theo thứ tự trên phiếu; tên bịa ra, ngày sinh để xét khi bằng phiếu */
  candidates: z
    .array(z.strictObject({ name: z.string(), born: z.iso.date() }))
    .min(2)
    .max(12),
  /** Số đúng của từng khu vực: sáu số (tổng cử tri, đã bỏ phiếu, phát ra, thu vào, hợp lệ, không hợp lệ) rồi phiếu của từng người */
  areas: z
    .array(z.strictObject({ name: z.string(), numbers: z.array(numberOf).min(counts.length + 2) }))
    .min(2)
    .max(12),
  /**
   * Những chỗ sai được cài vào.
   * minutes: biên bản của Tổ tự nó không khớp; copy: biên bản đúng, bảng chép sai; total: dòng Tổng cộng sai (khi đó không ghi area).
   */
  faults: z
    .array(
      z.strictObject({
        where: z.enum(['minutes', 'copy', 'total']),
        /** Khu vực thứ mấy trong danh sách trên, đếm từ 1 */
        area: z.number().int().positive().optional(),
        /** Ô nào bị ghi sai và ghi thành số mấy */
        wrong: z.array(z.strictObject({ field, number: numberOf })).min(1),
        /** Mã kiểm tra bị vi phạm: R03 … R10, R23 */
        code: z.string().regex(/^R\d{2}$/),
        /** Đánh dấu một trong những ô này là tìm ra; không ghi thì là những ô bị ghi sai */
        cells: z.array(field).optional(),
      }),
    )
    .min(1)
    .max(8),
  /** Đáp án, để bài kiểm thử đối chiếu: người trúng cử (thứ tự trên phiếu, đếm từ 1) và việc tiếp theo */
  answer: z.strictObject({ elected: z.array(z.number().int().positive()), follow: z.enum(['done', 'short', 'extra', 'repeat', 'ask']) }),
});
export type ResultCase = z.infer<typeof resultCaseSchema>;
