import { showShare } from '#domain/course/percent.ts';
import { minutesOf } from '#domain/day/run.ts';
import type { Day, DayContent } from '#domain/day/types.ts';
import { isValid, worldOf } from '#domain/day/world.ts';
import { dayWords } from '#i18n/day.ts';
import { labelsOf, type Cites } from '../kit/cites.ts';
import { cardsOf } from './stages.ts';

interface KeyProps {
  day: Day;
  content: DayContent;
  cites: Cites;
}

/** What should be done at each stage, and by what article. */
const Deeds = ({ day, content, cites }: KeyProps) => (
  <ul>
    {day.tasks.map((task) => (
      <li key={task.id}>
        {task.code === undefined ? '✗' : '✓'} {task.text} {task.law.length > 0 && `(${labelsOf(task.law, cites)})`}
      </li>
    ))}
    {(['opening', 'closing'] as const).map((part) => (
      <li key={part}>
        <b>{dayWords.stages[part]}:</b>{' '}
        {content[part].steps
          .filter((step) => step.wrong === undefined)
          .map((step) => step.text)
          .join(' → ')}{' '}
        ({labelsOf(content[part].law, cites)})
      </li>
    ))}
    {cardsOf(day).map(({ card, options }) => {
      const right = options.findIndex((index) => card.options[index]?.right);
      return (
        <li key={card.id}>
          <b>
            {card.title}: {right + 1}.
          </b>{' '}
          {card.options[options[right] ?? 0]?.why} ({labelsOf(card.law, cites)})
        </li>
      );
    })}
    <li>
      <b>{dayWords.stages.sending}:</b>{' '}
      {[...content.sending.signers, ...content.sending.receivers, ...content.sending.ballots]
        .filter((pick) => pick.right)
        .map((pick) => pick.text)
        .join('; ')}{' '}
      ({labelsOf(content.sending.law, cites)})
    </li>
  </ul>
);

/** The numbers of a Tổ that makes no mistake. */
const Sums = ({ day }: { day: Day }) => {
  const world = worldOf(day, []);
  const truth = minutesOf(day, world);
  return (
    <ul>
      <li>
        <b>{dayWords.twin.sums}:</b> {dayWords.inventory.sum} {world.received}; {dayWords.minutes.collected} {truth.collected}; {dayWords.minutes.valid}{' '}
        {truth.valid}; {dayWords.minutes.invalid} {truth.invalid}; {showShare(truth.turnout)} %; {showShare(truth.validShare)} %;{' '}
        {showShare(truth.invalidShare)} %.
      </li>
      <li>
        {dayWords.judging.invalid}: {world.pile.flatMap((ballot, i) => (isValid(ballot, day.seats) ? [] : [i + 1])).join(', ')}
      </li>
      <li>{day.candidates.map((name, i) => `${name} ${world.votes[i]}`).join('; ')}</li>
    </ul>
  );
};

/** The key of a day on paper. */
export const DayKey = (props: KeyProps) => (
  <>
    <Deeds {...props} />
    <Sums day={props.day} />
  </>
);
