import { exerciseWords } from '#i18n/exercise.ts';

/** The red stamp: done and right. Its look is in stamp.css. */
export const Stamp = ({ text = exerciseWords.stamp, fresh = false }: { text?: string; fresh?: boolean }) => (
  <strong class={fresh ? 'stamp new' : 'stamp'}>{text}</strong>
);
