import { exerciseWords } from '#i18n/exercise.ts';
import { lookupWords as t, taskWords } from '#i18n/lookup.ts';
import type { LookupStore } from '#stores/lookup.ts';
import { keyOf, type Cites } from '../kit/cites.ts';
import { After, Figures, ScoreTitle } from '../kit/Score.tsx';
import { useLive } from '../kit/use-live.ts';
import { Explanation } from '../quiz/Explanation.tsx';

interface Props {
  store: LookupStore;
  cites: Cites;
  onAgain: () => void;
  onSame: () => void;
  onPrint: () => void;
  onOther: () => void;
}

/** How it went, and every task with its answer. */
export const LookupEnd = ({ store, cites, onAgain, onSame, onPrint, onOther }: Props) => {
  const [attempt, laid, answers, rights, result] = [
    useLive(store.$attempt),
    useLive(store.$laid),
    useLive(store.$answers),
    useLive(store.$rights),
    useLive(store.$result),
  ];
  if (!attempt) return null;
  const test = attempt.mode === 'test';
  return (
    <div class="end">
      <ScoreTitle>{t.rights(result.right, result.of)}</ScoreTitle>
      <Figures
        big={`${result.score} %`}
        facts={[exerciseWords.time(attempt.seconds)]}
        code={exerciseWords.code}
        seed={attempt.seed}
        passed={test ? result.passed : undefined}
      >
        {!test && <p class="small soft">{t.learnNote}</p>}
        {result.missed.length > 0 && (
          <p>
            {t.missed}: {result.missed.map((kind) => taskWords.kinds[kind]).join('; ')}.
          </p>
        )}
      </Figures>
      <After words={t.after} onAgain={onAgain} onSame={onSame} onPrint={onPrint} onOther={onOther} />
      <div class="quiz-notes">
        {laid.map(({ task }, i) => {
          const answer = answers[i];
          return (
            answer && (
              <details key={task.question.id} open={test && !rights[i]}>
                <summary>
                  {i + 1}. {taskWords.kinds[task.kind]} <small>({rights[i] ? t.state.right : t.state.wrong})</small>
                </summary>
                <p>{task.question.ask}</p>
                {'text' in answer && answer.text.trim() !== '' && <p>{t.youWrote(answer.text)}</p>}
                <div class="quiz">
                  <Explanation question={task.question} answer={answer} law={task.law.flatMap((law) => cites[keyOf(law)] ?? [])} />
                </div>
              </details>
            )
          );
        })}
      </div>
    </div>
  );
};
