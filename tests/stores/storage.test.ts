import { describe, expect, it, vi } from 'vitest';
import { createMemory } from './memory.ts';
import { openTab } from './tab.ts';

const right = { right: true, sure: 2 } as const;
const good = '{"at":5,"right":true,"sure":2,"streak":1,"tries":1}';
const stay = () => {};

describe('storage that is', () => {
  it.each(['write', 'all'] as const)('blocked (%s) is told at once, and the course works from memory', async (what) => {
    const memory = createMemory();
    memory.block(what);
    const { storage, progress, draft, settings } = await openTab(memory);
    storage.$storageTrouble.listen(stay);
    expect(storage.$storageTrouble.get()).toBe('blocked');
    progress.$progress.listen(stay);
    progress.answerQuestion({ id: 'kp-001', ...right });
    progress.answerQuestion({ id: 'kp-001', ...right });
    settings.$theme.set('dark');
    const kept = draft('exam', (value) => value as number[]);
    kept.save([1, 2]);
    expect(progress.$progress.get()['q:kp-001']?.tries).toBe(2);
    expect(kept.load()).toEqual([1, 2]);
    expect(settings.$theme.get()).toBe('dark');
    expect(storage.$storageTrouble.get()).toBe('blocked');
    expect(memory.values.size).toBe(0);
  });

  it('missing altogether is the same as blocked', async () => {
    vi.resetModules();
    vi.stubGlobal('localStorage', undefined);
    const { $storageTrouble } = await import('#stores/storage.ts');
    const { $progress, answerQuestion } = await import('#stores/progress.ts');
    $progress.listen(stay);
    answerQuestion({ id: 'kp-001', ...right });
    expect($progress.get()['q:kp-001']?.tries).toBe(1);
    expect($storageTrouble.get()).toBe('blocked');
    vi.unstubAllGlobals();
  });

  it('full midway keeps what was stored, holds the rest, and stores it when there is room again', async () => {
    const memory = createMemory();
    const { storage, progress } = await openTab(memory);
    progress.$progress.listen(stay);
    progress.answerQuestion({ id: 'kp-001', ...right });
    expect(storage.$storageTrouble.get()).toBe('none');
    memory.limit(10);
    progress.answerQuestion({ id: 'kp-002', ...right });
    progress.answerQuestion({ id: 'kp-003', ...right });
    expect(storage.$storageTrouble.get()).toBe('full');
    expect(Object.keys(progress.$progress.get())).toHaveLength(3);
    expect([...memory.values.keys()]).toEqual(['thbc.1.q:kp-001']);
    memory.limit(10_000);
    progress.answerQuestion({ id: 'kp-004', ...right });
    expect(storage.$storageTrouble.get()).toBe('none');
    expect([...memory.values.keys()].sort()).toEqual(['thbc.1.q:kp-001', 'thbc.1.q:kp-002', 'thbc.1.q:kp-003', 'thbc.1.q:kp-004']);
  });

  it('full stays reported until everything is stored', async () => {
    const memory = createMemory();
    const { storage, draft } = await openTab(memory);
    memory.limit(60);
    draft('big', String).save('x'.repeat(100));
    draft('small', String).save('x');
    expect(storage.$storageTrouble.get()).toBe('full');
    draft('big', String).clear();
    expect(storage.$storageTrouble.get()).toBe('none');
  });

  it('replaced cannot be replaced again while it is in use', async () => {
    const memory = createMemory();
    const { storage, progress } = await openTab(memory);
    const stop = progress.$progress.listen(stay);
    expect(() => storage.setEngine(memory.tab())).toThrow();
    stop();
  });
});

describe('a value that is not understood', () => {
  it.each([
    ['garbage', 'q:kp-001', '{"at":'],
    ['a newer value', 'q:kp-001', '{"v":2,"at":5,"mastery":0.7}'],
    ['hostile text', 'q:kp-001', '<img src=x onerror=alert(1)>'],
    ['a foreign key', 'q:KP', good],
    ['a very long text', 'l:kiem-phieu/mo-hom', `"${'a'.repeat(100_000)}"`],
  ])('%s is set aside whole, reported once, and the rest is there', async (_, name, text) => {
    const memory = createMemory({ [`thbc.1.${name}`]: text, 'thbc.1.q:kp-009': good });
    const first = await openTab(memory);
    first.storage.$asideNotice.listen(stay);
    first.progress.$progress.listen(stay);
    expect(Object.keys(first.progress.$progress.get())).toEqual(['q:kp-009']);
    expect(first.storage.$asideNotice.get()).toBe(1);
    expect(memory.values.get(`thbc.aside.${name}`)).toBe(text);
    expect(memory.values.has(`thbc.1.${name}`)).toBe(false);

    const second = await openTab(memory);
    second.storage.$asideNotice.listen(stay);
    expect(second.storage.$asideNotice.get()).toBe(1);
    second.storage.dismissAside();
    const third = await openTab(memory);
    third.storage.$asideNotice.listen(stay);
    third.progress.$progress.listen(stay);
    expect(third.storage.$asideNotice.get()).toBe(0);
    expect(memory.values.get(`thbc.aside.${name}`)).toBe(text);
  });

  it('does not hide one that was set aside before', async () => {
    const memory = createMemory({ 'thbc.1.q:kp-001': 'second', 'thbc.aside.q:kp-001': 'first' });
    const { progress } = await openTab(memory);
    progress.$progress.get();
    expect([...memory.values.values()]).toEqual(expect.arrayContaining(['first', 'second']));
  });

  it('is not written over when there is no room to set it aside', async () => {
    const memory = createMemory({ 'thbc.1.q:kp-001': '{"v":2,"much":"more"}' });
    memory.limit(0);
    const { progress, storage } = await openTab(memory);
    progress.$progress.listen(stay);
    progress.answerQuestion({ id: 'kp-001', ...right });
    expect(progress.$progress.get()['q:kp-001']?.tries).toBe(1);
    expect(storage.$storageTrouble.get()).toBe('full');
    expect(memory.values.get('thbc.1.q:kp-001')).toBe('{"v":2,"much":"more"}');
  });

  it('comes back and is merged once it can be understood', async () => {
    const memory = createMemory({
      'thbc.aside.q:kp-001': '{"at":9,"right":true,"sure":2,"streak":2,"tries":7}',
      'thbc.1.q:kp-001': good,
      'thbc.aside.q:kp-002': 'still broken',
    });
    const { progress } = await openTab(memory);
    expect(progress.$progress.get()).toMatchObject({ 'q:kp-001': { at: 9, tries: 7 } });
    expect(memory.values.has('thbc.aside.q:kp-001')).toBe(false);
    expect(memory.values.get('thbc.aside.q:kp-002')).toBe('still broken');
  });
});
