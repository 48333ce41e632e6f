import { useState } from 'preact/hooks';
import type { Day, World } from '#domain/day/types.ts';
import { isValid } from '#domain/day/world.ts';
import { dayWords } from '#i18n/day.ts';
import { SmallBallot } from './SmallBallot.tsx';
import { StageForm } from './frame.tsx';

/** Each ballot of the last pile: valid or not. */
export const Judging = ({
  day,
  world,
  open,
  onKeep,
  onAnswer,
}: {
  day: Day;
  world: World;
  open: string;
  onKeep: (open: string) => void;
  onAnswer: (answer: string) => void;
}) => {
  const said = world.pile.map((_, i) => open[i] ?? '.');
  const done = said.every((one) => one !== '.');
  const say = (i: number, verdict: string) => onKeep(said.map((old, j) => (j === i ? verdict : old)).join(''));
  return (
    <StageForm done={done} need={dayWords.judging.need} onDone={() => onAnswer(said.join(''))}>
      <p>{dayWords.judging.text(day.seats)}</p>
      <ol class="pile">
        {world.pile.map((ballot, i) => (
          <SmallBallot key={i} ballot={ballot} candidates={day.candidates} no={i + 1}>
            <div class="verdicts" role="radiogroup" aria-label={dayWords.judging.ballot(i + 1)}>
              {(['V', 'K'] as const).map((verdict) => (
                <label key={verdict} class="pick">
                  <input type="radio" name={`ballot-${i}`} checked={said[i] === verdict} onChange={() => say(i, verdict)} />
                  <span>{verdict === 'V' ? dayWords.judging.valid : dayWords.judging.invalid}</span>
                </label>
              ))}
            </div>
          </SmallBallot>
        ))}
      </ol>
    </StageForm>
  );
};

/** The votes of each name: other piles and the last one together. */
export const Votes = ({ day, world, onAnswer }: { day: Day; world: World; onAnswer: (answer: string) => void }) => {
  const [texts, setTexts] = useState<readonly string[]>(day.candidates.map(() => ''));
  const done = texts.every((one) => /^\d{1,6}$/.test(one.trim()));
  const bad = world.pile.flatMap((ballot, i) => (isValid(ballot, day.seats) ? [] : [i + 1]));
  return (
    <StageForm done={done} need={dayWords.votes.need} onDone={() => onAnswer(texts.map((one) => one.trim()).join(','))}>
      <p>{dayWords.votes.text}</p>
      <p>
        <b>{dayWords.votes.decided(bad.join(', '))}</b>
      </p>
      <ol class="pile">
        {world.pile.map((ballot, i) => (
          <SmallBallot key={i} ballot={ballot} candidates={day.candidates} no={i + 1}>
            {bad.includes(i + 1) && <p class="cross">{dayWords.judging.invalid}</p>}
          </SmallBallot>
        ))}
      </ol>
      <div class="vote-rows">
        {day.candidates.map((name, i) => (
          <label key={name} class="field">
            <span>
              {name} <small class="soft">{`${dayWords.votes.other}: ${world.otherVotes[i] ?? 0}. ${dayWords.votes.total}:`}</small>
            </span>
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={texts[i]}
              onInput={(event) => setTexts(texts.map((old, j) => (j === i ? event.currentTarget.value : old)))}
            />
          </label>
        ))}
      </div>
    </StageForm>
  );
};
