import { grade } from '#domain/desk/grade.ts';
import type { Decision, Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { Basis } from '../kit/Basis.tsx';
import type { Cites } from '../kit/cites.ts';
import { Sign } from '../kit/Sign.tsx';
import { sayBallots } from './words.ts';

const t = deskWords.told;

const Verdict = ({ right }: { right: boolean | undefined }) => (
  <span class={right === undefined ? 'judged' : right ? 'judged passed' : 'judged failed'}>
    <Sign kind={right === undefined ? 'advice' : right ? 'yes' : 'no'} /> {right === undefined ? t.advice : right ? t.right : t.wrong}
  </span>
);

/** A decision, part by part: what was right, what the law says. Without a decision only what is right. */
export const Told = ({ visitor, decision, cites }: { visitor: Visitor; decision: Decision | undefined; cites: Cites }) => {
  const { kind, options } = visitor;
  const judged = decision && grade(visitor, decision);
  const chosen = decision && kind.act.options[decision.act];
  const right = kind.act.options.findIndex((one) => one.right);
  const rightText = options.find((one) => one.index === right)?.text;
  return (
    <dl class="parts">
      <dt>
        {t.ballots} {judged && <Verdict right={judged.ballots} />}
      </dt>
      <dd>
        {decision && judged?.ballots !== true && <p>{t.given(sayBallots(decision.give))}</p>}
        <p>
          <b>{t.due(sayBallots(kind.ballots.give))}</b> {kind.ballots.why} <Basis law={kind.ballots.law} practice={kind.ballots.mark === 'C'} cites={cites} />
        </p>
      </dd>
      {kind.note && (
        <>
          <dt>
            {t.note} {judged && <Verdict right={judged.note} />}
          </dt>
          <dd>
            <p>
              <b>{deskWords.notes[kind.note.is]}.</b> {kind.note.why} <Basis law={kind.note.law} practice={kind.note.mark === 'C'} cites={cites} />
            </p>
          </dd>
        </>
      )}
      <dt>
        {t.act} {judged && <Verdict right={judged.act} />}
      </dt>
      <dd>
        {chosen && !chosen.right && (
          <p>
            <b>{t.chose}:</b> {options.find((one) => one.index === decision.act)?.text} <span class="soft">{chosen.why}</span>
          </p>
        )}
        <p>
          {!chosen?.right && <b>{t.better}: </b>}
          {rightText} <span class="soft">{kind.act.options[right]?.why}</span> <Basis law={kind.act.law} practice={kind.act.mark === 'C'} cites={cites} />
        </p>
      </dd>
    </dl>
  );
};
