import { itemsOf } from './record.ts';
import type { Progress } from './record.ts';

/** How a room did with one question, exam or exercise. */
export interface Weak {
  /** Question id, or a key of progress: "x:kiem-phieu", "e:cham-phieu". */
  id: string;
  /** How many people did it, and how many of them have not got it right (not passed). */
  people: number;
  wrong: number;
  /** How many were sure and wrong. */
  sureWrong: number;
}

const add = (map: Map<string, Weak>, id: string, wrong: boolean, sureWrong: boolean) => {
  const old = map.get(id) ?? { id, people: 0, wrong: 0, sureWrong: 0 };
  map.set(id, { id, people: old.people + 1, wrong: old.wrong + Number(wrong), sureWrong: old.sureWrong + Number(sureWrong) });
};

const worst = (map: Map<string, Weak>): Weak[] =>
  [...map.values()].filter((w) => w.wrong > 0).sort((a, b) => b.wrong / b.people - a.wrong / a.people || b.people - a.people || a.id.localeCompare(b.id));

/** What a room of learners got wrong, worst first. Each record counts once; records of the same learner are the caller's to merge. */
export const roomReport = (records: readonly Progress[]): { people: number; questions: Weak[]; parts: Weak[] } => {
  const questions = new Map<string, Weak>();
  const parts = new Map<string, Weak>();
  for (const record of records) {
    for (const { id, item } of itemsOf(record, 'q')) add(questions, id, !item.right, !item.right && item.sure === 2);
    for (const { id, item } of itemsOf(record, 'x')) add(parts, `x:${id}`, !item.passed, false);
    for (const { id, item } of itemsOf(record, 'e')) add(parts, `e:${id}`, !item.passed, false);
  }
  return { people: records.length, questions: worst(questions), parts: worst(parts) };
};
