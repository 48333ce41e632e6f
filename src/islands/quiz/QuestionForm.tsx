import type { ComponentChildren } from 'preact';
import type { Answer, Sheet } from '#domain/quiz/quiz.ts';
import { words } from '#i18n/quiz.ts';
import { Field } from './Field.tsx';
import { Match } from './Match.tsx';
import { Options } from './Options.tsx';
import { Order } from './Order.tsx';
import { Place } from './Place.tsx';

interface Props {
  sheet: Sheet;
  answer: Answer;
  locked: boolean;
  onAnswer: (answer: Answer) => void;
  /** The drawing of a question that asks for a place. */
  children?: ComponentChildren;
}

/** A question of any kind, ready to be answered. */
export const QuestionForm = ({ children, ...part }: Props) => {
  const { question } = part.sheet;
  const kind = question.situation ? `${words.situation} · ${words.kinds[question.kind]}` : words.kinds[question.kind];
  return (
    <fieldset class="form">
      <legend>
        <span class="kind">{kind}</span>
        <span class="ask">{question.ask}</span>
      </legend>
      {(question.kind === 'one' || question.kind === 'many') && <Options {...part} />}
      {question.kind === 'order' && <Order {...part} />}
      {question.kind === 'match' && <Match {...part} />}
      {(question.kind === 'number' || question.kind === 'text') && <Field {...part} />}
      {question.kind === 'place' && <Place {...part}>{children}</Place>}
    </fieldset>
  );
};
