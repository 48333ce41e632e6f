import type { Sure } from '#domain/quiz/quiz.ts';
import { words } from '#i18n/quiz.ts';

/** Three buttons: how sure the learner is; each also hands in the answer. */
export const SureButtons = ({ id, ready, ask, onSure }: { id: string; ready: boolean; ask: string; onSure: (sure: Sure) => void }) => (
  <div class="sure" role="group" aria-labelledby={`${id}-sure`}>
    <p class="small" id={`${id}-sure`}>
      {ready ? ask : words.notYet}
    </p>
    <div class="buttons">
      {words.levels.map((level, i) => (
        <button key={level} type="button" class="button" aria-disabled={!ready} onClick={() => ready && onSure(i as Sure)}>
          {level}
        </button>
      ))}
    </div>
  </div>
);
