import { z } from 'zod';
import { slugSchema } from '../edition/schema.ts';

/** A hands-on exercise that has its own page. `content/exercises.yml` */
export const exerciseSchema = z.strictObject({
  /** Phần địa chỉ: /luyen-tap/<id>/ */
  id: slugSchema,
  /** Thứ tự trong «Làm ngay» ở trang đầu */
  order: z.number().int(),
  title: z.string(),
  /** Người học làm gì, một câu */
  does: z.string(),
  /** Mất chừng bao nhiêu phút */
  minutes: z.number().int().positive(),
  module: slugSchema,
});
export const exercisesSchema = z.strictObject({ exercises: z.array(exerciseSchema) });
export type Exercise = z.infer<typeof exerciseSchema>;
