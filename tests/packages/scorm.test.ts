import { describe, expect, it } from 'vitest';
import { decode, encode } from '#domain/progress/code.ts';
import { createKeeper, type Local } from '../../src/packages/runtime/keeper.ts';
import { fieldsOf, sessionTime } from '../../src/packages/runtime/lms.ts';
import { finishAll } from './done.ts';

const half = { progress: 0.5, done: false, passed: false, score: 45.4 };
const all = { progress: 1, done: true, passed: true, score: 90 };
const told = (...args: Parameters<typeof fieldsOf>) => Object.fromEntries(fieldsOf(...args));

describe('what a platform is told', () => {
  it('1.2: half done is incomplete, with the score so far', () =>
    expect(told('1.2', half, '')).toEqual({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.score.raw': '45',
    }));
  it('1.2: all done is passed', () => expect(told('1.2', all, 'incomplete')['cmi.core.lesson_status']).toBe('passed'));
  it('1.2: done without an exam is completed', () => expect(told('1.2', { ...all, score: undefined }, '')).toEqual({ 'cmi.core.lesson_status': 'completed' }));
  it.each(['passed', 'completed'])('1.2: %s stays', (before) => expect(told('1.2', half, before)['cmi.core.lesson_status']).toBe(before));
  it('2004: half done', () =>
    expect(told('2004', half, 'unknown')).toEqual({
      'cmi.completion_status': 'incomplete',
      'cmi.progress_measure': '0.5',
      'cmi.score.min': '0',
      'cmi.score.max': '100',
      'cmi.score.raw': '45',
      'cmi.score.scaled': '0.45',
    }));
  it('2004: all done', () =>
    expect(told('2004', all, '')).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.progress_measure': '1',
      'cmi.score.scaled': '0.9',
    }));
  it.each([
    ['1.2', 0, '0000:00:00.00'],
    ['1.2', 3725.9, '0001:02:05.00'],
    ['2004', 3725.9, 'PT1H2M5S'],
  ] as const)('time in %s: %d s is %s', (version, seconds, wanted) => expect(sessionTime(version, seconds)).toBe(wanted));
});

const memory = (values = new Map<string, string>()): Local => ({
  getItem: (k) => values.get(k) ?? null,
  setItem: (k, v) => void values.set(k, v),
  removeItem: (k) => void values.delete(k),
  keys: () => [...values.keys()],
});
const broken: Local = {
  getItem: () => {
    throw new Error('no');
  },
  setItem: () => {
    throw new Error('no');
  },
  removeItem: () => {
    throw new Error('no');
  },
  keys: () => {
    throw new Error('no');
  },
};
const question = (tries: number) => JSON.stringify({ at: Date.UTC(2026, 10, 20), right: true, sure: 1, streak: 1, tries });

describe('storage inside a platform', () => {
  it('tells of each change of the record, not of drafts and looks', () => {
    let changes = 0;
    const { engine } = createKeeper(memory(), () => changes++);
    engine.set('thbc.1.q:kp-001', question(1));
    engine.set('thbc.1.draft:q/kp-001', '{}');
    engine.set('thbc.1.theme', 'dark');
    expect(changes).toBe(1);
  });

  it('puts together what the platform kept and what the device kept, each learner for himself', () => {
    const values = new Map<string, string>();
    const first = createKeeper(memory(values), () => {});
    first.takeUp({ kept: '', learner: 'lan' });
    first.engine.set('thbc.1.q:kp-001', question(1));
    const kept = encode(finishAll(['e:cham-phieu']), { role: 'thu-ky', electionDay: '2026-03-15' });
    const again = createKeeper(memory(values), () => {});
    expect(again.takeUp({ kept, learner: 'lan' })).toBe(true);
    expect(Object.keys(again.progress()).sort()).toEqual(['e:cham-phieu', 'q:kp-001']);
    expect(again.engine.get('thbc.1.role')).toBe('thu-ky');
    const other = createKeeper(memory(values), () => {});
    other.takeUp({ kept: '', learner: 'minh' });
    expect(other.progress()).toEqual({});
  });

  it('tells the page when the platform’s record arrives late', () => {
    const { engine, takeUp } = createKeeper(memory(), () => {});
    const heard: (string | null)[] = [];
    engine.listen((key) => heard.push(key));
    takeUp({ kept: encode(finishAll(['x:kiem-phieu']), { role: '', electionDay: '' }), learner: 'lan' });
    expect(heard).toEqual([null]);
    expect(engine.get('thbc.1.x:kiem-phieu')).toContain('"passed":true');
  });

  it('works on a device that keeps nothing, as long as there is a platform', () => {
    const { engine, takeUp, code } = createKeeper(broken, () => {});
    takeUp({ kept: '', learner: 'lan' });
    engine.set('thbc.1.q:kp-001', question(2));
    expect(decode(code(4096))).toMatchObject({ ok: true, progress: { 'q:kp-001': { tries: 2 } } });
    expect(engine.get('thbc.1.theme')).toBeNull();
  });

  it('fails aloud where neither keeps anything', () => {
    const { engine, takeUp } = createKeeper(broken, () => {});
    takeUp();
    expect(() => engine.set('thbc.1.q:kp-001', question(1))).toThrow('no');
  });

  it('leaves the record of a newer course alone', () => expect(createKeeper(memory(), () => {}).takeUp({ kept: 'THBC9.AAAA', learner: 'lan' })).toBe(false));

  it('keeps for nobody where the platform does not say who learns', () => {
    const values = new Map<string, string>();
    const { engine, takeUp } = createKeeper(memory(values), () => {});
    takeUp({ kept: '', learner: '' });
    engine.set('thbc.1.q:kp-001', question(1));
    expect([...values.keys()]).toEqual([]);
  });
});
