import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { scoreExam } from '#domain/quiz/exam.ts';
import { blank } from '#domain/quiz/quiz.ts';
import { words } from '#i18n/quiz.ts';
import type { Run } from '#stores/quiz.ts';
import { Explanation } from './Explanation.tsx';
import type { RunMaterial } from './QuizRun.tsx';

interface Props extends RunMaterial {
  run: Run;
  mode: 'exam' | 'review';
  onStart: (only?: readonly string[]) => void;
}

/** How a run went: the score, what to read again, every question explained. */
export const RunResult = ({ run, mode, onStart, laws, lessons }: Props) => {
  const sheets = useStore(run.$sheets);
  const answers = useStore(run.$answers);
  const checked = useStore(run.$checked);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const wrong = sheets.filter((s) => !checked[s.question.id]?.right);
  const right = sheets.length - wrong.length;
  const { percent, passed } = scoreExam(right, sheets.length);
  const again = [...new Set(wrong.map((s) => s.question.lesson))].flatMap((l) => (lessons[l]?.href ? [lessons[l]] : []));
  return (
    <div class="result">
      <h2 tabIndex={-1} ref={title}>
        {mode === 'exam' ? (passed ? words.exam.passed : words.exam.failed) : words.exam.finish}: {right}/{sheets.length} ({percent} %)
      </h2>
      {mode === 'exam' && (passed ? <p class="stamp-box">ĐÃ HOÀN THÀNH</p> : <p>{words.exam.need}.</p>)}
      {again.length > 0 && (
        <p>
          {words.exam.read}:{' '}
          {again.map((l) => (
            <a key={l.href} class="button quiet" href={l.href}>
              {l.title}
            </a>
          ))}
        </p>
      )}
      <p class="bar">
        {mode === 'exam' && (
          <button type="button" class="button primary" onClick={() => onStart()}>
            {words.exam.again}
          </button>
        )}
        {wrong.length > 0 && (
          <button type="button" class="button" onClick={() => onStart(wrong.map((s) => s.question.id))}>
            {words.exam.onlyWrong} ({wrong.length})
          </button>
        )}
      </p>
      <h3>{words.exam.explain}</h3>
      {sheets.map((sheet, i) => (
        <details key={sheet.question.id} class="entry">
          <summary>
            {checked[sheet.question.id]?.right ? '✓ ' : '✗ '}
            {i + 1}. {sheet.question.ask}
          </summary>
          <Explanation question={sheet.question} answer={answers[sheet.question.id] ?? blank(sheet)} law={laws[sheet.question.id] ?? []} />
        </details>
      ))}
    </div>
  );
};
