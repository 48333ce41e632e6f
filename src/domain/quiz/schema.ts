import { z } from 'zod';
import { citationSchema, editionIdSchema, slugSchema } from '../edition/schema.ts';

const words = z.string().min(1);

const common = {
  /** Mã câu hỏi: tiền tố học phần + số ba chữ: "kp-001". Không bao giờ dùng lại mã đã bỏ. */
  id: z.string().regex(/^[a-z]{2,3}-\d{3}$/, 'mã câu hỏi phải như "kp-001"'),
  /** Câu hỏi. Tình huống thì kể ngắn, ngôi thứ hai. */
  ask: words,
  /** true: tình huống phải quyết định; false: nhớ kiến thức. Ít nhất một phần ba là tình huống. */
  situation: z.boolean().default(false),
  /** Bài học chứa câu trả lời: "kiem-phieu/mo-hom" */
  lesson: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  edition: editionIdSchema.default('2026'),
  /** Căn cứ. Câu hỏi được chấm phải có. */
  law: z.array(citationSchema).min(1),
  /** Chỉ A hoặc B: không chấm điều mới là lời khuyên [C]. */
  mark: z.enum(['A', 'B']),
};

/** Một lựa chọn: chữ, và vì sao đúng / vì sao sai (bắt buộc cho mọi lựa chọn). */
const optionSchema = z.strictObject({ text: words, right: z.boolean().default(false), why: words });

/**
 * A question. One bank per module: `content/questions/<học phần>.yml`.
 * Every option explains itself; wrong options are what people really believe.
 */
export const questionSchema = z.discriminatedUnion('kind', [
  /** Một đáp án đúng */
  z.strictObject({ ...common, kind: z.literal('one'), options: z.array(optionSchema).min(3).max(5) }),
  /** Nhiều đáp án đúng (ít nhất hai đúng, ít nhất một sai) */
  z.strictObject({ ...common, kind: z.literal('many'), options: z.array(optionSchema).min(3).max(6) }),
  /** Xếp thứ tự: ghi các bước theo đúng thứ tự; why: vì sao bước này đứng ở đây */
  z.strictObject({
    ...common,
    kind: z.literal('order'),
    items: z
      .array(z.strictObject({ text: words, why: words }))
      .min(3)
      .max(7),
  }),
  /** Nối: mỗi dòng trái hợp với một dòng phải */
  z.strictObject({
    ...common,
    kind: z.literal('match'),
    pairs: z
      .array(z.strictObject({ left: words, right: words, why: words }))
      .min(3)
      .max(6),
  }),
  /** Điền số. traps: các số người ta hay điền nhầm, vì sao sai */
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    answer: z.number(),
    tolerance: z.number().nonnegative().default(0),
    unit: z.string().optional(),
    why: words,
    traps: z.array(z.strictObject({ value: z.number(), why: words })).default([]),
  }),
  /** Điền chữ ngắn. answers[0] là cách viết chuẩn; so không phân biệt dấu, hoa thường, khoảng trắng */
  z.strictObject({
    ...common,
    kind: z.literal('text'),
    answers: z.array(words).min(1),
    why: words,
    traps: z.array(z.strictObject({ text: words, why: words })).default([]),
  }),
  /** Chỉ vào một chỗ trên hình (content/drawings/<drawing>.svg). Toạ độ tính bằng % bề rộng, chiều cao hình. */
  z.strictObject({
    ...common,
    kind: z.literal('place'),
    drawing: slugSchema,
    spots: z
      .array(
        z.strictObject({
          label: words,
          x: z.number().min(0).max(100),
          y: z.number().min(0).max(100),
          w: z.number().positive(),
          h: z.number().positive(),
          right: z.boolean().default(false),
          why: words,
        }),
      )
      .min(3)
      .max(8),
  }),
]);

export const bankSchema = z.strictObject({ module: slugSchema, questions: z.array(questionSchema) });

export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type Bank = z.infer<typeof bankSchema>;
