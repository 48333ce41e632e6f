import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import type { Cites } from '../kit/cites.ts';
import { Scene } from './Scene.tsx';
import { Told } from './Told.tsx';
import { letters } from './words.ts';

const t = deskWords.present;

/** For a projector: one person after the other, the answer hidden until asked. Keys: arrows, space. Nothing is stored. */
export const Presenter = ({ session, cites, seed }: { session: Session; cites: Cites; seed: string }) => {
  const visitors = session.hours.flatMap((hour) => hour.visitors);
  const [index, setIndex] = useState(0);
  const [shown, show] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), []);
  const visitor = visitors[index];
  if (!visitor) return null;
  const go = (to: number) => {
    if (to < 0 || to >= visitors.length) return;
    setIndex(to);
    show(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = ['ArrowRight', 'PageDown'].includes(event.key) ? 1 : ['ArrowLeft', 'PageUp'].includes(event.key) ? -1 : 0;
    if (next !== 0) go(index + next);
    else if (event.key === ' ' && !(event.target as Element).closest('button, a')) show(!shown);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="presenting" tabIndex={-1} ref={root} onKeyDown={onKeyDown}>
      <Scene
        visitor={visitor}
        area={session.area}
        title={`${deskWords.table.person(index + 1, visitors.length)} · ${deskWords.start.code} ${seed}`}
        open={shown}
      />
      {!shown && (
        <>
          <p class="ask">
            <b>{t.ask}</b>
          </p>
          <ol class="room-options">
            {visitor.options.map(({ index: at, text }, i) => (
              <li key={at}>
                <b>{letters[i]}</b> {text}
              </li>
            ))}
          </ol>
        </>
      )}
      <div role="status">{shown && <Told visitor={visitor} decision={undefined} cites={cites} />}</div>
      <div class="row">
        <button type="button" class="button" disabled={index === 0} onClick={() => go(index - 1)}>
          {t.back}
        </button>
        <button type="button" class="button primary" onClick={() => show(!shown)}>
          {shown ? t.hide : t.reveal}
        </button>
        <button type="button" class="button" disabled={index === visitors.length - 1} onClick={() => go(index + 1)}>
          {t.next}
        </button>
      </div>
    </div>
  );
};
