import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Question } from '#domain/quiz/schema.ts';
import { newCode } from '#domain/seed.ts';
import { words } from '#i18n/quiz.ts';
import { createItem } from '#stores/quiz.ts';
import { Explanation, type Cited } from './Explanation.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { SureButtons } from './SureButtons.tsx';

/** One question in a lesson, with feedback at once. */
export const QuizItem = ({ question, law, children }: { question: Question; law: Cited[]; children?: ComponentChildren }) => {
  const item = useMemo(() => createItem(question), [question]);
  const sheet = useStore(item.$sheet);
  const answer = useStore(item.$answer);
  const checked = useStore(item.$checked);
  const ready = useStore(item.$ready);
  const verdict = useRef<HTMLParagraphElement>(null);
  const justChecked = useRef(false);
  useEffect(() => item.restore(), [item]);
  useEffect(() => {
    if (checked && justChecked.current) verdict.current?.focus();
    justChecked.current = false;
  }, [checked]);
  const remark = checked && (checked.right ? (checked.sure === 0 ? words.guessRight : '') : checked.sure === 2 ? words.sureWrong : '');
  return (
    <div class="quiz needs-js">
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
