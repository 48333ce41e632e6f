import type { Random } from '../seed.ts';
import type { Question } from './schema.ts';

/** Questions of an exam and the share of right answers that passes (0..1). */
export const examSize = 20;
export const passMark = 0.8;

/**
 * Draws an exam: questions that were not in the last draw come first, every lesson is asked about,
 * and at least a third are situations where the pool has them.
 * @param last ids of the draw before, so that a retry asks other questions
 */
export const drawExam = (pool: readonly Question[], random: Random, last: readonly string[] = [], size = examSize): Question[] => {
  const fresh = random.shuffle(pool).sort((a, b) => Number(last.includes(a.id)) - Number(last.includes(b.id)));
  const byLesson = new Map<string, Question[]>();
  for (const q of fresh) byLesson.set(q.lesson, [...(byLesson.get(q.lesson) ?? []), q]);
  const drawn: Question[] = [];
  const queues = [...byLesson.values()];
  for (let round = 0; drawn.length < Math.min(size, pool.length); round++) {
    for (const queue of queues) {
      const next = queue[round];
      if (next && drawn.length < size) drawn.push(next);
    }
  }
  const need = Math.ceil(size / 3);
  for (const extra of fresh.filter((q) => q.situation && !drawn.includes(q))) {
    if (drawn.filter((q) => q.situation).length >= need) break;
    const out = drawn.findLastIndex((q) => !q.situation);
    if (out >= 0) drawn[out] = extra;
  }
  return random.shuffle(drawn);
};

/** The score of an exam in whole percent, and whether it passes. */
export const scoreExam = (right: number, asked: number): { percent: number; passed: boolean } => ({
  percent: asked === 0 ? 0 : Math.floor((right * 100) / asked),
  passed: asked > 0 && right >= Math.ceil(asked * passMark - 1e-9),
});
