import type { Progress } from './record.ts';

/**
 * Whether a part of the course is done.
 * @param part "l:kiem-phieu/mo-hom=kp-001,kp-002" (a lesson with the questions that must be answered), "e:cham-phieu", "x:kiem-phieu"
 */
export const partDone = (progress: Progress, part: string): boolean => {
  const [key = '', questions = ''] = part.split('=');
  if (key.startsWith('l:'))
    return progress[key as `l:${string}`]?.readToEnd === true && questions.split(',').every((q) => q === '' || progress[`q:${q}`] !== undefined);
  if (key.startsWith('e:')) return progress[key as `e:${string}`]?.passed === true;
  if (key.startsWith('x:')) return progress[key as `x:${string}`]?.passed === true;
  return false;
};
