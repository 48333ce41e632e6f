import { beforeEach, describe, expect, it } from 'vitest';
import { parseAttempt, type Attempt } from '#domain/minutes/attempt.ts';
import type { Choice } from '#domain/minutes/task.ts';
import type { Outside } from '#stores/attempt.ts';
import { createMinutes } from '#stores/minutes.ts';
import { rules } from '../domain/minutes/setting.ts';
import { createMemory } from './memory.ts';
import { openTab } from './tab.ts';

const choice: Choice = { mode: 'dien', form: '18', seed: 'K7M2QP', convention: 'net', test: false };
let clock = 0;
let kept: Attempt | undefined;
let finished: Parameters<Outside<Attempt>['finish']>[0][] = [];
const outside: Outside<Attempt> = { now: () => clock, attempts: { load: () => kept, save: (a) => (kept = a), clear: () => (kept = undefined) }, finish: (run) => finished.push(run) }; // prettier-ignore
const make = () => createMinutes('bien-ban', rules, [], outside);

beforeEach(() => {
  clock = 0;
  kept = undefined;
  finished = [];
});

describe('filling', () => {
  it('checks name the broken equation and its fields; blanks are not judged', () => {
    const m = make();
    m.start(choice);
    m.check();
    expect(m.$failed.get()).toEqual([]);
    m.type('18.T', '1240');
    m.type('18.H', '1215');
    m.type('18.K', '18');
    m.check();
    expect(m.$failed.get()?.some((c) => c.code === 'M05')).toBe(true);
    expect(m.$doubted.get().has('18.H')).toBe(true);
  });

  it('is taken up where it was left', () => {
    const m = make();
    m.start(choice);
    clock = 5000;
    m.type('18.N', '1.240');
    const later = make();
    later.look();
    expect(later.$left.get()?.values['18.N']).toBe('1.240');
    later.resume();
    expect(later.$values.get()['18.N']).toBe('1.240');
    expect(later.$phase.get()).toBe('doing');
  });

  it('is offered again after leaving it for another one; not once it is handed in', () => {
    const m = make();
    m.start(choice);
    m.type('18.N', '1.240');
    m.leave();
    expect(m.$left.get()?.values['18.N']).toBe('1.240');
    m.resume();
    m.finish();
    m.leave();
    expect(m.$left.get()).toBeUndefined();
  });

  it('ends in a result: progress is told, the draft is gone', () => {
    const m = make();
    m.start({ ...choice, test: true });
    const truth = m.$task.get()?.truth ?? {};
    for (const field of m.$task.get()?.form.fields ?? []) m.type(field.key, truth[field.key] ?? '');
    clock = 60_000;
    m.finish();
    expect(finished).toEqual([{ id: 'bien-ban', mode: 'test', seed: 'K7M2QP', score: 100, seconds: 60, passed: true, perfect: true, missed: [] }]);
    expect(kept).toBeUndefined();
    expect(m.$phase.get()).toBe('done');
    m.type('18.N', '1');
    expect(m.$values.get()['18.N']).toBe(truth['18.N']);
  });
});

describe('finding', () => {
  it('a mark goes on and off, and the paper cannot be changed by a draft', () => {
    const m = make();
    m.start({ ...choice, mode: 'tim-loi' });
    const before = m.$values.get();
    m.mark('18.H');
    expect(m.$marks.get()).toEqual(['18.H']);
    kept = kept && { ...kept, values: { '18.H': '7' } };
    const later = make();
    later.look();
    later.resume();
    expect(later.$values.get()).toEqual(before);
    expect(later.$marks.get()).toEqual(['18.H']);
    later.mark('18.H');
    expect(later.$marks.get()).toEqual([]);
  });
});

describe('the same minutes in two tabs', () => {
  const two = async () => {
    const memory = createMemory();
    const open = async () => {
      const { draft } = await openTab(memory);
      const { createMinutes: create } = await import('#stores/minutes.ts');
      const one = create('bien-ban', rules, [], { ...outside, attempts: draft('minutes/bien-ban', parseAttempt) });
      one.$other.listen(() => {});
      return one;
    };
    const first = await open();
    first.start(choice);
    first.type('18.N', '1.240');
    const second = await open();
    second.look();
    second.resume();
    memory.deliver();
    return { memory, first, second, stored: () => parseAttempt(JSON.parse(memory.values.get('thbc.1.draft:minutes/bien-ban') ?? 'null'))?.values };
  };

  it('what the second writes is not written over by the first, which waits and says so', async () => {
    const { memory, first, second, stored } = await two();
    second.type('18.V', '1.000');
    memory.deliver();
    first.type('18.T', '7');
    first.mark('18.T');
    first.finish();
    first.leave();
    expect([first.$phase.get(), first.$values.get()['18.T']]).toEqual(['doing', undefined]);
    expect(first.$other.get()?.values['18.V']).toBe('1.000');
    expect(stored()).toMatchObject({ '18.N': '1.240', '18.V': '1.000' });
  });

  it('taking over shows what the second has; typing on makes the second wait', async () => {
    const { memory, first, second } = await two();
    second.type('18.V', '1.000');
    memory.deliver();
    first.takeOver();
    expect(first.$values.get()).toMatchObject({ '18.N': '1.240', '18.V': '1.000' });
    expect(second.$other.get()).toBeUndefined();
    first.type('18.T', '999');
    memory.deliver();
    expect(second.$other.get()?.values['18.T']).toBe('999');
  });

  it('going on with the first stores it, and the second is asked in its turn: both are still there', async () => {
    const { memory, first, second, stored } = await two();
    second.type('18.V', '1.000');
    memory.deliver();
    first.goOn();
    memory.deliver();
    expect(stored()).not.toHaveProperty('18.V', '1.000');
    expect(second.$values.get()['18.V']).toBe('1.000');
    expect(second.$other.get()).toBeDefined();
    second.goOn();
    expect(stored()).toMatchObject({ '18.V': '1.000' });
  });

  it('a tab where nothing is begun offers what the other has written last', async () => {
    const { memory, first, second } = await two();
    second.leave();
    first.type('18.V', '3');
    memory.deliver();
    expect(second.$left.get()?.values['18.V']).toBe('3');
    expect(second.$other.get()).toBeUndefined();
    first.finish();
    memory.deliver();
    expect(second.$left.get()).toBeUndefined();
  });
});
