import { idsOf } from '#domain/day/answers.ts';
import type { Step } from '#domain/day/types.ts';
import { dayWords } from '#i18n/day.ts';
import type { StageProps } from './frame.tsx';

const t = dayWords.order;

/** Steps to be done in the right order; the closing step ends the stage. */
export const OrderStage = ({ text, steps, open, onKeep, onAnswer }: StageProps & { text: string; steps: readonly Step[] }) => {
  const taken = idsOf(open);
  const choose = (step: Step) => (step.ends ? onAnswer([...taken, step.id].join(',')) : onKeep([...taken, step.id].join(',')));
  return (
    <>
      <p>{text}</p>
      <section>
        <h4>{t.taken}</h4>
        <ol class="taken" aria-live="polite">
          {taken.map((id) => (
            <li key={id}>{steps.find((step) => step.id === id)?.text}</li>
          ))}
        </ol>
        {taken.length === 0 ? (
          <p class="soft">{t.none}</p>
        ) : (
          <button type="button" class="button quiet" onClick={() => onKeep(taken.slice(0, -1).join(','))}>
            {t.undo}
          </button>
        )}
      </section>
      <section>
        <h4>{t.left}</h4>
        <div class="choices">
          {steps
            .filter((step) => !taken.includes(step.id))
            .map((step) => (
              <button key={step.id} type="button" class="choice" onClick={() => choose(step)}>
                <span>{step.text}</span>
              </button>
            ))}
        </div>
      </section>
    </>
  );
};
