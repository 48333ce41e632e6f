import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '#domain/ballot/grade.ts';
import { newCode } from '#domain/seed.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import type { Ballots } from '#stores/ballot.ts';
import { Beads } from '../kit/Beads.tsx';
import { Desk } from './Desk.tsx';
import { Feedback } from './Feedback.tsx';
import { useLive } from '../kit/use-live.ts';
import { Result } from './Result.tsx';
import type { Words } from '../kit/words.ts';

const Working = ({ solo, words }: { solo: Ballots; words: Words }) => {
  const attempt = useLive(solo.$attempt);
  const ballots = useLive(solo.$ballots);
  const phase = useLive(solo.$phase);
  const told = useRef<HTMLHeadingElement>(null);
  const index = attempt?.index ?? 0;
  const answer = attempt?.answers[index] ?? undefined;
  const closed = phase === 'review' || (attempt?.mode === 'learn' && answer !== undefined);
  const before = useRef({ index, closed });
  useLayoutEffect(() => {
    if (closed && !before.current.closed && before.current.index === index) {
      told.current?.focus({ preventScroll: true });
      told.current?.scrollIntoView({ block: 'nearest' });
    }
    before.current = { index, closed };
  }, [index, closed]);
  const ballot = ballots[index];
  if (!attempt || !ballot) return null;
  const last = index === ballots.length - 1;
  const open = attempt.answers.filter((one) => !one).length;
  const end = () => (phase === 'review' ? solo.result() : solo.finish());
  const onNext = () => (last ? end() : solo.go(index + 1));
  const onCommit = (decided: Answer) => {
    solo.answer(decided, index);
    if (attempt.mode === 'test' && !last) solo.go(index + 1);
  };
  return (
    <>
      <Beads done={attempt.answers.map((one) => one !== null)} now={index} label={`${attempt.answers.filter(Boolean).length} / ${attempt.answers.length}`} />
      <Desk
        key={`${attempt.seed}-${index}`}
        ballot={ballot}
        index={index}
        total={ballots.length}
        answer={answer}
        closed={closed}
        commitLabel={attempt.mode === 'learn' ? t.check : last ? t.saveLast : t.save}
        nextLabel={last ? (phase === 'review' ? t.result.toResult : t.finish) : t.next}
        onCommit={onCommit}
        onGo={solo.go}
        onNext={onNext}
      >
        <Feedback ballot={ballot} answer={answer} words={words} focus={told} />
      </Desk>
      {phase === 'doing' && attempt.mode === 'test' && (last || open === 0) && (
        <button type="button" class="button primary submit" onClick={solo.finish}>
          {open === 0 ? t.finish : t.finishOpen(open)}
        </button>
      )}
      {phase === 'review' && (
        <button type="button" class="button quiet" onClick={solo.result}>
          {t.result.toResult}
        </button>
      )}
    </>
  );
};

export interface SoloProps {
  solo: Ballots;
  words: Words;
  /** The address of a set, where the page has one. */
  address: ((mode: 'learn' | 'test', seed: string) => string) | undefined;
  onOther: () => void;
  onPrint: (seed: string) => void;
}

/** One learner: judging, the result, looking back. */
export const Solo = ({ solo, words, address, onOther, onPrint }: SoloProps) => {
  const phase = useLive(solo.$phase);
  const attempt = useLive(solo.$attempt);
  const ballots = useLive(solo.$ballots);
  const outcome = useLive(solo.$outcome);
  if (!attempt) return null;
  if (phase !== 'done' || !outcome) return <Working solo={solo} words={words} />;
  const again = (seed: string) => {
    if (address) history.replaceState(history.state, '', address(attempt.mode, seed));
    solo.start(attempt.mode, seed);
  };
  return (
    <Result
      attempt={attempt}
      ballots={ballots}
      outcome={outcome}
      words={words}
      address={address?.(attempt.mode, attempt.seed)}
      onReview={solo.review}
      onAgain={() => again(newCode(Math.random))}
      onSame={() => again(attempt.seed)}
      onOther={onOther}
      onPrint={() => onPrint(attempt.seed)}
    />
  );
};
