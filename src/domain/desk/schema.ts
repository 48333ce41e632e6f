import { z } from 'zod';
import { citationSchema, markSchema, slugSchema } from '../edition/schema.ts';

const sentence = z.string().min(3);
const basis = {
  law: z.array(citationSchema).default([]),
  /** C: lời khuyên, không chấm điểm */
  mark: markSchema,
};

/** Ballots of edition 2026. */
export const levelIdSchema = z.enum(['qh', 'tinh', 'xa']);

/** What stands in column (11) of form 31, as far as the desk asks for it. */
export const noteIdSchema = z.enum(['khong', 'tam-tru', 'noi-khac', 'noi-cu-tru', 'khong-cu-tru', 'tam-giu']);

/** The voter's line in the list of voters (form 31/HĐBC). */
export const lineSchema = z.strictObject({
  /** Cột nơi cư trú: (7a) thuong-tru, (7b) tam-tru hoặc don-vi, (7c) noi-o; co-so: nhà tạm giữ */
  at: z.enum(['thuong-tru', 'tam-tru', 'don-vi', 'noi-o', 'co-so']),
  /** Dấu ở cột (8), (9), (10) */
  marks: z.enum(['XXX', 'XX0']),
  /** Ghi chú đã có ở cột (11), được cho thấy; {thang} là tháng bắt đầu đăng ký tạm trú */
  note: z.string().optional(),
  /** Đăng ký tạm trú được mấy tháng tính đến ngày bầu cử: từ … đến … */
  months: z.tuple([z.number().int().min(1), z.number().int()]).optional(),
  /** Tên nằm trong danh sách bổ sung UBND cấp xã gửi */
  added: z.boolean().default(false),
  /** Tên đã bị xóa */
  crossed: z.boolean().default(false),
  /** Tên in trong danh sách khác thẻ một chữ đệm */
  misspelt: z.boolean().default(false),
});

/** One kind of person who comes to the table. Decisions follow the law of edition 2026. */
export const kindSchema = z.strictObject({
  /** D01 … không dùng lại mã đã bỏ */
  code: z.string().regex(/^D\d{2}$/),
  /** Tên ngắn, hiện khi xem lại: "Tạm trú chưa đủ 12 tháng" */
  title: z.string(),
  /** Chỉ đến trong giờ nào: first (đầu ngày), last (cuối ngày) */
  hour: z.enum(['first', 'last']).optional(),
  sex: z.enum(['nam', 'nu']).optional(),
  age: z.tuple([z.number().int().min(16), z.number().int().max(105)]).default([22, 75]),
  /** Bạn thấy gì, ngoài thẻ và danh sách */
  scene: z.string().optional(),
  /** Người ấy nói gì: ít nhất hai cách nói. Được dùng {anh} {con} {thang} {khu} {khac} {xa} {mo} {dong} {du18} {chua18} {chot} */
  words: z.array(sentence).min(2),
  /** Thẻ cử tri trên bàn */
  card: z.enum(['own', 'none', 'stamped', 'other-area', 'other-person', 'several']),
  /** Giấy tờ khác trên bàn */
  papers: z.array(z.string()).default([]),
  /** Dòng trong danh sách; none: không thấy tên */
  line: z.union([lineSchema, z.literal('none')]),
  /** Phiếu phải phát cho người này */
  ballots: z.strictObject({ give: z.array(levelIdSchema), why: sentence, ...basis }),
  /** Phiếu phát là để đổi lá đã thu lại */
  exchange: z.boolean().default(false),
  /** Ghi chú phải đứng ở cột (11), khi bàn cần biết */
  note: z.strictObject({ is: noteIdSchema, why: sentence, ...basis }).optional(),
  /** Làm gì, nói gì: một lựa chọn đúng */
  act: z.strictObject({
    options: z
      .array(z.strictObject({ text: sentence, right: z.boolean().default(false), why: sentence }))
      .min(3)
      .max(4),
    ...basis,
  }),
});

/** `content/desks/<nhóm>.yml`: one group of kinds. */
export const deskSchema = z.strictObject({
  id: slugSchema.optional(),
  title: z.string(),
  order: z.number().int(),
  kinds: z.array(kindSchema).min(1),
});

export type LevelId = z.infer<typeof levelIdSchema>;
export type NoteId = z.infer<typeof noteIdSchema>;
export type Line = z.infer<typeof lineSchema>;
export type Kind = z.infer<typeof kindSchema>;
export type DeskFile = z.infer<typeof deskSchema>;
