import { z } from 'zod';

/**
 * How sure we are of a statement.
 * A: seen in the law itself or in two independent sources. B: one good source.
 * C: advice or reasonable practice; never law, never graded.
 */
export const markSchema = z.enum(['A', 'B', 'C']);

/** The elections whose rules the course knows. One file each in `content/editions`. */
export const editionIdSchema = z.enum(['2021', '2026']);

/** A stable name in an address or a reference: small letters without accents, digits, hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối');

/**
 * Where a statement stands.
 * `doc`: id in `content/sources.yml`. `at`: place inside it: "74" (điều), "74.1" (điều.khoản),
 * "74.1.c" (điều.khoản.điểm), "mau-18" (mẫu số 18), "cau-146" (câu hỏi trong sách hỏi đáp).
 */
export const citationSchema = z.strictObject({
  doc: slugSchema,
  at: z
    .string()
    .regex(/^(\d+(\.\d+)?(\.[a-zđ])?|mau-\d+|cau-\d+)$/, 'ghi dạng "74", "74.1", "74.1.c", "mau-18" hoặc "cau-146" (có dấu nháy)')
    .optional(),
});

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'ngày ghi dạng "2026-03-15" (có dấu nháy)');

/** One of the ballots a voter gets: body elected, form number, paper. */
export const levelSchema = z.strictObject({
  /** "qh", "tinh", "huyen", "xa" */
  id: z.enum(['qh', 'tinh', 'huyen', 'xa']),
  /** Đại biểu của cơ quan nào: "Quốc hội", "Hội đồng nhân dân tỉnh, thành phố" */
  body: z.string(),
  /** Tên ngắn trên nút bấm: "Quốc hội", "HĐND tỉnh" */
  short: z.string(),
  /** Số mẫu phiếu bầu cử: "13/HĐBC-QH" */
  ballotForm: z.string(),
  law: z.array(citationSchema).min(1),
  mark: markSchema,
});

/** A number that an election fixes. Lessons say `<Num id="…" />`, never the digits. */
export const numberSchema = z.strictObject({
  id: slugSchema,
  value: z.number(),
  /** Đơn vị đọc sau con số: "người", "ngày", "bản" */
  unit: z.string().optional(),
  /** Số này là gì, viết thành một cụm từ: "số người ít nhất của một Tổ bầu cử" */
  says: z.string(),
  law: z.array(citationSchema).min(1),
  mark: markSchema,
});

/**
 * How a deadline is found.
 * before/after: that many days before or after election day (day counted from the next one).
 * span: from `from` days before to `to` days before. hoursBefore: that many hours before voting opens.
 * hoursAfter: that many hours after voting closes.
 * afterEvent: that many days after something that has no fixed day (say which).
 */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('before'), days: z.number().int().nonnegative(), time: z.string().optional() }),
  z.strictObject({ kind: z.literal('after'), days: z.number().int().nonnegative() }),
  z.strictObject({ kind: z.literal('span'), from: z.number().int(), to: z.number().int() }),
  z.strictObject({ kind: z.literal('hoursBefore'), hours: z.number().int() }),
  z.strictObject({ kind: z.literal('hoursAfter'), hours: z.number().int() }),
  z.strictObject({ kind: z.literal('afterEvent'), days: z.number().int(), event: z.string() }),
]);

/** A step of the election with its time limit. Lessons say `<Deadline id="…" />`. */
export const deadlineSchema = z.strictObject({
  id: slugSchema,
  /** Việc phải xong: "Niêm yết danh sách cử tri" */
  title: z.string(),
  rule: ruleSchema,
  /** Ai làm */
  who: z.array(z.string()).min(1),
  law: z.array(citationSchema).min(1),
  mark: markSchema,
  /** Chỗ cần nói thêm: nguồn khác nhau, ngày thực tế … */
  note: z.string().optional(),
});

/** All that one election fixes. `content/editions/<năm>.yml` */
export const editionSchema = z.strictObject({
  id: editionIdSchema,
  /** "Kỳ 2026 (Quốc hội khóa XVI, HĐND nhiệm kỳ 2026–2031)" */
  title: z.string(),
  electionDay: isoDate,
  /** Giờ mở, giờ đóng bỏ phiếu thông thường: "07:00", "19:00" */
  opens: z.string(),
  closes: z.string(),
  levels: z.array(levelSchema).min(1),
  numbers: z.array(numberSchema),
  deadlines: z.array(deadlineSchema),
});

export type Mark = z.infer<typeof markSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Level = z.infer<typeof levelSchema>;
export type EditionNumber = z.infer<typeof numberSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Edition = z.infer<typeof editionSchema>;
