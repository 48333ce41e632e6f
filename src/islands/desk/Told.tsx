import type { Citation } from '#domain/edition/schema.ts';
import { grade } from '#domain/desk/grade.ts';
import type { Decision, Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { keyOf, type Cites } from '../kit/cites.ts';
import { sayBallots } from './words.ts';

const t = deskWords.told;

/** Tags of the articles. */
export const Basis = ({ law, mark, cites }: { law: readonly Citation[]; mark: string; cites: Cites }) => (
  <span class="basis">
    {mark === 'C' && <span class="advice-tag">{deskWords.advice}</span>}
    {law.map((one) => {
      const cite = cites[keyOf(one)];
      return (
        cite && (
          <a key={cite.label} class="cite" href={cite.href} title={cite.full}>
            {cite.label}
          </a>
        )
      );
    })}
  </span>
);

const Sign = ({ right }: { right: boolean | undefined }) => (
  <span class={right === undefined ? 'sign advice' : right ? 'sign right' : 'sign wrong'}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={right === undefined ? 'M12 10v9M12 5v.5' : right ? 'M4 13l5 5L20 6' : 'M5 5l14 14M19 5L5 19'} />
    </svg>
    {right === undefined ? t.advice : right ? t.right : t.wrong}
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
        {t.ballots} {judged && <Sign right={judged.ballots} />}
      </dt>
      <dd>
        {decision && judged?.ballots !== true && <p>{t.given(sayBallots(decision.give))}</p>}
        <p>
          <b>{t.due(sayBallots(kind.ballots.give))}</b> {kind.ballots.why} <Basis {...kind.ballots} cites={cites} />
        </p>
      </dd>
      {kind.note && (
        <>
          <dt>
            {t.note} {judged && <Sign right={judged.note} />}
          </dt>
          <dd>
            <p>
              <b>{deskWords.notes[kind.note.is]}.</b> {kind.note.why} <Basis {...kind.note} cites={cites} />
            </p>
          </dd>
        </>
      )}
      <dt>
        {t.act} {judged && <Sign right={judged.act} />}
      </dt>
      <dd>
        {chosen && !chosen.right && (
          <p>
            <b>{t.chose}:</b> {options.find((one) => one.index === decision.act)?.text} <span class="soft">{chosen.why}</span>
          </p>
        )}
        <p>
          {!chosen?.right && <b>{t.better}: </b>}
          {rightText} <span class="soft">{kind.act.options[right]?.why}</span> <Basis {...kind.act} cites={cites} />
        </p>
      </dd>
    </dl>
  );
};
