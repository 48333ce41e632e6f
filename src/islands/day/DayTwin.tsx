import type { Day, DayContent, World } from '#domain/day/types.ts';
import { worldOf } from '#domain/day/world.ts';
import { dayWords } from '#i18n/day.ts';
import type { Cites } from '../kit/cites.ts';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';
import { DayKey } from './DayKey.tsx';
import { SmallBallot } from './SmallBallot.tsx';
import { cardsOf, titleOf } from './stages.ts';
import css from './twin.css?inline';

const t = dayWords.twin;
const { stages, inventory, judging, minutes, votes } = dayWords;

/** The evening before, the opening and the closing: what is done, and in which order. */
const Lists = ({ day, content }: { day: Day; content: DayContent }) => (
  <>
    <h2>{stages.evening}</h2>
    <p>
      {content.evening.text} {t.tick}
    </p>
    <ul>
      {day.tasks.map((task) => (
        <li key={task.id}>
          ☐ {task.text} ({dayWords.tasks.takes(task.minutes)})
        </li>
      ))}
    </ul>
    {(['opening', 'closing'] as const).map((part) => (
      <section key={part}>
        <h2>{stages[part]}</h2>
        <p>
          {content[part].text} {t.number}
        </p>
        <ul>
          {(part === 'opening' ? day.openingSteps : day.closingSteps).map((step) => (
            <li key={step.id}>…… {step.text}</li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

/** People at the desk and incidents. */
const Cards = ({ day }: { day: Day }) => (
  <>
    {cardsOf(day).map((stage) => (
      <section key={stage.card.id}>
        <h2>
          {stage.card.clock} {titleOf(stage)}
        </h2>
        <p>
          {stage.card.text} {t.pick}
        </p>
        <ol>
          {stage.options.map((index, i) => (
            <li key={index}>
              {i + 1}. {stage.card.options[index]?.text}
            </li>
          ))}
        </ol>
      </section>
    ))}
  </>
);

/** The evening: the inventory, the last pile, the minutes. */
const Count = ({ day, world }: { day: Day; world: World }) => (
  <>
    <h2>{stages.inventory}</h2>
    <p>
      {inventory.received}: {world.received}. {inventory.issued}: {world.issued}. {inventory.spoiled}: {world.spoiled}. {inventory.left}: {world.left}.{' '}
      {inventory.sum} ……………
    </p>
    <h2>{stages.judging}</h2>
    <p>{judging.text(day.seats)}</p>
    <ol class="pile">
      {world.pile.map((ballot, i) => (
        <SmallBallot key={i} ballot={ballot} candidates={day.candidates} no={i + 1}>
          <p>☐ {judging.valid}</p>
          <p>☐ {judging.invalid}</p>
        </SmallBallot>
      ))}
    </ol>
    <h2>{stages.minutes}</h2>
    <p>
      {minutes.listed}: {day.listed}. {minutes.voted}: {day.voted}. {minutes.otherValid}: {world.otherValid}. {minutes.otherInvalid}: {world.otherInvalid}.
    </p>
    <ul>
      {(['collected', 'valid', 'invalid', 'turnout', 'validShare', 'invalidShare'] as const).map((field) => (
        <li key={field}>{minutes[field]}: ………………</li>
      ))}
      {day.candidates.map((name, i) => (
        <li key={name}>
          {name}: {votes.other} {world.otherVotes[i]}, {votes.total} ………………
        </li>
      ))}
    </ul>
  </>
);

/** Prints a day with its key. */
export const printDay = (day: Day, content: DayContent, seed: string, cites: Cites): void =>
  printTwin(
    <>
      <section>
        <TwinHead title={dayWords.name} seed={seed} name>
          {` – ${day.commune}`}
        </TwinHead>
        <Lists day={day} content={content} />
        <Cards day={day} />
        <Count day={day} world={worldOf(day, [])} />
      </section>
      <TwinKey title={dayWords.name} seed={seed}>
        <DayKey day={day} content={content} cites={cites} />
      </TwinKey>
    </>,
    'day-twin',
    css,
  );
