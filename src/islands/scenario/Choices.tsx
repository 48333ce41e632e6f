import type { Scene } from '#domain/scenario/types.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';

export interface ChoicesProps {
  scene: Scene;
  /** Indexes in the order shown. */
  order: readonly number[];
  onChoose: (pick: number) => void;
}

/** The decisions that are open, as large buttons; keys 1–4 are heard by the frame around. */
export const Choices = ({ scene, order, onChoose }: ChoicesProps) => (
  <div class="choices" role="group" aria-label={scene.ask ?? t.ask}>
    <p class="ask">{scene.ask ?? t.ask}</p>
    {order.map((pick, i) => (
      <button key={pick} type="button" class="choice" onClick={() => onChoose(pick)}>
        <b aria-hidden="true">{i + 1}</b>
        <span>{scene.choices[pick]?.text}</span>
      </button>
    ))}
    <p class="small soft keys-line">{t.keys}</p>
  </div>
);
