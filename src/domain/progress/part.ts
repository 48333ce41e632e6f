import { examDone, exerciseDone, lessonDone } from './completion.ts';
import type { Progress } from './record.ts';

/**
 * Whether a part of the course is done.
 * @param part "l:kiem-phieu/mo-hom=kp-001,kp-002" (a lesson with the questions that must be answered), "e:cham-phieu", "x:kiem-phieu"
 */
export const partDone = (progress: Progress, part: string): boolean => {
  const [key = '', asked = ''] = part.split('=');
  const id = key.slice(2);
  switch (key.slice(0, 2)) {
    case 'l:':
      return lessonDone(progress, { id, questions: asked.split(',').filter(Boolean) });
    case 'e:':
      return exerciseDone(progress, id);
    case 'x:':
      return examDone(progress, id);
    default:
      return false;
  }
};
