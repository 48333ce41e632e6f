import { z } from 'zod';
import { editionIdSchema, markSchema, slugSchema, type Citation } from '../edition/schema.ts';
import { grades, places, receivers, stakes } from './types.ts';

const place = /^(\d+(\.\d+)?(\.[a-zđ])?|mau-\d+|cau-\d+)$/;

/** Nơi trích, viết gọn: '71.3' (Luật Bầu cử, Điều 71 khoản 3), 'nq40 4.6', 'nq40 mau-32', 'cv-2322-bnv-2021'. Luôn có dấu nháy. */
const lawSchema = z.string().transform((text, context): Citation => {
  const [first = '', second, ...rest] = text.trim().split(/\s+/);
  const short = place.test(first) && second === undefined;
  const [doc, at] = short ? ['luat-bau-cu', first] : [first, second];
  if (rest.length > 0 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(doc) || (at !== undefined && !place.test(at))) {
    context.addIssue({ code: 'custom', message: "ghi nơi trích dạng '71.3', 'nq40 4.6' hoặc 'cv-2322-bnv-2021'" });
    return z.NEVER;
  }
  return at === undefined ? { doc } : { doc, at };
});

/**
 * Mỗi điều nói ra phải có đúng một trong hai: `law` (căn cứ) hoặc `practice: true` (lời khuyên, dấu C).
 * Lời khuyên được nói, được bàn, nhưng không tính vào điểm.
 */
const basis = {
  law: z.array(lawSchema).min(1).optional(),
  /** Dấu tin cậy của căn cứ; bỏ trống là A */
  mark: markSchema.exclude(['C']).optional(),
  practice: z.literal(true).optional(),
};

/** Một dấu đã có ("niem-phong") hoặc chưa có ("chua niem-phong"). Dấu: mã trong does, tells, writes, sets. */
const conditionSchema = z.string().regex(/^(chua )?[a-z0-9]+(-[a-z0-9]+)*$/, 'ghi mã dấu, hoặc "chua" rồi một dấu cách rồi mã dấu');
const whenSchema = z.array(conditionSchema).min(1);

/** Đi đâu tiếp: mã cảnh, mã kết cục xấu, hoặc "het" (kết cục tính theo điểm). Danh sách: điều kiện nào đúng trước thì đi đường ấy. */
const gotoSchema = z.union([slugSchema, z.array(z.strictObject({ when: whenSchema.optional(), to: slugSchema })).min(2)]);

export const choiceSchema = z.strictObject({
  /** Việc làm, bắt đầu bằng động từ, một hoặc hai câu ngắn */
  text: z.string().min(3),
  /** best: nên làm; fair: chấp nhận được nhưng thiếu; poor: sai. Bỏ trống là poor */
  grade: z.enum(grades).default('poor'),
  /** Vì sao, một hoặc hai câu, kể cả với lựa chọn sai */
  why: z.string().min(10),
  ...basis,
  /** Việc đã làm, mã trong `order` của tình huống */
  does: z.array(slugSchema).default([]),
  /** Đã báo ai */
  tells: z.array(z.enum(receivers)).default([]),
  /** Đã ghi gì, mã trong `write` của tình huống */
  writes: z.array(slugSchema).default([]),
  /** Giữ được: people (người), secrecy (bí mật), ballots (phiếu, hòm, số liệu) */
  keeps: z.array(z.enum(stakes)).default([]),
  /** Để mất. Người thì sau đó còn bù được bằng `keeps`; bí mật, phiếu đã mất là mất, và chỉ còn kết cục xấu */
  loses: z.array(z.enum(stakes)).default([]),
  /** Đặt dấu để cảnh sau nhớ lại */
  sets: z.array(slugSchema).default([]),
  clears: z.array(slugSchema).default([]),
  /** Mất bao nhiêu phút */
  minutes: z
    .number()
    .int()
    .min(0)
    .max(24 * 60)
    .default(5),
  /** Chỉ hiện khi đủ các dấu này */
  when: whenSchema.optional(),
  /** Bỏ trống: sang cảnh kế tiếp trong tệp; ở cảnh cuối: "het" */
  goto: gotoSchema.optional(),
});

export const sceneSchema = z.strictObject({
  id: slugSchema,
  place: z.enum(places),
  /** Giờ trên đồng hồ, "HH:MM". Bỏ trống: chạy tiếp từ cảnh trước. Nếu người học đã chậm hơn thì giữ giờ chậm */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'giờ ghi dạng "18:20" (có dấu nháy)')
    .optional(),
  /** Ngày khác: "Sáng hôm sau". Ghi ngày thì phải ghi giờ */
  day: z.string().optional(),
  /** Ai đang có mặt, mỗi người một mục ngắn */
  present: z.array(z.string().min(2)).min(1).max(6),
  /** Chuyện xảy ra, 2–4 câu ngắn */
  text: z.string().min(20),
  /** Hậu quả đến muộn: câu thêm khi có (hoặc chưa có) dấu đặt từ cảnh trước */
  also: z.array(z.strictObject({ when: whenSchema, text: z.string().min(5) })).default([]),
  /** Câu hỏi; bỏ trống là "Bạn xử lý thế nào?" */
  ask: z.string().optional(),
  choices: z.array(choiceSchema).min(2).max(4),
});

export const endingSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(['best', 'good', 'poor']),
  title: z.string(),
  text: z.string().min(20),
  when: whenSchema.optional(),
  /** Điểm ít nhất, phần trăm. Bỏ trống: best 95, good 70, poor 0 */
  least: z.number().int().min(0).max(100).optional(),
});

/** Một tình huống rẽ nhánh. `content/scenarios/<mã>.yml`; mã là địa chỉ, đã đăng thì không đổi */
export const caseSchema = z.strictObject({
  title: z.string().min(3),
  /** Một câu: tình huống này luyện điều gì */
  aim: z.string().min(10),
  module: slugSchema,
  /** Chuyện của kỳ nào; "2021" được ghi rõ trên trang */
  edition: editionIdSchema,
  /** Người học đóng vai ai: "Tổ trưởng Tổ bầu cử số 4" */
  role: z.string(),
  /** Bài học nói kỹ hơn: "an-ninh/chay-mat-dien" */
  lesson: z.string(),
  /** Thứ tự đúng của các việc. Mã có thể là người nhận ("ban-bau-cu"): lúc báo người đó */
  order: z.array(z.strictObject({ id: slugSchema, says: z.string(), ...basis })).min(2),
  /** Phải báo ai */
  tell: z.array(z.strictObject({ who: z.enum(receivers), says: z.string().optional(), ...basis })).min(1),
  /** Phải ghi gì */
  write: z.array(z.strictObject({ id: slugSchema, says: z.string(), ...basis })).min(1),
  /** Phải giữ gì */
  protect: z.array(z.strictObject({ what: z.enum(stakes), says: z.string(), ...basis })).min(1),
  /** Cảnh đầu trong tệp là cảnh mở đầu */
  scenes: z.array(sceneSchema).min(4),
  /** Xét từ trên xuống: kết cục đầu tiên đủ dấu và đủ điểm. Kết cục cuối không có điều kiện */
  endings: z.array(endingSchema).min(2),
  /** Điều rút ra, mỗi điều một hoặc hai câu */
  debrief: z.array(z.strictObject({ text: z.string().min(10), ...basis })).min(2),
});
export type CaseContent = z.infer<typeof caseSchema>;

/** Một thẻ tình huống ngắn */
export const cardSchema = z.strictObject({
  /** Mã không đổi: "an-01" */
  id: slugSchema,
  /** Bỏ trống là kỳ 2026 */
  edition: editionIdSchema.default('2026'),
  /** Tình huống, 1–3 câu */
  text: z.string().min(20),
  /** Ba cách; đúng một cách có `right: true` */
  options: z.array(z.strictObject({ text: z.string().min(3), right: z.literal(true).optional(), why: z.string().min(10) })).length(3),
  law: z.array(lawSchema).default([]),
  /** C: lời khuyên, đem ra bàn, không chấm */
  mark: markSchema,
});

/** Các thẻ của một học phần. `content/cards/<học phần>.yml` */
export const cardsSchema = z.strictObject({ module: slugSchema, cards: z.array(cardSchema).min(1) });
export type Card = z.infer<typeof cardSchema>;
export type CardFile = z.infer<typeof cardsSchema>;
