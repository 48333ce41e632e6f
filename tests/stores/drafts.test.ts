import { describe, expect, it } from 'vitest';
import { createMemory } from './memory.ts';
import { openTab } from './tab.ts';

const parse = (value: unknown): { answers: number[] } | undefined =>
  typeof value === 'object' && value !== null && 'answers' in value && Array.isArray(value.answers) ? { answers: value.answers as number[] } : undefined;

describe('a draft', () => {
  it('is there on the next page until it is cleared', async () => {
    const memory = createMemory();
    (await openTab(memory)).draft('exam:kiem-phieu', parse).save({ answers: [1, 2] });
    const { draft } = await openTab(memory);
    const mine = draft('exam:kiem-phieu', parse);
    expect(mine.load()).toEqual({ answers: [1, 2] });
    expect(draft('exam:bien-ban', parse).load()).toBeUndefined();
    mine.clear();
    expect(mine.load()).toBeUndefined();
    expect(memory.values.size).toBe(0);
  });

  it.each(['{"other":1}', 'not JSON', 'null'])('that is %s is set aside', async (text) => {
    const memory = createMemory({ 'thbc.1.draft:exam': text });
    const { draft, storage } = await openTab(memory);
    expect(draft('exam', parse).load()).toBeUndefined();
    expect(memory.values.get('thbc.aside.draft:exam')).toBe(text);
    expect(storage.$asideNotice.value).toBe(1);
  });

  it('whose reader throws is set aside too', async () => {
    const memory = createMemory({ 'thbc.1.draft:exam': '{}' });
    const { draft } = await openTab(memory);
    const load = draft<string>('exam', (value) => (value as { a: { b: string } }).a.b).load;
    expect(load()).toBeUndefined();
    expect(memory.values.has('thbc.aside.draft:exam')).toBe(true);
  });
});

describe('two tabs with the same draft', () => {
  const two = async () => {
    const memory = createMemory();
    const [one, other] = [(await openTab(memory)).draft('exam', parse), (await openTab(memory)).draft('exam', parse)];
    const heard: unknown[] = [];
    const stop = one.onOther?.(() => heard.push(one.load()));
    return { memory, one, other, heard, stop: () => stop?.() };
  };

  it('each hears what the other saves and clears, not what it does itself', async () => {
    const { memory, one, other, heard } = await two();
    one.save({ answers: [1] });
    memory.deliver();
    expect(heard).toEqual([]);
    other.save({ answers: [1, 2] });
    memory.deliver();
    other.clear();
    memory.deliver();
    expect(heard).toEqual([{ answers: [1, 2] }, undefined]);
  });

  it('nothing is heard of the same text, of other drafts, or after stopping', async () => {
    const { memory, one, other, heard, stop } = await two();
    one.save({ answers: [1] });
    other.save({ answers: [1] });
    (await openTab(memory)).draft('another', parse).save({ answers: [9] });
    memory.deliver();
    stop();
    other.save({ answers: [3] });
    memory.deliver();
    expect(heard).toEqual([]);
  });
});
