import { showShare } from '#domain/course/percent.ts';
import { showCount } from '#domain/result/numbers.ts';
import type { Outcome } from '#domain/result/outcome.ts';
import { sharesOf, type Shares } from '#domain/result/totals.ts';
import type { Unit } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { HeadRow } from '../kit/HeadRow.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { personOf } from './words.ts';

const share = (value: number | undefined): string => (value === undefined ? '–' : showShare(value));

/** How one candidate stands. */
export const standing = (outcome: Outcome, at: number, votes: number): { kind: 'elected' | 'tied' | 'over' | 'byAge' | 'under' | 'void'; text: string } => {
  const kind = (() => {
    if (!outcome.turnout.recognised) return 'void' as const;
    if (outcome.elected.includes(at)) return 'elected' as const;
    if (outcome.tied?.among.includes(at)) return 'tied' as const;
    if (outcome.byAge?.lost.includes(at)) return 'byAge' as const;
    return votes >= outcome.need ? ('over' as const) : ('under' as const);
  })();
  return { kind, text: t.outcome[kind] };
};

/** Candidates from the most votes to the fewest, with what came of it. */
export const Ranking = ({ unit, outcome, totals, shares }: { unit: Unit; outcome: Outcome; totals: readonly number[]; shares: Shares }) => (
  <div class="table">
    <table class="ranking">
      <HeadRow names={t.outcome.columns} />
      <tbody>
        {outcome.order.map((at, i) => {
          const votes = totals[6 + at] ?? 0;
          const { kind, text } = standing(outcome, at, votes);
          return (
            <tr key={at} class={kind}>
              <td>{i + 1}</td>
              <th scope="row">{personOf(unit.candidates, at)}</th>
              <td class="n">{showCount(votes)}</td>
              <td class="n">{share(shares.candidates[at])}</td>
              <td>
                <span class={`standing ${kind}`}>{text}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);

/** Codes of what the result means, the most important first. */
export const meaningOf = (outcome: Outcome, { level }: Pick<Unit, 'level'>): string[] => [
  outcome.follow === 'extra' && level === 'qh' ? t.outcome.extraQh : t.outcome.follow[outcome.follow],
  ...(outcome.byAge ? [t.outcome.byAgeCode] : []),
];

export const Meaning = ({ code, words }: { code: string; words: Words }) => {
  const { title, why, act, cite } = wordsOf(words, code);
  return (
    <div class={`meaning m-${code}`}>
      <p>
        <b>{title}.</b> {why}
      </p>
      <p>
        {act} {cite && <span class="soft">({cite})</span>}
      </p>
    </div>
  );
};

export interface OutcomePanelProps {
  unit: Unit;
  outcome: Outcome | undefined;
  totals: readonly number[];
  words: Words;
  /** Errors still in the table. */
  errors: number;
  /** Ballots than voters or issued: signs of a grave breach. */
  grave: boolean;
  /** "chậm nhất 22/3/2026 (07 ngày sau ngày bầu cử)" and "kỳ 2026", for extra and repeat elections. */
  within: string;
}

/** What the numbers mean for the unit: turnout, threshold, who is elected, what follows. */
export const OutcomePanel = ({ unit, outcome, totals, words, errors, grave, within }: OutcomePanelProps) => {
  if (!outcome || unit.seats === null) return <p class="soft">{t.outcome.waiting}</p>;
  const [voters = 0, voted = 0, , , valid = 0] = totals;
  const shares = sharesOf(totals);
  const { recognised, met, need } = outcome.turnout;
  const adjusted = shares.ballots?.adjusted;
  return (
    <div class="outcome">
      {errors > 0 && <p class="provisional">{t.outcome.provisional(errors)}</p>}
      {grave && <Meaning code={t.outcome.annulment} words={words} />}
      <p>
        {t.outcome.turnout(showCount(voted), showCount(voters), share(shares.turnout))}.{' '}
        {met ? t.outcome.met(showCount(need)) : recognised ? t.outcome.repeatRecognised : t.outcome.notMet(showCount(need))}
      </p>
      <p>
        {shares.ballots && t.outcome.ballots(share(shares.ballots.shares[0]), share(shares.ballots.shares[1]))}{' '}
        {adjusted &&
          t.outcome.adjusted(
            adjusted.line === 0 ? t.counts.valid.toLowerCase() : t.counts.invalid.toLowerCase(),
            `${adjusted.by > 0 ? '+' : '−'}${showShare(Math.abs(adjusted.by))}`,
          )}
      </p>
      <p>
        <b>{t.outcome.need(showCount(outcome.need), showCount(valid))}</b>
      </p>
      <Ranking unit={unit} outcome={outcome} totals={totals} shares={shares} />
      <p class="small soft">{t.outcome.notHundred}</p>
      <p class="seats">{t.outcome.seats(unit.seats, outcome.elected.length, unit.seats - outcome.elected.length)}</p>
      {meaningOf(outcome, unit).map((code) => (
        <Meaning key={code} code={code} words={words} />
      ))}
      {(outcome.follow === 'extra' || outcome.follow === 'repeat') && <p class="small">{within}</p>}
    </div>
  );
};
