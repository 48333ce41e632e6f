import type { Edition } from '../domain/edition/schema.ts';
import type { Question } from '../domain/quiz/schema.ts';
import { checkExercises } from './check-exercises.ts';
import { checkLessons, drawnIn, readLessons, type LessonFile } from './check-lessons.ts';
import { checkQuestions } from './check-questions.ts';
import { checkCodes, checkComplaints, checkFaq, checkGlossary, checkRoles, readGround } from './check-tables.ts';
import type { Problem } from './problems.ts';
import { createReader } from './reader.ts';

/** Everything under `content/`, read and checked. */
export interface Content {
  problems: Problem[];
  lessons: Map<string, LessonFile>;
  questions: Map<string, Question>;
  editions: Map<Edition['id'], Edition>;
  terms: Set<string>;
  faq: Map<string, string>;
  sources: Set<string>;
}

/**
 * Reads and checks all content below `root/content`.
 * Gives every problem with file, line and a sentence for authors; throws only when a file cannot be read from disk.
 */
export const checkContent = (root: string): Content => {
  const reader = createReader(root);
  const ground = readGround(reader);
  const lessons = readLessons(reader, ground);
  const questions = checkQuestions(reader, ground, lessons, drawnIn(reader));
  const terms = checkGlossary(reader);
  const faq = checkFaq(reader, ground);
  const matters = checkComplaints(reader, ground);
  checkLessons(reader, ground, { lessons, questions, terms, matters });
  checkCodes(reader);
  checkExercises(reader, ground, lessons);
  checkRoles(reader, ground, lessons);
  return {
    problems: reader.problems,
    lessons,
    questions,
    editions: ground.editions,
    terms: new Set(terms.keys()),
    faq,
    sources: new Set(reader.sources.keys()),
  };
};
