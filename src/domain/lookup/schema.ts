import { z } from 'zod';
import { citationSchema, slugSchema } from '../edition/schema.ts';

/** A place that may be offered as the one that settles a complaint. */
export const bodySchema = z.strictObject({
  id: slugSchema,
  /** Tên trên lựa chọn */
  name: z.string().min(3),
  /** Chữ mà «settles» của complaints.yml dùng cho nơi này; đường nào có chữ ấy thì nơi này không bị coi là sai */
  mentions: z.array(z.string().min(2)).min(1),
  /** Nơi này giải quyết việc gì, một câu, kèm điều */
  why: z.string().min(10),
  /** Việc (id trong complaints.yml) mà nơi này chắc chắn không giải quyết */
  wrongFor: z.array(slugSchema),
  law: z.array(citationSchema).min(1),
});
/** `content/lookup.yml` */
export const lookupSchema = z.strictObject({ bodies: z.array(bodySchema).min(4) });
export type Body = z.infer<typeof bodySchema>;
