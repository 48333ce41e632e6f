import { words } from '#i18n/progress.ts';

/** The red stamp: done and right. Its look is in stamp.css. */
export const Stamp = ({ text = words.stamp, fresh = false }: { text?: string; fresh?: boolean }) => (
  <strong class={fresh ? 'stamp new' : 'stamp'}>{text}</strong>
);
