import type { Answer, Sheet } from '#domain/quiz/quiz.ts';
import { words } from '#i18n/quiz.ts';

interface Props {
  sheet: Sheet;
  answer: Answer;
  locked: boolean;
  onAnswer: (answer: Answer) => void;
}

/** A number or a short text. */
export const Field = ({ sheet: { question }, answer, locked, onAnswer }: Props) => {
  if (answer.kind !== 'number' && answer.kind !== 'text') return null;
  const kind = answer.kind;
  return (
    <label class="field">
      <span>{kind === 'number' ? words.yourNumber : words.yourText}</span>
      <span class="row">
        <input
          type="text"
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
          maxLength={200}
          value={answer.text}
          readOnly={locked}
          onInput={(e) => onAnswer({ kind, text: e.currentTarget.value })}
        />
        {question.kind === 'number' && question.unit && <span>{question.unit}</span>}
      </span>
    </label>
  );
};
