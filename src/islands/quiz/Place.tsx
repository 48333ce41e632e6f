import type { ComponentChildren } from 'preact';
import type { Answer, Sheet } from '#domain/quiz/quiz.ts';

interface Props {
  sheet: Sheet;
  answer: Answer;
  locked: boolean;
  onAnswer: (answer: Answer) => void;
  children?: ComponentChildren;
}

/** A picture with numbered places; each can be tapped, or chosen in the list below it. */
export const Place = ({ sheet: { question }, answer, locked, onAnswer, children }: Props) => {
  if (question.kind !== 'place' || answer.kind !== 'place') return null;
  const pick = (spot: number) => !locked && onAnswer({ kind: 'place', spot });
  return (
    <div class="place-question">
      <div class="drawing picture">
        {children}
        <svg class="spots" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {question.spots.map((s, i) => (
            <rect key={s.label} x={s.x} y={s.y} width={s.w} height={s.h} rx="1" class={answer.spot === i ? 'chosen' : ''} onClick={() => pick(i)} />
          ))}
        </svg>
      </div>
      <ul class="options inline">
        {question.spots.map((s, i) => (
          <li key={s.label}>
            <label class="option">
              <input type="radio" name={question.id} checked={answer.spot === i} disabled={locked} onChange={() => pick(i)} />
              <span>{s.label}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
};
