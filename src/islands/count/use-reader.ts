import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { beatsAt, bundleOf, heapOf, type Game, type State } from '#domain/count/run.ts';
import { paceOf, type ControlsProps, type Speed } from './Controls.tsx';
import { say } from './voice.ts';
import { nameOf } from './words.ts';

export interface ReadingProps {
  game: Game;
  state: State;
  at: { bundle: number; ballot: number; beat: number };
  act: (token: string) => void;
}
type At = ReadingProps['at'];

/** The name that has just been read, in the roles in which somebody else reads. */
const saidAt = (game: Game, state: State, { bundle, ballot, beat }: At): string => {
  const { role } = game.setup;
  if (role !== 'check' && role !== 'write') return '';
  const beats = beatsAt(game, state, bundle, ballot);
  const now = beats[role === 'write' ? beat : beat - 1];
  return now ? nameOf(game, bundleOf(game, bundle).level, now.said) : '';
};

/** Somebody's mistake has passed by; in a lesson the reading waits. */
const passedBy = (game: Game, state: State, { bundle, ballot }: At): string => {
  if (game.setup.mode !== 'learn') return '';
  const live = state.live.find((one) => one.bundle === bundle && one.ballot === ballot - 1);
  return live ? `${live.bundle}/${live.ballot}/${live.kind}` : '';
};

export interface Reader {
  root: RefObject<HTMLDivElement>;
  controls: ControlsProps;
  /** The name just read; empty when nobody reads. */
  said: string;
  /** The reading was stopped to say what is wrong. */
  stopping: boolean;
  /** In a lesson: a mistake has passed by, so the reading waits. */
  hinting: boolean;
  resume: () => void;
  /** Marks a row; undefined when that is somebody else's work. */
  stroke: ((row: number) => void) | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One bundle being read: its pace, its stops, its keys. */
export const useReader = ({ game, state, at, act }: ReadingProps): Reader => {
  const { bundle, ballot, beat } = at;
  const { role } = game.setup;
  const own = bundleOf(game, bundle);
  const ended = own.papers[ballot] === undefined;
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

  const resume = () => {
    setStopping(false);
    setSeen(missed);
    root.current?.focus({ preventScroll: true });
  };
  const stroke = role === 'check' || ended ? undefined : (row: number) => act(`s${row}`);
  const controls: ControlsProps = {
    role,
    speed,
    playing,
    aloud,
    ended,
    onSpeed: setSpeed,
    onPlay: () => setPlaying(!playing),
    onNext: () => (ended || role === 'check') && act('n'),
    onStop: () => setStopping(true),
    onFast: () => act('f'),
    onAloud: () => setAloud(!aloud),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (stopping) {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      return resume();
    }
    const inField = (event.target as Element).closest('button, summary, input, details');
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (digit >= 0 && digit < heapOf(game, own.level).candidates.length && stroke) stroke(digit);
    else if (event.key.toLowerCase() === 'd') controls.onStop();
    else if (event.key.toLowerCase() === 'p' && role === 'check') controls.onPlay();
    else if ((event.key === ' ' || event.key === 'Enter') && !inField) controls.onNext();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { root, controls, said, stopping, hinting: waiting && !stopping, resume, stroke, onKeyDown };
};
