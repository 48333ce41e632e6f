import { atom, computed, map } from 'nanostores';
import { drawExam, scoreExam } from '#domain/quiz/exam.ts';
import { blank, isComplete, isRight, layOut, parseAnswer, type Answer, type Asked, type Sheet, type Sure } from '#domain/quiz/quiz.ts';
import type { Question } from '#domain/quiz/schema.ts';
import { createRandom } from '#domain/seed.ts';
import { draft } from './drafts.ts';
import { answerQuestion, finishExam } from './progress.ts';

/** A question that was checked. */
export interface Checked {
  right: boolean;
  sure: Sure;
}

const isSure = (v: unknown): v is Sure => v === 0 || v === 1 || v === 2;
const asRecord = (v: unknown): Record<string, unknown> | undefined =>
  typeof v === 'object' && v !== null && !Array.isArray(v) ? (v as Record<string, unknown>) : undefined;

/** One question in a lesson: answered, checked at once, and kept half finished. */
export const createItem = (question: Asked) => {
  const $sheet = atom<Sheet>(layOut(question, createRandom(question.id)));
  const $answer = atom<Answer>(blank($sheet.get()));
  const $checked = atom<Checked | undefined>(undefined);
  const saved = draft<{ answer: Answer; checked: Checked | undefined }>(`q/${question.id}`, (value) => {
    const v = asRecord(value);
    const answer = v && parseAnswer(v['answer'], $sheet.get());
    if (!v || !answer) return undefined;
    const c = asRecord(v['checked']);
    return { answer, checked: c && isSure(c['sure']) ? { right: isRight(question, answer), sure: c['sure'] } : undefined };
  });
  const save = () => saved.save({ answer: $answer.get(), checked: $checked.get() });
  return {
    $sheet,
    $answer,
    $checked,
    $ready: computed($answer, isComplete),
    /** Takes up what was left half finished; call after the first draw. */
    restore: () => {
      const old = saved.load();
      if (!old) return;
      $answer.set(old.answer);
      $checked.set(old.checked);
    },
    answer: (answer: Answer) => {
      $answer.set(answer);
      save();
    },
    check: (sure: Sure) => {
      const right = isRight(question, $answer.get());
      $checked.set({ right, sure });
      answerQuestion({ id: question.id, right, sure });
      save();
    },
    again: (code: string) => {
      $sheet.set(layOut(question, createRandom(code)));
      $answer.set(blank($sheet.get()));
      $checked.set(undefined);
      saved.clear();
    },
  };
};

export type Item = ReturnType<typeof createItem>;

/** Where an exam or a review stands. */
export type Stage = 'before' | 'asking' | 'after';

/** A run of questions: an exam (feedback at the end, result kept) or a review (feedback at once). */
export interface RunSetup {
  /** Key of the result: module id or "vai-<role>"; for a review, any name. */
  id: string;
  pool: readonly Question[];
  mode: 'exam' | 'review';
  size?: number;
}

interface SavedRun {
  code: string;
  ids: string[];
  at: number;
  answers: Record<string, unknown>;
  checked: Record<string, Checked>;
}

const parseRun = (value: unknown): SavedRun | undefined => {
  const v = asRecord(value);
  const answers = asRecord(v?.['answers']);
  const checked = asRecord(v?.['checked']);
  const ids = v?.['ids'];
  if (!v || !answers || !checked || typeof v['code'] !== 'string' || !Array.isArray(ids) || !ids.every((x): x is string => typeof x === 'string'))
    return undefined;
  const kept = Object.entries(checked).flatMap(([id, raw]) => {
    const c = asRecord(raw);
    return c && isSure(c['sure']) ? [[id, { right: c['right'] === true, sure: c['sure'] }] as const] : [];
  });
  return { code: v['code'], ids, at: Number.isInteger(v['at']) ? (v['at'] as number) : 0, answers, checked: Object.fromEntries(kept) };
};

/** An exam or a review over a pool of questions, drawn by a code. */
export const createRun = ({ id, pool, mode, size = 20 }: RunSetup) => {
  const byId = new Map(pool.map((q) => [q.id, q]));
  const $stage = atom<Stage>('before');
  const $code = atom('');
  const $sheets = atom<Sheet<Question>[]>([]);
  const $at = atom(0);
  const $answers = map<Record<string, Answer>>({});
  const $checked = map<Record<string, Checked>>({});
  const saved = draft<SavedRun>(`run/${mode}/${id}`, parseRun);
  let last: string[] = [];
  const save = () =>
    saved.save({ code: $code.get(), ids: $sheets.get().map((s) => s.question.id), at: $at.get(), answers: $answers.get(), checked: $checked.get() });
  const lay = (questions: readonly Question[], code: string) => {
    const random = createRandom(code);
    $code.set(code);
    $sheets.set(questions.map((q) => layOut(q, random.fork(q.id))));
  };
  const finish = () => {
    $stage.set('after');
    saved.clear();
    last = $sheets.get().map((s) => s.question.id);
    if (mode !== 'exam') return;
    const results = last.map((q) => $checked.get()[q]);
    const { percent, passed } = scoreExam(results.filter((r) => r?.right).length, last.length);
    finishExam({ id, score: percent, passed, missed: last.filter((q) => !$checked.get()[q]?.right) });
  };
  return {
    $stage,
    $code,
    $sheets,
    $at,
    $answers,
    $checked,
    $current: computed([$sheets, $at], (sheets, at) => sheets[at]),
    $right: computed($checked, (checked) => Object.values(checked).filter((c) => c.right).length),
    /** Takes up a run that was left; false when there is none. */
    resume: (): boolean => {
      const old = saved.load();
      const questions = old?.ids.flatMap((q) => byId.get(q) ?? []) ?? [];
      if (!old || questions.length === 0 || questions.length !== old.ids.length) return false;
      lay(questions, old.code);
      for (const sheet of $sheets.get()) {
        const answer = parseAnswer(old.answers[sheet.question.id], sheet);
        if (answer) $answers.setKey(sheet.question.id, answer);
      }
      $checked.set(old.checked);
      $at.set(Math.min(Math.max(0, old.at), questions.length - 1));
      $stage.set('asking');
      return true;
    },
    /** Starts a new run; questions of the last one come last. @param only ask just these ids, in this order */
    start: (code: string, only?: readonly string[]) => {
      const questions = only
        ? only.flatMap((q) => byId.get(q) ?? [])
        : mode === 'review'
          ? pool.slice(0, size)
          : drawExam(pool, createRandom(code), last, size);
      lay(questions, code);
      $answers.set({});
      $checked.set({});
      $at.set(0);
      $stage.set('asking');
      save();
    },
    answer: (answer: Answer) => {
      const sheet = $sheets.get()[$at.get()];
      if (!sheet) return;
      $answers.setKey(sheet.question.id, answer);
      save();
    },
    /** Takes the answer of the current question. In an exam goes on at once; in a review waits for `next`. */
    check: (sure: Sure) => {
      const sheet = $sheets.get()[$at.get()];
      if (!sheet) return;
      const right = isRight(sheet.question, $answers.get()[sheet.question.id] ?? blank(sheet));
      $checked.setKey(sheet.question.id, { right, sure });
      answerQuestion({ id: sheet.question.id, right, sure });
      save();
    },
    next: () => {
      if ($at.get() + 1 < $sheets.get().length) {
        $at.set($at.get() + 1);
        save();
      } else finish();
    },
    back: () => $at.set(Math.max(0, $at.get() - 1)),
  };
};

export type Run = ReturnType<typeof createRun>;
