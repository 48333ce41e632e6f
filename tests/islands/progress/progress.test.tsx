import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { TallySquare } from '../../../src/islands/kit/TallySquare.tsx';

const strokes = (html: string) => [...html.matchAll(/<line[^>]*>/g)].map(([line]) => /class="([^"]*)"/.exec(line)?.[1] ?? '');

describe('the tally mark', () => {
  it.each([
    [0, 3, ['', '', '']],
    [2, 3, ['on', 'on', '']],
    [5, 5, ['on', 'on', 'on', 'on', 'on']],
    [6, 7, ['on', 'on', 'on', 'on', 'on', 'on', '']],
    [9, 2, ['on', 'on']],
  ])('of %i done in %i', (done, total, drawn) => expect(strokes(render(<TallySquare strokes={done} total={total} />))).toEqual(drawn));
  it('starts a new square after five', () => expect(render(<TallySquare strokes={6} total={7} />).match(/<svg/g)).toHaveLength(2));
  it('ends a square with the diagonal', () =>
    expect(render(<TallySquare strokes={5} total={5} />)).toMatch(/x1="2" y1="22" x2="22" y2="2"[^>]*><\/line><\/svg>/));
  it('draws the new strokes before the eye', () =>
    expect(strokes(render(<TallySquare strokes={3} total={5} fresh={1} />))).toEqual(['on', 'on', 'on new', '', '']));
  it('says how much is done', () => expect(render(<TallySquare strokes={2} total={5} label="Kiểm phiếu" />)).toContain('Kiểm phiếu: 2 trên 5 phần đã xong'));
});

describe('the page as the server draws it', () => {
  it('is the same whatever the device has stored, so that the first draw in the browser fits it', async () => {
    const stored = {
      'thbc.1.q:kp-001': '{"at":5,"right":false,"sure":2,"streak":0,"tries":1}',
      'thbc.1.election-day': '2026-03-15',
      'thbc.1.q:kp-002': 'broken',
    };
    const modules = [{ id: 'kiem-phieu', number: 6, title: 'Kiểm phiếu', lessons: [], exercises: [] }];
    const drawn = async (values: Record<string, string>) => {
      vi.resetModules();
      const { createMemory } = await import('../../stores/memory.ts');
      const { setEngine } = await import('#stores/storage.ts');
      setEngine(createMemory(values).tab());
      const { ProgressPage } = await import('../../../src/islands/progress/ProgressPage.tsx');
      const { $progress } = await import('#stores/progress.ts');
      const html = render(<ProgressPage modules={modules} />);
      return { html, known: Object.keys($progress.get()).length };
    };
    const [empty, full] = [await drawn({}), await drawn(stored)];
    expect([empty.known, full.known]).toEqual([0, 1]);
    expect(full.html).toBe(empty.html);
    expect(full.html).toContain('Chưa có phần nào xong trên máy này');
  });
});
