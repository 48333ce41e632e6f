import { atom, computed } from 'nanostores';
import { parseTeamAttempt, setSize, type TeamAttempt } from '#domain/ballot/attempt.ts';
import { findings } from '#domain/ballot/findings.ts';
import type { Answer } from '#domain/ballot/grade.ts';
import { majority, quorum, teamDecision, type TeamDecision } from '#domain/ballot/team.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import { leadCode, verdict } from '#domain/ballot/verdict.ts';
import { ballotsOf } from './ballot.ts';
import { leftOver, outsideOf, stopwatch, type Outside } from './attempt.ts';

/** Longest time one person counts for, ms. */
const longestPause = 600_000;

/** start: how many are there. pass: the device changes hands. vote: one person judges. show: all look. */
export type TeamPhase = 'start' | 'pass' | 'vote' | 'show';

/** Two decisions are the same when they lead to the same pile: "valid:0,2", "invalid:c", "team". */
export type Choice = `valid:${string}` | `invalid:${string}` | 'team';
export const choiceOf = (answer: Answer): Choice => {
  if (answer.kind === 'valid') return `valid:${[...answer.votesFor].sort((a, b) => a - b).join(',')}`;
  return answer.kind === 'invalid' ? `invalid:${answer.ground}` : 'team';
};
/** The decision in a choice; the other way round of `choiceOf`. */
export const answerOf = (choice: Choice): Answer => {
  const [kind, rest = ''] = choice.split(':');
  if (kind === 'valid') return { kind, votesFor: rest === '' ? [] : rest.split(',').map(Number) };
  return kind === 'invalid' ? { kind, ground: rest as 'a' } : { kind: 'team' };
};

/** Whether what the Tổ agreed on is what the law says. */
export const agreesWithLaw = (ballot: Ballot, choice: Choice): boolean => {
  const outcome = verdict(findings(ballot));
  if (outcome.kind === 'team') return choice === 'team';
  if (outcome.kind === 'invalid') return outcome.grounds.some((ground) => choice === `invalid:${ground}`);
  return choice === choiceOf({ kind: 'valid', votesFor: outcome.votesFor });
};

export interface TeamRow {
  ballot: Ballot;
  decision: TeamDecision<Choice>;
  counts: readonly (readonly [Choice, number])[];
  right: boolean;
}

const rowsOf = (attempt: TeamAttempt, ballots: readonly Ballot[]): TeamRow[] =>
  ballots.map((ballot, i) => {
    const votes = attempt.votes.map((person) => {
      const answer = person[i];
      return answer ? choiceOf(answer) : null;
    });
    const decision = teamDecision(votes, attempt.members);
    const counts = new Map<Choice, number>();
    for (const vote of votes) if (vote) counts.set(vote, (counts.get(vote) ?? 0) + 1);
    return { ballot, decision, counts: [...counts].sort((a, b) => b[1] - a[1]), right: decision.kind === 'decided' && agreesWithLaw(ballot, decision.choice) };
  });

/** A whole Tổ on one device: everyone judges the same ballots in secret, then the agreement is shown. (Đ.26, Đ.74 k.2) */
export const createTeam = (id: string, outside: Outside<TeamAttempt> = outsideOf(`ballot-team/${id}`, parseTeamAttempt)) => {
  const { now, attempts, finish } = outside;
  const $phase = atom<TeamPhase>('start');
  const $attempt = atom<TeamAttempt | undefined>(undefined);
  const $ballots = atom<readonly Ballot[]>([]);
  /** Decisions of the person who has the device; not kept until that person is done. */
  const $mine = atom<readonly (Answer | null)[]>([]);
  const $index = atom(0);
  const watch = stopwatch(now, longestPause);

  const work = (attempt: TeamAttempt) => {
    $ballots.set(ballotsOf('team', attempt.seed));
    $attempt.set(attempt);
    left.forget();
    watch.start();
    $phase.set('pass');
  };
  const left = leftOver(attempts, work);
  const $rows = computed([$attempt, $ballots, $phase], (attempt, ballots, phase) => (attempt && phase === 'show' ? rowsOf(attempt, ballots) : []));
  const close = (attempt: TeamAttempt) => {
    const rows = rowsOf(attempt, $ballots.get());
    const wrong = rows.filter((row) => !row.right);
    const score = ((rows.length - wrong.length) * 100) / rows.length;
    finish({
      id,
      mode: 'team',
      seed: attempt.seed,
      score,
      seconds: attempt.seconds,
      passed: false,
      perfect: wrong.length === 0,
      missed: [...new Set(wrong.map((row) => leadCode(findings(row.ballot))))],
    });
    attempts.clear();
  };

  return {
    $phase,
    $attempt,
    $left: left.$left,
    $ballots,
    $mine,
    $index,
    $rows,
    look: () => left.offer((found) => found.votes.length > 0 && found.votes.every((one) => one.length === setSize.team)),
    resume: left.resume,
    drop: left.drop,
    /** Starts when enough are there; false when two thirds are not. */
    start: (seed: string, members: number, present: number): boolean => {
      if (present > members || present < quorum(members)) return false;
      work({ v: 1, seed, members, present, votes: [], seconds: 0 });
      return true;
    },
    /** The next person has the device. */
    take: () => {
      $mine.set($ballots.get().map(() => null));
      $index.set(0);
      $phase.set('vote');
    },
    answer: (answer: Answer, index: number) => {
      if (index === $index.get()) $mine.set($mine.get().map((old, i) => (i === index ? answer : old)));
    },
    go: (index: number) => {
      if (index >= 0 && index < $ballots.get().length) $index.set(index);
    },
    /** The person is done: the votes are kept and leave the screen. */
    handOver: () => {
      const attempt = $attempt.get();
      if (!attempt || $phase.get() !== 'vote') return;
      const next = { ...attempt, seconds: attempt.seconds + watch.lap(), votes: [...attempt.votes, $mine.get()] };
      $mine.set([]);
      $attempt.set(next);
      attempts.save(next);
      $phase.set('pass');
    },
    /** Everyone has voted: the result is shown and recorded. */
    show: () => {
      const attempt = $attempt.get();
      if (!attempt || attempt.votes.length < attempt.present) return;
      $phase.set('show');
      $index.set(0);
      close(attempt);
    },
    /** A vote by show of hands after talking it over. */
    hands: (valid: number, invalid: number): TeamDecision<'valid' | 'invalid'> => {
      const { present = 0, members = 1 } = $attempt.get() ?? {};
      const votes = Array.from({ length: present }, (_, i) => (i < valid ? 'valid' : i < valid + invalid ? 'invalid' : null));
      return teamDecision(votes, members);
    },
    leave: () => $phase.set('start'),
  };
};
export type Team = ReturnType<typeof createTeam>;
export { majority, quorum };
