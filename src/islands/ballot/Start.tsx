import { useState } from 'preact/hooks';
import { setSize, teamSize, type SoloMode } from '#domain/ballot/attempt.ts';
import { majority, quorum } from '#domain/ballot/team.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { Start as StartForm, Ways, type StartProps as FormProps } from '../kit/Start.tsx';
import { Stepper } from './Stepper.tsx';

export type Mode = SoloMode | 'team';
const modes = ['learn', 'test', 'team'] as const;

export interface People {
  members: number;
  present: number;
}
export interface StartProps extends Pick<FormProps, 'code' | 'onCode' | 'onPrint'> {
  mode: Mode;
  /** A hand-made set: there is no choice. */
  fixed: boolean;
  onMode: (mode: Mode) => void;
  onStart: (mode: Mode, code: string, people: People) => void;
}

const Team = ({ people: { members, present }, onChange }: { people: People; onChange: (people: People) => void }) => (
  <div class="people">
    <Stepper
      label={t.team.members}
      value={members}
      least={teamSize.least}
      most={teamSize.most}
      onChange={(next) => onChange({ members: next, present: Math.min(present, next) })}
    />
    <Stepper label={t.team.present} value={present} least={1} most={members} onChange={(next) => onChange({ members, present: next })} />
    <p class="small" aria-live="polite">
      {t.team.need(quorum(members), majority(members))} {present < quorum(members) && <strong>{t.team.noQuorum(present, quorum(members))}</strong>}
    </p>
  </div>
);

/** Where everything begins: which way of working, which set, how many people. */
export const Start = ({ mode, code, fixed, onMode, onCode, onStart, onPrint }: StartProps) => {
  const [people, setPeople] = useState<People>({ members: 11, present: 11 });
  const list = modes.map((id) => ({ ...t.modes[id], id, size: id === 'team' ? `${t.ballots(setSize[id])}, ${t.people}` : t.ballots(setSize[id]) }));
  return (
    <StartForm
      id="ballot"
      code={code}
      words={t.start}
      fixed={fixed}
      hindered={mode === 'team' && people.present < quorum(people.members)}
      onCode={onCode}
      onStart={(seed) => onStart(mode, seed, people)}
      onPrint={onPrint}
    >
      {!fixed && <Ways list={list} value={mode} onChange={onMode} />}
      {mode === 'team' && <Team people={people} onChange={setPeople} />}
      <p class="rule">{t.start.rule}</p>
    </StartForm>
  );
};
