import { useState } from 'preact/hooks';
import { setSize, teamSize, type SoloMode } from '#domain/ballot/attempt.ts';
import { majority, quorum } from '#domain/ballot/team.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { Stepper } from './Stepper.tsx';

export type Mode = SoloMode | 'team';
const modes = ['learn', 'test', 'team'] as const;

export interface StartProps {
  mode: Mode;
  code: string;
  /** Number of ballots of a hand-made set; undefined: all modes are open. */
  fixed: number | undefined;
  onMode: (mode: Mode) => void;
  onCode: (code: string) => void;
  onStart: (mode: Mode, code: string, people: { members: number; present: number }) => void;
  onPrint: (code: string) => void;
}

const ModeCards = ({ mode, onMode }: Pick<StartProps, 'mode' | 'onMode'>) => (
  <fieldset class="modes">
    <legend>{t.start.choose}</legend>
    {modes.map((one) => (
      <label key={one} class="mode">
        <input type="radio" name="mode" checked={mode === one} onChange={() => onMode(one)} />
        <span>
          <strong>{t.modes[one].name}</strong>
          <small>
            {t.ballots(setSize[one])}
            {one === 'team' ? `, ${t.people}` : ''}
          </small>
          <span>{t.modes[one].says}</span>
        </span>
      </label>
    ))}
  </fieldset>
);

/** Where everything begins: which way of working, which set, how many people. */
export const Start = (props: StartProps) => {
  const { mode, code, fixed } = props;
  const [people, setPeople] = useState({ members: 11, present: 11 });
  const [bad, setBad] = useState(false);
  const { members, present } = people;
  const enough = mode !== 'team' || present >= quorum(members);
  const withCode = (act: (code: string) => void) => {
    const parsed = code.trim() === '' ? newCode(Math.random) : parseCode(code);
    setBad(!parsed);
    if (parsed) act(parsed);
  };
  return (
    <form class="start" onSubmit={(event) => event.preventDefault()}>
      {fixed === undefined && <ModeCards mode={mode} onMode={props.onMode} />}
      {mode === 'team' && (
        <div class="people">
          <Stepper
            label={t.team.members}
            value={members}
            least={teamSize.least}
            most={teamSize.most}
            onChange={(next) => setPeople({ members: next, present: Math.min(present, next) })}
          />
          <Stepper label={t.team.present} value={present} least={1} most={members} onChange={(next) => setPeople({ members, present: next })} />
          <p class="small" aria-live="polite">
            {t.team.need(quorum(members), majority(members))} {!enough && <strong>{t.team.noQuorum(present, quorum(members))}</strong>}
          </p>
        </div>
      )}
      <p class="rule">{t.start.rule}</p>
      <div class="row">
        {fixed === undefined && (
          <label class="code">
            <span>{t.start.code}</span>
            <small id="ballot-code-help">{bad ? t.start.badCode : t.start.codeHelp}</small>
            <input
              type="text"
              value={code}
              maxLength={9}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              aria-invalid={bad}
              aria-describedby="ballot-code-help"
              onInput={(event) => props.onCode(event.currentTarget.value.toUpperCase())}
            />
          </label>
        )}
        <button
          type="button"
          class="button primary"
          aria-disabled={!enough}
          onClick={() => enough && withCode((parsed) => props.onStart(mode, parsed, people))}
        >
          {t.start.go}
        </button>
        <button type="button" class="button" onClick={() => withCode(props.onPrint)}>
          {t.start.print}
        </button>
      </div>
    </form>
  );
};
