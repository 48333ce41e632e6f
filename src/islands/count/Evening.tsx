import type { Game, Note, State, Where } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import { Close, Recount } from './Close.tsx';
import { Decide } from './Decide.tsx';
import { Reading } from './Reading.tsx';
import { Told } from './Told.tsx';
import { Totals } from './Totals.tsx';
import { wordsOf, type Words } from '../kit/words.ts';

/** Which part of the evening a decision belongs to; counted from 0. */
const partOf: Record<string, number> = {
  order: 0,
  witness: 0,
  inventory: 1,
  seal: 1,
  open: 2,
  sort: 3,
  compare: 3,
  odd: 4,
  hand: 5,
  piles: 5,
  method: 6,
  outsider: 6,
};
export const stageOf = (where: Where): number => {
  if (where.kind === 'decide' || where.kind === 'told') return partOf[where.id] ?? 7;
  return where.kind === 'totals' || where.kind === 'done' ? 7 : 6;
};

const noteText = (note: Note | undefined, words: Words): string => {
  if (!note) return '';
  return note.kind === 'caught' ? t.notes.caught(wordsOf(words, note.code).title) : t.notes[note.kind];
};
const good: readonly Note['kind'][] = ['caught', 'mine', 'repaired', 'same', 'flagged'];

const Trail = ({ at }: { at: number }) => (
  <div class="trail">
    <p class="vh">{t.stage(at + 1, t.stages.length, t.stages[at] ?? '')}</p>
    <ol aria-hidden="true">
      {t.stages.map((name, i) => (
        <li key={name} class={i < at ? 'done' : i === at ? 'now' : ''}>
          <span>{name}</span>
        </li>
      ))}
    </ol>
  </div>
);

interface Props {
  game: Game;
  state: State;
  words: Words;
  act: (token: string) => void;
}

const Scene = ({ game, state, words, act }: Props) => {
  const { where } = state;
  switch (where.kind) {
    case 'decide':
      return <Decide key={where.id} id={where.id} game={game} state={state} act={act} />;
    case 'told':
      return <Told key={`told ${where.id}`} id={where.id} choice={where.choice} game={game} words={words} act={act} />;
    case 'read':
      return <Reading key={`read ${where.bundle}`} game={game} state={state} at={where} act={act} />;
    case 'close':
      return <Close key={`close ${where.bundle}`} game={game} state={state} bundle={where.bundle} act={act} />;
    case 'recount':
      return <Recount key={`recount ${where.bundle} ${state.recounts}`} game={game} state={state} bundle={where.bundle} act={act} />;
    case 'totals':
      return <Totals key={`totals ${where.level}`} game={game} state={state} level={where.level} act={act} />;
    case 'done':
      return null;
  }
};

/** The evening so far: where it stands, what has just been said, and the table. */
export const Evening = (props: Props) => {
  const { game, state, words } = props;
  const note = noteText(state.note, words);
  return (
    <>
      <p class="whereabouts soft small">{t.place(game.box.team, game.box.commune)}</p>
      <Trail at={stageOf(state.where)} />
      <div role="status" class={note ? `note-line ${state.note && good.includes(state.note.kind) ? 'good' : 'careful'}` : ''}>
        {note}
      </div>
      <Scene {...props} />
    </>
  );
};
