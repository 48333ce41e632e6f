import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dayWords } from '#i18n/day.ts';

/** What every stage gets: ends itself with an answer; may keep what is put together. */
export interface StageProps {
  open: string;
  onKeep: (open: string) => void;
  onAnswer: (answer: string) => void;
}

interface StageFormProps {
  /** Everything asked for is there. */
  done: boolean;
  /** What is said when it is not. */
  need: string;
  onDone: () => void;
  children: ComponentChildren;
}

/** A stage that is filled in and ended with one button. */
export const StageForm = ({ done, need, onDone, children }: StageFormProps) => {
  const [short, setShort] = useState(false);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (done) onDone();
        else setShort(true);
      }}
    >
      {children}
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={!done}>
          {dayWords.next}
        </button>
        <span role="status">{short && !done ? need : ''}</span>
      </div>
    </form>
  );
};
