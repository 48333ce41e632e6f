import type { ComponentChildren } from 'preact';
import type { Attempt } from '#domain/scenario/attempt.ts';
import { clockOf, type Play, type Step } from '#domain/scenario/play.ts';
import type { Case } from '#domain/scenario/types.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { scenarioWords as t } from '#i18n/scenario.ts';
import { ScoreTitle } from '../kit/Score.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { Basis } from '../kit/Basis.tsx';
import type { Cites } from '../kit/cites.ts';
import { Meters } from './Meters.tsx';
import { Sign } from '../kit/Sign.tsx';
import { signOf } from './signs.ts';

type Over = Extract<Play, { at: 'end' }>;

const StepLine = ({ step, cites }: { step: Step; cites: Cites }) => {
  const { choice, scene } = step;
  const best = choice.grade === 'best' ? undefined : scene.choices.find((one) => one.grade === 'best');
  return (
    <li class={choice.grade}>
      <p>
        <Sign kind={signOf[choice.grade]} /> <b>{clockOf(step.from)}</b> <small class="state">{t.grades[choice.grade]}</small> {choice.text}
      </p>
      <p class="soft">
        {choice.why} <Basis law={choice.law} practice={choice.practice} cites={cites} />
      </p>
      {best && (
        <p>
          <b>{t.end.better}:</b> {best.text} <span class="soft">{best.why}</span> <Basis law={best.law} practice={best.practice} cites={cites} />
        </p>
      )}
    </li>
  );
};

export interface EndCardProps {
  story: Case;
  play: Over;
  attempt: Attempt;
  cites: Cites;
  lesson: { title: string; href: string };
  children: ComponentChildren;
}

/** How the case ended: the story, the four meters, the decisions, what to learn. */
export const EndCard = ({ story, play, attempt, cites, lesson, children }: EndCardProps) => {
  const { ending, judgement } = play;
  const passed = ending.kind !== 'poor';
  const test = attempt.mode === 'test';
  return (
    <div class="end">
      <div class={`end-head ${ending.kind}`}>
        <ScoreTitle>
          <small>{t.end.kinds[ending.kind]}</small> {ending.title}
        </ScoreTitle>
        <p class="story">{ending.text}</p>
        <p class="figures">
          <b>{t.end.score(judgement.score)}</b> {test && <span class="mark">{passed ? exerciseWords.passed : exerciseWords.failed}</span>}{' '}
          <span>{t.backs(attempt.backs)}</span> <span>{`${t.start.code} ${attempt.seed}`}</span>
        </p>
        {test ? passed && <Stamp fresh /> : <p class="small soft">{t.end.learnNote}</p>}
      </div>
      <h4 class="part">{t.end.meters}</h4>
      <Meters story={story} meters={judgement.meters} cites={cites} />
      {judgement.meters.some((meter) => meter.items.some((item) => !item.counts)) && <p class="small soft">{t.adviceNote}</p>}
      <h4 class="part">{t.end.debrief}</h4>
      <ul class="debrief">
        {story.debrief.map((one) => (
          <li key={one.text}>
            {one.text} <Basis law={one.law} practice={one.practice} cites={cites} />
          </li>
        ))}
      </ul>
      <details open={test}>
        <summary>{t.end.steps}</summary>
        <ol class="steps">
          {play.steps.map((step, i) => (
            <StepLine key={i} step={step} cites={cites} />
          ))}
        </ol>
      </details>
      <p>
        {t.end.lesson}: <a href={lesson.href}>{lesson.title}</a>
      </p>
      <div class="row no-print">{children}</div>
    </div>
  );
};
