import { useLayoutEffect, useRef } from 'preact/hooks';
import { otherTabWords as t } from '#i18n/other-tab.ts';

interface Props {
  onTake: () => void;
  onKeep: () => void;
}

/** Another tab has gone on with the same work. What stands below is inert until one of the two is chosen. */
export const OtherTab = ({ onTake, onKeep }: Props) => {
  const sentence = useRef<HTMLParagraphElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    sentence.current?.focus({ preventScroll: true });
  }, []);
  const keep = () => {
    onKeep();
    requestAnimationFrame(() => (before.current as HTMLElement | null)?.focus());
  };
  return (
    <div class="other-tab">
      <p tabIndex={-1} ref={sentence}>
        {t.says}
      </p>
      <button type="button" class="button primary" onClick={onTake}>
        {t.take}
      </button>
      <button type="button" class="button" onClick={keep}>
        {t.keep}
      </button>
    </div>
  );
};
