import { useState } from 'preact/hooks';
import { sum } from '#domain/count/box.ts';
import { bundleOf, heapOf, learnerWrites, strokeRows, trueRows, type Game, type State } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import { Heading } from './parts.tsx';
import { Squares } from './Squares.tsx';
import { bundleName } from './words.ts';

interface Props {
  game: Game;
  state: State;
  bundle: number;
  act: (token: string) => void;
}

/** A number as typed: digits only. */
const digits = (text: string) => text.replace(/\D/g, '').slice(0, 4);

/** The sheet of a finished bundle: numbers beside the squares, the sum, close it or count again. */
export const Close = ({ game, state, bundle, act }: Props) => {
  const own = bundleOf(game, bundle);
  const { candidates } = heapOf(game, own.level);
  const rows = strokeRows(game, state, bundle);
  const writes = learnerWrites(game);
  const [typed, setTyped] = useState<readonly string[]>(candidates.map(() => ''));
  const numbers = writes ? typed.map(Number) : rows;
  const ready = !writes || typed.every((text) => text !== '');
  const showSum = game.setup.mode !== 'test' && ready;
  return (
    <form
      class="step closing"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) act(`k${numbers.join()}`);
      }}
    >
      <Heading>
        {t.close.title}: {bundleName(own)}
      </Heading>
      <p class="says">{writes ? t.close.type : t.close.given}</p>
      <ol class="tally-sheet closed">
        {candidates.map(({ name }, row) => (
          <li key={row}>
            <div class="tally-row">
              <b class="key">{row + 1}</b>
              <span class="name">{name}</span>
              <span class="vh">{t.read.strokes(rows[row] ?? 0)}</span>
              <Squares count={rows[row] ?? 0} />
              {writes ? (
                <input
                  class="figure"
                  inputMode="numeric"
                  autocomplete="off"
                  aria-label={t.close.number(name)}
                  value={typed[row]}
                  onInput={(event) => setTyped(typed.map((old, i) => (i === row ? digits(event.currentTarget.value) : old)))}
                />
              ) : (
                <b class="figure hand">{rows[row]}</b>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p class="rule">
        {t.close.rule(own.k, own.papers.length)} {showSum && <b>{`${t.close.sum}: ${sum(numbers)}.`}</b>}
      </p>
      <div class="bar-bottom">
        <button type="button" class="button" onClick={() => act('c')}>
          {t.close.recount}
        </button>
        <button type="submit" class="button primary" aria-disabled={!ready}>
          {t.close.ok}
        </button>
      </div>
    </form>
  );
};

/** The old sheet beside a new one read by other people: which rows differ? */
export const Recount = ({ game, state, bundle, act }: Props) => {
  const own = bundleOf(game, bundle);
  const { candidates } = heapOf(game, own.level);
  const old = strokeRows(game, state, bundle);
  const fresh = trueRows(game, bundle);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const toggle = (row: number) => setChosen(chosen.includes(row) ? chosen.filter((one) => one !== row) : [...chosen, row].sort((a, b) => a - b));
  return (
    <div class="step recount">
      <Heading>
        {t.recount.title}: {bundleName(own)}
      </Heading>
      <p class="says">{t.recount.says}</p>
      <ol class="tally-sheet compared">
        {candidates.map(({ name }, row) => (
          <li key={row}>
            <label class="tally-row">
              <input type="checkbox" checked={chosen.includes(row)} aria-label={t.recount.rowDiffers(name)} onChange={() => toggle(row)} />
              <span class="name">{name}</span>
              <span class="pair">
                <small>{t.recount.old}</small> <span class="vh">{t.read.strokes(old[row] ?? 0)}</span>
                <Squares count={old[row] ?? 0} />
              </span>
              <span class="pair">
                <small>{t.recount.fresh}</small> <span class="vh">{t.read.strokes(fresh[row] ?? 0)}</span>
                <Squares count={fresh[row] ?? 0} />
              </span>
            </label>
          </li>
        ))}
      </ol>
      <div class="bar-bottom">
        <button type="button" class="button primary" onClick={() => act(`r${chosen.join()}`)}>
          {chosen.length > 0 ? t.recount.commit : t.recount.none}
        </button>
      </div>
    </div>
  );
};
