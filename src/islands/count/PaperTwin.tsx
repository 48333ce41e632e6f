import { render } from 'preact';
import { countRows, pileOf } from '#domain/count/box.ts';
import { heapOf, type Game } from '#domain/count/run.ts';
import type { Heap, Level } from '#domain/count/types.ts';
import { createRandom } from '#domain/seed.ts';
import { countWords as t } from '#i18n/count.ts';
import { MiniBallot } from './MiniBallot.tsx';

const blank = '\u00a0';

/** Blank squares of a row: enough for every ballot of the pile, at most three lines. */
const Blank = ({ ballots }: { ballots: number }) => (
  <span class="blank">
    {Array.from({ length: Math.min(24, Math.ceil(ballots / 5) + 1) }, (_, i) => (
      <svg key={i} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M2 2H22V22H2Z" />
      </svg>
    ))}
  </span>
);

const Top = ({ game, title }: { game: Game; title: string }) => (
  <header>
    <p class="practice-line">{t.twin.practice}</p>
    <h2>{title}</h2>
    <p>
      {t.place(game.box.team, game.box.commune)} · {t.twin.code} <b>{game.setup.seed}</b>
    </p>
  </header>
);

const Tally = ({ heap, k }: { heap: Heap; k: number }) => {
  const ballots = pileOf(heap, k).length;
  return (
    <div class="keep">
      <h3>{t.twin.sheetTitle(t.levels[heap.level], k)}</h3>
      <p>{t.twin.ballots(ballots)}</p>
      <table>
        <thead>
          <tr>
            {[t.twin.name, t.twin.squares, t.twin.number].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heap.candidates.map(({ name }, row) => (
            <tr key={row}>
              <th scope="row">{`${row + 1}. ${name}`}</th>
              <td>
                <Blank ballots={ballots} />
              </td>
              <td class="blank-number">{blank}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t.twin.total}</p>
    </div>
  );
};

/** The final sheet, blank: a column for each pile. */
const Final = ({ heap }: { heap: Heap }) => (
  <div class="keep">
    <h3>{t.twin.final(t.levels[heap.level])}</h3>
    <table class="final">
      <thead>
        <tr>
          {[t.twin.name, ...Array.from({ length: heap.seats }, (_, i) => t.totals.column(i + 1)), t.totals.total].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {heap.candidates.map(({ name }, row) => (
          <tr key={row}>
            <th scope="row">{`${row + 1}. ${name}`}</th>
            {Array.from({ length: heap.seats + 1 }, (_, i) => (
              <td key={i}>{blank}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** The blank sheets of one kind of ballot. */
const Sheets = ({ game, heap }: { game: Game; heap: Heap }) => (
  <section>
    <Top game={game} title={t.twin.sheets(t.levels[heap.level])} />
    <p>{t.twin.roles}</p>
    {Array.from({ length: heap.seats }, (_, i) => (
      <Tally key={i} heap={heap} k={i + 1} />
    ))}
    <Final heap={heap} />
  </section>
);

/** The valid ballots to cut out, mixed. */
const Papers = ({ game, heap }: { game: Game; heap: Heap }) => {
  const papers = createRandom(game.setup.seed)
    .fork(`paper/${heap.level}`)
    .shuffle(heap.papers.filter((paper) => paper.valid));
  return (
    <section class="cut">
      <Top game={game} title={t.twin.papers(t.levels[heap.level])} />
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <MiniBallot heap={heap} paper={paper} small label={t.twin.paper(paper.id + 1)} />
            <small>{t.twin.paper(paper.id + 1)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};

const KeyTable = ({ game, level }: { game: Game; level: Level }) => {
  const heap = heapOf(game, level);
  const piles = Array.from({ length: heap.seats }, (_, i) => pileOf(heap, i + 1));
  const rows = piles.map((pile) => countRows(pile, heap.candidates.length));
  const valid = piles.reduce((sum, pile) => sum + pile.length, 0);
  const { received, issued, spoiled, left } = heap.inventory;
  return (
    <>
      <h3>{t.levels[level]}</h3>
      <p>
        {t.twin.inventory}: {received} = {issued} + {spoiled} + {left}. {t.twin.valid(valid)}. {t.twin.invalid(heap.papers.length - valid)}.
      </p>
      <table class="final">
        <thead>
          <tr>
            <th scope="col">{t.twin.name}</th>
            {piles.map((pile, i) => (
              <th key={i} scope="col">{`${t.totals.column(i + 1)} (${pile.length} × ${i + 1})`}</th>
            ))}
            <th scope="col">{t.totals.total}</th>
          </tr>
        </thead>
        <tbody>
          {heap.candidates.map(({ name }, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {rows.map((pile, i) => (
                <td key={i}>{pile[row]}</td>
              ))}
              <td>
                <b>{rows.reduce((sum, pile) => sum + (pile[row] ?? 0), 0)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** The evening on paper: tally sheets with blank squares, the ballots to cut out, the final sheet, the key. */
export const PaperTwin = ({ game }: { game: Game }) => (
  <>
    {game.box.heaps.flatMap((heap) => [
      <Sheets key={`sheets ${heap.level}`} game={game} heap={heap} />,
      <Papers key={`papers ${heap.level}`} game={game} heap={heap} />,
    ])}
    <section class="key-page">
      <Top game={game} title={t.twin.key} />
      <p>{t.twin.keySays}</p>
      {game.box.heaps.map(({ level }) => (
        <KeyTable key={level} game={game} level={level} />
      ))}
    </section>
  </>
);

/** Puts the paper twin in the place of the page, prints, and takes it away again. */
export const printTwin = (game: Game): void => {
  const root = document.documentElement;
  const paper = document.createElement('div');
  paper.className = 'count-twin';
  document.body.append(paper);
  render(<PaperTwin game={game} />, paper);
  root.dataset['twin'] = 'count';
  const clean = () => {
    delete root.dataset['twin'];
    render(null, paper);
    paper.remove();
  };
  addEventListener('afterprint', clean, { once: true });
  requestAnimationFrame(() => print());
};
