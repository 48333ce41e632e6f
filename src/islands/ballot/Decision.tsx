import type { Answer } from '#domain/ballot/grade.ts';
import { grounds, type Ballot, type Ground } from '#domain/ballot/types.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { Sign } from '../kit/Sign.tsx';

/** A decision being made; not yet complete. */
export interface Choosing {
  kind?: Answer['kind'];
  votesFor: readonly number[];
  ground?: Ground;
}
export const kinds = ['valid', 'invalid', 'team'] as const;

export const choosingOf = (answer: Answer | null | undefined): Choosing => ({
  votesFor: answer?.kind === 'valid' ? answer.votesFor : [],
  ...(answer && { kind: answer.kind }),
  ...(answer?.kind === 'invalid' && { ground: answer.ground }),
});

/** The decision, once it says all it must. */
export const complete = ({ kind, votesFor, ground }: Choosing): Answer | undefined => {
  if (kind === 'team') return { kind };
  if (kind === 'invalid') return ground && { kind, ground };
  return kind === 'valid' && votesFor.length > 0 ? { kind, votesFor: [...votesFor].sort((a, b) => a - b) } : undefined;
};

export const toggle = (choosing: Choosing, name: number): Choosing => ({
  ...choosing,
  votesFor: choosing.votesFor.includes(name) ? choosing.votesFor.filter((other) => other !== name) : [...choosing.votesFor, name],
});

const signs = { valid: 'yes', invalid: 'no', team: 'ask' } as const;

const Names = ({ ballot, choosing, onChange }: { ballot: Ballot; choosing: Choosing; onChange: (next: Choosing) => void }) => (
  <fieldset class="more">
    <legend>{t.votesFor}</legend>
    <div class="tags">
      {ballot.candidates.map((candidate, i) => (
        <label key={i} class="chip pick">
          <input
            type="checkbox"
            checked={choosing.votesFor.includes(i)}
            aria-label={`${i + 1}. ${candidate.title} ${candidate.lines.join(' ')}`}
            onChange={() => onChange(toggle(choosing, i))}
          />
          <span>
            <b>{i + 1}</b> <small>{candidate.lines[0]?.split(' ').at(-1)}</small>
          </span>
        </label>
      ))}
    </div>
    <p class="count" aria-live="polite">
      {t.remaining(choosing.votesFor.length)}
    </p>
  </fieldset>
);

const Grounds = ({ choosing, onChange }: { choosing: Choosing; onChange: (next: Choosing) => void }) => (
  <fieldset class="more">
    <legend>{t.whichGround}</legend>
    <div class="points">
      {grounds.map((ground) => (
        <label key={ground} class="point pick">
          <input type="radio" name="ground" checked={choosing.ground === ground} onChange={() => onChange({ ...choosing, ground })} />
          <span>
            <b>{ground}</b> <small>{t.grounds[ground]}</small>
          </span>
        </label>
      ))}
    </div>
    <p class="chosen" aria-hidden="true">
      {choosing.ground ? t.grounds[choosing.ground] : t.touch}
    </p>
  </fieldset>
);

/** Valid and for whom, invalid and by which point, or unclear. */
export const Decision = ({ ballot, choosing, onChange }: { ballot: Ballot; choosing: Choosing; onChange: (next: Choosing) => void }) => (
  <>
    <fieldset class="kinds">
      <legend>{t.decide}</legend>
      {kinds.map((kind) => (
        <label key={kind} class={`kind ${kind} pick`}>
          <input type="radio" name="kind" checked={choosing.kind === kind} onChange={() => onChange({ ...choosing, kind })} />
          <span>
            <Sign kind={signs[kind]} />
            <strong>{t.choices[kind]}</strong>
            <small>{t.choiceHelp[kind]}</small>
          </span>
        </label>
      ))}
    </fieldset>
    {choosing.kind === 'valid' && <Names ballot={ballot} choosing={choosing} onChange={onChange} />}
    {choosing.kind === 'invalid' && <Grounds choosing={choosing} onChange={onChange} />}
    {choosing.kind === 'team' && <p class="more act">{t.teamAct}</p>}
  </>
);
