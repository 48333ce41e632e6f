import { atom, onMount } from 'nanostores';
import type { DraftStore } from './drafts.ts';

/** This tab, to what it hears of another. */
interface Here<A> {
  /** Whether an attempt is at work here. */
  work: () => boolean;
  /** Whether an attempt of another tab can be shown here. */
  fits: (attempt: A) => boolean;
  /** Goes on with an attempt. */
  take: (attempt: A) => void;
  /** Writes what is at work here. */
  save: () => void;
  /** Nothing is at work here, and what may be taken up has changed. */
  rest: () => void;
}

/** What another tab makes of the attempt at work here. Until somebody has said which of the two goes on, neither is written over. */
export const otherTab = <A>(attempts: DraftStore<A>, at: Here<A>) => {
  const $other = atom<A | undefined>(undefined);
  onMount($other, () =>
    attempts.onOther?.(() => {
      if (!at.work()) return at.rest();
      const waited = $other.get() !== undefined;
      const found = attempts.load();
      $other.set(found !== undefined && at.fits(found) ? found : undefined);
      // The other tab has ended its own: what waits here is to be kept again.
      if (waited && found === undefined) at.save();
    }),
  );
  const decided = (act: () => void) => {
    if ($other.get() === undefined) return;
    $other.set(undefined);
    act();
  };
  return {
    /** What the other tab has; undefined when there is nothing to decide. Hears of it as long as somebody listens. */
    $other,
    /** Whether work here has to wait. */
    held: () => $other.get() !== undefined,
    /** Goes on with what the other tab has by now. */
    takeOver: () => {
      const other = $other.get();
      decided(() => at.take(other as A));
    },
    /** Goes on with what is here and saves it, of which the other tab hears. */
    goOn: () => decided(at.save),
  };
};
