import type { Attempt } from '#domain/day/attempt.ts';
import { idsOf } from '#domain/day/answers.ts';
import { verdictOf, type Run } from '#domain/day/run.ts';
import type { Day, DayContent } from '#domain/day/types.ts';
import { dayWords } from '#i18n/day.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { Basis } from '../kit/Basis.tsx';
import type { Cites } from '../kit/cites.ts';
import { After, Figures, ScoreTitle, type AfterProps } from '../kit/Score.tsx';
import { titleOf } from './stages.ts';

const t = dayWords.report;

interface ReportProps extends Omit<AfterProps, 'words' | 'children'> {
  attempt: Attempt;
  day: Day;
  run: Run;
  content: DayContent;
  cites: Cites;
}

const Stages = ({ day, run }: Pick<ReportProps, 'day' | 'run'>) => (
  <table class="points">
    <caption>{t.points}</caption>
    <tbody>
      {(['evening', 'opening', 'card', 'closing', 'inventory', 'box', 'judging', 'votes', 'minutes', 'sending'] as const).map((kind) => {
        const points = run.points.filter((point) => point.stage === kind);
        const [got, of] = [points.reduce((sum, one) => sum + one.got, 0), points.reduce((sum, one) => sum + one.of, 0)];
        const stage = day.stages.find((one) => one.kind === kind);
        if (of === 0 || !stage) return null;
        return (
          <tr key={kind} class={got === of ? '' : 'off'}>
            <th scope="row">{kind === 'card' ? `${dayWords.stages.desk}, ${dayWords.stages.incident.toLowerCase()}` : titleOf(stage)}</th>
            <td>{t.got(got, of)}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

/** Early mistakes that came back, each with its cause and why. */
const Late = ({ late, day, cites }: { late: ReturnType<typeof verdictOf>['late']; day: Day; cites: Cites }) => (
  <ol class="late-list">
    {late.map((one) => {
      const stage = day.stages[one.stage];
      return (
        <li key={one.code} class={one.severe ? 'severe' : ''}>
          <p>
            <b>{one.cause}</b> {one.severe && <span class="heavy">{t.heavy}</span>}
          </p>
          <p class="small soft">
            {t.from}: {stage && titleOf(stage)}
          </p>
          <p>
            <b>{t.effect}:</b> {one.late}
          </p>
          <p>
            <b>{t.why}:</b> {one.why} <Basis law={one.law} practice={one.mark === 'C'} cites={cites} />
          </p>
        </li>
      );
    })}
  </ol>
);

/** What was left out in the evening without harm this time. */
const Lucky = ({ attempt, day, cites }: Pick<ReportProps, 'attempt' | 'day' | 'cites'>) => {
  const done = idsOf(attempt.answers[0] ?? '');
  const lucky = day.tasks.filter((task) => task.code !== undefined && !day.defects.includes(task.code) && !done.includes(task.id));
  if (lucky.length === 0) return null;
  return (
    <>
      <h4>{t.lucky}</h4>
      <ul class="lucky">
        {lucky.map((task) => (
          <li key={task.id}>
            {task.text} <Basis law={task.law} practice={task.mark === 'C'} cites={cites} />
          </li>
        ))}
      </ul>
      <p class="small soft">{t.luckySays}</p>
    </>
  );
};

/** The end of the day: the stamp, what came back and why, stage by stage. */
export const Report = ({ attempt, day, run, content, cites, ...after }: ReportProps) => {
  const verdict = verdictOf(content, run);
  const test = attempt.mode === 'test';
  return (
    <div class="report">
      <ScoreTitle>{t.title}</ScoreTitle>
      <Figures
        big={t.score(Math.floor(verdict.score))}
        facts={[exerciseWords.time(attempt.seconds)]}
        code={dayWords.start.code}
        seed={attempt.seed}
        passed={test ? verdict.passed : undefined}
      >
        {!test && <p class="soft">{t.learn}</p>}
        {test && !verdict.passed && verdict.late.some((one) => one.severe) && <p>{t.severe}</p>}
        {verdict.perfect && <p>{t.perfect}</p>}
      </Figures>
      <h4>{t.late}</h4>
      {verdict.late.length === 0 ? <p>{t.none}</p> : <Late late={verdict.late} day={day} cites={cites} />}
      <Lucky attempt={attempt} day={day} cites={cites} />
      <Stages day={day} run={run} />
      <After words={{ ...t, again: test ? t.again : t.real }} {...after}>
        <button type="button" class="button" onClick={() => print()}>
          {t.print}
        </button>
      </After>
    </div>
  );
};
