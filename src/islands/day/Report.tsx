import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Attempt } from '#domain/day/attempt.ts';
import { idsOf } from '#domain/day/answers.ts';
import { verdictOf, type Run } from '#domain/day/run.ts';
import type { Day, DayContent } from '#domain/day/types.ts';
import { dayWords } from '#i18n/day.ts';
import { Stamp } from '../kit/Stamp.tsx';
import type { Cites } from '../kit/cites.ts';
import { titleOf } from './Doing.tsx';
import { Basis } from './frame.tsx';

const t = dayWords.report;

interface ReportProps {
  attempt: Attempt;
  day: Day;
  run: Run;
  content: DayContent;
  cites: Cites;
  children: ComponentChildren;
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

/** The end of the day: the stamp, what came back and why, stage by stage. */
export const Report = ({ attempt, day, run, content, cites, children }: ReportProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  const verdict = verdictOf(content, run);
  const done = idsOf(attempt.answers[0] ?? '');
  const lucky = day.tasks.filter((task) => task.code !== undefined && !day.defects.includes(task.code) && !done.includes(task.id));
  const test = attempt.mode === 'test';
  return (
    <div class="report">
      <h3 tabIndex={-1} ref={title}>
        {t.title}
      </h3>
      <div class="figures">
        <p class="big">{t.score(Math.floor(verdict.score))}</p>
        <p>
          {t.time(Math.max(1, Math.round(attempt.seconds / 60)))} · {dayWords.start.code} <b class="seed">{attempt.seed}</b>
        </p>
        {test ? <p class={verdict.passed ? 'pass right' : 'pass wrong'}>{verdict.passed ? t.passed : t.failed}</p> : <p class="soft">{t.learn}</p>}
        {test && !verdict.passed && verdict.late.some((one) => one.severe) && <p>{t.severe}</p>}
        {verdict.perfect && <p>{t.perfect}</p>}
        {test && verdict.passed && <Stamp text={t.stamp} fresh />}
      </div>
      <h4>{t.late}</h4>
      {verdict.late.length === 0 && <p>{t.none}</p>}
      <ol class="late-list">
        {verdict.late.map((one) => {
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
                <b>{t.why}:</b> {one.why} <Basis {...one} cites={cites} />
              </p>
            </li>
          );
        })}
      </ol>
      {lucky.length > 0 && (
        <>
          <h4>{t.lucky}</h4>
          <ul class="lucky">
            {lucky.map((task) => (
              <li key={task.id}>
                {task.text} <Basis {...task} cites={cites} />
              </li>
            ))}
          </ul>
          <p class="small soft">{t.luckySays}</p>
        </>
      )}
      <Stages day={day} run={run} />
      <div class="row no-print">{children}</div>
    </div>
  );
};
