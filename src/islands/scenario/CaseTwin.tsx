import { byScore, readCondition } from '#domain/scenario/play.ts';
import { choiceOrder } from '#domain/scenario/set.ts';
import type { Case, Choice, Scene } from '#domain/scenario/types.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { labelsOf, type Cites } from '../kit/cites.ts';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';
import css from './twin.css?inline';

const letters = 'ABCD';

const citesOf = (one: Pick<Choice, 'law' | 'practice'>, cites: Cites): string => (one.practice ? exerciseWords.advice : labelsOf(one.law ?? [], cites));

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

const KeyScene = ({ scene, no, cites }: { scene: Scene; no: number; cites: Cites }) => (
  <>
    {scene.choices.map((choice, i) => (
      <tr key={i}>
        <td>{i === 0 ? no : ''}</td>
        <td>{letters[i]}</td>
        <td>{t.grades[choice.grade]}</td>
        <td>{choice.why}</td>
        <td>{citesOf(choice, cites)}</td>
      </tr>
    ))}
  </>
);

/** What each of the four meters asks for. */
const meters = (story: Case, cites: Cites) => {
  const list = <T extends Pick<Choice, 'law' | 'practice'>>(all: readonly T[], say: (one: T) => string, between = '; ') =>
    all.map((one) => `${say(one)} (${citesOf(one, cites)})`).join(between);
  return [
    { name: t.meters.order, says: list(story.order, (one) => one.says, ' → ') },
    { name: t.meters.told, says: list(story.tell, (one) => t.receivers[one.who]) },
    { name: t.meters.written, says: list(story.write, (one) => one.says) },
    { name: t.meters.protected, says: list(story.protect, (one) => `${t.stakes[one.what]} – ${one.says}`) },
  ];
};

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
      <table>
        <tbody>
          {story.scenes.map((scene, i) => (
            <KeyScene key={scene.id} scene={scene} no={i + 1} cites={cites} />
          ))}
        </tbody>
      </table>
      <h3>{t.end.meters}</h3>
      <ul>
        {meters(story, cites).map(({ name, says }) => (
          <li key={name}>
            <b>{name}:</b> {says}
          </li>
        ))}
      </ul>
      <h3>{t.twin.endings}</h3>
      <ul>
        {story.endings.map((one) => (
          <li key={one.id}>
            <b>
              {t.end.kinds[one.kind]} – {one.title}.
            </b>{' '}
            {one.text}
          </li>
        ))}
      </ul>
      <h3>{t.end.debrief}</h3>
      <ul>
        {story.debrief.map((one) => (
          <li key={one.text}>
            {one.text} ({citesOf(one, cites)})
          </li>
        ))}
      </ul>
    </TwinKey>
  </>
);

/** Prints a case with its key. @param seed orders the choices, as on the screen */
export const printCase = (story: Case, seed: string, cites: Cites): void =>
  printTwin(<CaseTwin story={inOrder(story, seed)} seed={seed} cites={cites} />, 'scenario-twin', css);
