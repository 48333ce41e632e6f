import type { Step } from '#domain/scenario/play.ts';
import type { Case, Choice } from '#domain/scenario/types.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { Basis } from '../kit/Basis.tsx';
import type { Cites } from '../kit/cites.ts';
import { useArrival } from '../kit/use-arrival.ts';
import { Sign } from '../kit/Sign.tsx';
import { signOf } from './signs.ts';

/** What a decision brought about: time, who was told, what was written. */
export const Effects = ({ story, choice }: { story: Case; choice: Choice }) => (
  <ul class="effects">
    <li>{t.after(choice.minutes)}</li>
    {choice.tells.length > 0 && (
      <li>
        {t.told}: {choice.tells.map((who) => t.receivers[who]).join(', ')}
      </li>
    )}
    {choice.writes.length > 0 && (
      <li>
        {t.wrote}: {choice.writes.map((id) => story.write.find((one) => one.id === id)?.says ?? '').join('; ')}
      </li>
    )}
  </ul>
);

export interface ToldProps {
  story: Case;
  step: Step;
  cites: Cites;
  ends: boolean;
  onGoOn: () => void;
}

/** Learning: the decision just taken, how good it was and why. */
export const Told = ({ story, step, cites, ends, onGoOn }: ToldProps) => {
  const title = useArrival('center', [step]);
  const { choice } = step;
  return (
    <div class={`told ${choice.grade}`}>
      <h3 tabIndex={-1} ref={title}>
        <Sign kind={signOf[choice.grade]} /> {t.grades[choice.grade]}
      </h3>
      <p class="chosen">
        <small>{t.yourChoice}</small> {choice.text}
      </p>
      <p>
        {choice.why} <Basis law={choice.law} practice={choice.practice} cites={cites} />
      </p>
      <Effects story={story} choice={choice} />
      <button type="button" class="button primary" onClick={onGoOn}>
        {ends ? t.toEnd : t.goOn}
      </button>
    </div>
  );
};
