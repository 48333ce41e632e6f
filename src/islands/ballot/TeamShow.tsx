import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findings } from '#domain/ballot/findings.ts';
import { verdict } from '#domain/ballot/verdict.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { answerOf, majority, type Team, type TeamRow } from '#stores/ballot-team.ts';
import { BallotSheet, SheetHead, useZoom } from './BallotSheet.tsx';
import { Reasons } from './Feedback.tsx';
import { useLive } from '../kit/use-live.ts';
import { Stepper } from './Stepper.tsx';
import type { Words } from '../kit/words.ts';
import { sayAnswer, sayVerdict } from './words.ts';

const Bars = ({ row, present }: { row: TeamRow; present: number }) => (
  <ul class="bars" aria-label={t.team.counts}>
    {row.counts.map(([choice, count]) => (
      <li key={choice}>
        <span>{sayAnswer(row.ballot, answerOf(choice))}</span>
        <meter value={count} max={present} />
        <b>
          {count} / {present}
        </b>
      </li>
    ))}
  </ul>
);

/** A second vote, by show of hands, after talking it over. */
const Hands = ({ team }: { team: Team }) => {
  const attempt = useLive(team.$attempt);
  const [hands, set] = useState({ valid: 0, invalid: 0 });
  if (!attempt) return null;
  const decision = team.hands(hands.valid, hands.invalid);
  return (
    <div class="hands">
      <h4>{t.team.hands}</h4>
      <Stepper label={t.team.handValid} value={hands.valid} least={0} most={attempt.present - hands.invalid} onChange={(valid) => set({ ...hands, valid })} />
      <Stepper
        label={t.team.handInvalid}
        value={hands.invalid}
        least={0}
        most={attempt.present - hands.valid}
        onChange={(invalid) => set({ ...hands, invalid })}
      />
      <p role="status">
        {decision.kind === 'decided'
          ? t.team.decided(t.choices[decision.choice].toLowerCase(), decision.count, decision.needed)
          : t.team.open(majority(attempt.members))}
      </p>
    </div>
  );
};

const Agreement = ({ team, row, words }: { team: Team; row: TeamRow; words: Words }) => {
  const attempt = useLive(team.$attempt);
  const { decision, ballot } = row;
  return (
    <div class="agreement">
      <Bars row={row} present={attempt?.present ?? 1} />
      {decision.kind === 'decided' && <p class="decided">{t.team.decided(sayAnswer(ballot, answerOf(decision.choice)), decision.count, decision.needed)}</p>}
      {decision.kind === 'open' && <p class="open">{t.team.open(decision.needed)}</p>}
      {(decision.kind === 'open' || (decision.kind === 'decided' && decision.choice === 'team')) && <Hands team={team} />}
      <details class="engine">
        <summary>{t.team.engine}</summary>
        <p class="verdict-line">{sayVerdict(ballot, verdict(findings(ballot)))}</p>
        <Reasons ballot={ballot} words={words} />
      </details>
    </div>
  );
};

/** All look together: ballot by ballot what the Tổ agrees on, and what the law says. */
export const TeamShow = ({ team, words, onOther }: { team: Team; words: Words; onOther: () => void }) => {
  const rows = useLive(team.$rows);
  const index = useLive(team.$index);
  const [zoomed, zoom] = useZoom();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [index]);
  const row = rows[index];
  if (!row) return null;
  const label = t.sheet(index + 1, rows.length);
  return (
    <>
      <p class="agree">{t.team.agree(rows.filter((one) => one.right).length, rows.length)}</p>
      <div class="desk" key={index}>
        <SheetHead label={label} zoomed={zoomed} onZoom={zoom} focus={title} />
        <BallotSheet ballot={row.ballot} label={label} zoomed={zoomed} />
        <div class="decide">
          <Agreement team={team} row={row} words={words} />
          <div class="moves">
            <button type="button" class="button" disabled={index === 0} onClick={() => team.go(index - 1)}>
              {t.back}
            </button>
            <button type="button" class="button primary" onClick={() => (index + 1 < rows.length ? team.go(index + 1) : onOther())}>
              {index + 1 < rows.length ? t.next : exerciseWords.other}
            </button>
          </div>
        </div>
      </div>
    </>
  );
};
