import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '#domain/ballot/grade.ts';
import { grounds, type Ballot } from '#domain/ballot/types.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { Sign } from '../kit/Sign.tsx';
import { useArrival } from '../kit/use-arrival.ts';
import { BallotSheet, SheetHead, useZoom } from './BallotSheet.tsx';
import { choosingOf, complete, Decision, toggle, type Choosing } from './Decision.tsx';

export interface DeskProps {
  ballot: Ballot;
  index: number;
  total: number;
  /** The decision already made on this ballot. */
  answer: Answer | undefined;
  /** No more deciding: `children` (the feedback) stands in its place. */
  closed: boolean;
  commitLabel: string;
  nextLabel: string;
  onCommit: (answer: Answer) => void;
  onGo: (index: number) => void;
  onNext: () => void;
  children?: ComponentChildren;
}

const nameKeys = '1234567890-=';
const kindKeys: Record<string, Answer['kind']> = { h: 'valid', k: 'invalid', t: 'team' };

/** What a key does to the decision; undefined when it is none of ours. */
const pressed = (key: string, choosing: Choosing, ballot: Ballot): Choosing | undefined => {
  const kind = kindKeys[key.toLowerCase()];
  if (kind) return { ...choosing, kind };
  const at = nameKeys.indexOf(key);
  if (at < 0 || key.length !== 1) return undefined;
  const ground = grounds[at];
  if (choosing.kind === 'invalid') return ground && { ...choosing, ground };
  return choosing.kind === 'valid' && at < ballot.candidates.length ? toggle(choosing, at) : undefined;
};

const Keys = () => (
  <details class="keys-help no-present">
    <summary>{t.keys}</summary>
    <dl>
      {t.keyList.map(([key, says]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  </details>
);

/** One ballot and the decision about it. Give it a `key` of the ballot, so that each starts afresh. */
export const Desk = (props: DeskProps) => {
  const { ballot, index, total, answer, closed, onCommit, onGo, onNext } = props;
  const [choosing, setChoosing] = useState(choosingOf(answer));
  const [zoomed, zoom] = useZoom();
  const heading = useArrival();
  const ready = complete(choosing);
  const act = () => (closed ? onNext() : ready && onCommit(ready));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    const radio = target.matches('input[type=radio]');
    const handled = (() => {
      if (event.key === 'Enter') return target.closest('button, a, summary') ? undefined : (act(), true);
      if (event.key === 'ArrowLeft' && !radio && !target.closest('.zoomed')) return (onGo(index - 1), true);
      if (event.key === 'ArrowRight' && !radio && !target.closest('.zoomed')) return (onGo(index + 1), true);
      if (event.key.toLowerCase() === 'z') return (zoom(), true);
      const next = closed ? undefined : pressed(event.key, choosing, ballot);
      return next && (setChoosing(next), true);
    })();
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="desk" onKeyDown={onKeyDown}>
      <SheetHead label={t.sheet(index + 1, total)} zoomed={zoomed} onZoom={zoom} focus={heading} />
      <BallotSheet ballot={ballot} label={t.sheet(index + 1, total)} zoomed={zoomed} />
      <form class={closed ? 'decide' : 'decide asking'} onSubmit={(event) => event.preventDefault()}>
        {closed ? props.children : <Decision ballot={ballot} choosing={choosing} onChange={setChoosing} />}
        <div class="moves">
          <button type="button" class="button back" disabled={index === 0} onClick={() => onGo(index - 1)} aria-label={t.back}>
            <Sign kind="back" />
          </button>
          <button type="button" class="button primary" aria-disabled={!closed && !ready} onClick={act}>
            {closed ? props.nextLabel : props.commitLabel}
          </button>
        </div>
        <Keys />
      </form>
    </div>
  );
};
