import { z } from 'zod';

/** A hand-made set of ballots. `content/ballots/<tên>.yml` */
export const ballotCaseSchema = z.strictObject({
  /** Tên bộ phiếu, hiện ở đầu bài */
  title: z.string().min(3),
  /** Bộ này để luyện điều gì, một câu */
  aim: z.string().min(3),
  /** Mã sáu chữ số, chữ cái: cùng mã thì cùng tên người, cùng nét gạch. Không dùng I, O, 0, 1 */
  seed: z.string().regex(/^[A-HJ-NP-Z2-9]{6}$/, 'mã gồm 6 chữ hoặc số, không dùng I, O, 0, 1'),
  /** Các tình huống theo thứ tự, mỗi dòng một mã trong danh mục (src/domain/ballot/situations.ts): "thua-mot/qh-5-3" */
  situations: z
    .array(z.string().regex(/^[a-z-]+\/(qh|tinh|xa)-\d+-\d+$/))
    .min(1)
    .max(30),
});
export type BallotCase = z.infer<typeof ballotCaseSchema>;
