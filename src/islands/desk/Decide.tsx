import { useState } from 'preact/hooks';
import type { LevelId, NoteId } from '#domain/desk/schema.ts';
import { levels, notes, type Decision, type Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { letters } from './words.ts';

const t = deskWords.decide;

/** What is chosen so far; `give` is null until something was chosen about the ballots. */
export interface Choice {
  give: readonly LevelId[] | null;
  note: NoteId | null;
  act: number | null;
}
export const noChoice: Choice = { give: null, note: null, act: null };

/** The decision when everything asked is chosen. */
export const complete = ({ kind }: Visitor, { give, note, act }: Choice): Decision | undefined =>
  give === null || act === null || (kind.note !== undefined && note === null) ? undefined : { give, note: kind.note ? note : null, act };

const toggled = (give: readonly LevelId[] | null, level: LevelId): LevelId[] =>
  levels.filter((one) => (one === level ? !give?.includes(one) : give?.includes(one)));

/** What a key does to the choice; undefined for other keys. */
export const byKey = (visitor: Visitor, choice: Choice, key: string): Choice | undefined => {
  const level = levels[Number(key) - 1];
  if (level && /^[123]$/.test(key)) return { ...choice, give: toggled(choice.give, level) };
  if (key === '0') return { ...choice, give: [] };
  const option = visitor.options[letters.indexOf(key.toUpperCase())];
  return option && key.length === 1 ? { ...choice, act: option.index } : undefined;
};

interface DecideProps {
  visitor: Visitor;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  onDecide: (decision: Decision) => void;
}

const Ballots = ({ visitor, choice, onChoice }: Omit<DecideProps, 'onDecide'>) => (
  <fieldset class="ballots">
    <legend>{visitor.kind.exchange ? t.exchange : t.ballots}</legend>
    {levels.map((level, i) => (
      <label key={level} class={`give ${level} pick`}>
        <input type="checkbox" checked={choice.give?.includes(level) ?? false} onChange={() => onChoice({ ...choice, give: toggled(choice.give, level) })} />
        <span>
          <i aria-hidden="true">{i + 1}</i> {deskWords.levels[level]}
        </span>
      </label>
    ))}
    <label class="give none pick">
      <input type="checkbox" checked={choice.give?.length === 0} onChange={() => onChoice({ ...choice, give: choice.give?.length === 0 ? null : [] })} />
      <span>
        <i aria-hidden="true">0</i> {t.none}
      </span>
    </label>
  </fieldset>
);

/** The three decisions about one person. */
export const Decide = ({ visitor, choice, onChoice, onDecide }: DecideProps) => {
  const [short, setShort] = useState(false);
  const decision = complete(visitor, choice);
  return (
    <form
      class="decide"
      onSubmit={(event) => {
        event.preventDefault();
        if (decision) onDecide(decision);
        else setShort(true);
      }}
    >
      <Ballots visitor={visitor} choice={choice} onChoice={onChoice} />
      {visitor.kind.note && (
        <fieldset class="notes">
          <legend>{t.note}</legend>
          {notes.map((note) => (
            <label key={note} class="pick">
              <input type="radio" name="note" checked={choice.note === note} onChange={() => onChoice({ ...choice, note })} />
              <span>{deskWords.notes[note]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="acts">
        <legend>{t.act}</legend>
        {visitor.options.map(({ index, text }, i) => (
          <label key={index} class="pick">
            <input type="radio" name="act" checked={choice.act === index} onChange={() => onChoice({ ...choice, act: index })} />
            <span>
              <i aria-hidden="true">{letters[i]}</i> {text}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="bar">
        <button type="submit" class="button primary" aria-disabled={!decision}>
          {t.go}
        </button>
        <span class="small" role="status">
          {short && !decision ? t.missing : ''}
        </span>
        <small class="soft keys-line">{t.keys}</small>
      </div>
    </form>
  );
};
