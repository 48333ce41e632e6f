import { pileOf } from '#domain/count/box.ts';
import type { Game } from '#domain/count/run.ts';
import type { Heap } from '#domain/count/types.ts';
import { createRandom } from '#domain/seed.ts';
import { countWords as t } from '#i18n/count.ts';
import { HeadRow } from '../kit/HeadRow.tsx';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';
import { MiniBallot } from './MiniBallot.tsx';
import { KeyTable } from './PaperKey.tsx';
import css from './twin.css?inline';

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
  <TwinHead title={title} seed={game.setup.seed}>
    {` – ${t.place(game.box.team, game.box.commune)}`}
  </TwinHead>
);

const Tally = ({ heap, k }: { heap: Heap; k: number }) => {
  const ballots = pileOf(heap, k).length;
  return (
    <div class="keep">
      <h3>{t.twin.sheetTitle(t.levels[heap.level], k)}</h3>
      <p>{t.twin.ballots(ballots)}</p>
      <table>
        <HeadRow names={[t.twin.name, t.twin.squares, t.twin.number]} />
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
      <HeadRow names={[t.twin.name, ...Array.from({ length: heap.seats }, (_, i) => t.totals.column(i + 1)), t.totals.total]} />
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

/** The evening on paper: tally sheets with blank squares, the ballots to cut out, the final sheet, the key. */
const PaperTwin = ({ game }: { game: Game }) => (
  <>
    {game.box.heaps.flatMap((heap) => [
      <Sheets key={`sheets ${heap.level}`} game={game} heap={heap} />,
      <Papers key={`papers ${heap.level}`} game={game} heap={heap} />,
    ])}
    <TwinKey title={t.title} seed={game.setup.seed}>
      {game.box.heaps.map(({ level }) => (
        <KeyTable key={level} game={game} level={level} />
      ))}
    </TwinKey>
  </>
);

/** Prints an evening with its key. */
export const printEvening = (game: Game): void => printTwin(<PaperTwin game={game} />, 'count-twin', css);
