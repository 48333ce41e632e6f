import { useStore } from '@nanostores/preact';
import { dueQuestions } from '#domain/progress/review.ts';
import type { Progress } from '#domain/progress/record.ts';
import { words } from '#i18n/progress.ts';
import { $electionDay } from '#stores/settings.ts';

const w = words.review;

/** How many questions wait, and the date they lead up to. */
export const Review = ({ progress }: { progress: Progress }) => {
  const electionDay = useStore($electionDay, { ssr: 'initial' });
  const due = dueQuestions(progress, Date.now(), electionDay).length;
  return (
    <section aria-labelledby="on-tap">
      <h2 id="on-tap">{w.title}</h2>
      <p>
        {due > 0 ? w.count(due) : w.none} {due > 0 && <a href="../on-tap/">{w.go}</a>}
      </p>
      <div class="field">
        <label for="ngay-bau-cu">{w.day}</label>
        <div class="row">
          <input
            id="ngay-bau-cu"
            type="date"
            value={electionDay}
            aria-describedby="ngay-bau-cu-la"
            onChange={(event) => $electionDay.set(event.currentTarget.value)}
          />
          {electionDay && (
            <button type="button" class="button quiet" onClick={() => $electionDay.set('')}>
              {w.clear}
            </button>
          )}
        </div>
        <p class="small soft" id="ngay-bau-cu-la">
          {w.dayHelp}
        </p>
      </div>
    </section>
  );
};
