import { useEffect, useRef, useState } from 'preact/hooks';
import { beatsAt, bundleOf, heapOf, type Game, type State } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import { Controls, Pace, paceOf, type Speed } from './Controls.tsx';
import { MiniBallot } from './MiniBallot.tsx';
import { Heading } from './parts.tsx';
import { SheetRows } from './SheetRows.tsx';
import { StopPanel } from './StopPanel.tsx';
import { say } from './voice.ts';
import { bundleName, nameOf } from './words.ts';

interface Props {
  game: Game;
  state: State;
  at: { bundle: number; ballot: number; beat: number };
  act: (token: string) => void;
}

const doing = { check: t.read.doCheck, write: t.read.doWrite, read: t.read.doRead, all: t.read.doAll };

/** The name that has just been read, in the roles in which somebody else reads. */
const saidAt = (game: Game, state: State, { bundle, ballot, beat }: Props['at']): string => {
  const { role } = game.setup;
  if (role !== 'check' && role !== 'write') return '';
  const beats = beatsAt(game, state, bundle, ballot);
  const now = beats[role === 'write' ? beat : beat - 1];
  return now ? nameOf(game, bundleOf(game, bundle).level, now.said) : '';
};

/** Somebody's mistake has passed by; in a lesson the reading waits. */
const passedBy = (game: Game, state: State, { bundle, ballot }: Props['at']): string => {
  if (game.setup.mode !== 'learn') return '';
  const live = state.live.find((one) => one.bundle === bundle && one.ballot === ballot - 1);
  return live ? `${live.bundle}/${live.ballot}/${live.kind}` : '';
};

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

/** Reading, marking and checking one bundle, ballot by ballot. */
export const Reading = ({ game, state, at, act }: Props) => {
  const { bundle, ballot, beat } = at;
  const { role, mode } = game.setup;
  const own = bundleOf(game, bundle);
  const heap = heapOf(game, own.level);
  const paper = own.papers[ballot];
  const ended = paper === undefined;
  const [speed, setSpeed] = useState<Speed>('slow');
  const [playing, setPlaying] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [aloud, setAloud] = useState(false);
  const [seen, setSeen] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const said = saidAt(game, state, at);
  const missed = passedBy(game, state, at);
  const waiting = stopping || (missed !== '' && missed !== seen);
  useEffect(() => {
    if (role !== 'check' || !playing || waiting || ended || speed === 'hand') return;
    const timer = setTimeout(() => !document.hidden && act('n'), paceOf[speed]);
    return () => clearTimeout(timer);
  }, [role, playing, waiting, ended, speed, state]);
  useEffect(() => {
    if (aloud && said) say(said);
  }, [aloud, said, ballot, beat]);

  const stop = () => setStopping(true);
  const resume = () => {
    setStopping(false);
    setSeen(missed);
    root.current?.focus({ preventScroll: true });
  };
  const stroke = role === 'check' || ended ? undefined : (row: number) => act(`s${row}`);
  const next = () => (ended || role === 'check') && act('n');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (stopping) {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      return resume();
    }
    const inField = (event.target as Element).closest('button, summary, input, details');
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (digit >= 0 && digit < heap.candidates.length && stroke) stroke(digit);
    else if (event.key.toLowerCase() === 'd') stop();
    else if (event.key.toLowerCase() === 'p' && role === 'check') setPlaying(!playing);
    else if ((event.key === ' ' || event.key === 'Enter') && !inField) next();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const controls = {
    role,
    speed,
    playing,
    aloud,
    ended,
    onSpeed: setSpeed,
    onPlay: () => setPlaying(!playing),
    onNext: next,
    onStop: stop,
    onFast: () => act('f'),
    onAloud: () => setAloud(!aloud),
  };
  const speech = ended ? t.read.ended : said ? t.read.said(said) : role === 'check' ? (ballot === 0 ? t.read.saidFirst : t.read.turned) : doing[role];
  return (
    <div class={`step reading${stopping ? ' stopped' : ''}`} ref={root} tabIndex={-1} onKeyDown={onKeyDown}>
      <Heading>{bundleName(own)}</Heading>
      {mode === 'team' && <Seats turn={game.box.bundles.indexOf(own)} />}
      <div class="table-top">
        <div class="papers">
          <p class="count-line">
            <span>{t.read.ballot(Math.min(ballot + 1, own.papers.length), own.papers.length)}</span>
            <span class="soft">{t.read.remaining(own.k)}</span>
          </p>
          {paper ? <MiniBallot key={ballot} heap={heap} paper={paper} /> : <div class="mini-done">{t.read.ended}</div>}
          {ballot > 0 && own.papers[ballot - 1] && (
            <div class="previous">
              <p class="small soft">{t.read.previous}</p>
              <MiniBallot heap={heap} paper={own.papers[ballot - 1] as (typeof own.papers)[number]} small label={t.read.previous} />
            </div>
          )}
        </div>
        <div class="sheet-side">
          <p class={said ? 'speech said' : 'speech'} aria-live="polite">
            {speech}
          </p>
          <SheetRows game={game} state={state} bundle={bundle} ballot={ballot} onStroke={stroke} />
          {waiting && !stopping && (
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
