import { bundleOf, heapOf, type Game } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import { Controls, Pace } from './Controls.tsx';
import { MiniBallot } from './MiniBallot.tsx';
import { Heading } from './parts.tsx';
import { SheetRows } from './SheetRows.tsx';
import { StopPanel } from './StopPanel.tsx';
import { useReader, type ReadingProps } from './use-reader.ts';
import { bundleName } from './words.ts';

const doing = { check: t.read.doCheck, write: t.read.doWrite, read: t.read.doRead, all: t.read.doAll };

/** Seats of a Tổ at one screen; everybody moves on after a bundle. */
const Seats = ({ turn }: { turn: number }) => (
  <div class="seats">
    <ol>
      {t.team.seats.map((_, seat) => (
        <li key={seat}>
          {t.team.seat(seat + 1)}: <b>{t.team.seats[(seat + turn) % t.team.seats.length]}</b>
        </li>
      ))}
    </ol>
    <p class="small">{turn === 0 ? t.team.how : t.team.swap}</p>
  </div>
);

/** The ballot in hand and the one before. */
const Papers = ({ game, bundle, ballot }: { game: Game; bundle: number; ballot: number }) => {
  const own = bundleOf(game, bundle);
  const heap = heapOf(game, own.level);
  const [paper, before] = [own.papers[ballot], own.papers[ballot - 1]];
  return (
    <div class="papers">
      <p class="count-line">
        <span>{t.read.ballot(Math.min(ballot + 1, own.papers.length), own.papers.length)}</span>
        <span class="soft">{t.read.remaining(own.k)}</span>
      </p>
      {paper ? <MiniBallot key={ballot} heap={heap} paper={paper} /> : <div class="mini-done">{t.read.ended}</div>}
      {before && (
        <div class="previous">
          <p class="small soft">{t.read.previous}</p>
          <MiniBallot heap={heap} paper={before} small label={t.read.previous} />
        </div>
      )}
    </div>
  );
};

/** Reading, marking and checking one bundle, ballot by ballot. */
export const Reading = (props: ReadingProps) => {
  const { game, state, at, act } = props;
  const { bundle, ballot } = at;
  const { role, mode } = game.setup;
  const own = bundleOf(game, bundle);
  const { root, controls, said, stopping, hinting, resume, stroke, onKeyDown } = useReader(props);
  const { ended } = controls;
  const speech = ended ? t.read.ended : said ? t.read.said(said) : role === 'check' ? (ballot === 0 ? t.read.saidFirst : t.read.turned) : doing[role];
  return (
    <div class={`step reading${stopping ? ' stopped' : ''}`} ref={root} tabIndex={-1} onKeyDown={onKeyDown}>
      <Heading>{bundleName(own)}</Heading>
      {mode === 'team' && <Seats turn={game.box.bundles.indexOf(own)} />}
      <div class="table-top">
        <Papers game={game} bundle={bundle} ballot={ballot} />
        <div class="sheet-side">
          <p class={said ? 'speech said' : 'speech'} aria-live="polite">
            {speech}
          </p>
          <SheetRows game={game} state={state} bundle={bundle} ballot={ballot} onStroke={stroke} />
          {hinting && (
            <p class="hint" role="status">
              {t.read.hint}
            </p>
          )}
        </div>
      </div>
      {stopping ? (
        <StopPanel
          role={role}
          onKind={(kind) => {
            act(`x${kind}`);
            resume();
          }}
          onCancel={resume}
          onRecount={ended ? () => act('c') : undefined}
        />
      ) : (
        <Controls {...controls} />
      )}
      <Pace {...controls} />
    </div>
  );
};
