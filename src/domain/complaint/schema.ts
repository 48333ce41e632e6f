import { z } from 'zod';
import { citationSchema, editionIdSchema, markSchema, slugSchema } from '../edition/schema.ts';

const sentence = z.string().min(3);

/** One answer of a question; an answer that only one election knows names it. */
export const answerSchema = z.strictObject({
  id: slugSchema,
  text: z.string(),
  editions: z.array(editionIdSchema).min(1).optional(),
});

/** A question that must be answered before the way is known. */
export const askSchema = z.strictObject({
  id: slugSchema,
  /** "Người ứng cử vào đâu?" */
  ask: z.string(),
  options: z.array(answerSchema).min(2),
});

/** Where a complaint goes when the answers are these. */
export const routeSchema = z
  .strictObject({
    /** Câu hỏi → các câu trả lời mà đường này nhận; câu hỏi không kể thì trả lời gì cũng được */
    if: z.record(slugSchema, z.array(slugSchema).min(1)).default({}),
    /** Chỉ dùng cho kỳ nào; bỏ trống: mọi kỳ */
    editions: z.array(editionIdSchema).min(1).optional(),
    /** Gửi, chuyển đến đâu */
    to: z.string(),
    /** Ai giải quyết */
    settles: z.string(),
    /** Thời hạn: id mốc trong tệp của kỳ bầu cử (không ghi lại con số) */
    deadlines: z.array(slugSchema).default([]),
    /** Nói thêm về thời gian khi luật không cho số ngày: "ngay tại chỗ" */
    soon: z.string().optional(),
    /** Không đồng ý thì đi đâu */
    next: z.string().optional(),
    /** final: quyết định cuối cùng; court: ra Tòa án; open: còn cấp trên; none: không được xem xét; silent: luật không nói */
    final: z.enum(['final', 'court', 'open', 'none', 'silent']),
    /** Người nhận ghi gì */
    write: z.array(sentence).min(1),
    /** Lời khuyên (dấu C), không phải luật */
    advice: z.string().optional(),
    /** Căn cứ; chỉ lời khuyên (dấu C) được để trống */
    law: z.array(citationSchema).default([]),
    mark: markSchema,
  })
  .refine((route) => route.mark === 'C' || route.law.length > 0, 'đường không phải lời khuyên (C) phải có căn cứ');

/** What a complaint is about. `content/complaints.yml` */
export const matterSchema = z.strictObject({
  id: slugSchema,
  /** Đơn nói về việc gì */
  title: z.string(),
  /** Ví dụ, cho dễ nhận ra */
  like: z.string(),
  asks: z.array(askSchema).default([]),
  routes: z.array(routeSchema).min(1),
});

export const complaintsSchema = z.strictObject({ matters: z.array(matterSchema).min(1) });

export type Answer = z.infer<typeof answerSchema>;
export type Ask = z.infer<typeof askSchema>;
export type Route = z.infer<typeof routeSchema>;
export type Matter = z.infer<typeof matterSchema>;
