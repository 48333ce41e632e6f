import type { Answer, Sheet } from '#domain/quiz/quiz.ts';

interface Props {
  sheet: Sheet;
  answer: Answer;
  locked: boolean;
  onAnswer: (answer: Answer) => void;
}

/** Options of a question with one or several right answers. */
export const Options = ({ sheet: { question, shown }, answer, locked, onAnswer }: Props) => {
  if (question.kind !== 'one' && question.kind !== 'many') return null;
  const many = question.kind === 'many';
  const picked = (i: number) => (answer.kind === 'one' ? answer.choice === i : answer.kind === 'many' && answer.choices.includes(i));
  const pick = (i: number) => {
    if (answer.kind === 'one') onAnswer({ kind: 'one', choice: i });
    else if (answer.kind === 'many') onAnswer({ kind: 'many', choices: picked(i) ? answer.choices.filter((c) => c !== i) : [...answer.choices, i] });
  };
  return (
    <ul class="options">
      {shown.map((i) => (
        <li key={i}>
          <label class="option">
            <input type={many ? 'checkbox' : 'radio'} name={question.id} checked={picked(i)} disabled={locked} onChange={() => pick(i)} />
            <span>{question.options[i]?.text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
};
