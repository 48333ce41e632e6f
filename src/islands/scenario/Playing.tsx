import { openChoices } from '#domain/scenario/play.ts';
import { choiceOrder } from '#domain/scenario/set.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import type { CaseStore } from '#stores/scenario.ts';
import { useLive } from '../kit/use-live.ts';
import { Choices } from './Choices.tsx';
import type { Cites } from '../kit/cites.ts';
import { SceneCard } from './SceneCard.tsx';
import { Effects, Told } from './Told.tsx';

/** One scene after another, with what each decision led to. */
export const Playing = ({ store, cites }: { store: CaseStore; cites: Cites }) => {
  const play = useLive(store.$play);
  const told = useLive(store.$told);
  const attempt = useLive(store.$attempt);
  if (!attempt) return null;
  const last = play.steps.at(-1);
  const order = play.at === 'scene' ? choiceOrder(openChoices(play.scene, play.marks), attempt.seed, play.scene.id) : [];
  const choose = (pick: number) => store.choose(pick, play.steps.length);
  const onKeyDown = (event: KeyboardEvent) => {
    const pick = order[Number(event.key) - 1];
    if (told || pick === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    choose(pick);
  };
  return (
    <div class="playing" onKeyDown={onKeyDown}>
      {told && last ? (
        <Told story={store.story} step={last} cites={cites} ends={play.at === 'end'} onGoOn={store.goOn} />
      ) : (
        play.at === 'scene' && (
          <>
            {attempt.mode === 'test' && last && (
              <div class="before" role="status">
                <span class="vh">
                  {t.yourChoice}: {last.choice.text}
                </span>
                <Effects story={store.story} choice={last.choice} />
              </div>
            )}
            <SceneCard play={play} focus />
            <Choices scene={play.scene} order={order} onChoose={choose} />
          </>
        )
      )}
      {attempt.picks.length > 0 && play.at === 'scene' && (
        <p class="back-line no-print">
          <button type="button" class="button quiet" onClick={store.back}>
            {t.back}
          </button>
          <small class="soft">{t.backs(attempt.backs)}</small>
        </p>
      )}
    </div>
  );
};
