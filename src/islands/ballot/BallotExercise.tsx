import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newCode } from '#domain/seed.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { createTeam } from '#stores/ballot-team.ts';
import { ballotsOf, createBallots, type BallotSet } from '#stores/ballot.ts';
import { addressWith, asked, modeSlugs, remember } from '../kit/address.ts';
import { Left } from '../kit/Start.tsx';
import { useLive } from '../kit/use-live.ts';
import type { Words } from '../kit/words.ts';
import { Presenter } from './Presenter.tsx';
import { Solo } from './Solo.tsx';
import { Start, type Mode, type People } from './Start.tsx';
import { TeamRoom } from './TeamRoom.tsx';

export interface BallotExerciseProps {
  /** Key in the progress: "cham-phieu". */
  id: string;
  words: Words;
  /** A hand-made set; without it ballots are drawn. */
  set?: BallotSet | undefined;
  mode?: Mode | undefined;
  /** The exercise is the page: the address carries mode and code. */
  own?: boolean;
}

const inAddress: Record<Mode, string> = { ...modeSlugs, team: 'ca-to' };

/** The address of this set in this mode. */
const addressOf = (mode: Mode, seed: string): string => addressWith({ ma: seed, 'che-do': inAddress[mode] });

/** The exercise "Xét phiếu bầu": alone, as a test, as a whole Tổ, for a room. */
export const BallotExercise = ({ id, words, set, mode: given = 'learn', own = false }: BallotExerciseProps) => {
  const solo = useMemo(() => createBallots(id, set), [id, set]);
  const team = useMemo(() => createTeam(id), [id]);
  const [phase, teamPhase, left, teamLeft] = [useLive(solo.$phase), useLive(team.$phase), useLive(solo.$left), useLive(team.$left)];
  const [mode, setMode] = useState<Mode>(given);
  const [code, setCode] = useState('');
  const [show, setShow] = useState('');
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const { mode: wanted, present, ...given } = asked(inAddress);
    const seed = set?.seed ?? given.seed;
    if (seed && !set) setCode(seed);
    if (wanted && !set) setMode(wanted);
    if (present) return setShow(seed ?? newCode(Math.random));
    solo.look();
    if (!set) team.look();
  }, [solo, team, set]);

  const start = (wanted: Mode, seed: string, people: People) => {
    if (own) remember({ ma: seed, 'che-do': inAddress[wanted] });
    if (wanted === 'team') team.start(seed, people.members, people.present);
    else solo.start(wanted, seed);
  };
  const print = async (seed: string) => {
    const { printSet } = await import('./PaperTwin.tsx');
    printSet(ballotsOf(mode === 'learn' ? 'learn' : 'test', seed, set), seed, words);
  };
  const other = () => {
    setCode('');
    solo.leave();
    team.leave();
    requestAnimationFrame(() => root.current?.focus());
  };
  const body = () => {
    if (show) return <Presenter ballots={ballotsOf(mode === 'test' ? 'test' : 'learn', show, set)} words={words} seed={show} />;
    if (teamPhase !== 'start') return <TeamRoom team={team} words={words} onOther={other} />;
    if (phase !== 'start') return <Solo solo={solo} words={words} address={own ? addressOf : undefined} onOther={other} onPrint={(seed) => void print(seed)} />;
    return (
      <>
        {left && (
          <Left text={t.start.resume(left.answers.filter(Boolean).length, left.answers.length)} drop={t.start.drop} onResume={solo.resume} onDrop={solo.drop} />
        )}
        {teamLeft && <Left text={t.start.resumeTeam(teamLeft.votes.length, teamLeft.present)} drop={t.start.drop} onResume={team.resume} onDrop={team.drop} />}
        <Start
          mode={mode}
          code={code}
          fixed={set !== undefined}
          onMode={setMode}
          onCode={setCode}
          onStart={start}
          onPrint={(seed) => void print(set?.seed ?? seed)}
        />
      </>
    );
  };
  return (
    <section class="exercise framed ballot needs-js" tabIndex={-1} ref={root} aria-label={t.title}>
      {body()}
    </section>
  );
};
