import type { Stage } from '#domain/day/types.ts';
import { dayWords } from '#i18n/day.ts';
import { Basis } from '../kit/Basis.tsx';
import type { Cites } from '../kit/cites.ts';

const t = dayWords.card;
type CardAt = Extract<Stage, { kind: 'card' }>;

/** Somebody at the desk, or an incident: three ways. Keys 1–3. */
export const CardStage = ({ stage, onAnswer }: { stage: CardAt; onAnswer: (answer: string) => void }) => (
  <>
    <p class="story">{stage.card.text}</p>
    <div class="choices" role="group" aria-label={t.ask}>
      <p class="ask">{t.ask}</p>
      {stage.options.map((index, i) => (
        <button key={index} type="button" class="choice" onClick={() => onAnswer(String(index))}>
          <b aria-hidden="true">{i + 1}</b>
          <span>{stage.card.options[index]?.text}</span>
        </button>
      ))}
      <p class="small soft keys-line">{t.keys}</p>
    </div>
  </>
);

/** Learning: what was decided and why. */
export const CardTold = ({ stage, answer, cites, onGoOn }: { stage: CardAt; answer: string; cites: Cites; onGoOn: () => void }) => {
  const chosen = stage.card.options[Number(answer)];
  const best = stage.card.options.find((one) => one.right);
  if (!chosen || !best) return null;
  return (
    <div class="told" role="status">
      <p class={chosen.right ? 'verdict passed' : 'verdict failed'}>{chosen.right ? t.right : t.wrong}</p>
      <p>
        {chosen.text}. <span class="soft">{chosen.why}</span>
      </p>
      {!chosen.right && (
        <p>
          <b>{t.better}:</b> {best.text}. <span class="soft">{best.why}</span>
        </p>
      )}
      <p>
        <Basis law={stage.card.law} practice={stage.card.mark === 'C'} cites={cites} />
      </p>
      <button type="button" class="button primary" onClick={onGoOn}>
        {t.goOn}
      </button>
    </div>
  );
};
