import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Sheet } from '#domain/quiz/quiz.ts';
import { words } from '#i18n/quiz.ts';

interface Props {
  sheet: Sheet;
  answer: Answer;
  locked: boolean;
  onAnswer: (answer: Answer) => void;
}

/** Steps that are put in order with two buttons each; focus stays with the step that moved. */
export const Order = ({ sheet: { question }, answer, locked, onAnswer }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ to: number; by: 1 | -1 }>();
  useEffect(() => {
    if (!moved.current) return;
    const { to, by } = moved.current;
    moved.current = undefined;
    const [up, down] = list.current?.children[to]?.querySelectorAll('button') ?? [];
    const [wanted, other] = by === 1 ? [down, up] : [up, down];
    (wanted?.disabled ? other : wanted)?.focus();
  }, [answer]);
  if (question.kind !== 'order' || answer.kind !== 'order') return null;
  const move = (from: number, by: 1 | -1) => {
    const to = from + by;
    const order = [...answer.order];
    const [a, b] = [order[from], order[to]];
    if (a === undefined || b === undefined) return;
    order[from] = b;
    order[to] = a;
    moved.current = { to, by };
    onAnswer({ kind: 'order', order });
  };
  return (
    <>
      <p class="small soft">{words.orderHelp}</p>
      <ol class="order" ref={list}>
        {answer.order.map((item, place) => (
          <li key={item}>
            <span class="place">{place + 1}</span>
            <span>{question.items[item]?.text}</span>
            <button
              type="button"
              class="icon-button"
              disabled={locked || place === 0}
              aria-label={`${words.up}: ${question.items[item]?.text}`}
              onClick={() => move(place, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="icon-button"
              disabled={locked || place === answer.order.length - 1}
              aria-label={`${words.down}: ${question.items[item]?.text}`}
              onClick={() => move(place, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </>
  );
};
