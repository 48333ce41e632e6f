import { bundlesAt, heapOf, sheetOf, type Game, type State } from '#domain/count/run.ts';
import { pileOf } from '#domain/count/box.ts';
import type { InventoryField } from '#domain/count/faults.ts';
import type { Level } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';
import { figure } from './words.ts';

const d = t.decide;
const inventoryFields: readonly InventoryField[] = ['received', 'issued', 'spoiled', 'left'];

interface Row {
  name: string;
  values: readonly number[];
  strong?: boolean;
}

/** Numbers of each kind of ballot side by side. */
const Figures = ({ game, rows, caption }: { game: Game; rows: readonly Row[]; caption: string }) => (
  <div class="sheet-paper">
    <table class="figures-table">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{t.decide.item}</span>
          </th>
          {game.box.heaps.map(({ level }) => (
            <th key={level} scope="col">
              <span class={`swatch ${level}`} aria-hidden="true" />
              {t.levels[level]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values, strong }) => (
          <tr key={name} class={strong ? 'strong' : ''}>
            <th scope="row">{name}</th>
            {values.map((value, i) => (
              <td key={i} class="hand">
                {figure(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** The number of the inventory as it was written down. */
const written = ({ plan, box }: Game, field: InventoryField): number[] =>
  box.heaps.map(({ level, inventory }) => (plan.inventory?.level === level && plan.inventory.field === field ? plan.inventory.written : inventory[field]));

export const InventoryTable = ({ game }: { game: Game }) => (
  <>
    <Figures game={game} caption={d.inventory.title} rows={inventoryFields.map((field) => ({ name: d.inventory.rows[field], values: written(game, field) }))} />
    <p class="convention">{d.inventory.convention}</p>
    <details class="convention">
      <summary>{d.inventory.other}</summary>
      <p>{d.inventory.otherSays}</p>
      <p>
        {d.inventory.otherTable(
          game.box.heaps
            .map(({ level }, i) => `${figure((written(game, 'issued')[i] ?? 0) + (written(game, 'spoiled')[i] ?? 0))} (${t.levels[level]})`)
            .join(', '),
        )}
      </p>
    </details>
  </>
);

export const CompareTable = ({ game }: { game: Game }) => {
  const { heaps } = game.box;
  const voted = heaps.map(({ level, voted: all }) => (game.plan.page?.level === level ? game.plan.page.written : all));
  const { rows } = d.compare;
  return (
    <Figures
      game={game}
      caption={d.compare.title}
      rows={[
        { name: rows.collected, values: heaps.map((heap) => heap.papers.length), strong: true },
        { name: rows.voted, values: voted, strong: true },
        { name: rows.listed, values: heaps.map((heap) => heap.listed) },
      ]}
    />
  );
};

export const PilesTable = ({ game }: { game: Game }) => {
  const { heaps } = game.box;
  const { piles } = game.plan;
  const at = (level: Level, k: number, value: number) => (piles?.level === level && piles.k === k ? piles.written : value);
  const valid = heaps.map((heap) => heap.papers.filter((paper) => paper.valid).length);
  const most = Math.max(...heaps.map((heap) => heap.seats));
  const { rows } = d.piles;
  return (
    <Figures
      game={game}
      caption={d.piles.title}
      rows={[
        { name: rows.collected, values: heaps.map((heap) => heap.papers.length) },
        { name: rows.invalid, values: heaps.map((heap, i) => heap.papers.length - (valid[i] ?? 0)) },
        { name: rows.valid, values: heaps.map((heap, i) => at(heap.level, 0, valid[i] ?? 0)), strong: true },
        ...Array.from({ length: most }, (_, i) => ({ name: rows.pile(i + 1), values: heaps.map((heap) => at(heap.level, i + 1, pileOf(heap, i + 1).length)) })),
      ]}
    />
  );
};

/** Ballots of each pile when sorted, and ballots on the tally sheets so far. */
export const CoverTable = ({ game, state, level }: { game: Game; state: State; level: Level }) => {
  const heap = heapOf(game, level);
  const read = (k: number) =>
    bundlesAt(game, level).reduce(
      (sum, i) => sum + (game.box.bundles[i]?.k === k && sheetOf(state, i).written ? (game.box.bundles[i]?.papers.length ?? 0) : 0),
      0,
    );
  return (
    <div class="sheet-paper">
      <table class="figures-table">
        <caption class="vh">{d.cover.title(t.levels[level])}</caption>
        <thead>
          <tr>
            {d.cover.head.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: heap.seats }, (_, i) => (
            <tr key={i}>
              <th scope="row">{d.hand.pile(i + 1)}</th>
              <td class="hand">{figure(pileOf(heap, i + 1).length)}</td>
              <td class="hand">{figure(read(i + 1))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
