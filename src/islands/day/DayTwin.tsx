import { render } from 'preact';
import { minutesOf } from '#domain/day/run.ts';
import type { Day, DayContent, Stage } from '#domain/day/types.ts';
import { isValid, worldOf } from '#domain/day/world.ts';
import { showShare } from '#domain/course/percent.ts';
import { dayWords } from '#i18n/day.ts';
import { keyOf, type Cites } from '../kit/cites.ts';
import { titleOf } from './Doing.tsx';
import { SmallBallot } from './Pile.tsx';

const t = dayWords.twin;

const Top = ({ seed, day }: { seed: string; day: Day }) => (
  <header>
    <p class="practice-line">{t.practice}</p>
    <p>
      <b>{dayWords.name}</b> – {dayWords.start.code} <b>{seed}</b> – {day.commune}
    </p>
  </header>
);

const cards = (day: Day) => day.stages.filter((stage): stage is Extract<Stage, { kind: 'card' }> => stage.kind === 'card');

const Sheet = ({ day, content }: { day: Day; content: DayContent }) => {
  const world = worldOf(day, []);
  return (
    <>
      <h2>{dayWords.stages.evening}</h2>
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
          <h2>{dayWords.stages[part]}</h2>
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
      {cards(day).map((stage) => (
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
      <h2>{dayWords.stages.inventory}</h2>
      <p>
        {dayWords.inventory.received}: {world.received}. {dayWords.inventory.issued}: {world.issued}. {dayWords.inventory.spoiled}: {world.spoiled}.{' '}
        {dayWords.inventory.left}: {world.left}. {dayWords.inventory.sum} ……………
      </p>
      <h2>{dayWords.stages.judging}</h2>
      <p>{dayWords.judging.text(day.seats)}</p>
      <ol class="pile">
        {world.pile.map((ballot, i) => (
          <SmallBallot key={i} ballot={ballot} candidates={day.candidates} no={i + 1}>
            <p>☐ {dayWords.judging.valid}</p>
            <p>☐ {dayWords.judging.invalid}</p>
          </SmallBallot>
        ))}
      </ol>
      <h2>{dayWords.stages.minutes}</h2>
      <p>
        {dayWords.minutes.listed}: {day.listed}. {dayWords.minutes.voted}: {day.voted}. {dayWords.minutes.otherValid}: {world.otherValid}.{' '}
        {dayWords.minutes.otherInvalid}: {world.otherInvalid}.
      </p>
      <ul>
        {(['collected', 'valid', 'invalid', 'turnout', 'validShare', 'invalidShare'] as const).map((field) => (
          <li key={field}>{dayWords.minutes[field]}: ………………</li>
        ))}
        {day.candidates.map((name, i) => (
          <li key={name}>
            {name}: {dayWords.votes.other} {world.otherVotes[i]}, {dayWords.votes.total} ………………
          </li>
        ))}
      </ul>
    </>
  );
};

const Key = ({ day, content, cites }: { day: Day; content: DayContent; cites: Cites }) => {
  const world = worldOf(day, []);
  const truth = minutesOf(day, world);
  const labels = (law: Parameters<typeof keyOf>[0][]) => law.map((one) => cites[keyOf(one)]?.label ?? '').join('; ');
  return (
    <>
      <h2>{t.key}</h2>
      <ul>
        {day.tasks.map((task) => (
          <li key={task.id}>
            {task.code === undefined ? '✗' : '✓'} {task.text} {task.law.length > 0 && `(${labels(task.law)})`}
          </li>
        ))}
        {(['opening', 'closing'] as const).map((part) => (
          <li key={part}>
            <b>{dayWords.stages[part]}:</b>{' '}
            {content[part].steps
              .filter((step) => step.wrong === undefined)
              .map((step) => step.text)
              .join(' → ')}{' '}
            ({labels(content[part].law)})
          </li>
        ))}
        {cards(day).map((stage) => {
          const right = stage.options.findIndex((index) => stage.card.options[index]?.right);
          return (
            <li key={stage.card.id}>
              <b>
                {stage.card.title}: {right + 1}.
              </b>{' '}
              {stage.card.options[stage.options[right] ?? 0]?.why} ({labels(stage.card.law)})
            </li>
          );
        })}
        <li>
          <b>{t.sums}:</b> {dayWords.inventory.sum} {world.received}; {dayWords.minutes.collected} {truth.collected}; {dayWords.minutes.valid} {truth.valid};{' '}
          {dayWords.minutes.invalid} {truth.invalid}; {showShare(truth.turnout)} %; {showShare(truth.validShare)} %; {showShare(truth.invalidShare)} %.
        </li>
        <li>
          {dayWords.judging.invalid}: {world.pile.flatMap((ballot, i) => (isValid(ballot, day.seats) ? [] : [i + 1])).join(', ')}
        </li>
        <li>{day.candidates.map((name, i) => `${name} ${world.votes[i]}`).join('; ')}</li>
        <li>
          <b>{dayWords.stages.sending}:</b>{' '}
          {[...content.sending.signers, ...content.sending.receivers, ...content.sending.ballots]
            .filter((pick) => pick.right)
            .map((pick) => pick.text)
            .join('; ')}{' '}
          ({labels(content.sending.law)})
        </li>
      </ul>
    </>
  );
};

/** Puts the paper twin in the place of the page, prints, and takes it away again. */
export const printTwin = (day: Day, content: DayContent, seed: string, cites: Cites): void => {
  const root = document.documentElement;
  const paper = document.createElement('div');
  paper.className = 'day-twin';
  document.body.append(paper);
  render(
    <>
      <section>
        <Top seed={seed} day={day} />
        <p>{t.name}</p>
        <Sheet day={day} content={content} />
      </section>
      <section class="key">
        <Top seed={seed} day={day} />
        <Key day={day} content={content} cites={cites} />
      </section>
    </>,
    paper,
  );
  root.dataset['twin'] = 'day';
  const clean = () => {
    delete root.dataset['twin'];
    render(null, paper);
    paper.remove();
  };
  addEventListener('afterprint', clean, { once: true });
  requestAnimationFrame(() => print());
};
