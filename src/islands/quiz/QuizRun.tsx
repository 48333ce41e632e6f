import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dueQuestions } from '#domain/progress/review.ts';
import type { Question } from '#domain/quiz/schema.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { words } from '#i18n/quiz.ts';
import { $progress } from '#stores/progress.ts';
import { createRun } from '#stores/quiz.ts';
import { $electionDay } from '#stores/settings.ts';
import { adoptStyle } from '../kit/adopt-style.ts';
import type { Cited } from './Explanation.tsx';
import css from './quiz.css?inline';
import { RunAsking } from './RunAsking.tsx';
import { RunResult } from './RunResult.tsx';

/** What a run needs besides its questions. */
export interface RunMaterial {
  laws: Record<string, Cited[]>;
  drawings: Record<string, string>;
  lessons: Record<string, { title: string; href: string }>;
}

interface Props extends RunMaterial {
  id: string;
  mode: 'exam' | 'review';
  pool: Question[];
}

const fromAddress = () => parseCode(new URLSearchParams(location.search).get('ma'));

/** An exam or a review, one question at a time. */
export const QuizRun = ({ id, mode, pool, ...material }: Props) => {
  const run = useMemo(() => createRun({ id, pool, mode }), [id, pool, mode]);
  const stage = useStore(run.$stage);
  const progress = useStore($progress, { ssr: 'initial' });
  const electionDay = useStore($electionDay, { ssr: 'initial' });
  const [ready, setReady] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    adoptStyle(css);
    if (fromAddress() === undefined) run.resume();
    setReady(true);
  }, [run]);
  const due =
    mode === 'review' ? dueQuestions(progress, Date.now(), electionDay || undefined).flatMap((d) => (pool.some((p) => p.id === d.id) ? [d.id] : [])) : [];
  const start = (only?: readonly string[]) => {
    run.start((stage === 'before' ? fromAddress() : undefined) ?? newCode(Math.random), only);
    requestAnimationFrame(() => top.current?.focus());
  };
  return (
    <div class="quiz needs-js" ref={top} tabIndex={-1}>
      {stage === 'before' &&
        (mode === 'exam' || due.length > 0 ? (
          <p>
            <button type="button" class="button primary" disabled={!ready} onClick={() => start(mode === 'review' ? due.slice(0, 20) : undefined)}>
              {words.exam.start}
            </button>{' '}
            {mode === 'review' && <span class="soft">{due.length} câu cần ôn</span>}
          </p>
        ) : (
          <p>{words.exam.none}</p>
        ))}
      {stage === 'asking' && <RunAsking run={run} mode={mode} {...material} />}
      {stage === 'after' && <RunResult run={run} mode={mode} onStart={start} {...material} />}
    </div>
  );
};
