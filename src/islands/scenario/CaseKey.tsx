import type { Case, Choice, Scene } from '#domain/scenario/types.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { labelsOf, type Cites } from '../kit/cites.ts';
import { letters } from './signs.ts';

const citesOf = (one: Pick<Choice, 'law' | 'practice'>, cites: Cites): string => (one.practice ? exerciseWords.advice : labelsOf(one.law ?? [], cites));

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

/** The key of a case on paper: each decision with its reason, what the meters ask for, the endings, what to keep in mind. */
export const CaseKey = ({ story, cites }: { story: Case; cites: Cites }) => (
  <>
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
  </>
);
