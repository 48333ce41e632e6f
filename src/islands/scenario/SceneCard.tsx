import { useLayoutEffect, useRef } from 'preact/hooks';
import { clockOf, textsOf, type Play } from '#domain/scenario/play.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { SceneDrawing } from './SceneDrawing.tsx';

type Waiting = Extract<Play, { at: 'scene' }>;

/** The scene: drawing, clock, who is there, what happens. Takes the focus when it is new. */
export const SceneCard = ({ play, focus }: { play: Waiting; focus: boolean }) => {
  const title = useRef<HTMLHeadingElement>(null);
  const { scene } = play;
  useLayoutEffect(() => {
    if (!focus) return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, [focus, scene.id, play.steps.length]);
  return (
    <div class="scene">
      <div class="scene-head">
        <SceneDrawing place={scene.place} />
      </div>
      <div class="scene-body">
        <div class="scene-title">
          <h3 tabIndex={-1} ref={title}>
            <small>{t.scene(play.steps.length + 1)}</small> {t.places[scene.place]}
          </h3>
          <p class="clock">
            <span class="vh">{t.clock}: </span>
            <b>{clockOf(play.clock)}</b>
            {play.day && <small>{play.day}</small>}
          </p>
        </div>
        <p class="present">
          <span>{t.present}:</span> {scene.present.join(' · ')}
        </p>
        {textsOf(scene, play.marks).map((text, i) => (
          <p key={i} class={i === 0 ? 'story' : 'story late'}>
            {text}
          </p>
        ))}
      </div>
    </div>
  );
};
