import { z } from 'zod';
import { citationSchema, markSchema, slugSchema } from '../edition/schema.ts';

const sentence = z.string().min(3);
const code = z.string().regex(/^N\d{2}$/, 'mã hậu quả ghi dạng N01');
const basis = { law: z.array(citationSchema).default([]), mark: markSchema };
const clock = z.string().regex(/^\d\d:\d\d$/);

/** Việc của buổi tối hôm trước. */
export const taskSchema = z.strictObject({
  id: slugSchema,
  text: sentence,
  /** Mất mấy phút */
  minutes: z.number().int().positive(),
  /** Thấy gì khi trong phòng có lỗi ấy */
  finds: z.string().optional(),
  /** Thấy gì khi không có lỗi */
  clean: sentence,
  /** Hậu quả nếu bỏ qua mà có lỗi; việc không có mã là việc trang trí, chỉ tốn thời gian */
  code: code.optional(),
  ...basis,
});

/** Một bước trong chặng phải làm theo thứ tự. */
export const stepSchema = z.strictObject({
  id: slugSchema,
  text: sentence,
  /** Bước không được làm: mã hậu quả */
  wrong: code.optional(),
  /** Làm bước này là hết chặng */
  ends: z.boolean().default(false),
});

/** «first» phải làm trước «then»; không thì mang mã ấy. */
export const ruleSchema = z.strictObject({ first: slugSchema, then: slugSchema, code });

const optionSchema = z.strictObject({
  text: sentence,
  right: z.boolean().default(false),
  why: sentence,
  /** Hậu quả đến muộn của lựa chọn này */
  code: code.optional(),
});

/** Một người ở bàn, hoặc một sự cố: chọn một cách làm. */
export const cardSchema = z.strictObject({
  id: slugSchema,
  clock,
  title: z.string(),
  text: sentence,
  options: z.array(optionSchema).length(3),
  ...basis,
});

/** Điều quay lại về sau. */
export const lateSchema = z.strictObject({
  code,
  /** Lỗi đã mắc, một dòng */
  cause: sentence,
  /** Nó quay lại thế nào */
  late: sentence,
  /** Vì sao phải làm đúng */
  why: sentence,
  /** Hiện ra trước chặng nào; report: chỉ hiện ở bản tổng kết */
  at: z.enum(['desk', 'incident', 'inventory', 'box', 'judging', 'votes', 'minutes', 'report']),
  /** Lỗi nặng: có thì không đạt */
  severe: z.boolean().default(false),
  ...basis,
});

const pickSchema = z.strictObject({ id: slugSchema, text: z.string(), right: z.boolean().default(false) });

/** `content/days/<phần>.yml` */
export const dayPartSchema = z.discriminatedUnion('part', [
  z.strictObject({
    part: z.literal('evening'),
    clock,
    /** Có bao nhiêu phút */ budget: z.number().int().positive(),
    text: sentence,
    tasks: z.array(taskSchema).min(4),
  }),
  z.strictObject({ part: z.literal('opening'), clock, text: sentence, steps: z.array(stepSchema).min(4), rules: z.array(ruleSchema).min(1), ...basis }),
  z.strictObject({ part: z.literal('closing'), clock, text: sentence, steps: z.array(stepSchema).min(4), rules: z.array(ruleSchema).min(1), ...basis }),
  z.strictObject({ part: z.literal('desk'), cards: z.array(cardSchema).min(5) }),
  z.strictObject({ part: z.literal('incidents'), cards: z.array(cardSchema).min(2) }),
  z.strictObject({
    part: z.literal('sending'),
    clock,
    text: sentence,
    signers: z.array(pickSchema).min(3),
    receivers: z.array(pickSchema).min(3),
    ballots: z.array(pickSchema).min(3),
    ...basis,
  }),
  z.strictObject({ part: z.literal('late'), late: z.array(lateSchema).min(6) }),
]);

export type DayPart = z.infer<typeof dayPartSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Step = z.infer<typeof stepSchema>;
export type OrderRule = z.infer<typeof ruleSchema>;
export type Card = z.infer<typeof cardSchema>;
export type Late = z.infer<typeof lateSchema>;
export type Pick = z.infer<typeof pickSchema>;
