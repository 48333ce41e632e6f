import { findings } from '#domain/ballot/findings.ts';
import { grounds, type Ballot } from '#domain/ballot/types.ts';
import { leadCode, verdict } from '#domain/ballot/verdict.ts';
import { ballotTwinWords as twin } from '#i18n/ballot-twin.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { HeadRow } from '../kit/HeadRow.tsx';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';
import { BallotPaper } from './BallotPaper.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { sayVerdict } from './words.ts';
import css from './twin.css?inline';

const onePage = 4;
const pages = <T,>(list: readonly T[]): T[][] => Array.from({ length: Math.ceil(list.length / onePage) }, (_, i) => list.slice(i * onePage, (i + 1) * onePage));

const Box = () => <span class="box" aria-hidden="true" />;

const Item = ({ ballot, at }: { ballot: Ballot; at: number }) => (
  <li>
    <p class="no">
      <b>{twin.sheet(at)}</b> · {t.room.pile}: {t.room.short[ballot.room.pile]}
    </p>
    <BallotPaper ballot={ballot} label={twin.sheet(at)} />
    <p>
      <Box /> {twin.valid} ……………………
    </p>
    <p>
      <Box /> {twin.invalid}{' '}
      {grounds.map((ground) => (
        <i key={ground}>{ground}</i>
      ))}
    </p>
    <p>
      <Box /> {twin.team}
    </p>
  </li>
);

const sayRoom = (ballots: readonly Ballot[]): string => {
  const room = ballots[0]?.room;
  return room
    ? ` – ${t.room.team(room.team)}, ${room.commune}. ${t.room.units}: ${(['qh', 'tinh', 'xa'] as const).map((level) => t.room.of(level, room.units[level])).join(', ')}`
    : '';
};

const Key = ({ ballots, words }: { ballots: readonly Ballot[]; words: Words }) => (
  <table>
    <HeadRow names={twin.columns} />
    <tbody>
      {ballots.map((ballot, i) => {
        const list = findings(ballot);
        const outcome = verdict(list);
        const { title, cite } = wordsOf(words, leadCode(list));
        return (
          <tr key={i}>
            <td>{i + 1}</td>
            <td>
              {outcome.kind === 'valid' ? twin.keyValid(outcome.votesFor.map((name) => name + 1).join(', '), outcome.remaining) : sayVerdict(ballot, outcome)}
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
const PaperTwin = ({ ballots, seed, words }: { ballots: readonly Ballot[]; seed: string; words: Words }) => (
  <>
    {pages(ballots).map((page, i) => (
      <section key={i}>
        <TwinHead title={t.title} seed={seed} name={i === 0}>
          {sayRoom(ballots)}
        </TwinHead>
        <ol>
          {page.map((ballot, j) => (
            <Item key={j} ballot={ballot} at={i * onePage + j + 1} />
          ))}
        </ol>
      </section>
    ))}
    <TwinKey title={t.title} seed={seed}>
      <Key ballots={ballots} words={words} />
    </TwinKey>
  </>
);

/** Prints a set with its key. */
export const printSet = (ballots: readonly Ballot[], seed: string, words: Words): void =>
  printTwin(<PaperTwin ballots={ballots} seed={seed} words={words} />, 'ballot-twin', css);
