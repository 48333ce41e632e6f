import { render } from 'preact';
import { findings } from '#domain/ballot/findings.ts';
import { grounds, type Ballot } from '#domain/ballot/types.ts';
import { leadCode, verdict } from '#domain/ballot/verdict.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { BallotPaper } from './BallotPaper.tsx';
import { sayVerdict, wordsOf, type Words } from './words.ts';

const onePage = 4;
const pages = <T,>(list: readonly T[]): T[][] => Array.from({ length: Math.ceil(list.length / onePage) }, (_, i) => list.slice(i * onePage, (i + 1) * onePage));

const Box = () => <span class="box" aria-hidden="true" />;

const Item = ({ ballot, at }: { ballot: Ballot; at: number }) => (
  <li>
    <p class="no">
      <b>{t.twin.sheet(at)}</b> · {t.room.pile}: {t.room.short[ballot.room.pile]}
    </p>
    <BallotPaper ballot={ballot} label={t.twin.sheet(at)} />
    <p>
      <Box /> {t.twin.valid} ……………………
    </p>
    <p>
      <Box /> {t.twin.invalid}{' '}
      {grounds.map((ground) => (
        <i key={ground}>{ground}</i>
      ))}
    </p>
    <p>
      <Box /> {t.twin.team}
    </p>
  </li>
);

const Top = ({ ballots, seed }: { ballots: readonly Ballot[]; seed: string }) => {
  const room = ballots[0]?.room;
  return (
    <header>
      <p class="practice-line">{t.twin.practice}</p>
      <p>
        <b>{t.twin.title}</b> – {t.twin.code} <b>{seed}</b>
        {room &&
          ` – ${t.room.team(room.team)}, ${room.commune}. ${t.room.units}: ${(['qh', 'tinh', 'xa'] as const).map((level) => t.room.of(level, room.units[level])).join(', ')}`}
      </p>
    </header>
  );
};

const Key = ({ ballots, words }: { ballots: readonly Ballot[]; words: Words }) => (
  <table>
    <thead>
      <tr>
        {t.twin.columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {ballots.map((ballot, i) => {
        const list = findings(ballot);
        const outcome = verdict(list);
        const { title, cite } = wordsOf(words, leadCode(list));
        return (
          <tr key={i}>
            <td>{i + 1}</td>
            <td>
              {outcome.kind === 'valid' ? t.twin.keyValid(outcome.votesFor.map((name) => name + 1).join(', '), outcome.remaining) : sayVerdict(ballot, outcome)}
            </td>
            <td>{title}</td>
            <td>{cite}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

/** The set on paper: four ballots a page with boxes to tick, the key on pages of its own. */
export const PaperTwin = ({ ballots, seed, words }: { ballots: readonly Ballot[]; seed: string; words: Words }) => (
  <>
    {pages(ballots).map((page, i) => (
      <section key={i}>
        <Top ballots={ballots} seed={seed} />
        {i === 0 && <p>{t.twin.name}</p>}
        <ol>
          {page.map((ballot, j) => (
            <Item key={j} ballot={ballot} at={i * onePage + j + 1} />
          ))}
        </ol>
      </section>
    ))}
    <section class="key">
      <Top ballots={ballots} seed={seed} />
      <h2>{t.twin.key}</h2>
      <p>{t.twin.keySays}</p>
      <Key ballots={ballots} words={words} />
    </section>
  </>
);

/** Puts the paper twin in the place of the page, prints, and takes it away again. */
export const printTwin = (ballots: readonly Ballot[], seed: string, words: Words): void => {
  const root = document.documentElement;
  const paper = document.createElement('div');
  paper.className = 'ballot-twin';
  document.body.append(paper);
  render(<PaperTwin ballots={ballots} seed={seed} words={words} />, paper);
  root.dataset['twin'] = 'ballot';
  const clean = () => {
    delete root.dataset['twin'];
    render(null, paper);
    paper.remove();
  };
  addEventListener('afterprint', clean, { once: true });
  requestAnimationFrame(() => print());
};
