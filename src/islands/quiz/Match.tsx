import type { Answer, Sheet } from '#domain/quiz/quiz.ts';
import { words } from '#i18n/quiz.ts';

interface Props {
  sheet: Sheet;
  answer: Answer;
  locked: boolean;
  onAnswer: (answer: Answer) => void;
}

/** Each left-hand side with a list of right-hand sides to choose from. */
export const Match = ({ sheet: { question, shown }, answer, locked, onAnswer }: Props) => {
  if (question.kind !== 'match' || answer.kind !== 'match') return null;
  const seen = new Set<string>();
  const choices = shown.filter((i) => {
    const text = question.pairs[i]?.right ?? '';
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  const same = (i: number | undefined) => (i === undefined ? undefined : choices.find((c) => question.pairs[c]?.right === question.pairs[i]?.right));
  return (
    <ul class="match">
      {question.pairs.map((pair, i) => (
        <li key={pair.left}>
          <label>
            <span>{pair.left}</span>
            <select
              disabled={locked}
              value={same(answer.rights[i])?.toString() ?? ''}
              onChange={(e) => {
                const value = e.currentTarget.value;
                onAnswer({ kind: 'match', rights: answer.rights.map((r, k) => (k === i ? (value === '' ? undefined : Number(value)) : r)) });
              }}
            >
              <option value="">{words.choose}</option>
              {choices.map((c) => (
                <option key={c} value={String(c)}>
                  {question.pairs[c]?.right}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
};
