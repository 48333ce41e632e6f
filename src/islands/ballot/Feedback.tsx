import type { Ref } from 'preact';
import { codes, type Code } from '#domain/ballot/codes.ts';
import { findings, type Finding } from '#domain/ballot/findings.ts';
import { judge, type Answer, type Judged } from '#domain/ballot/grade.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import { verdict, type Verdict } from '#domain/ballot/verdict.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { Sign } from '../kit/Sign.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { sayAnswer, sayVerdict } from './words.ts';

/** Which findings explain a verdict: its grounds, its doubts, or for a valid ballot the two most telling notes. */
const telling = (list: readonly Finding[], outcome: Verdict): Code[] => {
  const wanted = outcome.kind === 'invalid' ? 'ground' : outcome.kind === 'team' ? 'doubt' : 'note';
  const found = list.flatMap((finding) => (finding.kind === wanted ? [finding.code] : []));
  return wanted === 'note' ? found.slice(0, 2) : found;
};

const remarkOf = ({ grade, verdict: outcome }: Judged, answer: Answer): string => {
  if (grade.how === 'accepted')
    return answer.kind === 'team' ? t.feedback.acceptedTeam : outcome.kind === 'team' ? t.feedback.acceptedDoubt : t.feedback.acceptedGround;
  if (grade.how === 'misread' || grade.how === 'ground') return t.feedback[grade.how];
  return !grade.right && answer.kind === 'team' && outcome.kind === 'invalid' ? t.feedback.teamForPlain : '';
};

const Explained = ({ words, code }: { words: Words; code: Code }) => {
  const { title, why, act, cite } = wordsOf(words, code);
  return (
    <li>
      <p>
        <strong>{title}.</strong> {why}
      </p>
      <p>
        <b>{t.act}:</b> {act} <span class="law-tag">{cite}</span>
      </p>
    </li>
  );
};

/** The verdict with its reasons, without anybody's answer. */
export const Reasons = ({ ballot, words }: { ballot: Ballot; words: Words }) => {
  const list = findings(ballot);
  const outcome = verdict(list);
  const maybe = outcome.kind === 'team' ? list.find((finding) => finding.kind === 'doubt' && finding.also) : undefined;
  const procedure: Code[] = outcome.kind === 'valid' ? [] : outcome.kind === 'invalid' ? [codes.wholeTeam] : [codes.noAltering];
  return (
    <>
      <ul class="reasons">
        {telling(list, outcome).map((code) => (
          <Explained key={code} words={words} code={code} />
        ))}
      </ul>
      {maybe && maybe.kind === 'doubt' && maybe.also && <p class="small">{t.verdict.maybe(maybe.also.join(' hoặc '))}</p>}
      {procedure.map((code) => (
        <p key={code} class="procedure small">
          {wordsOf(words, code).why} <span class="law-tag">{wordsOf(words, code).cite}</span>
        </p>
      ))}
    </>
  );
};

/** What a learner is told after deciding. */
export const Feedback = ({
  ballot,
  answer,
  words,
  focus,
}: {
  ballot: Ballot;
  answer: Answer | null | undefined;
  words: Words;
  focus?: Ref<HTMLHeadingElement>;
}) => {
  const judged = answer ? judge(ballot, answer) : undefined;
  const right = judged?.grade.right ?? false;
  const title = !judged?.grade.right ? t.feedback.wrong : judged.grade.how === 'accepted' ? t.feedback.accepted : t.feedback.right;
  const remark = judged && answer ? remarkOf(judged, answer) : '';
  return (
    <div class={`feedback ${right ? 'right' : 'wrong'}`}>
      <h4 tabIndex={-1} ref={focus ?? null}>
        <Sign kind={right ? 'yes' : 'no'} /> {title}
      </h4>
      {!right && (
        <p class="yours">
          {t.feedback.yours}: {sayAnswer(ballot, answer)}
        </p>
      )}
      {remark && <p>{remark}</p>}
      <p class="verdict-line">{sayVerdict(ballot, verdict(findings(ballot)))}</p>
      {judged?.grade.how === 'misread' && (
        <ul class="reasons">
          <Explained words={words} code={codes.misread} />
        </ul>
      )}
      <Reasons ballot={ballot} words={words} />
    </div>
  );
};
