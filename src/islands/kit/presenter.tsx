import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a key of a presenter's remote asks for. Keys that belong to what has the focus ask for nothing. */
export const pressed = (event: KeyboardEvent): 'next' | 'back' | 'space' | undefined => {
  if (['ArrowRight', 'PageDown'].includes(event.key)) return 'next';
  if (['ArrowLeft', 'PageUp'].includes(event.key)) return 'back';
  return event.key === ' ' && !(event.target as Element).closest('button, a, select') ? 'space' : undefined;
};

export const taken = (event: KeyboardEvent): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** The frame of something shown to a room; it takes the focus, so that keys reach it. */
export const useStage = (): RefObject<HTMLDivElement> => {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    stage.current?.focus({ preventScroll: true });
    stage.current?.scrollIntoView({ block: 'start' });
  }, []);
  return stage;
};

/** One thing after another, each with an answer hidden until asked. Keys: arrows, space. @param all how many there are */
export const useSlides = (all: number) => {
  const [index, setIndex] = useState(0);
  const [shown, show] = useState(false);
  const go = (to: number) => {
    if (to < 0 || to >= all) return;
    setIndex(to);
    show(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressed(event);
    if (!key) return;
    if (key === 'space') show(!shown);
    else go(index + (key === 'next' ? 1 : -1));
    taken(event);
  };
  return { index, shown, go, flip: () => show(!shown), onKeyDown };
};

export interface MovesProps {
  slides: ReturnType<typeof useSlides>;
  all: number;
  words: { back: string; next: string; reveal: string; hide: string };
}

export const Moves = ({ slides: { index, shown, go, flip }, all, words }: MovesProps) => (
  <div class="row moves">
    <button type="button" class="button" disabled={index === 0} onClick={() => go(index - 1)}>
      {words.back}
    </button>
    <button type="button" class="button primary" onClick={flip}>
      {shown ? words.hide : words.reveal}
    </button>
    <button type="button" class="button" disabled={index === all - 1} onClick={() => go(index + 1)}>
      {words.next}
    </button>
  </div>
);
