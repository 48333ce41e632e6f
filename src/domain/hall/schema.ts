import { z } from 'zod';
import { kinds, sides, spotNames } from './types.ts';

/** Số đo tính bằng mét, từng nấc 0,25 m; x sang phải, y xuống dưới, gốc ở góc trái trên của bản vẽ. */
const metres = z
  .number()
  .min(0)
  .refine((n) => Number.isInteger(n * 4), 'số đo theo mét, từng nấc 0,25');
const point = z.tuple([metres, metres]);
/** Hình chữ nhật: x, y, rộng, sâu */
const rect = z.tuple([metres, metres, metres, metres]);
const side = z.enum(sides as unknown as ['north', 'east', 'south', 'west']);
/** Một đồ vật: loại, góc trái trên, và mặt phía người dùng quay về đâu (bỏ trống: xuống dưới) */
const placement = z.strictObject({ kind: z.enum(kinds), at: point, faces: z.enum(['down', 'left', 'up', 'right']).default('down') });

/** One building to arrange. `content/halls/<id>.yml` */
export const hallSchema = z.strictObject({
  /** Thứ tự trong danh sách */
  order: z.number().int(),
  title: z.string().min(3),
  /** Nơi này có gì phải chú ý, một câu */
  about: z.string().min(3),
  /** Cả bản vẽ: rộng, sâu */
  size: point,
  /** Lòng phòng, không kể tường. Tường dày 0,25 m bao quanh */
  room: rect,
  /** Những cạnh không có tường, chỉ chăng dây */
  open: z.array(side).default([]),
  /** Cửa: cạnh nào, cách đầu trái (hoặc đầu trên) của lòng phòng bao nhiêu, rộng bao nhiêu, có bậc không */
  doors: z.array(z.strictObject({ id: z.string().regex(/^door-[a-z]+$/), side, at: metres, width: metres, step: z.boolean().default(false) })).min(2),
  /** Cửa sổ; high: cao quá đầu người, không ai nhìn vào được */
  windows: z.array(z.strictObject({ side, at: metres, width: metres, high: z.boolean().default(false) })).default([]),
  /** Gương gắn sẵn trên tường */
  mirrors: z.array(z.strictObject({ side, at: metres, width: metres })).default([]),
  /** Cột, bệ: không đi qua, không nhìn qua được */
  pillars: z.array(rect).default([]),
  /** Sân, hiên: chỗ đi lại được bên ngoài */
  yard: z.array(rect).min(1),
  /** Phần ngoài phòng có mái che */
  shelter: z.array(rect).default([]),
  /** Cổng ở cạnh dưới bản vẽ: cách mép trái, rộng */
  gate: z.tuple([metres, metres]),
  /** Là di tích */
  heritage: z.boolean().default(false),
  /** Số cử tri của khu vực */
  voters: z.number().int().positive(),
  /** Một cách bố trí đạt mọi điều; phép thử giữ điều ấy */
  layout: z.array(placement).min(20),
  /** Chỗ đặt sai, dùng cho phần «Kiểm tra» */
  spots: z.partialRecord(z.enum(spotNames), z.array(placement).min(1)).default({}),
});
export type HallFile = z.infer<typeof hallSchema>;
