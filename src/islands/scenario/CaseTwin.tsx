import { byScore, readCondition } from '#domain/scenario/play.ts';
import { choiceOrder } from '#domain/scenario/set.ts';
import type { Case, Choice, Scene } from '#domain/scenario/types.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import type { Cites } from '../kit/cites.ts';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';
import { CaseKey } from './CaseKey.tsx';
import { letters } from './signs.ts';
import css from './twin.css?inline';

/** The case with the choices of each scene in the order of the code. */
const inOrder = (story: Case, seed: string): Case => ({
  ...story,
  scenes: story.scenes.map((scene) => ({
    ...scene,
    choices: choiceOrder(
      scene.choices.map((_, i) => i),
      seed,
      scene.id,
    ).flatMap((i) => scene.choices[i] ?? []),
  })),
});

/** In words, what a mark stands for: the decision that puts it. */
const sayMark = (story: Case, condition: string): string => {
  const { mark, absent } = readCondition(condition);
  const sources = story.scenes.flatMap((scene, s) =>
    scene.choices.flatMap((choice, c) =>
      [...choice.does, ...choice.tells, ...choice.writes, ...choice.sets].includes(mark) ? [`${s + 1}${letters[c] ?? ''}`] : [],
    ),
  );
  return `${absent ? `${t.twin.not} ` : ''}${sources.join('/')}`;
};
const sayWhen = (story: Case, when: readonly string[]): string => when.map((one) => sayMark(story, one)).join(t.twin.and);

const sayTarget = (story: Case, id: string): string => {
  const at = story.scenes.findIndex((scene) => scene.id === id);
  return at >= 0 ? t.twin.sceneNo(at + 1).toLowerCase() : t.twin.end;
};
const sayGoto = (story: Case, scene: Scene, { goto }: Choice): string => {
  const after = story.scenes[story.scenes.indexOf(scene) + 1]?.id ?? byScore;
  if (typeof goto !== 'object') return t.twin.goes(sayTarget(story, goto ?? after));
  return goto.map((way) => `${way.when ? `${sayWhen(story, way.when)}: ` : ''}${sayTarget(story, way.to)}`).join('; ');
};

const PaperScene = ({ story, scene, no }: { story: Case; scene: Scene; no: number }) => (
  <li>
    <p>
      <b>
        {t.twin.sceneNo(no)} – {t.places[scene.place]}
        {scene.day ? `, ${scene.day.toLowerCase()}` : ''}
        {scene.time ? `, ${scene.time}` : ''}
      </b>
      . {scene.text}
    </p>
    {scene.also.map((one) => (
      <p key={one.text} class="if">
        {t.twin.if} {sayWhen(story, one.when)}: {one.text}
      </p>
    ))}
    <ul>
      {scene.choices.map((choice, i) => (
        <li key={i}>
          <span class="box" aria-hidden="true" /> <b>{letters[i]}.</b> {choice.when ? `(${t.twin.onlyIf} ${sayWhen(story, choice.when)}) ` : ''}
          {choice.text} <i>({sayGoto(story, scene, choice)})</i>
        </li>
      ))}
    </ul>
  </li>
);

/** A case on paper: every scene with its decision, then the key on pages of its own. */
const CaseTwin = ({ story, seed, cites }: { story: Case; seed: string; cites: Cites }) => (
  <>
    <section>
      <TwinHead title={story.title} seed={seed} name>
        {`. ${t.edition[story.edition]}. ${t.you}: ${story.role}.`}
      </TwinHead>
      <p>{t.twin.how}</p>
      <ol>
        {story.scenes.map((scene, i) => (
          <PaperScene key={scene.id} story={story} scene={scene} no={i + 1} />
        ))}
      </ol>
    </section>
    <TwinKey title={story.title} seed={seed}>
      <CaseKey story={story} cites={cites} />
    </TwinKey>
  </>
);

/** Prints a case with its key. @param seed orders the choices, as on the screen */
export const printCase = (story: Case, seed: string, cites: Cites): void =>
  printTwin(<CaseTwin story={inOrder(story, seed)} seed={seed} cites={cites} />, 'scenario-twin', css);
