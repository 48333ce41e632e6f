import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { solution, type Asked } from '#domain/quiz/quiz.ts';
import { newCode } from '#domain/seed.ts';
import { words } from '#i18n/quiz.ts';
import { createItem } from '#stores/quiz.ts';
import { adoptStyle } from '../kit/adopt-style.ts';
import { Explanation, type Cited } from './Explanation.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import css from './quiz.css?inline';
import { SureButtons } from './SureButtons.tsx';

/** The question and its answer as they stand in the page before, or without, script. */
const Unasked = ({ question, law, children }: { question: Asked; law: Cited[]; children?: ComponentChildren }) => (
  <details>
    <summary>
      {words.question}: {question.ask}
    </summary>
    {children}
    {solution(question).map((s, _, { length }) => (
      <p key={s.text}>
        {s.text}
        {length === 1 && `. ${s.why}`}
      </p>
    ))}
    <p class="small">{law.map((l) => l.full).join('; ')}</p>
  </details>
);

/** One question in a lesson, with feedback at once. Until its script runs it shows itself with its answer folded away. */
export const QuizItem = ({ question, law, children }: { question: Asked; law: Cited[]; children?: ComponentChildren }) => {
  const item = useMemo(() => createItem(question), [question]);
  const sheet = useStore(item.$sheet);
  const answer = useStore(item.$answer);
  const checked = useStore(item.$checked);
  const ready = useStore(item.$ready);
  const verdict = useRef<HTMLParagraphElement>(null);
  const justChecked = useRef(false);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    adoptStyle(css);
    item.restore();
    setAsking(true);
  }, [item]);
  useEffect(() => {
    if (checked && justChecked.current) verdict.current?.focus();
    justChecked.current = false;
  }, [checked]);
  if (!asking) {
    return (
      <Unasked question={question} law={law}>
        {children}
      </Unasked>
    );
  }
  const remark = checked && (checked.right ? (checked.sure === 0 ? words.guessRight : '') : checked.sure === 2 ? words.sureWrong : '');
  return (
    <div class="quiz">
      <a class="anchor" href={`#${question.id}`} aria-label={`${words.anchor}: ${question.id}`} />
      <QuestionForm sheet={sheet} answer={answer} locked={checked !== undefined} onAnswer={item.answer}>
        {children}
      </QuestionForm>
      {!checked && (
        <SureButtons
          id={question.id}
          ready={ready}
          ask={words.sure}
          onSure={(sure) => {
            justChecked.current = true;
            item.check(sure);
          }}
        />
      )}
      {checked && (
        <div class={checked.right ? 'verdict right' : 'verdict wrong'}>
          <p class="says" tabIndex={-1} ref={verdict}>
            <strong>{checked.right ? words.right : words.wrong}</strong> {remark}
          </p>
          <Explanation question={question} answer={answer} law={law} />
          <button type="button" class="button quiet" onClick={() => item.again(newCode(Math.random))}>
            {words.again}
          </button>
        </div>
      )}
    </div>
  );
};
