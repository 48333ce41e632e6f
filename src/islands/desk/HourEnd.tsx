import type { Attempt } from '#domain/desk/attempt.ts';
import { grade } from '#domain/desk/grade.ts';
import type { Decision, Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { placeOf, type DeskStore } from '#stores/desk.ts';
import type { Cites } from '../kit/cites.ts';
import { ScoreTitle } from '../kit/Score.tsx';
import { Told } from './Told.tsx';

const t = deskWords.hour;

/** People for whom something that counts went wrong, each to open. */
export const Wrongs = ({ list, cites }: { list: readonly { visitor: Visitor; decision: Decision | undefined; no: number }[]; cites: Cites }) => (
  <ul class="wrongs">
    {list.map(({ visitor, decision, no }) => (
      <li key={no}>
        <details>
          <summary>
            {no}. {visitor.name}: {visitor.kind.title}
          </summary>
          <p class="soft">«{visitor.words}»</p>
          <Told visitor={visitor} decision={decision} cites={cites} />
        </details>
      </li>
    ))}
  </ul>
);

/** Those of `attempt` between two places who were not served rightly. */
export const wrongsOf = (visitors: readonly Visitor[], attempt: Attempt, from = 0, to = visitors.length) =>
  visitors.slice(from, to).flatMap((visitor, i) => {
    const decision = attempt.decisions[from + i] ?? undefined;
    return decision && grade(visitor, decision).right ? [] : [{ visitor, decision, no: from + i + 1 }];
  });

/** The end of an hour: how it went, who was not served rightly. */
export const HourEnd = ({ store, attempt, hour, cites }: { store: DeskStore; attempt: Attempt; hour: number; cites: Cites }) => {
  const hours = store.$hours.get();
  const visitors = store.$visitors.get();
  const from = attempt.index - placeOf(hours, attempt.index).before;
  const wrongs = wrongsOf(visitors, attempt, from, attempt.index + 1);
  const all = attempt.index + 1 - from;
  return (
    <div class="hour-end">
      <ScoreTitle>{t.title(hour + 1)}</ScoreTitle>
      <p>{t.sum(all - wrongs.length, all)}</p>
      {wrongs.length === 0 ? (
        <p>{t.clean}</p>
      ) : (
        <>
          <h4>{t.wrong}</h4>
          <Wrongs list={wrongs} cites={cites} />
        </>
      )}
      <button type="button" class="button primary" onClick={store.goOn}>
        {attempt.index + 1 === visitors.length ? t.end : t.next}
      </button>
    </div>
  );
};
