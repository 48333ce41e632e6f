import { describe, expect, it } from 'vitest';
import type { DraftStore } from '#stores/drafts.ts';
import { otherTab } from '#stores/other-tab.ts';

describe('another tab at the same work', () => {
  /** @param kept what is stored @param working whether something is at work here */
  const tab = (working = true) => {
    const box: { kept: string | undefined; tell: () => void } = { kept: 'mine', tell: () => {} };
    const done: string[] = [];
    const attempts: DraftStore<string> = {
      load: () => box.kept,
      save: (value) => (box.kept = value),
      clear: () => (box.kept = undefined),
      onOther: (heard) => {
        box.tell = heard;
        return () => {};
      },
    };
    const other = otherTab<string>(attempts, {
      work: () => working,
      fits: (found) => found !== 'strange',
      take: (found) => done.push(`took ${found}`),
      save: () => done.push('saved'),
      rest: () => done.push('looked'),
    });
    other.$other.listen(() => {});
    const writes = (text: string | undefined) => {
      box.kept = text;
      box.tell();
    };
    return { other, done, writes };
  };

  it('holds the work until one is chosen; the latest of the other is taken', () => {
    const { other, done, writes } = tab();
    expect(other.held()).toBe(false);
    writes('theirs');
    writes('theirs, longer');
    expect([other.held(), done]).toEqual([true, []]);
    other.takeOver();
    expect([other.held(), done]).toEqual([false, ['took theirs, longer']]);
  });

  it('going on here saves at once, so that the other tab hears of it', () => {
    const { other, done, writes } = tab();
    writes('theirs');
    other.goOn();
    expect([other.held(), done]).toEqual([false, ['saved']]);
  });

  it('that has ended its own leaves the work here, and it is kept again', () => {
    const { other, done, writes } = tab();
    writes('theirs');
    writes(undefined);
    expect([other.held(), done]).toEqual([false, ['saved']]);
  });

  it.each([
    ['that ends when nothing was asked', undefined],
    ['with something that cannot be shown here', 'strange'],
  ])('%s does not stop the work', (_, text) => {
    const { other, done, writes } = tab();
    writes(text);
    expect([other.held(), done]).toEqual([false, []]);
  });

  it('is offered to take up when nothing is at work here', () => {
    const { other, done, writes } = tab(false);
    writes('theirs');
    expect([other.held(), done]).toEqual([false, ['looked']]);
  });

  it('choosing without a question does nothing', () => {
    const { other, done } = tab();
    other.takeOver();
    other.goOn();
    expect(done).toEqual([]);
  });
});
