import { useLayoutEffect, useRef } from 'preact/hooks';
import { ballotWords as t } from '#i18n/ballot.ts';
import type { Team } from '#stores/ballot-team.ts';
import { Desk } from './Desk.tsx';
import { useLive } from '../kit/use-live.ts';
import { TeamShow } from './TeamShow.tsx';
import type { Words } from '../kit/words.ts';

const HandOver = ({ team }: { team: Team }) => {
  const attempt = useLive(team.$attempt);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  if (!attempt) return null;
  const done = attempt.votes.length;
  const all = done >= attempt.present;
  return (
    <div class="hand-over">
      <h3 tabIndex={-1} ref={title}>
        {all ? t.team.reveal : t.team.pass(done + 1, attempt.present)}
      </h3>
      <progress value={done} max={attempt.present} aria-label={`${done} / ${attempt.present}`} />
      {!all && (
        <p>
          {done > 0 ? `${t.team.doneSays} ` : ''}
          {t.team.passSays}
        </p>
      )}
      <button type="button" class="button primary" onClick={all ? team.show : team.take}>
        {all ? t.team.show : t.team.ready}
      </button>
    </div>
  );
};

const Voting = ({ team }: { team: Team }) => {
  const ballots = useLive(team.$ballots);
  const mine = useLive(team.$mine);
  const index = useLive(team.$index);
  const ballot = ballots[index];
  if (!ballot) return null;
  const last = index === ballots.length - 1;
  return (
    <Desk
      key={index}
      ballot={ballot}
      index={index}
      total={ballots.length}
      answer={mine[index] ?? undefined}
      closed={false}
      commitLabel={last ? t.team.done : t.save}
      nextLabel={t.next}
      onCommit={(answer) => {
        team.answer(answer, index);
        if (last) team.handOver();
        else team.go(index + 1);
      }}
      onGo={(to) => to < index && team.go(to)}
      onNext={() => undefined}
    />
  );
};

/** The whole Tổ on one device, from the first person to the common look. */
export const TeamRoom = ({ team, words, onOther }: { team: Team; words: Words; onOther: () => void }) => {
  const phase = useLive(team.$phase);
  const attempt = useLive(team.$attempt);
  if (phase === 'pass') return <HandOver key={attempt?.votes.length} team={team} />;
  return phase === 'vote' ? <Voting team={team} /> : <TeamShow team={team} words={words} onOther={onOther} />;
};
