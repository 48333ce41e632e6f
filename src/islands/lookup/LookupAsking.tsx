import { useEffect, useRef, useState } from 'preact/hooks';
import { exerciseWords } from '#i18n/exercise.ts';
import { lookupWords as t } from '#i18n/lookup.ts';
import type { LookupStore } from '#stores/lookup.ts';
import { Beads } from '../kit/Beads.tsx';
import { keyOf, type Cites } from '../kit/cites.ts';
import { useArrival } from '../kit/use-arrival.ts';
import { useLive } from '../kit/use-live.ts';
import { Explanation } from '../quiz/Explanation.tsx';
import { QuestionForm } from '../quiz/QuestionForm.tsx';
import type { ToolLinks } from './LookupExercise.tsx';

interface Props {
  store: LookupStore;
  cites: Cites;
  tools: ToolLinks;
}

/** The task in hand: asked, and when learning explained. Enter hands it in and goes on. */
export const LookupAsking = ({ store, cites, tools }: Props) => {
  const [attempt, laid, answers, rights] = [useLive(store.$attempt), useLive(store.$laid), useLive(store.$answers), useLive(store.$rights)];
  const [missing, setMissing] = useState(false);
  const at = attempt?.index ?? 0;
  const place = useArrival<HTMLParagraphElement>('nearest', [at]);
  const verdict = useRef<HTMLParagraphElement>(null);
  const told = attempt?.mode === 'learn' && attempt.given[at] === true;
  useEffect(() => {
    if (told) verdict.current?.focus();
  }, [told, at]);
  useEffect(() => setMissing(false), [at, answers]);
  const [now, answer] = [laid[at], answers[at]];
  if (!attempt || !now || !answer) return null;
  const { task, sheet } = now;
  const last = at + 1 === laid.length;
  const all = attempt.given.every(Boolean);
  const advance = () => (last ? store.finish() : store.go(at + 1));
  const hand = (event: Event) => {
    event.preventDefault();
    if (told) return advance();
    const given = store.give();
    setMissing(!given);
    if (given && last && attempt.mode === 'test') store.finish();
  };
  const hint = task.question.kind === 'text' ? t.help.day : task.question.kind === 'number' ? t.help.share : undefined;
  return (
    <form class="quiz task" onSubmit={hand} autocomplete="off">
      <Beads done={attempt.given} now={at} />
      <p class="small soft" tabIndex={-1} ref={place}>
        {t.of(at + 1, laid.length)} · {t.parts[task.part].name} · {exerciseWords.code} {attempt.seed}
      </p>
      <QuestionForm key={task.question.id} sheet={sheet} answer={answer} locked={told} onAnswer={store.answer} />
      {!told && (
        <p class="small soft">
          {hint} <a href={tools[task.part]} target="_blank" rel="noopener">{`${t.tools[task.part]} ${t.newTab}`}</a>
        </p>
      )}
      {told && (
        <div class={rights[at] ? 'verdict right' : 'verdict wrong'}>
          <p class="says" tabIndex={-1} ref={verdict}>
            <strong>{rights[at] ? t.right : t.wrong}</strong>
          </p>
          <Explanation question={task.question} answer={answer} law={task.law.flatMap((law) => cites[keyOf(law)] ?? [])} />
        </div>
      )}
      <div class="row">
        <button type="submit" class="button primary">
          {told ? (last ? t.finish : t.next) : attempt.mode === 'learn' ? t.check : last ? t.giveLast : t.give}
        </button>
        {attempt.mode === 'test' && at > 0 && (
          <button type="button" class="button" onClick={() => store.go(at - 1)}>
            {t.back}
          </button>
        )}
        {attempt.mode === 'test' && all && !last && (
          <button type="button" class="button" onClick={store.finish}>
            {t.finish}
          </button>
        )}
        <span role="status" class="small">
          {missing && t.notYet}
        </span>
      </div>
    </form>
  );
};
