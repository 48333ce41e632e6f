import { useState } from 'preact/hooks';
import { survey } from '#domain/hall/checks.ts';
import type { Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { pressed, taken, useStage } from '../kit/presenter.tsx';
import { Close } from './Close.tsx';
import { Drawing } from './Drawing.tsx';
import { RankTag } from './Findings.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { nameOf, placesOf } from './words.ts';
import { rankOf } from '#domain/hall/codes.ts';

/** For a projector: a large room, its faults shown one after the other when asked. Keys: arrows, space. */
export const Presenter = ({ plan, words, seed }: { plan: Plan; words: Words; seed: string }) => {
  const [shown, show] = useState(0);
  const [near, look] = useState<string | undefined>(undefined);
  const stage = useStage();
  const { findings } = survey(plan);
  const last = findings[shown - 1];
  const item = plan.items.find((one) => one.id === (near ?? last?.at.find((id) => plan.items.some((thing) => thing.id === id))));
  const to = (count: number) => {
    look(undefined);
    show(Math.max(0, Math.min(findings.length, count)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressed(event);
    if (!key) return;
    to(shown + (key === 'back' ? -1 : 1));
    taken(event);
  };
  return (
    <div class="room presenting" tabIndex={-1} ref={stage} onKeyDown={onKeyDown}>
      <div class="sheet-side">
        <div class="sheet">
          <Drawing plan={plan} chosen={item?.id} wrong={new Set(findings.slice(0, shown).flatMap((finding) => finding.at))} code={seed} onChoose={look} />
        </div>
      </div>
      <div class="side">
        <p class="ask">{t.present.ask(findings.length)}</p>
        <div class="row">
          <button type="button" class="button primary" disabled={shown === findings.length} onClick={() => to(shown + 1)}>
            {t.present.reveal}
          </button>
          <button type="button" class="button" onClick={() => to(0)}>
            {t.present.hide}
          </button>
        </div>
        <div role="status">
          {last && near === undefined && (
            <div class={`told ${rankOf(last.code)}`}>
              <p class="small">{t.present.shown(shown, findings.length)}</p>
              <h3>{wordsOf(words, last.code).title}</h3>
              <p>
                <RankTag rank={rankOf(last.code)} /> {wordsOf(words, last.code).cite && <span class="law-tag">{wordsOf(words, last.code).cite}</span>}
              </p>
              <p class="small">{placesOf(plan, last)}</p>
              <p>{wordsOf(words, last.code).act}</p>
            </div>
          )}
        </div>
        {item && (
          <>
            <h3>{nameOf(item)}</h3>
            <Close item={item} plan={plan} />
          </>
        )}
      </div>
    </div>
  );
};
