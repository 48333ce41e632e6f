import { z } from 'zod';
import { citationSchema, editionIdSchema, markSchema, slugSchema } from '../edition/schema.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'ngày ghi dạng "2026-11-20" (có dấu nháy)');
const sentence = z.string().min(3);

/** The twelve modules, in order. `content/modules.yml` */
export const moduleSchema = z.strictObject({
  /** Phần địa chỉ: /hoc/<id>/ */
  id: slugSchema,
  number: z.number().int().min(1).max(99),
  title: z.string(),
  /** Học xong làm được gì, một câu */
  aim: sentence,
  /** Tiền tố của mã câu hỏi trong học phần này: "kp" → kp-001 */
  prefix: z.string().regex(/^[a-z]{2,3}$/),
  /** Bài thực hành của học phần (id trong exercises) */
  exercises: z.array(slugSchema).default([]),
});
export const modulesSchema = z.strictObject({ modules: z.array(moduleSchema) });

/** Frontmatter of a lesson. `content/lessons/<số>-<học phần>/<số>-<bài>.mdx` */
export const lessonSchema = z.strictObject({
  title: z.string(),
  /** Một câu, hiện ở danh sách và kết quả tìm kiếm */
  summary: sentence,
  /** Học xong bài bạn làm được gì: 2–4 dòng, bắt đầu bằng động từ */
  aims: z.array(sentence).min(2).max(5),
  /** Ngày nội dung được đối chiếu với văn bản lần cuối */
  checked: isoDate,
  /** Kỳ bầu cử mà bài nói tới */
  editions: z.array(editionIdSchema).min(1),
  /** id văn bản trong sources.yml mà bài dựa vào */
  sources: z.array(slugSchema).min(1),
  /** Điều phải nhớ, in được trên một trang: 3–7 dòng */
  keyPoints: z.array(sentence).min(3).max(7),
  /** Câu hỏi hỏi ở cuối bài (mã trong ngân hàng của học phần); 3–5 câu */
  questions: z
    .array(z.string().regex(/^[a-z]{2,3}-\d{3}$/))
    .min(3)
    .max(6),
});

/** Who learns, and the path they take. `content/roles.yml` */
export const roleSchema = z.strictObject({
  id: slugSchema,
  /** Thứ tự trên trang đầu */
  order: z.number().int(),
  /** Tên trên nút bấm, ngắn: "Tổ trưởng" */
  short: z.string(),
  /** "Tổ trưởng Tổ bầu cử" */
  title: z.string(),
  /** Vai này làm gì, một câu */
  does: sentence,
  /** Lộ trình, điều phải biết đứng trước. Mã bài: "kiem-phieu/mo-hom" */
  path: z.array(z.strictObject({ lesson: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), must: z.boolean().default(false) })).min(1),
  /** Bài thực hành của vai */
  exercises: z.array(slugSchema).default([]),
});
export const rolesSchema = z.strictObject({ roles: z.array(roleSchema) });

/** A document that can be cited. `content/sources.yml` */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  /** Tên chính thức đầy đủ */
  title: z.string(),
  /** Tên ngắn trên thẻ trích dẫn: "Luật Bầu cử", "NQ40" */
  short: z.string(),
  /** Số hiệu: "85/2015/QH13" */
  number: z.string().optional(),
  issuer: z.string(),
  /** Ngày ban hành, nếu biết chắc */
  date: isoDate.optional(),
  /** Văn bản này quy định gì, lời của ta */
  governs: sentence,
  kind: z.enum(['luat', 'nghi-quyet', 'nghi-dinh', 'thong-tu', 'chi-thi', 'huong-dan', 'ke-hoach', 'cong-van', 'tai-lieu', 'nghien-cuu']),
  editions: z.array(editionIdSchema).min(1),
  mark: markSchema,
  /** Địa chỉ để đọc toàn văn, nếu có */
  url: z.url().optional(),
  /** Điều cần lưu ý khi dùng: mới thấy qua báo, chỉ áp dụng một tỉnh … */
  note: z.string().optional(),
});
export const sourcesSchema = z.strictObject({ sources: z.array(sourceSchema) });

/**
 * What the articles of a document say, in our own words; the list of what exists in it.
 * `content/provisions/<doc>.yml`. A citation that names an article not listed here stops the build.
 */
export const provisionSchema = z.strictObject({
  /** Số điều ("74"), hoặc "mau-18", "cau-146" */
  at: z.string().regex(/^(\d+|mau-\d+|cau-\d+)$/),
  /** Tên điều */
  title: z.string(),
  /** Cả điều nói gì, một hai câu lời của ta */
  says: sentence,
  /** Luật 83/2025 có sửa điều này không */
  changed2025: z.boolean().optional(),
  /** Các khoản: số khoản → nói gì, và các điểm có trong khoản */
  clauses: z
    .record(z.string().regex(/^\d+$/), z.strictObject({ says: sentence.optional(), points: z.record(z.string().regex(/^[a-zđ]$/), z.string()).optional() }))
    .optional(),
});
export const provisionsSchema = z.strictObject({ doc: slugSchema, provisions: z.array(provisionSchema) });

/** `content/glossary.yml` */
export const termSchema = z.strictObject({
  id: slugSchema,
  term: z.string(),
  /** Viết tắt, tên gọi khác */
  also: z.array(z.string()).default([]),
  /** Nghĩa, một hai câu dễ hiểu */
  means: sentence,
  law: z.array(citationSchema).default([]),
  mark: markSchema,
  see: z.array(slugSchema).default([]),
});
export const glossarySchema = z.strictObject({ terms: z.array(termSchema) });

/** `content/faq/<nhóm>.yml`: real questions with short answers */
export const faqSchema = z.strictObject({
  /** Tên nhóm: "Thẻ cử tri và danh sách" */
  title: z.string(),
  order: z.number().int(),
  items: z.array(
    z.strictObject({
      id: slugSchema,
      ask: z.string(),
      /** Trả lời: câu đầu nói ngay làm gì; dưới 90 chữ */
      answer: sentence,
      law: z.array(citationSchema).default([]),
      mark: markSchema,
      editions: z.array(editionIdSchema).default(['2026']),
      module: slugSchema,
    }),
  ),
});

/** Words for the check codes of one exercise. `content/checks/<tên>.yml` */
export const checksSchema = z.strictObject({
  checks: z.array(
    z.strictObject({
      /** B01, M07, R03, H12 … */
      code: z.string().regex(/^[A-Z]\d{2}$/),
      /** Sai gì, một dòng */
      title: z.string(),
      /** Vì sao */
      why: sentence,
      /** Làm gì bây giờ */
      act: sentence,
      law: z.array(citationSchema).default([]),
      mark: markSchema,
    }),
  ),
});

export type Module = z.infer<typeof moduleSchema>;
export type LessonMeta = z.infer<typeof lessonSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Provision = z.infer<typeof provisionSchema>;
export type Term = z.infer<typeof termSchema>;
export type Faq = z.infer<typeof faqSchema>;
export type CheckWords = z.infer<typeof checksSchema>['checks'][number];
