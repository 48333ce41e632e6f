import { codeOfPart, parts, solution, type Attempt, type Decision, type Graded, type Part } from '#domain/result/attempt.ts';
import { showCount } from '#domain/result/numbers.ts';
import type { Outcome } from '#domain/result/outcome.ts';
import type { Case } from '#domain/result/plant.ts';
import { resultWords as t } from '#i18n/result.ts';
import { wordsOf, type Words } from '../kit/words.ts';
import { personOf } from './words.ts';

const r = t.exercise.result;

/** An answer to one of the four questions, in words. */
const say = (part: Part, decision: Decision, test: Case): string => {
  const people = test.truth.unit.candidates;
  switch (part) {
    case 'turnout':
      return decision.turnout === null ? r.unanswered : decision.turnout ? t.exercise.yes : t.exercise.no;
    case 'need':
      return decision.need === null ? r.unanswered : showCount(decision.need);
    case 'elected':
      return decision.elected.length === 0
        ? r.nobody
        : [...decision.elected]
            .sort((a, b) => a - b)
            .map((i) => personOf(people, i))
            .join(', ');
    case 'follow':
      return decision.follow === null ? r.unanswered : (t.exercise.follows[decision.follow] ?? '');
  }
};
const rightDecision = (right: Outcome): Decision => ({ turnout: right.turnout.met, need: right.need, elected: right.elected, follow: right.follow });

/** The four questions: what was answered, what is right and why. */
export const Decisions = ({ attempt, test, graded, words }: { attempt: Attempt; test: Case; graded: Graded; words: Words }) => {
  const right = rightDecision(solution(test));
  return (
    <ol class="decisions">
      {parts.map((part) => (
        <li key={part} class={graded.decided[part] ? 'good' : 'bad'}>
          <p>
            <b>{graded.decided[part] ? r.right : r.wrong}</b> · {wordsOf(words, codeOfPart(part)).title}. {r.yours}: {say(part, attempt.decision, test)}.
          </p>
          {!graded.decided[part] && (
            <p class="small">
              {r.answer}: <b>{say(part, right, test)}</b>. {wordsOf(words, codeOfPart(part)).why}{' '}
              <span class="soft">({wordsOf(words, codeOfPart(part)).cite})</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};
