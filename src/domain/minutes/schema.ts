import { z } from 'zod';
import { citationSchema } from '../edition/schema.ts';

const whole = z.number().int().nonnegative();

/** Số liệu một loại phiếu của một Tổ, khi người soạn muốn tự đặt số. */
export const figuresSchema = z.strictObject({
  /** Số đại biểu được bầu; số người ứng cử là số dòng của `tallies` */
  seats: z.number().int().min(1).max(5),
  /** Tổng số cử tri trong danh sách */
  listed: whole,
  /** Số cử tri đã bỏ phiếu */
  voted: whole,
  /** Nhận về, đổi do gạch hỏng, còn lại */
  received: whole,
  spoiled: whole,
  left: whole,
  /** Đếm trong hòm */
  collected: whole,
  /** Không hợp lệ theo điểm a, b, c, d, đ */
  invalid: z.array(whole).length(5),
  /** Trong số điểm c: phiếu để nguyên */
  untouched: whole,
  /** Số phiếu hợp lệ bầu 1, 2, 3 … người */
  piles: z.array(whole).min(1).max(5),
  /** Mỗi người một dòng: số phiếu ở loại bầu 1, 2, 3 … người */
  tallies: z.array(z.array(whole)).min(2).max(12),
});

/** A hand-made piece of work. `content/minutes/<tên>.yml` */
export const minutesCaseSchema = z.strictObject({
  /** Tên bài, hiện ở đầu */
  title: z.string().min(3),
  /** Bài này để luyện điều gì, một câu */
  aim: z.string().min(3),
  /** dien: ghi biên bản; tim-loi: tìm lỗi trong biên bản đã ghi */
  mode: z.enum(['dien', 'tim-loi']),
  /** Mẫu nào */
  form: z.enum(['32', '18', '23-tinh', '23-xa', '19', '24', '25']),
  /** Mã sáu chữ số, chữ cái: cùng mã thì cùng tên người, cùng chuyện. Không dùng I, O, 0, 1 */
  seed: z.string().regex(/^[A-HJ-NP-Z2-9]{6}$/, 'mã gồm 6 chữ hoặc số, không dùng I, O, 0, 1'),
  /** Các lỗi được cài, theo mã trong src/domain/minutes/faults.ts; chỉ dùng với tim-loi */
  faults: z.array(z.string()).max(5).default([]),
  /** Số liệu tự đặt cho từng loại phiếu; không ghi thì số lấy theo mã */
  figures: z.strictObject({ qh: figuresSchema.optional(), tinh: figuresSchema.optional(), xa: figuresSchema.optional() }).optional(),
  /** Số cử tri chỉ được bầu hai loại phiếu, khi tự đặt số */
  limited: whole.optional(),
});

/** Chú thích in dưới một mẫu. `content/forms/<số mẫu>.yml` */
export const formNotesSchema = z.strictObject({
  /** Mẫu nằm ở văn bản nào */
  source: citationSchema,
  /** Câu mở đầu phần chú thích */
  head: z.string().min(3),
  /** Chú thích (1), (2) … theo số trên mẫu; chú thích dài ghi gọn bằng lời của ta */
  notes: z.array(z.string().min(3)),
  /** Câu không đánh số ở cuối */
  end: z.array(z.string().min(3)),
});
export type FormNotes = z.infer<typeof formNotesSchema>;
export type Figures = z.infer<typeof figuresSchema>;
export type MinutesCase = z.infer<typeof minutesCaseSchema>;
