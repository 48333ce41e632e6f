import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { blank, isComplete } from '#domain/quiz/quiz.ts';
import { words } from '#i18n/quiz.ts';
import type { Run } from '#stores/quiz.ts';
import { Explanation } from './Explanation.tsx';
import { Picture } from './Picture.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import type { RunMaterial } from './QuizRun.tsx';
import { SureButtons } from './SureButtons.tsx';

/** The current question of a run. In an exam an answer goes on to the next; in a review it is explained first. */
export const RunAsking = ({ run, mode, laws, drawings }: RunMaterial & { run: Run; mode: 'exam' | 'review' }) => {
  const sheet = useStore(run.$current);
  const sheets = useStore(run.$sheets);
  const at = useStore(run.$at);
  const answers = useStore(run.$answers);
  const checked = useStore(run.$checked);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), [at]);
  if (!sheet) return null;
  const { question } = sheet;
  const answer = answers[question.id] ?? blank(sheet);
  const result = mode === 'review' ? checked[question.id] : undefined;
  return (
    <>
      <ol class="marks" aria-hidden="true">
        {sheets.map((s, i) => (
          <li key={s.question.id} class={i === at ? 'now' : checked[s.question.id] ? 'given' : ''} />
        ))}
      </ol>
      <p class="small soft" tabIndex={-1} ref={place}>
        {words.exam.of} {at + 1}/{sheets.length} · {words.exam.code} {run.$code.get()}
      </p>
      <QuestionForm key={question.id} sheet={sheet} answer={answer} locked={result !== undefined} onAnswer={run.answer}>
        {question.kind === 'place' && <Picture svg={drawings[question.drawing] ?? ''} />}
      </QuestionForm>
      {!result && (
        <SureButtons
          id={question.id}
          ready={isComplete(answer)}
          ask={mode === 'exam' ? words.sureExam : words.sure}
          onSure={(sure) => {
            run.check(sure);
            if (mode === 'exam') run.next();
          }}
        />
      )}
      {result && (
        <div class={result.right ? 'verdict right' : 'verdict wrong'} role="status">
          <p class="says">
            <strong>{result.right ? words.right : words.wrong}</strong>
          </p>
          <Explanation question={question} answer={answer} law={laws[question.id] ?? []} />
          <button type="button" class="button primary" onClick={run.next}>
            {at + 1 < sheets.length ? words.exam.next : words.exam.finish}
          </button>
        </div>
      )}
      {mode === 'exam' && at > 0 && (
        <p class="bar">
          <button type="button" class="button quiet" onClick={run.back}>
            ← {words.exam.of} {at}
          </button>
        </p>
      )}
    </>
  );
};
