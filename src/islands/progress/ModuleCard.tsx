import { lessonDone, moduleDone, strokes } from '#domain/progress/completion.ts';
import type { ExamItem, ExerciseItem, Progress } from '#domain/progress/record.ts';
import { words } from '#i18n/progress.ts';
import { Stamp } from '../kit/Stamp.tsx';
import { TallySquare } from '../kit/TallySquare.tsx';
import type { ModuleInfo } from './types.ts';

const w = words.done;

export const examSays = (item: ExamItem | undefined): string =>
  item ? `${item.passed ? w.passed(item.best) : w.failed(item.best)}, ${w.tries(item.tries)}` : w.notYet;

const exerciseSays = (item: ExerciseItem | undefined): string => {
  if (!item) return w.notYet;
  const how = item.mastered ? w.mastered(item.best) : item.passed ? w.passed(item.best) : w.practised(item.best);
  return `${how}, ${w.tries(item.tries)}`;
};

interface PartProps {
  href: string;
  title: string;
  says: string;
  done: boolean;
}

const Part = ({ href, title, says, done }: PartProps) => (
  <li class={done ? 'done' : undefined}>
    <a href={href}>{title}</a>
    <span class="says">
      {done && <span aria-hidden="true">✓ </span>}
      {says}
    </span>
  </li>
);

/** What is done of one module. Links are relative to /tien-do/. */
export const ModuleCard = ({ module, progress }: { module: ModuleInfo; progress: Progress }) => {
  const { done, total } = strokes(progress, module);
  const exam = progress[`x:${module.id}`];
  const begun = done.length > 0 || exam !== undefined;
  return (
    <li class="module">
      <details>
        <summary>
          <TallySquare strokes={done.length} total={total} />
          <span class="name">
            <strong>
              {module.number}. {module.title}
            </strong>
            {begun && (
              <span class="says">
                {words.tally(done.length, total)}. {w.exam}: {examSays(exam)}.
              </span>
            )}
          </span>
          {moduleDone(progress, module) && <Stamp />}
        </summary>
        <ul>
          <li>
            <a href={`../hoc/${module.id}/`}>{w.toModule}</a>
          </li>
          {module.lessons.map((lesson) => {
            const finished = lessonDone(progress, lesson);
            return (
              <Part
                key={lesson.id}
                href={`../hoc/${lesson.id}/`}
                title={lesson.title}
                done={finished}
                says={finished ? w.yes : progress[`l:${lesson.id}`] ? w.begun : w.no}
              />
            );
          })}
          {module.exercises.map(({ id, title }) => (
            <Part key={id} href={`../luyen-tap/${id}/`} title={title} done={progress[`e:${id}`]?.passed ?? false} says={exerciseSays(progress[`e:${id}`])} />
          ))}
          <Part href={`../thi/${module.id}/`} title={w.exam} done={exam?.passed ?? false} says={examSays(exam)} />
        </ul>
      </details>
    </li>
  );
};
