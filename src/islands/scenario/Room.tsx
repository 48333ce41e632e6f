import { useEffect, useRef, useState } from 'preact/hooks';
import { openChoices, replay } from '#domain/scenario/play.ts';
import { choiceOrder } from '#domain/scenario/set.ts';
import type { Case } from '#domain/scenario/types.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { Basis } from '../kit/Basis.tsx';
import type { Cites } from '../kit/cites.ts';
import { Hands } from './Hands.tsx';
import { Meters } from './Meters.tsx';
import { SceneCard } from './SceneCard.tsx';
import { Sign } from '../kit/Sign.tsx';
import { signOf, letters } from './signs.ts';

/** For a projector: the scene, a show of hands, then the reveal; the room goes where it decides. Nothing is stored. */
export const Room = ({ story, cites, seed }: { story: Case; cites: Cites; seed: string }) => {
  const [picks, setPicks] = useState<readonly number[]>([]);
  const [counts, setCounts] = useState<readonly number[]>([]);
  const [shown, show] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (shown) answer.current?.focus();
  }, [shown]);
  const play = replay(story, picks);
  if (!play) return null;
  const go = (next: readonly number[]) => {
    setPicks(next);
    setCounts([]);
    show(false);
  };
  const back = picks.length > 0 && (
    <button type="button" class="button quiet" onClick={() => go(picks.slice(0, -1))}>
      {t.back}
    </button>
  );
  if (play.at === 'end')
    return (
      <div class="room end">
        <div class={`end-head ${play.ending.kind}`}>
          <h3>
            <small>{t.end.kinds[play.ending.kind]}</small> {play.ending.title}
          </h3>
          <p class="story">{play.ending.text}</p>
        </div>
        <Meters story={story} meters={play.judgement.meters} cites={cites} />
        <ul class="debrief">
          {story.debrief.map((one) => (
            <li key={one.text}>
              {one.text} <Basis law={one.law} practice={one.practice} cites={cites} />
            </li>
          ))}
        </ul>
        <div class="row">
          <button type="button" class="button" onClick={() => go([])}>
            {t.room.restart}
          </button>
          {back}
        </div>
      </div>
    );
  const order = choiceOrder(openChoices(play.scene, play.marks), seed, play.scene.id);
  const sum = order.reduce((all, _, i) => all + (counts[i] ?? 0), 0);
  const most = Math.max(1, ...counts);
  return (
    <div class="room">
      <SceneCard play={play} focus={false} />
      <p class="ask">{play.scene.ask ?? t.ask}</p>
      <ol class="room-choices">
        {order.map((pick, i) => {
          const choice = play.scene.choices[pick];
          const letter = letters[i] ?? '';
          if (!choice) return null;
          return (
            <li key={pick} class={shown ? choice.grade : ''}>
              <p>
                <b>{letter}</b> {choice.text}
              </p>
              <Hands
                letter={letter}
                count={counts[i] ?? 0}
                most={sum > 0 ? most : 0}
                onCount={(count) => setCounts(order.map((_, j) => (j === i ? count : (counts[j] ?? 0))))}
              />
              {shown && (
                <p class="reveal" tabIndex={-1} ref={choice.grade === 'best' ? answer : null}>
                  <Sign kind={signOf[choice.grade]} /> <b>{t.grades[choice.grade]}.</b> {choice.why}{' '}
                  <Basis law={choice.law} practice={choice.practice} cites={cites} />
                </p>
              )}
              {shown && (
                <button type="button" class="button" onClick={() => go([...picks, pick])}>
                  {t.room.on(letter)}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <div class="row">
        <span role="status">{sum > 0 ? t.room.sum(sum) : t.room.hands}</span>
        {!shown && (
          <button type="button" class="button primary" onClick={() => show(true)}>
            {t.room.reveal}
          </button>
        )}
        {back}
      </div>
    </div>
  );
};
