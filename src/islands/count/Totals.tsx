import { useState } from 'preact/hooks';
import { pileOf, sum } from '#domain/count/box.ts';
import { copiedTable, heapOf, sheetOf, type Game, type State } from '#domain/count/run.ts';
import type { Level } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';
import { Heading } from './parts.tsx';
import { figure } from './words.ts';

interface Props {
  game: Game;
  state: State;
  level: Level;
  act: (token: string) => void;
}

const digits = (text: string) => text.replace(/\D/g, '').slice(0, 4);

/** The tally sheets as they were closed, to compare with. */
const Source = ({ game, state, level }: Omit<Props, 'act'>) => {
  const bundles = game.box.bundles
    .map((bundle, i) => ({ bundle, written: sheetOf(state, i).written }))
    .filter((one) => one.bundle.level === level && one.written);
  return (
    <details class="source">
      <summary>{t.totals.source}</summary>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{t.result.head[0]}</span>
              </th>
              {bundles.map(({ bundle }) => (
                <th key={`${bundle.k}/${bundle.part}`} scope="col">
                  {t.totals.bundle(bundle.k, bundle.part)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heapOf(game, level).candidates.map(({ name }, row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {bundles.map(({ bundle, written }) => (
                  <td key={`${bundle.k}/${bundle.part}`}>{written?.[row]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

/** The final sheet of one kind of ballot: copied numbers to check, totals to write. */
export const Totals = ({ game, state, level, act }: Props) => {
  const heap = heapOf(game, level);
  const table = copiedTable(game, state, level);
  const [typed, setTyped] = useState<readonly string[]>(heap.candidates.map(() => ''));
  const ready = typed.every((text) => text !== '');
  const piles = table.map((_, i) => pileOf(heap, i + 1).length);
  const must = sum(piles.map((ballots, i) => ballots * (i + 1)));
  return (
    <form
      class="step totals"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) act(`t${typed.map(Number).join()}`);
      }}
    >
      <Heading>{t.totals.title(t.levels[level])}</Heading>
      <p class="says">{t.totals.says}</p>
      <div class="sheet-paper">
        <table class="totals-table">
          <caption class="vh">{t.totals.title(t.levels[level])}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{t.result.head[0]}</span>
              </th>
              {piles.map((ballots, i) => (
                <th key={i} scope="col">
                  {t.totals.column(i + 1)}
                  <small>{t.totals.must(i + 1, ballots)}</small>
                </th>
              ))}
              <th scope="col">{t.totals.total}</th>
            </tr>
          </thead>
          <tbody>
            {heap.candidates.map(({ name }, row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {table.map((pile, i) => (
                  <td key={i}>
                    <button type="button" class="cell hand" aria-label={t.totals.cell(pile[row] ?? 0, name, i + 1)} onClick={() => act(`g${i + 1}-${row}`)}>
                      {figure(pile[row] ?? 0)}
                    </button>
                  </td>
                ))}
                <td>
                  <input
                    class="figure"
                    inputMode="numeric"
                    autocomplete="off"
                    aria-label={t.totals.totalOf(name)}
                    value={typed[row]}
                    onInput={(event) => setTyped(typed.map((old, i) => (i === row ? digits(event.currentTarget.value) : old)))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="rule" aria-live="polite">
        {ready && game.setup.mode !== 'test'
          ? t.totals.sum(sum(typed.map(Number)), must)
          : t.totals.mustTotal(piles.map((ballots, i) => `${i + 1} × ${ballots}`).join(' + '), must)}
      </p>
      <Source game={game} state={state} level={level} />
      <div class="bar-bottom">
        <button type="submit" class="button primary" aria-disabled={!ready}>
          {t.totals.commit}
        </button>
      </div>
    </form>
  );
};
