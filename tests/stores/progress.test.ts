import { describe, expect, it } from 'vitest';
import { itemsOf } from '#domain/progress/record.ts';
import { createMemory } from './memory.ts';
import { openTab } from './tab.ts';

const right = { right: true, sure: 2 } as const;
const wrong = { right: false, sure: 1 } as const;
const item = (at: number, more = {}) => JSON.stringify({ at, right: true, sure: 2, streak: 1, tries: 1, ...more });
const stay = () => {};

describe('what a learner does', () => {
  it('is kept under a key of its own and found again by the next page', async () => {
    const memory = createMemory();
    const { progress } = await openTab(memory);
    progress.answerQuestion({ id: 'kp-001', ...right });
    progress.visitLesson({ id: 'kiem-phieu/mo-hom', anchor: 'xep' });
    progress.finishLesson({ id: 'kiem-phieu/mo-hom' });
    progress.finishExercise({ id: 'cham-phieu', mode: 'test', seed: 'ABCDEF', score: 93, seconds: 300, passed: true, perfect: false, missed: ['B02'] });
    progress.finishExam({ id: 'kiem-phieu', score: 85, passed: true, missed: ['kp-009'] });
    expect([...memory.values.keys()].sort()).toEqual(['thbc.1.e:cham-phieu', 'thbc.1.l:kiem-phieu/mo-hom', 'thbc.1.q:kp-001', 'thbc.1.x:kiem-phieu']);

    const next = await openTab(memory);
    expect(next.progress.$progress.get()).toEqual(progress.$progress.get());
    expect(next.progress.$progress.get()['l:kiem-phieu/mo-hom']).toMatchObject({ readToEnd: true, anchor: 'xep' });
    expect(next.progress.$progress.get()['x:kiem-phieu']).toMatchObject({ best: 85, passed: true, passedAt: 1_790_000_000_000 });
  });

  it('is nothing before something listens, so that the first draw is that of the server', async () => {
    const { progress } = await openTab(createMemory({ 'thbc.1.q:kp-001': item(5) }));
    expect(progress.$progress.value).toEqual({});
    const stop = progress.$progress.listen(stay);
    expect(progress.$progress.get()['q:kp-001']?.at).toBe(5);
    stop();
  });

  it('can be written before anything listens without hiding what was there', async () => {
    const { progress } = await openTab(createMemory({ 'thbc.1.q:kp-001': item(5), 'thbc.1.q:kp-002': item(5) }));
    progress.answerQuestion({ id: 'kp-001', ...wrong });
    expect(progress.$progress.get()['q:kp-001']).toMatchObject({ right: false, tries: 2 });
    expect(progress.$progress.get()['q:kp-002']?.at).toBe(5);
  });

  it('is not taken for what has no proper name', async () => {
    const { progress } = await openTab(createMemory());
    expect(() => progress.answerQuestion({ id: '<script>', ...right })).toThrow(TypeError);
  });
});

describe('two tabs', () => {
  const open = async () => {
    const memory = createMemory();
    const a = await openTab(memory);
    const b = await openTab(memory);
    a.progress.$progress.listen(stay);
    b.progress.$progress.listen(stay);
    return { memory, a, b };
  };

  it('never overwrite each other, even before they hear of it', async () => {
    const { memory, a, b } = await open();
    a.progress.answerQuestion({ id: 'kp-001', ...right });
    b.progress.answerQuestion({ id: 'kp-002', ...right });
    a.clock.now += 10;
    a.progress.answerQuestion({ id: 'kp-002', ...wrong });
    b.progress.finishLesson({ id: 'kiem-phieu/mo-hom' });
    a.progress.visitLesson({ id: 'kiem-phieu/mo-hom', anchor: 'dau' });
    const { progress } = await openTab(memory);
    expect(progress.$progress.get()).toMatchObject({
      'q:kp-001': { tries: 1 },
      'q:kp-002': { tries: 2, right: false },
      'l:kiem-phieu/mo-hom': { readToEnd: true, anchor: 'dau' },
    });
  });

  it('show the same once they have heard of each other', async () => {
    const { memory, a, b } = await open();
    for (let i = 0; i < 20; i++) (i % 2 ? a : b).progress.answerQuestion({ id: `kp-00${(i * 7) % 10}`, ...(i % 3 ? right : wrong) });
    memory.deliver();
    expect(a.progress.$progress.get()).toEqual(b.progress.$progress.get());
    expect(Object.keys(a.progress.$progress.get())).toHaveLength(10);
    expect(itemsOf(a.progress.$progress.get(), 'q').reduce((sum, { item }) => sum + item.tries, 0)).toBe(20);
  });

  it('both forget when one erases', async () => {
    const { memory, a, b } = await open();
    a.progress.answerQuestion({ id: 'kp-001', ...right });
    memory.deliver();
    b.progress.eraseAll();
    memory.deliver();
    expect([a.progress.$progress.get(), b.progress.$progress.get()]).toEqual([{}, {}]);
  });

  it('hear when everything was cleared from outside', async () => {
    const memory = createMemory({ 'thbc.1.q:kp-001': item(5) });
    const engine = memory.tab();
    let heard: (key: string | null) => void = stay;
    const { progress, storage } = await openTab({ ...memory, tab: () => ({ ...engine, listen: (changed) => ((heard = changed), stay) }) });
    expect(storage.$storageTrouble.get()).toBe('none');
    progress.$progress.listen(stay);
    memory.values.clear();
    heard(null);
    expect(progress.$progress.get()).toEqual({});
  });
});

describe('a record from elsewhere', () => {
  const incoming = {
    'q:kp-001': { at: 9, right: true, sure: 2, streak: 1, tries: 1 },
    'q:kp-002': { at: 9, right: true, sure: 1, streak: 1, tries: 1 },
  } as const;
  const open = () =>
    openTab(createMemory({ 'thbc.1.q:kp-001': item(50, { right: false, tries: 4 }), 'thbc.1.l:kiem-phieu/mo-hom': '{"at":1,"readToEnd":true}' }));

  it('is added, and nothing gets worse', async () => {
    const { progress } = await open();
    progress.mergeIn(incoming);
    expect(progress.$progress.get()).toMatchObject({
      'q:kp-001': { at: 50, right: false, tries: 4 },
      'q:kp-002': { at: 9 },
      'l:kiem-phieu/mo-hom': { readToEnd: true },
    });
  });
  it('takes the place of all when asked', async () => {
    const { progress } = await open();
    progress.replaceWith(incoming);
    expect(progress.$progress.get()).toEqual(incoming);
  });
});

describe('erasing', () => {
  it('forgets everything of the learner, also what was set aside; the look stays, and so does what is not ours', async () => {
    const memory = createMemory({
      'thbc.1.q:kp-001': item(5),
      'thbc.1.q:kp-002': 'broken',
      'thbc.1.draft:exam': '{}',
      'thbc.1.role': 'to-truong',
      'thbc.1.theme': 'dark',
      'thbc.1.text-size': '3',
      'khac.q:kp-001': 'x',
    });
    const { progress, settings } = await openTab(memory);
    settings.$role.listen(stay);
    expect(settings.$role.get()).toBe('to-truong');
    progress.$progress.listen(stay);
    progress.eraseAll();
    expect(Object.fromEntries(memory.values)).toEqual({ 'thbc.1.theme': 'dark', 'thbc.1.text-size': '3', 'khac.q:kp-001': 'x' });
    expect([progress.$progress.get(), settings.$role.get()]).toEqual([{}, '']);
  });
});
